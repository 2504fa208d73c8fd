import { describe, expect, it } from '@jest/globals';
import { PURPOSES } from '../../shared/caller.ts';
import { routesFor, startOf } from '../../workbench/routes.ts';

describe('where somebody begins who opens the workbench', () => {
  it.each([
    ['BENEFIT_FOLLOW_UP', '/'],
    ['ASSESSMENT', '/'],
    ['OWN_FILE', '/my-file'],
    ['SUPERVISION', '/supervision'],
    ['STATISTICS', '/help'],
  ] as const)('is for %s the page %s', (purpose, path) => {
    expect(startOf(purpose)?.path).toBe(path);
  });

  it('is for every purpose an address as it is, never one that still wants an id', () => {
    expect(PURPOSES.filter((purpose) => startOf(purpose)?.path.includes(':') !== false)).toEqual([]);
  });

  it('is one of the pages of that purpose', () => {
    for (const purpose of PURPOSES) expect(routesFor(purpose)).toContain(startOf(purpose));
  });
});
