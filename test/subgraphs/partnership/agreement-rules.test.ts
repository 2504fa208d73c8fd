import { describe, expect, it } from '@jest/globals';
import {
  type Agreement,
  agreementState,
  isSignedByAll,
  proposalBreach,
  signatureBreach,
} from '../../../subgraphs/partnership/rules/agreement.ts';
import { type GivenRow, keptMatrix, matrixBreach } from '../../../subgraphs/partnership/rules/responsibility-matrix.ts';
import fc from '../../kit/seeded.ts';

const MEMBERS = [
  { kboNumber: '0914402172', kind: 'WELFARE_CENTRE' },
  { kboNumber: '0887010362', kind: 'PES' },
] as const;
const ROW: GivenRow = { act: 'REFERRAL', leads: { kind: 'WELFARE_CENTRE' }, does: [{ organisation: '0887010362' }] };
const NEW = { textVersion: '1.0', datedOn: '2026-03-15', responseDays: 10, matrix: [ROW] };
const agreement = (id: string, inForceFrom: string | null = null): Agreement => ({ id, textVersion: id, inForceFrom });

describe('a responsibility matrix', () => {
  const breachOf = (...rows: Partial<GivenRow>[]) =>
    matrixBreach(
      rows.map((row) => ({ ...ROW, ...row })),
      MEMBERS,
    )?.rule ?? null;

  it('names each kind of act once, with somebody who does it', () => {
    expect([breachOf({}), breachOf({}, { act: 'INTAKE' })]).toEqual([null, null]);
    expect([breachOf(), breachOf({}, {})]).toEqual(['AGREEMENT_ACT_ONCE', 'AGREEMENT_ACT_ONCE']);
    expect(breachOf({ does: [] })).toBe('AGREEMENT_NOBODY_DOES');
  });

  it.each([
    ['leads', { leads: { organisation: '0930000168' } }, 'AGREEMENT_NOT_A_MEMBER'],
    ['leads', { leads: { kind: 'EMPLOYER' } }, 'AGREEMENT_NOT_A_MEMBER'],
    ['leads', { leads: {} }, 'AGREEMENT_KIND_OR_ONE'],
    ['leads', { leads: { kind: 'PES', organisation: '0887010362' } }, 'AGREEMENT_KIND_OR_ONE'],
    ['does', { does: [{ kind: 'PES' }, { kind: 'EMPLOYER' }] }, 'AGREEMENT_NOT_A_MEMBER'],
    ['is consulted', { consulted: [{ organisation: '0930000168' }] }, 'AGREEMENT_NOT_A_MEMBER'],
    ['is informed', { informed: [{ kind: null, organisation: null }] }, 'AGREEMENT_KIND_OR_ONE'],
  ] as const)('names as who %s a kind with a member or one member: %j is not', (_role, row, rule) => {
    expect(breachOf(row as Partial<GivenRow>)).toBe(rule);
  });

  it('is kept with a kind or an organisation for each party, and empty lists where nothing was given', () => {
    expect(keptMatrix([{ ...ROW, informed: [{ kind: 'PES', organisation: null }] }])).toEqual([
      {
        ...{ act: 'REFERRAL', leads: { kind: 'WELFARE_CENTRE' }, does: [{ organisation: '0887010362' }] },
        ...{ consulted: [], informed: [{ kind: 'PES' }] },
      },
    ]);
  });
});

describe('a proposal', () => {
  const breachOf = (more: Partial<typeof NEW>, earlier: readonly Agreement[] = []) =>
    proposalBreach({ ...NEW, ...more }, earlier, MEMBERS, '2026-03-15')?.rule ?? null;

  it('has a text version of 1 to 20 characters that is new, and a day that is not ahead', () => {
    expect([breachOf({}), breachOf({ textVersion: 'x'.repeat(20) })]).toEqual([null, null]);
    expect(breachOf({ textVersion: ' ' })).toBe('AGREEMENT_TEXT_VERSION');
    expect(breachOf({ textVersion: 'x'.repeat(21) })).toBe('AGREEMENT_TEXT_VERSION');
    expect(breachOf({ textVersion: ' 1.0 ' }, [agreement('1.0')])).toBe('AGREEMENT_TEXT_TAKEN');
    expect(breachOf({ datedOn: '2026-03-16' })).toBe('AGREEMENT_AHEAD');
  });

  it('gives 1 to 60 working days to answer', () => {
    expect([1, 60].map((responseDays) => breachOf({ responseDays }))).toEqual([null, null]);
    const refused = [0, 61].map((responseDays) => breachOf({ responseDays }));
    expect(refused).toEqual(['AGREEMENT_RESPONSE_DAYS', 'AGREEMENT_RESPONSE_DAYS']);
  });
});

