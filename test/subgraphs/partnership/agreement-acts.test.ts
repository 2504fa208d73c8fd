import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { addPartnership, HEAD, OWN_COACH, SIGNER } from '../../kit/local-partnership.ts';
import { type Answered, callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, openPartnership, VDAB } from '../../kit/partnership.ts';

const AGREEMENTS = `query ($id: ID!) { partnership(id: $id) { ownRole
  agreements { id version textVersion datedOn responseDays state proposedOn inForceFrom
    signatures { organisation { kboNumber } signedOn } unsigned { kboNumber } matrix { act } }
  responsibilityMatrix { act leads { kind organisation { kboNumber } } does { kind organisation { kboNumber } }
    consulted { kind } informed { kind } } } }`;
const MATRIX = [
  { act: 'REFERRAL', leads: { kind: 'WELFARE_CENTRE' }, does: [{ organisation: VDAB }], informed: [{ kind: 'PES' }] },
];
const NEW = { textVersion: '1.0', datedOn: '2026-03-01', responseDays: 10, matrix: MATRIX };
const NOT_PERMITTED = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };
const OUTSIDER = callerOf({
  ...{ staffMember: 'head-b', roles: ['head-of-service'], organisation: CENTRE_B, purpose: 'ACTIVATION' },
});

describeOnBothDatabases('an agreement of a partnership', (openDatabase) => {
  const open = async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 1);
    const id = await addPartnership(partnership, [VDAB]);
    const propose = (caller: Caller, more: object = {}) =>
      partnership.act(caller, 'agreementPropose', { partnership: id, ...NEW, ...more });
    const sign = (caller: Caller, of: Answered, more: object = {}) =>
      partnership.act(caller, 'agreementSign', { id: of.id, expectedVersion: 1, ...more });
    const read = async (caller: Caller): Promise<Answered> =>
      (await partnership.ask(caller, AGREEMENTS, { id })).data.partnership;
    return { partnership, id, propose, sign, read };
  };

  it('is proposed by the promotor and in force on the day on which the last member signs, with its matrix', async () => {
    const { propose, sign, read } = await open();
    const proposed = await propose(HEAD);
    expect(proposed).toMatchObject({ __typename: 'ActDone', version: 1 });
    expect(await sign(HEAD, proposed)).toMatchObject({ __typename: 'ActDone' });
    const half = await read(SIGNER);
    expect(half).toMatchObject({ ownRole: 'PARTNER', responsibilityMatrix: null });
    expect(half.agreements[0]).toMatchObject({ state: 'PROPOSED', inForceFrom: null, unsigned: [{ kboNumber: VDAB }] });
    expect(await sign(SIGNER, proposed)).toMatchObject({ __typename: 'ActDone' });
    const whole = await read(HEAD);
    expect(whole.ownRole).toBe('PROMOTOR');
    expect(whole.agreements).toEqual([
      {
        ...{ id: proposed.id, version: 2, textVersion: '1.0', datedOn: '2026-03-01', responseDays: 10 },
        ...{ state: 'IN_FORCE', proposedOn: '2026-03-15', inForceFrom: '2026-03-15', matrix: [{ act: 'REFERRAL' }] },
        signatures: [CENTRE_A, VDAB].map((kboNumber) => ({ organisation: { kboNumber }, signedOn: '2026-03-15' })),
        unsigned: [],
      },
    ]);
    expect(whole.responsibilityMatrix).toEqual([
      {
        ...{ act: 'REFERRAL', leads: { kind: 'WELFARE_CENTRE', organisation: null } },
        ...{ does: [{ kind: null, organisation: { kboNumber: VDAB } }], consulted: [], informed: [{ kind: 'PES' }] },
      },
    ]);
  });

  it('is proposed by nobody but the promotor, and signed by no outsider: who gets the answer of an unknown id', async () => {
    const { propose, sign } = await open();
    for (const caller of [SIGNER, OUTSIDER, OWN_COACH, { ...HEAD, purpose: 'BENEFIT_FOLLOW_UP' as const }]) {
      expect(await propose(caller)).toMatchObject(NOT_PERMITTED);
    }
    expect(await propose(HEAD, { partnership: 'none' })).toMatchObject(NOT_PERMITTED);
    const proposed = await propose(HEAD);
    const refused = await sign(OUTSIDER, proposed);
    expect(refused).toMatchObject(NOT_PERMITTED);
    expect(await sign(OUTSIDER, { id: 'none' })).toEqual(refused);
    expect(await sign(HEAD, { id: 'none' })).toMatchObject(NOT_PERMITTED);
  });

  it('is read by members only: for others its fields are null, and so is their role', async () => {
    const { propose, read } = await open();
    await propose(HEAD);
    expect(await read(OUTSIDER)).toEqual({ ownRole: null, agreements: null, responsibilityMatrix: null });
    expect((await read(SIGNER)).agreements).toHaveLength(1);
    const officer = { staffMember: 'officer', roles: ['data-protection-officer'], purpose: 'SUPERVISION' } as const;
    expect((await read(callerOf({ ...officer, organisation: CENTRE_A }))).agreements).toHaveLength(1);
    // Who has no role that allows the purpose is permitted nothing.
    expect((await read(callerOf({ organisation: CENTRE_A, purpose: 'TRANSITION' }))).agreements).toBeNull();
  });

  it('lapses when a later text is proposed, which takes a new text version; the one in force holds until then', async () => {
    const { propose, sign, read } = await open();
    const first = await propose(HEAD);
    for (const caller of [HEAD, SIGNER]) await sign(caller, first);
    const second = await propose(HEAD, { textVersion: '2.0' });
    expect(await propose(HEAD, { textVersion: '2.0' })).toMatchObject({ rule: 'AGREEMENT_TEXT_TAKEN' });
    await propose(HEAD, { textVersion: '3.0', matrix: [{ ...MATRIX[0], act: 'INTAKE' }] });
    expect(await sign(SIGNER, second)).toMatchObject({ rule: 'AGREEMENT_PASSED' });
    const { agreements, responsibilityMatrix } = await read(HEAD);
    expect(agreements.map(({ state }: Answered) => state)).toEqual(['PROPOSED', 'LAPSED', 'IN_FORCE']);
    expect(responsibilityMatrix[0].act).toBe('REFERRAL');
  });

  it('is signed once, on the version that the member saw, and once per idempotency key', async () => {
    const { propose, sign } = await open();
    const proposed = await propose(HEAD);
    const key = { idempotencyKey: randomUUID() };
    const receipt = await sign(HEAD, proposed, key);
    expect(await sign(HEAD, proposed, key)).toEqual({ ...receipt, repeated: true });
    expect(await sign(HEAD, proposed)).toMatchObject({ rule: 'AGREEMENT_SIGNED' });
    expect(await sign(SIGNER, proposed, { expectedVersion: 2 })).toMatchObject({ __typename: 'ActConflict' });
  });

  it('is in force when the last two members sign at the same moment', async () => {
    const { propose, sign, read } = await open();
    const proposed = await propose(HEAD);
    const signed = await Promise.all([sign(HEAD, proposed), sign(SIGNER, proposed)]);
    expect(signed.map(({ __typename }) => __typename)).toEqual(['ActDone', 'ActDone']);
    expect((await read(HEAD)).agreements).toMatchObject([{ state: 'IN_FORCE', inForceFrom: '2026-03-15' }]);
  });

  it('ends with its partnership: nobody proposes or signs after the last day', async () => {
    const { partnership, propose, sign } = await open();
    const proposed = await propose(HEAD);
    await addPartnership(partnership, [VDAB], { to: '2026-03-15' });
    expect(await sign(HEAD, proposed)).toMatchObject({ __typename: 'ActDone' });
    await addPartnership(partnership, [VDAB], { to: '2026-03-14' });
    expect(await sign(SIGNER, proposed)).toMatchObject(NOT_PERMITTED);
    expect(await propose(HEAD, { textVersion: '2.0' })).toMatchObject(NOT_PERMITTED);
  });
});
