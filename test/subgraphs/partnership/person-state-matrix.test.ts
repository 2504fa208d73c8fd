import { expect, it } from '@jest/globals';
import { instruments } from '../../../subgraphs/partnership/instruments.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { addPartnership } from '../../kit/local-partnership.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, person, VDAB } from '../../kit/partnership.ts';
import { take } from '../../kit/partnership-plan.ts';
import { clientOf } from '../../kit/referrals.ts';
import { expected, type Machine, type Table, tryEverything, type World } from '../../kit/state-matrix.ts';

const COACH = callerOf({ organisation: CENTRE_A, purpose: 'ACTIVATION' });
/** Of the same centre, and named by nobody to follow the client. */
const COLLEAGUE = callerOf({ staffMember: 'colleague', organisation: CENTRE_A, purpose: 'ACTIVATION' });
const MEDIATOR = callerOf({
  ...{ staffMember: 'mediator', roles: ['mediator'], organisation: VDAB, purpose: 'ACTIVATION' },
});
/** Of a centre that has nothing to do with the client. */
const DUTY = callerOf({ staffMember: 'duty', organisation: CENTRE_B });
const DUTY_COLLEAGUE = callerOf({ staffMember: 'duty-colleague', organisation: CENTRE_B });
const REASON = { sentence: 'Staat vannacht aan de deur zonder onderdak.' };
const [ITEM = ''] = instruments[0]?.items.map(({ id }) => id) ?? [];

let within = '';
const setUp: Machine['setUp'] = async (partnership) => {
  within = await addPartnership(partnership, [VDAB]);
};

const sitting = ({ client }: World, takenOn: string) => ({
  ...{ client, instrument: 'supes-structure', instrumentVersion: 1, partnership: within, takenOn },
});
const answers = { answers: [{ item: ITEM, value: 3 }] };
const SITTING: Machine = {
  setUp,
  begin: async (world) =>
    (await world.partnership.act(COACH, 'empowermentSittingStart', sitting(world, '2026-02-02'))).id ?? '',
  moves: {
    answer: { by: COACH, name: 'empowermentAnswer', more: answers },
    answerOwn: { by: ({ index }) => clientOf(index), name: 'empowermentAnswer', more: answers },
    answerByColleague: { by: COLLEAGUE, name: 'empowermentAnswer', more: answers },
    answerByMediator: { by: MEDIATOR, name: 'empowermentAnswer', more: answers },
    complete: { by: ({ index }) => clientOf(index), name: 'empowermentSittingComplete' },
    completeByMediator: { by: MEDIATOR, name: 'empowermentSittingComplete' },
    startSameDay: {
      ...{ by: COACH, name: 'empowermentSittingStart', more: (world) => sitting(world, '2026-02-02'), on: () => null },
    },
    startNext: {
      ...{ by: COACH, name: 'empowermentSittingStart', more: (world) => sitting(world, '2026-02-03'), on: () => null },
    },
  },
  ways: { OPEN: [], ANSWERED: ['answer'], COMPLETED: ['answer', 'complete'] },
};
const NO_COACH = {
  ...{ answerByColleague: 'NOT_PERMITTED', answerByMediator: 'NOT_PERMITTED', completeByMediator: 'NOT_PERMITTED' },
};
const RUNS = { startSameDay: 'EMPOWERMENT_STILL_OPEN', startNext: 'EMPOWERMENT_STILL_OPEN' };

/** Nobody knows the number of somebody whom a partner meets. */
const met = ({ index }: World) => ({
  ...{ partnership: within, nationalNumber: inventedNumber(100 + index), agreed: true, reference: `Loket ${index}` },
  ...{ profile: 'INACTIVE', contactedOn: '2026-03-14' },
});
const ask = async (world: World) => (await world.partnership.act(COACH, 'outreachRequest', met(world))).id ?? '';
const OUTREACH: Machine = {
  setUp,
  begin: ask,
  moves: {
    withdraw: { by: COACH, name: 'outreachWithdraw' },
    withdrawTheirs: { by: MEDIATOR, name: 'outreachWithdraw' },
    again: { by: COACH, name: 'outreachRequest', more: met, on: () => null },
    // Another partner is told nothing of it: it asks for itself.
    askToo: { by: MEDIATOR, name: 'outreachRequest', more: met, on: () => null },
  },
  ways: {
    ...{ WAITING: [], 'WAITING, on the 30th day': ['2026-04-14'], EXPIRED: ['2026-04-15'], WITHDRAWN: ['withdraw'] },
  },
};
const SETTLED: Machine = {
  ...OUTREACH,
  begin: async (world) => {
    const id = await ask(world);
    await take(world.partnership, person(100 + world.index));
    return id;
  },
  ways: { SETTLED: [] },
};

const content = { onlyMine: true, attention: ['PLAN_DUE'], urgency: [] };
const FILTER: Machine = {
  begin: async ({ partnership, index }) =>
    (await partnership.act(COACH, 'filterSave', { name: `Morgen ${index}`, ...content })).id ?? '',
  moves: {
    replace: { by: COACH, name: 'filterReplace', more: ({ index }) => ({ name: `Later ${index}`, ...content }) },
    replaceTheirs: { by: COLLEAGUE, name: 'filterReplace', more: { name: 'Anders', ...content } },
    removeTheirs: { by: COLLEAGUE, name: 'filterRemove' },
    saveAgain: {
      ...{ by: COACH, name: 'filterSave', on: () => null },
      more: ({ index }) => ({ name: `Morgen ${index}`, ...content }),
    },
    remove: { by: COACH, name: 'filterRemove' },
  },
  ways: { SAVED: [], REMOVED: ['remove'] },
};
const NOT_THEIRS = { replaceTheirs: 'NOT_PERMITTED', removeTheirs: 'NOT_PERMITTED' };

