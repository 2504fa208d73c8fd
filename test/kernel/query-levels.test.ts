import { describe, expect, it } from '@jest/globals';
import { MOST_LEVELS, requireFewLevels } from '../../shared/query-levels.ts';

const levels = (count: number) => ({ query: `${'{a'.repeat(count)}${'}'.repeat(count)}` });

describe('the levels of a query, counted before it is parsed', () => {
  it('are at most 50 levels of braces: 51 are refused with QUERY_TOO_DEEP', () => {
    expect(MOST_LEVELS).toBe(50);
    expect(() => requireFewLevels(levels(50))).not.toThrow();
    expect(() => requireFewLevels(levels(51))).toThrow(expect.objectContaining({ code: 'QUERY_TOO_DEEP' }));
  });

  it('are those that stand in each other: 51 beside each other are two deep', () => {
    expect(() => requireFewLevels({ query: `{${'a{b}'.repeat(51)}}` })).not.toThrow();
  });

  it('are none in a string or a comment, whichever way it turns', () => {
    const text = '{'.repeat(60);
    for (const query of [
      `{ a(b: "${text}") }`,
      `{ a(b: """${text} \\""" """) }`,
      `# ${text}\n{ a }`,
      `{ a(b: "\\"${text}") }`,
    ])
      expect(requireFewLevels({ query })).toBeUndefined();
    const closed = `# ${'}'.repeat(60)}\n${levels(51).query}`;
    for (const query of [closed, `${'}'.repeat(60)}${levels(51).query}`])
      expect(() => requireFewLevels({ query })).toThrow(expect.objectContaining({ code: 'QUERY_TOO_DEEP' }));
  });

  it('are not looked for in what has no query: that is refused by who reads it', () => {
    for (const body of [null, undefined, 'x', 7, [], {}, { query: 7 }]) expect(requireFewLevels(body)).toBeUndefined();
  });
});
