import { describe, expect, it } from '@jest/globals';
import { relationOf } from '../../../subgraphs/partnership/rules/relation.ts';
import { callerOf } from '../../kit/owner.ts';

const TODAY = '2026-03-15';
const urgency = { urgent: false, urgentTaken: false };
const nothing = { isClient: false, memberSince: null, referredOn: null, ownParts: [], shielded: false, ...urgency };

describe('INV-27: the relation of a caller to a client', () => {
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

  it('is SUPERVISION for an officer of an organisation that holds a part or follows today, and NONE once that ended', () => {
    const officer = callerOf({ roles: ['data-protection-officer'], purpose: 'SUPERVISION' });
    const relation = (facts: object) => relationOf(officer, { ...nothing, ...facts }, TODAY).relation;
    expect(relation({ ownParts: [{ from: '2020-01-01', to: TODAY }] })).toBe('SUPERVISION');
    expect(relation({ ownParts: [{ from: '2020-01-01', to: '2026-03-14' }] })).toBe('NONE');
    expect(relation({ memberSince: '2026-01-01' })).toBe('SUPERVISION');
    expect(relation({})).toBe('NONE');
  });

  it('is URGENT while urgent access of one’s own runs, after CASE and a referral and before a first contact', () => {
    const urgent = { ...nothing, urgent: true, urgentTaken: true };
    const relation = (facts: object) => relationOf(callerOf(), { ...urgent, ...facts }, TODAY).relation;
    expect(relation({})).toBe('URGENT');
    expect(relation({ ownParts: [{ from: '2026-01-01', to: null }] })).toBe('URGENT');
    expect(relation({ memberSince: '2026-01-01' })).toBe('CASE');
    expect(relation({ referredOn: '2026-03-01' })).toBe('REFERRAL');
    expect(relation({ shielded: true })).toBe('NONE');
    expect(relation({ urgent: false })).toBe('NONE');
    const officer = callerOf({ roles: ['data-protection-officer'], purpose: 'SUPERVISION' });
    expect(relationOf(officer, { ...urgent, urgent: false }, TODAY).relation).toBe('SUPERVISION');
    const client = callerOf({ roles: ['client'], purpose: 'OWN_FILE', organisation: null });
    expect(relationOf(client, urgent, TODAY).relation).toBe('NONE');
  });

  it('with a shielded person is NONE for an officer whose staff took urgent access once, and SUPERVISION while a part is held', () => {
    const officer = callerOf({ roles: ['data-protection-officer'], purpose: 'SUPERVISION' });
    const shielded = { ...nothing, urgentTaken: true, shielded: true };
    expect(relationOf(officer, shielded, TODAY).relation).toBe('NONE');
    const ownParts = [{ from: '2026-01-01', to: null }];
    expect(relationOf(officer, { ...shielded, ownParts }, TODAY).relation).toBe('SUPERVISION');
  });

  it('with a shielded person is NONE for who only holds a part, and CASE for a member of the case', () => {
    const ownParts = [{ from: '2026-01-01', to: null }];
    expect(relationOf(callerOf(), { ...nothing, ownParts, shielded: true }, TODAY).relation).toBe('NONE');
    expect(relationOf(callerOf(), { ...nothing, memberSince: '2026-01-01', shielded: true }, TODAY).relation).toBe(
      'CASE',
    );
  });
});
