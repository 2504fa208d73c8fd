import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { holdPart } from '../../kit/held-parts.ts';
import { addPartnership } from '../../kit/local-partnership.ts';
import { VDAB } from '../../kit/partnership.ts';
import { ASKED, addEnterprise, agree, COACH, MEDIATOR, WORKER } from '../../kit/referrals.ts';
import { expected, type Machine, type Table, tryEverything, type World } from '../../kit/state-matrix.ts';

const TODAY = '2026-03-15';

const REFERRAL: Machine = {
  setUp: (partnership) => addEnterprise(partnership),
  begin: async ({ partnership, client }) => {
    for (const section of ASKED.sharedSections) await agree(partnership, client, section);
    return (await partnership.act(WORKER, 'referralDraft', { client, ...ASKED })).id ?? '';
  },
  moves: {
    revise: { by: WORKER, name: 'referralRevise', more: ASKED },
    send: { by: WORKER, name: 'referralSend' },
    revoke: { by: WORKER, name: 'referralRevoke' },
    accept: { by: COACH, name: 'referralAccept' },
    refuse: { by: COACH, name: 'referralRefuse', more: { reason: 'NO_PLACE' } },
    start: { by: COACH, name: 'referralStart', more: { startedOn: TODAY, responsibility: 'EMPLOYMENT' } },
    internship: { by: COACH, name: 'referralInternshipRecord', more: { from: TODAY } },
    complete: { by: COACH, name: 'referralComplete', more: { endedOn: TODAY } },
    stop: { by: COACH, name: 'referralStop', more: { endedOn: TODAY, reason: 'MOVED' } },
  },
  ways: {
    ...{ DRAFTED: [], SENT: ['send'], ACCEPTED: ['send', 'accept'], REFUSED: ['send', 'refuse'] },
    STARTED: ['send', 'accept', 'start'],
    COMPLETED: ['send', 'accept', 'start', 'complete'],
    STOPPED: ['send', 'accept', 'start', 'stop'],
    ...{ 'REVOKED as a draft': ['revoke'], 'REVOKED after it was accepted': ['send', 'accept', 'revoke'] },
  },
};
const NOT_NOW = { rest: 'REFERRAL_NOT_NOW' };
/** Who is not asked, or not any more, has nothing to do with the client: it is answered like a stranger. */
const NO_RECIPIENT = {
  rest: 'NOT_PERMITTED',
  revise: 'REFERRAL_NOT_NOW',
  send: 'REFERRAL_NOT_NOW',
  revoke: 'REFERRAL_NOT_NOW',
};

const PARTICIPATION: Machine = {
  setUp: async (partnership) => {
    partnershipId = await addPartnership(partnership, [VDAB]);
  },
  begin: async ({ partnership, client }) => {
    const contacted = { source: 'OCMW', profile: 'INACTIVE', contactedOn: '2026-03-01' };
    const input = { client, partnership: partnershipId, ...contacted };
    return (await partnership.act(WORKER, 'participationContact', input)).id ?? '';
  },
  moves: {
    enrol: { by: MEDIATOR, name: 'participationEnrol', more: { enrolledOn: TODAY } },
    activate: { by: WORKER, name: 'participationActivate', more: { activatedOn: TODAY } },
    pause: { by: MEDIATOR, name: 'participationPause', more: { pausedOn: TODAY } },
    resume: { by: WORKER, name: 'participationResume', more: { resumedOn: TODAY } },
    exit: { by: MEDIATOR, name: 'participationExit', more: { exitedOn: TODAY, reason: 'WORK' } },
    aftercare: { by: WORKER, name: 'participationAftercareStart', more: { startedOn: TODAY } },
    close: { by: MEDIATOR, name: 'participationClose', more: { closedOn: TODAY } },
  },
  ways: {
    ...{ CONTACTED: [], ENROLLED: ['enrol'], ACTIVE: ['enrol', 'activate'], PAUSED: ['enrol', 'activate', 'pause'] },
    'ACTIVE again': ['enrol', 'activate', 'pause', 'resume'],
    EXITED: ['enrol', 'activate', 'exit'],
    'EXITED without a start': ['exit'],
    AFTERCARE: ['enrol', 'activate', 'exit', 'aftercare'],
    CLOSED: ['enrol', 'activate', 'exit', 'aftercare', 'close'],
  },
};
let partnershipId = '';
const STATUS = { rest: 'PARTICIPATION_STATUS' };

