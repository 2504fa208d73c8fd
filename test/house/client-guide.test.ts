import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../demo/accounts.ts';
import { QUERY_LIMITS } from '../../gateway/limits.ts';
import { ERROR_TEXTS, statusOf } from '../../scripts/schema-reference/error-codes.ts';
import { readTypes } from '../../scripts/schema-reference/model.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { FAILURES } from '../../shared/sandbox-failure.ts';

const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const guide = textOf('docs/clients.md');
const common = readTypes({
  ...{ common: textOf('shared/common.graphql'), partnership: 'scalar P', pes: 'scalar V' },
  ...{ welfare: 'scalar W', 'social-economy': 'scalar S' },
});
const valuesOf = (name: string) => common.find((type) => type.name === name)?.values.map((value) => value.name) ?? [];

/** The first cells of the tables of a chapter, in order, without their backticks. */
function rowsOf(chapter: string): string[][] {
  const [, text = ''] = new RegExp(`\\n## ${chapter}\\n([\\s\\S]*?)(?=\\n## |$)`).exec(guide) ?? [];
  const lines = text.split('\n').filter((line) => line.startsWith('|') && !/^\| *-/.test(line));
  return lines.slice(1).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

describe('the guide for client developers', () => {
  it('has every code of an error, with its status, and no other', () => {
    const codes = Object.keys(ERROR_TEXTS).map((code) => [code, String(statusOf(code as ErrorCode))]);
    expect(
      rowsOf('Errors')
        .map(([code, status]) => [code, status])
        .sort(),
    ).toEqual(codes.sort());
  });

  it('has every reason for which a section is withheld, and no other', () => {
    expect(valuesOf('WithheldReason').length).toBeGreaterThan(5);
    expect(rowsOf('Reasons').map(([reason]) => reason)).toEqual(valuesOf('WithheldReason'));
  });

  it('tells every availability of a record apart from an error', () => {
    const told = rowsOf('What a missing value means').flatMap(([seen = '']) => seen.match(/[A-Z_]{6,}/g) ?? []);
    expect(told.filter((word) => valuesOf('RecordAvailability').includes(word)).sort()).toEqual(
      valuesOf('RecordAvailability')
        .filter((value) => value !== 'AVAILABLE')
        .sort(),
    );
  });

  it('has every account of the sandbox, with its name', () => {
    const people = ACCOUNTS.map(({ account, name }) => [account, name]);
    expect(
      rowsOf('The people of the sandbox')
        .slice(0, people.length)
        .map(([account, name]) => [account, name]),
    ).toEqual(people);
  });

  it('has every failure that a token can ask for', () => {
    expect(rowsOf('Failures').map(([failure = '']) => failure.split(':')[1])).toEqual([...FAILURES]);
  });

  it('says the limit of the cost', () => {
    expect(guide).toContain(`"limit": ${QUERY_LIMITS.cost}`);
  });
});
