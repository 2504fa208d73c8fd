import { describe, expect, it } from '@jest/globals';
import { relationOf } from '../../../subgraphs/partnership/rules/relation.ts';
import { callerOf } from '../../kit/owner.ts';

const TODAY = '2026-03-15';
const nothing = { isClient: false, memberSince: null, ownParts: [] };

describe('the relation of a caller to a client', () => {
  it('is CASE for a member of the open case, since the day they joined', () => {
    expect(relationOf(callerOf(), { ...nothing, memberSince: '2026-02-01' }, TODAY)).toEqual({
      relation: 'CASE',
      since: '2026-02-01',
    });
  });

  it('is NONE for who is no member and holds no part', () => {
    expect(relationOf(callerOf(), nothing, TODAY)).toEqual({ relation: 'NONE', since: null });
  });

  it.each([
    ['that began yesterday', '2026-03-14', null, 'INTAKE'],
    ['that begins today', '2026-03-15', null, 'INTAKE'],
    ['that begins tomorrow', '2026-03-16', null, 'NONE'],
    ['of which today is the last day', '2026-01-01', '2026-03-15', 'INTAKE'],
    ['that ended yesterday', '2026-01-01', '2026-03-14', 'NONE'],
  ])('with a part of their own %s is as integration says', (_what, from, to, relation) => {
    expect(relationOf(callerOf(), { ...nothing, ownParts: [{ from, to }] }, TODAY).relation).toBe(relation);
  });

  it('is OWN_FILE for the client and for nobody else, and only for that purpose', () => {
    const client = callerOf({ roles: ['client'], purpose: 'OWN_FILE', organisation: null });
    expect(relationOf(client, { ...nothing, isClient: true }, TODAY).relation).toBe('OWN_FILE');
    expect(relationOf(client, nothing, TODAY).relation).toBe('NONE');
    expect(relationOf(callerOf(), { ...nothing, isClient: true }, TODAY).relation).toBe('NONE');
  });

  it('is SUPERVISION for an officer of an organisation that holds, held or follows, and NONE for any other', () => {
    const officer = callerOf({ roles: ['data-protection-officer'], purpose: 'SUPERVISION' });
    const ended = [{ from: '2020-01-01', to: '2021-01-01' }];
    expect(relationOf(officer, { ...nothing, ownParts: ended }, TODAY).relation).toBe('SUPERVISION');
    expect(relationOf(officer, { ...nothing, memberSince: '2026-01-01' }, TODAY).relation).toBe('SUPERVISION');
    expect(relationOf(officer, nothing, TODAY).relation).toBe('NONE');
  });
});