async function addGoal({ partnership, client }: World): Promise<string> {
  const goal = { client, lifeDomain: 'MOBILITEIT', statement: 'Met de fiets naar het werk' };
  return (await partnership.act(WORKER, 'planGoalAdd', goal)).id ?? '';
}

const GOAL: Machine = {
  begin: addGoal,
  moves: {
    reword: { by: WORKER, name: 'planGoalReword', more: { statement: 'Met de bus naar het werk' } },
    achieve: { by: WORKER, name: 'planGoalAchieve', more: { reachedOn: TODAY } },
    giveUp: { by: WORKER, name: 'planGoalGiveUp', more: { reason: 'NOT_FEASIBLE_NOW' } },
    add: { by: WORKER, name: 'planActionAdd', more: { description: 'Een fiets zoeken' } },
  },
  ways: { OPEN: [], REACHED: ['achieve'], DROPPED: ['giveUp'] },
};
const GOAL_ENDED = { rest: 'PLAN_GOAL_ENDED' };

const ACTION: Machine = {
  begin: async (world) => {
    const id = await addGoal(world);
    const action = { id, expectedVersion: 1, description: 'Een vacature zoeken', owner: VDAB };
    return (await world.partnership.act(WORKER, 'planActionAdd', action)).id ?? '';
  },
  moves: {
    take: { by: MEDIATOR, name: 'planActionTake' },
    decline: { by: MEDIATOR, name: 'planActionDecline', more: { reason: 'NO_CAPACITY' } },
    start: { by: MEDIATOR, name: 'planActionStart', more: { startedOn: TODAY } },
    done: { by: MEDIATOR, name: 'planActionDone', more: { doneOn: TODAY } },
    drop: { by: MEDIATOR, name: 'planActionDrop', more: { reason: 'NO_CAPACITY' } },
    move: { by: MEDIATOR, name: 'planActionMove', more: { dueOn: TODAY } },
    effort: { by: MEDIATOR, name: 'planEffortRecord', more: { minutes: 30 } },
    dropProposal: { by: WORKER, name: 'planActionDrop', more: { reason: 'NO_CAPACITY' } },
  },
  ways: {
    ...{ PROPOSED: [], DECLINED: ['decline'], PLANNED: ['take'], DOING: ['take', 'start'] },
    ...{
      DONE: ['take', 'start', 'done'],
      'DROPPED by its owner': ['take', 'drop'],
      'DROPPED as a proposal': ['dropProposal'],
    },
  },
};
/** What VDAB took is VDAB's: who proposed it drops it no more. */
const TAKEN = { rest: 'PLAN_ACTION_STATUS', dropProposal: 'NOT_PERMITTED' };
/** What VDAB did not take stays with who proposed it: only that one would be its owner. */
const NOT_TAKEN = {
  rest: 'NOT_PERMITTED',
  take: 'PLAN_ACTION_STATUS',
  decline: 'PLAN_ACTION_STATUS',
  dropProposal: 'PLAN_ACTION_STATUS',
};

const SIGNAL_WORDS = { section: 'pes.contact', kind: 'CONTACT_WRONG', sentence: 'Het nummer is van de buren.' };
const SIGNAL: Machine = {
  setUp: async (partnership, clients) => {
    for (const clientId of clients) await holdPart(partnership, { clientId, owner: 'pes', holder: VDAB });
  },
  begin: async ({ partnership, client }) =>
    (await partnership.act(WORKER, 'signalSend', { client, ...SIGNAL_WORDS })).id ?? '',
  moves: {
    answer: { by: MEDIATOR, name: 'signalAnswer', more: { answer: 'CORRECTED' } },
    withdraw: { by: WORKER, name: 'signalWithdraw' },
    answerOwn: { by: WORKER, name: 'signalAnswer', more: { answer: 'CORRECTED' } },
    withdrawTheirs: { by: MEDIATOR, name: 'signalWithdraw' },
    sendAgain: { by: WORKER, name: 'signalSend', more: ({ client }) => ({ client, ...SIGNAL_WORDS }), on: () => null },
  },
  ways: { SENT: [], ANSWERED: ['answer'], WITHDRAWN: ['withdraw'] },
};
const OTHER_SIDE = { answerOwn: 'NOT_PERMITTED', withdrawTheirs: 'NOT_PERMITTED' };
const SIGNAL_CLOSED = { rest: 'SIGNAL_CLOSED', ...OTHER_SIDE };