describe('an agreement', () => {
  it('is in force until a later one is, and lapses when a later one is proposed before all signed', () => {
    const all = [agreement('1', '2026-01-01'), agreement('2'), agreement('3', '2026-02-01'), agreement('4')];
    expect(all.map((each) => agreementState(each, all))).toEqual(['REPLACED', 'LAPSED', 'IN_FORCE', 'PROPOSED']);
  });

  it('is signed once by each, while it is proposed or in force', () => {
    expect(signatureBreach('PROPOSED', [], 'a')).toBeNull();
    // Who became a member later signs the text that is in force.
    expect(signatureBreach('IN_FORCE', ['a'], 'b')).toBeNull();
    expect(signatureBreach('PROPOSED', ['a'], 'a')).toMatchObject({ rule: 'AGREEMENT_SIGNED' });
    expect(signatureBreach('LAPSED', [], 'a')).toMatchObject({ rule: 'AGREEMENT_PASSED' });
    expect(signatureBreach('REPLACED', [], 'a')).toMatchObject({ rule: 'AGREEMENT_PASSED' });
  });

  it('is signed by all when every member of that day did: one who left is not waited for', () => {
    expect(isSignedByAll(['0914402172'], MEMBERS)).toBe(false);
    expect(isSignedByAll(['0914402172', '0887010362', '0930000168'], MEMBERS)).toBe(true);
    expect(isSignedByAll(['0914402172'], MEMBERS.slice(0, 1))).toBe(true);
  });
});

const MEMBER = ['a', 'b', 'c'];
const steps = fc.array(
  fc.oneof(
    fc.constant({ step: 'propose' as const }),
    fc.record({ step: fc.constant('sign' as const), of: fc.nat(4), by: fc.constantFrom(...MEMBER) }),
  ),
  { maxLength: 30 },
);

it('no sequence of proposals and signatures has two agreements in force, one without all signatures, or a way back', () => {
  const order = ['PROPOSED', 'IN_FORCE', 'LAPSED', 'REPLACED'];
  fc.assert(
    fc.property(steps, (sequence) => {
      let all: Agreement[] = [];
      const signed = new Map<string, string[]>();
      for (const each of sequence) {
        const before = all.map((one) => agreementState(one, all));
        const target = each.step === 'sign' ? all[each.of] : undefined;
        if (each.step === 'propose') all = [...all, agreement(String(all.length).padStart(3, '0'))];
        if (each.step === 'sign' && target !== undefined) {
          const by = signed.get(target.id) ?? [];
          if (signatureBreach(agreementState(target, all), by, each.by) !== null) continue;
          signed.set(target.id, [...by, each.by]);
          const isDone = isSignedByAll(
            [...by, each.by],
            MEMBER.map((kboNumber) => ({ kboNumber })),
          );
          if (isDone) all = all.map((one) => (one === target ? { ...one, inForceFrom: '2026-03-15' } : one));
        }
        const now = all.map((one) => agreementState(one, all));
        expect(now.filter((state) => state === 'IN_FORCE').length).toBeLessThanOrEqual(1);
        expect(now.filter((state) => state === 'PROPOSED').length).toBeLessThanOrEqual(1);
        for (const [index, state] of before.entries()) {
          expect(order.indexOf(now[index] ?? '')).toBeGreaterThanOrEqual(order.indexOf(state));
          if (state === 'LAPSED' || state === 'REPLACED') expect(now[index]).toBe(state);
        }
        for (const one of all) if (one.inForceFrom !== null) expect(signed.get(one.id)?.toSorted()).toEqual(MEMBER);
      }
    }),
    { numRuns: 300 },
  );
});