const URGENT: Machine = {
  begin: async ({ partnership, client }) =>
    (await partnership.act(DUTY, 'urgentAccessTake', { client, ...REASON })).id ?? '',
  moves: {
    end: { by: DUTY, name: 'urgentAccessEnd' },
    endTheirs: { by: DUTY_COLLEAGUE, name: 'urgentAccessEnd' },
    renew: { by: DUTY_COLLEAGUE, name: 'urgentAccessRenew' },
    renewOwn: { by: DUTY, name: 'urgentAccessRenew' },
    renewElsewhere: { by: COACH, name: 'urgentAccessRenew' },
    takeAgain: { by: DUTY, name: 'urgentAccessTake', more: ({ client }) => ({ client, ...REASON }), on: () => null },
    takeToo: {
      ...{ by: DUTY_COLLEAGUE, name: 'urgentAccessTake', on: () => null },
      more: ({ client }) => ({ client, ...REASON }),
    },
  },
  ways: {
    ...{ RUNS: [], OVER: ['2026-03-16'], 'OVER, on the 30th day': ['2026-04-14'], 'OVER for good': ['2026-04-15'] },
    ...{ 'GIVEN BACK': ['end'], RENEWED: ['2026-03-16', 'renew'] },
  },
};
const RENEWABLE = {
  ...{ endTheirs: 'URGENT_NOT_YOURS', renewOwn: 'URGENT_COLLEAGUE', renewElsewhere: 'NOT_PERMITTED' },
  ...{ takeAgain: 'URGENT_COLLEAGUE' },
};

const MACHINES: readonly (readonly [title: string, Machine, Table])[] = [
  [
    'a sitting is answered by the client and who coaches them until it is completed, and the next one begins on a later day',
    SITTING,
    {
      OPEN: { done: ['answer', 'answerOwn'], otherwise: { ...NO_COACH, ...RUNS, complete: 'EMPOWERMENT_EMPTY' } },
      ANSWERED: { done: ['answer', 'answerOwn', 'complete'], otherwise: { ...NO_COACH, ...RUNS } },
      COMPLETED: {
        done: ['startNext'],
        otherwise: { ...NO_COACH, rest: 'EMPOWERMENT_COMPLETED', startSameDay: 'EMPOWERMENT_NOT_LATER' },
      },
    },
  ],
  [
    'a request about somebody whom a partner met is taken back by that partner while it waits, until the 30th day',
    OUTREACH,
    {
      WAITING: {
        done: ['withdraw', 'askToo'],
        otherwise: { withdrawTheirs: 'NOT_PERMITTED', again: 'OUTREACH_WAITING' },
      },
      'WAITING, on the 30th day': {
        done: ['withdraw', 'askToo'],
        otherwise: { withdrawTheirs: 'NOT_PERMITTED', again: 'OUTREACH_WAITING' },
      },
      EXPIRED: {
        done: ['again', 'askToo'],
        otherwise: { withdraw: 'OUTREACH_CLOSED', withdrawTheirs: 'NOT_PERMITTED' },
      },
      WITHDRAWN: {
        done: ['again', 'askToo'],
        otherwise: { withdraw: 'OUTREACH_CLOSED', withdrawTheirs: 'NOT_PERMITTED' },
      },
    },
  ],
  [
    'a request that was settled is over: to ask again tells nothing else than the first time',
    SETTLED,
    {
      SETTLED: {
        done: ['again', 'askToo'],
        otherwise: { withdraw: 'OUTREACH_CLOSED', withdrawTheirs: 'NOT_PERMITTED' },
      },
    },
  ],
  [
    'a saved filter is changed and removed by who saved it, and is not there for anybody else nor after it was removed',
    FILTER,
    {
      SAVED: { done: ['replace', 'remove'], otherwise: { ...NOT_THEIRS, saveAgain: 'FILTER_NAME_TAKEN' } },
      REMOVED: { done: ['saveAgain'], otherwise: { rest: 'NOT_PERMITTED' } },
    },
  ],
  [
    'urgent access is given back by who took it while it runs, renewed by a colleague for 30 days after, and not taken again by the same person until then',
    URGENT,
    {
      RUNS: { done: ['end', 'renew', 'takeToo'], otherwise: { ...RENEWABLE, takeAgain: 'URGENT_RUNS' } },
      RENEWED: { done: ['end', 'renew', 'takeToo'], otherwise: { ...RENEWABLE, takeAgain: 'URGENT_RUNS' } },
      OVER: { done: ['renew', 'takeToo'], otherwise: { ...RENEWABLE, end: 'URGENT_OVER' } },
      'OVER, on the 30th day': { done: ['renew', 'takeToo'], otherwise: { ...RENEWABLE, end: 'URGENT_OVER' } },
      'GIVEN BACK': { done: ['renew', 'takeToo'], otherwise: { ...RENEWABLE, end: 'URGENT_OVER' } },
      'OVER for good': {
        done: ['takeAgain', 'takeToo'],
        otherwise: { ...RENEWABLE, end: 'URGENT_OVER', renew: 'URGENT_OVER' },
      },
    },
  ],
];

describeOnBothDatabases(
  'every act in every state of a sitting, an outreach, a filter and urgent access, and nothing at all changed by a refusal:',
  (openDatabase) => {
    it.each(MACHINES)(
      '%s',
      async (_title, machine, table) => {
        const { found, wrong } = await tryEverything(openDatabase, machine);
        expect(found).toEqual(expected(machine, table));
        expect(wrong).toEqual([]);
      },
      300_000,
    );
  },
);
