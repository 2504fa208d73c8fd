import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/social-economy/definition.ts';
import { kinds } from '../../../subgraphs/social-economy/import/kinds.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { type Acted, callerOf, describeOwner, type TestOwner } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';

const base = { national_number: inventedNumber(0), holder: HOLDER, changed_at: '2025-02-01T08:00:00Z' };
const coach = callerOf({ staffMember: 'coach', organisation: HOLDER, roles: ['coach'], purpose: 'TRANSITION' });
const OWN = { index: 0, holders: [HOLDER], facts: { organisationKind: 'SOCIAL_ECONOMY_ENTERPRISE' as const } };
const EVERYTHING = `withheld { section } employments { id version instrument hoursFraction from to endReason }
  moves { id version returnedOn newEmployer { kboNumber } returnRight { status until supportPackage } }
  returnConditions { move failedOn failureCause returnAnswer conditions { code outcome words } } journey { kind detail }`;

describeOwner('acts on a move to regular work', { definition, kinds, field: 'socialEconomy' }, (open) => {
  const view = async (owner: TestOwner, caller = coach, facts: object = {}) => {
    const asked = await owner.ask(caller, [{ ...OWN, facts: { ...OWN.facts, ...facts } }], EVERYTHING);
    expect(asked.errors).toEqual([]);
    return asked.records[0];
  };
  let count = 0;
  const act = (owner: TestOwner, name: string, input: object): Promise<Acted> => {
    count += 1;
    return owner.act(coach, name, { idempotencyKey: `m-${count}`, ...input });
  };
  const openWithMove = async () => {
    const owner = await open();
    await owner.import([{ ...base, capacity: 'TARGET_GROUP_WORKER', from: '2022-01-01' }]);
    const job = { source_id: 'S-1', instrument: 'CMW', hours_fraction: '80', from: '2022-03-01' };
    await owner.import([{ ...base, ...job }]);
    const { employments } = await view(owner);
    const where = { on: '2025-02-01', destination: 'NEC_IMW', favourableEvaluation: true };
    const left = { id: employments[0].id, expectedVersion: 1 };
    const moved = await act(owner, 'moveRecord', { ...left, ...where });
    return { owner, id: moved.id ?? '', moved, left };
  };

  it('record it, its failure, an offer and the return, to a new employment like the one that was left', async () => {
    const { owner, id, moved } = await openWithMove();
    expect(moved).toMatchObject({ __typename: 'ActDone' });
    await act(owner, 'moveFailureRecord', { id, expectedVersion: 1, on: '2025-06-01', cause: 'BEYOND_OWN_WILL' });
    await act(owner, 'returnOffer', { id, expectedVersion: 2, on: '2025-06-02' });
    expect((await view(owner)).moves).toMatchObject([{ returnRight: { status: 'OFFERED', until: '2026-08-01' } }]);
    const other = { id, expectedVersion: 3, on: '2025-06-10', employer: '0920000161' };
    expect(await act(owner, 'returnRightExercise', other)).toMatchObject({ rule: 'INV-22' });
    const back = await act(owner, 'returnRightExercise', { id, expectedVersion: 3, on: '2025-06-10' });
    expect(back).toMatchObject({ __typename: 'ActDone', id });
    const { employments, moves, returnConditions } = await view(owner);
    expect(moves).toMatchObject([{ returnRight: { status: 'EXERCISED', supportPackage: 'WOP_45' } }]);
    expect(employments).toMatchObject([
      { instrument: 'CMW', hoursFraction: 80, from: '2025-06-10', to: null, endReason: null },
      { from: '2022-03-01', to: '2025-01-31', endReason: 'MOVED_TO_REGULAR_WORK' },
    ]);
    expect(returnConditions[0]).toMatchObject({ move: id, returnAnswer: 'ACCEPTED' });
    expect(returnConditions[0].conditions.map((each: { outcome: string }) => each.outcome)).toEqual(
      Array(5).fill('MET'),
    );
  });

  it('decline an offer for good, until it is corrected', async () => {
    const { owner, id } = await openWithMove();
    const at = (expectedVersion: number, on = '2025-06-10') => ({ id, expectedVersion, on });
    expect(await act(owner, 'returnDecline', at(1))).toMatchObject({ rule: 'RETURN_NOT_OFFERED' });
    await act(owner, 'moveFailureRecord', { ...at(1), cause: 'BEYOND_OWN_WILL' });
    await act(owner, 'returnOffer', at(2));
    await act(owner, 'returnDecline', at(3));
    expect((await view(owner)).moves).toMatchObject([{ version: 4, returnRight: { status: 'DECLINED' } }]);
    expect(await act(owner, 'returnRightExercise', at(4))).toMatchObject({ rule: 'RETURN_OVER' });
    expect(await act(owner, 'returnOffer', at(4))).toMatchObject({ rule: 'RETURN_NOT_TO_OFFER' });
    const undone = { id, expectedVersion: 4, returnAnswer: null, returnAnsweredOn: null };
    expect(await act(owner, 'moveCorrect', undone)).toMatchObject({ __typename: 'ActDone' });
    expect((await view(owner)).moves).toMatchObject([{ returnRight: { status: 'OFFERED' } }]);
    expect(await act(owner, 'returnRightExercise', at(5))).toMatchObject({ __typename: 'ActDone' });
  });

  it('are corrected in what was recorded, up to today; a correction neither records a failure nor answers for the worker', async () => {
    const { owner, id } = await openWithMove();
    const correct = (expectedVersion: number, more: object) =>
      act(owner, 'moveCorrect', { id, expectedVersion, ...more });
    const added = { rule: 'CORRECTION_ADDS' };
    const failure = { failedOn: '2025-06-01', failureCause: 'OWN_WILL' };
    expect(await correct(1, failure)).toMatchObject({ ...added, field: 'failedOn' });
    expect(await correct(1, { evaluationOn: '2099-01-01' })).toMatchObject({ rule: 'AHEAD', field: 'evaluationOn' });
    await act(owner, 'moveFailureRecord', { id, expectedVersion: 1, on: '2025-06-01', cause: 'BEYOND_OWN_WILL' });
    await act(owner, 'returnOffer', { id, expectedVersion: 2, on: '2025-06-02' });
    const answer = { returnAnswer: 'DECLINED', returnAnsweredOn: '2025-06-03' };
    expect(await correct(3, answer)).toMatchObject({ ...added, field: 'returnAnswer' });
    expect(await correct(3, { failedOn: '2025-05-31' })).toMatchObject({ __typename: 'ActDone', version: 4 });
  });

  it('refuse what is no return (INV-22), what lies ahead, and a second move or failure', async () => {
    const { owner, id, left } = await openWithMove();
    const at = { id, expectedVersion: 1 };
    expect(await act(owner, 'returnRightExercise', { ...at, on: '2025-06-10' })).toMatchObject({ rule: 'INV-22' });
    expect(await act(owner, 'returnOffer', { ...at, on: '2099-01-01' })).toMatchObject({ rule: 'AHEAD' });
    const again = { on: '2025-03-01', destination: 'NEC', favourableEvaluation: true };
    const version2 = { ...left, expectedVersion: 2 };
    expect(await act(owner, 'moveRecord', { ...version2, ...again })).toMatchObject({ rule: 'MOVE_TWICE' });
    const failure = { on: '2025-06-01', cause: 'OWN_WILL' };
    await act(owner, 'moveFailureRecord', { ...at, ...failure });
    const twice = { ...at, expectedVersion: 2, ...failure };
    expect(await act(owner, 'moveFailureRecord', twice)).toMatchObject({ rule: 'MOVE_FAILED_ALREADY' });
    const { moves } = await view(owner);
    expect(moves).toMatchObject([{ returnRight: { status: 'NONE', until: null, supportPackage: null } }]);
    expect(await act(owner, 'returnRightExercise', { id, expectedVersion: 2, on: '2025-06-10' })).toMatchObject({
      rule: 'INV-22',
    });
  });

  it('tell why a job failed to the coach and to VDAB for a move, and to no welfare centre', async () => {
    const { owner, id } = await openWithMove();
    await act(owner, 'moveFailureRecord', { id, expectedVersion: 1, on: '2025-06-01', cause: 'OWN_WILL' });
    const seen = async (
      role: 'mediator' | 'social-worker',
      organisationKind: string,
      purpose: 'TRANSITION' | 'ACTIVATION',
    ) => {
      const caller = callerOf({ staffMember: 'other', organisation: '0920000161', roles: [role], purpose });
      const { moves, returnConditions } = await view(owner, caller, { organisationKind });
      return [moves?.length ?? null, returnConditions?.[0]?.failureCause ?? null];
    };
    expect(await seen('mediator', 'PES', 'TRANSITION')).toEqual([1, 'OWN_WILL']);
    expect(await seen('mediator', 'PES', 'ACTIVATION')).toEqual([1, null]);
    expect(await seen('social-worker', 'WELFARE_CENTRE', 'ACTIVATION')).toEqual([1, null]);
  });
});
