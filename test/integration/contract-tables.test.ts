import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { QUERY_LIMITS } from '../../gateway/limits.ts';
import { CHECK_IDS } from '../../integration/conform/check.ts';
import { CAPACITIES, MOST_ANNOUNCEMENTS } from '../../shared/announcement.ts';
import { ORGANISATION_KINDS, PURPOSES, purposesOf, ROLES, type Role } from '../../shared/caller.ts';
import { type ChainedEntry, canonicalEntry } from '../../shared/disclosure-chain.ts';
import { RELATIONS, SHARING_STATUSES } from '../../shared/grant.ts';
import { BODY_LIMIT } from '../../shared/owner-process.ts';
import { MOST_LEVELS } from '../../shared/query-levels.ts';
import { STATEMENT_LIFETIME_S } from '../../shared/signed-statement.ts';

const document = readFileSync('docs/owner-contract.md', 'utf8');
const vectors = JSON.parse(readFileSync('integration/contract/vectors.json', 'utf8'));
const chapter = (number: number) => document.split(/^## /m).find((text) => text.startsWith(`${number}. `)) ?? '';
const namesIn = (text: string) => [...text.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);

/** The rows of the tables of a chapter, as their cells. */
function rowsOf(number: number): string[][] {
  const lines = chapter(number)
    .split('\n')
    .filter((line) => line.startsWith('| '));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the tables of the contract', () => {
  it('name every claim of a caller token, and no other', () => {
    const { token } = vectors.callerTokens[0];
    const told = (where: string) => rowsOf(3).flatMap(([place, names = '']) => (place === where ? namesIn(names) : []));
    expect(told('claim').sort()).toEqual(Object.keys(decodeJwt(token)).sort());
    expect(told('header').sort()).toEqual(Object.keys(decodeProtectedHeader(token)).sort());
  });

  it('give each role the purposes that it has', () => {
    const table = rowsOf(3).filter((cells) => cells.length === 2);
    const told = table.flatMap(([roles = '', purposes = '']) =>
      namesIn(roles).map((role) => [role, namesIn(purposes)] as const),
    );
    expect(told.map(([role]) => role)).toEqual([...ROLES]);
    for (const [role, purposes] of told) expect([role, purposes]).toEqual([role, purposesOf([role as Role])]);
    for (const purpose of PURPOSES) expect(chapter(3)).toContain(`\`${purpose}\``);
  });

  it('name every fact of a grant, and every relation, kind and decision', () => {
    const facts = rowsOf(4).flatMap(([names = '']) => namesIn(names));
    const { facts: stated } = decodeJwt(vectors.grants[0].token) as { facts: object };
    expect(facts.sort()).toEqual([...Object.keys(stated), 'earlierIds'].sort());
    for (const name of [...RELATIONS, ...SHARING_STATUSES, ...ORGANISATION_KINDS])
      expect([name, namesIn(chapter(4)).includes(name)]).toEqual([name, true]);
  });

  it('name what a line of the log holds, in the order in which it is hashed', () => {
    const order = JSON.parse(canonicalEntry(new Proxy({}, { get: (_entry, name) => name }) as ChainedEntry));
    const told = namesIn(
      /the\s+JSON\s+array\s+without\s+spaces\s+of([\s\S]*?),\s+and\s+both/.exec(chapter(6))?.[1] ?? '',
    );
    expect(told).toEqual(order);
    const described = rowsOf(6).flatMap(([names = '']) => namesIn(names));
    expect([...described, 'writer'].sort()).toEqual([...order].sort());
  });

  it('say how many checks an owner of the least schema passes: all but the two that read its log', () => {
    expect(chapter(11)).toContain(`${CHECK_IDS.length - 2} checks pass and 2 are left out`);
  });

  it('name the capacities, and the limits that the code has', () => {
    for (const capacity of CAPACITIES) expect(chapter(8)).toContain(`\`${capacity}\``);
    expect(chapter(8)).toContain(`1 to ${MOST_ANNOUNCEMENTS} announcements`);
    expect(chapter(3)).toContain(`seconds since 1970; ${STATEMENT_LIFETIME_S} apart`);
    expect(chapter(10)).toContain(`accept up to ${BODY_LIMIT / 1024 / 1024} MiB`);
    expect(chapter(10)).toContain(`up to ${QUERY_LIMITS.depth} levels`);
    expect(chapter(10)).toContain(`Ours refuse more than ${MOST_LEVELS}`);
  });
});