const MACHINES: readonly (readonly [title: string, Machine, Table])[] = [
  [
    'a referral is revised and sent as a draft, answered when it is sent, started when it is accepted, ended when it is started, taken back until then',
    REFERRAL,
    {
      DRAFTED: { done: ['revise', 'send', 'revoke'], otherwise: { rest: 'NOT_PERMITTED' } },
      SENT: { done: ['accept', 'refuse', 'revoke'], otherwise: NOT_NOW },
      ACCEPTED: { done: ['start', 'revoke'], otherwise: NOT_NOW },
      REFUSED: { done: [], otherwise: NO_RECIPIENT },
      STARTED: { done: ['internship', 'complete', 'stop'], otherwise: NOT_NOW },
      COMPLETED: { done: [], otherwise: NOT_NOW },
      STOPPED: { done: [], otherwise: NOT_NOW },
      'REVOKED as a draft': { done: [], otherwise: NO_RECIPIENT },
      'REVOKED after it was accepted': { done: [], otherwise: NO_RECIPIENT },
    },
  ],
  [
    'a participation takes the one step, or the two, that its status allows',
    PARTICIPATION,
    {
      CONTACTED: { done: ['enrol', 'exit'], otherwise: STATUS },
      ENROLLED: { done: ['activate', 'exit'], otherwise: STATUS },
      ACTIVE: { done: ['pause', 'exit'], otherwise: STATUS },
      PAUSED: { done: ['resume', 'exit'], otherwise: STATUS },
      'ACTIVE again': { done: ['pause', 'exit'], otherwise: STATUS },
      EXITED: { done: ['aftercare', 'close'], otherwise: STATUS },
      'EXITED without a start': { done: ['aftercare', 'close'], otherwise: STATUS },
      AFTERCARE: { done: ['close'], otherwise: STATUS },
      CLOSED: { done: [], otherwise: STATUS },
    },
  ],
  [
    'a goal is changed, ended and worked at while it is open, and never after',
    GOAL,
    {
      OPEN: { done: ['reword', 'achieve', 'giveUp', 'add'], otherwise: {} },
      REACHED: { done: [], otherwise: GOAL_ENDED },
      DROPPED: { done: [], otherwise: GOAL_ENDED },
    },
  ],
  [
    'an action is taken or declined by who is asked, worked at by who took it, dropped by whose it is',
    ACTION,
    {
      PROPOSED: { done: ['take', 'decline', 'dropProposal'], otherwise: NOT_TAKEN },
      DECLINED: { done: [], otherwise: NOT_TAKEN },
      PLANNED: { done: ['start', 'drop', 'move'], otherwise: TAKEN },
      DOING: { done: ['done', 'drop', 'move', 'effort'], otherwise: TAKEN },
      DONE: { done: ['effort'], otherwise: TAKEN },
      'DROPPED by its owner': { done: [], otherwise: TAKEN },
      'DROPPED as a proposal': { done: [], otherwise: NOT_TAKEN },
    },
  ],
  [
    'a signal is answered by who got it or taken back by who sent it, once; it is sent again when it is closed',
    SIGNAL,
    {
      SENT: { done: ['answer', 'withdraw'], otherwise: { ...OTHER_SIDE, sendAgain: 'SIGNAL_ALREADY_SENT' } },
      ANSWERED: { done: ['sendAgain'], otherwise: SIGNAL_CLOSED },
      WITHDRAWN: { done: ['sendAgain'], otherwise: SIGNAL_CLOSED },
    },
  ],
];

describeOnBothDatabases('every act in every state, and nothing at all changed by a refusal:', (openDatabase) => {
  it.each(MACHINES)(
    '%s',
    async (_title, machine, table) => {
      const { found, wrong } = await tryEverything(openDatabase, machine);
      expect(found).toEqual(expected(machine, table));
      expect(wrong).toEqual([]);
    },
    300_000,
  );
});
