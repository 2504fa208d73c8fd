import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { holdPart } from '../../kit/held-parts.ts';
import { CENTRE_A, CENTRE_B, VDAB } from '../../kit/partnership.ts';
import { MEDIATOR, STRANGER, WORKER } from '../../kit/partnership-cases.ts';
import {
  expected,
  idOf,
  type Machine,
  type Move,
  type Table,
  tryEverything,
  type World,
} from '../../kit/state-matrix.ts';

const caseIn = (world: World) => idOf(world, 'case_file', { client_id: world.client });
const memberIn = (world: World, organisation: string, caseId = caseIn(world)) =>
  idOf(world, 'case_member', { case_id: caseId, organisation });
const WORDS = { what: 'Zoekt deeltijds werk.', talkOn: '2026-03-20' };
const LEAD_TO_VDAB = { scope: 'LEAD', recipient: VDAB, receivingStaff: 'mediator', ...WORDS };
const JOINS = { organisation: CENTRE_B, responsibility: 'SUPPORT', staffMember: 'stranger' };
const closeCase: Move = { by: WORKER, name: 'caseClose', more: { reason: 'WORK' }, on: caseIn };
const add: Move = { by: WORKER, name: 'caseMemberAdd', more: JOINS, on: caseIn };

const CASE: Machine = {
  // Who holds a part of its own keeps a first contact after the case is closed.
  setUp: async (partnership, clients) => {
    for (const clientId of clients) await holdPart(partnership, { clientId, owner: 'welfare', holder: CENTRE_A });
  },
  begin: async (world) => caseIn(world),
  moves: {
    open: {
      ...{ by: WORKER, name: 'caseOpen', on: () => null },
      more: ({ client }) => ({ client, responsibility: 'INCOME_AND_PROJECT' }),
    },
    close: { by: WORKER, name: 'caseClose', more: { reason: 'WORK' } },
    closeByMember: { by: MEDIATOR, name: 'caseClose', more: { reason: 'WORK' } },
    add: { by: WORKER, name: 'caseMemberAdd', more: JOINS },
    addWhoIsIn: { by: WORKER, name: 'caseMemberAdd', more: { ...JOINS, organisation: VDAB } },
    leadLeaves: {
      ...{ by: WORKER, name: 'caseMemberLeave', more: { lastDay: '2026-03-20', reason: 'TASK_DONE' } },
      on: (world) => memberIn(world, CENTRE_A, world.record),
    },
    proposeLead: {
      ...{ by: WORKER, name: 'handoverPropose', more: LEAD_TO_VDAB },
      on: (world) => memberIn(world, CENTRE_A, world.record),
    },
  },
  ways: {
    OPEN: [],
    'OPEN, being handed over': ['proposeLead'],
    CLOSED: ['close'],
    'CLOSED, with a new one': ['close', 'open'],
  },
};
const LED = {
  closeByMember: 'NOT_PERMITTED',
  open: 'CASE_OPEN',
  addWhoIsIn: 'CASE_MEMBER_THERE',
  leadLeaves: 'CASE_LEAD_LEAVES',
};

const MEMBERSHIP: Machine = {
  begin: async (world) => {
    const { partnership, rows } = world;
    const version = rows.find(({ id }) => id === caseIn(world))?.version;
    await partnership.act(WORKER, 'caseMemberAdd', { id: caseIn(world), expectedVersion: Number(version), ...JOINS });
    return (after) => memberIn(after, CENTRE_B);
  },
  moves: {
    assign: { by: STRANGER, name: 'caseStaffAssign', more: { staffMember: 'other' } },
    leave: { by: STRANGER, name: 'caseMemberLeave', more: { lastDay: '2026-03-20', reason: 'TASK_DONE' } },
    propose: {
      ...{ by: STRANGER, name: 'handoverPropose' },
      more: { scope: 'RESPONSIBILITY', recipient: VDAB, receivingStaff: 'mediator', ...WORDS },
    },
    endByLead: { by: WORKER, name: 'caseMemberEnd', more: { lastDay: '2026-03-20', reason: 'TASK_DONE' } },
    endByMember: { by: MEDIATOR, name: 'caseMemberEnd', more: { lastDay: '2026-03-20', reason: 'TASK_DONE' } },
    leaveByLead: { by: WORKER, name: 'caseMemberLeave', more: { lastDay: '2026-03-20', reason: 'TASK_DONE' } },
    ...{ closeCase, addAgain: add },
  },
  ways: {
    ...{ MEMBER: [], LEAVING: ['leave'], 'on its LAST DAY': ['leave', '2026-03-20'], LEFT: ['leave', '2026-03-21'] },
    ...{ 'HANDING OVER': ['propose'], 'of a CLOSED case': ['closeCase'] },
  },
};
const IN = { leaveByLead: 'NOT_PERMITTED', endByMember: 'NOT_PERMITTED', addAgain: 'CASE_MEMBER_THERE' };

const HANDOVER: Machine = {
  begin: async (world) => {
    const input = { id: memberIn(world, CENTRE_A), expectedVersion: 1, ...LEAD_TO_VDAB };
    return (await world.partnership.act(WORKER, 'handoverPropose', input)).id ?? '';
  },
  moves: {
    giver: { by: WORKER, name: 'handoverConfirm' },
    receiver: { by: MEDIATOR, name: 'handoverConfirm' },
    decline: { by: MEDIATOR, name: 'handoverDecline', more: { reason: 'NO_CAPACITY' } },
    withdraw: { by: WORKER, name: 'handoverWithdraw' },
    declineOwn: { by: WORKER, name: 'handoverDecline', more: { reason: 'NO_CAPACITY' } },
    withdrawTheirs: { by: MEDIATOR, name: 'handoverWithdraw' },
    stranger: { by: STRANGER, name: 'handoverConfirm' },
  },
  ways: {
    ...{
      'PROPOSED, before the talk': ['2026-03-19'],
      PROPOSED: ['2026-03-20'],
      GIVER_CONFIRMED: ['2026-03-20', 'giver'],
    },
    RECEIVER_CONFIRMED: ['2026-03-20', 'receiver'],
    COMPLETED: ['2026-03-20', 'giver', 'receiver'],
    ...{ DECLINED: ['decline'], WITHDRAWN: ['withdraw'] },
  },
};
const SIDES = { declineOwn: 'NOT_PERMITTED', withdrawTheirs: 'NOT_PERMITTED', stranger: 'NOT_PERMITTED' };
const ENDED = { rest: 'HANDOVER_ENDED', ...SIDES };

const QUESTION = {
  purpose: 'BENEFIT_FOLLOW_UP',
  reason: 'CLIENT_ASKS',
  explanation: 'Mevrouw vroeg hulp aan ons loket.',
};
const ACCESS: Machine = {
  begin: async ({ partnership, client }) =>
    (await partnership.act(STRANGER, 'caseAccessAsk', { client, ...QUESTION })).id ?? '',
  moves: {
    grant: { by: WORKER, name: 'caseAccessGrant', more: { responsibility: 'SUPPORT' } },
    refuse: { by: WORKER, name: 'caseAccessRefuse', more: { reason: 'TALK_FIRST' } },
    grantByMember: { by: MEDIATOR, name: 'caseAccessGrant', more: { responsibility: 'SUPPORT' } },
    grantOwn: { by: STRANGER, name: 'caseAccessGrant', more: { responsibility: 'SUPPORT' } },
    withdraw: { by: STRANGER, name: 'caseAccessWithdraw' },
    withdrawTheirs: { by: WORKER, name: 'caseAccessWithdraw' },
    askAgain: { by: STRANGER, name: 'caseAccessAsk', more: ({ client }) => ({ client, ...QUESTION }), on: () => null },
  },
  ways: {
    ...{ ASKED: [], 'ASKED, on the 15th day': ['2026-03-29'], EXPIRED: ['2026-03-30'] },
    ...{ GRANTED: ['grant'], REFUSED: ['refuse'], WITHDRAWN: ['withdraw'] },
  },
};
const NOT_THEIRS = { grantByMember: 'NOT_PERMITTED', grantOwn: 'NOT_PERMITTED', withdrawTheirs: 'NOT_PERMITTED' };
const WAITS = { done: ['grant', 'refuse', 'withdraw'], otherwise: { ...NOT_THEIRS, askAgain: 'ACCESS_PENDING' } };

const MACHINES: readonly (readonly [title: string, Machine, Table])[] = [
  [
    'a case is changed by who leads it while it is open, closed when nothing of it is being handed over, and opened again only beside a closed one',
    CASE,
    {
      OPEN: { done: ['close', 'add', 'proposeLead'], otherwise: LED },
      'OPEN, being handed over': {
        done: ['add'],
        otherwise: { ...LED, close: 'CASE_HANDOVER_OPEN', proposeLead: 'HANDOVER_OPEN' },
      },
      CLOSED: { done: ['open'], otherwise: { rest: 'NOT_PERMITTED' } },
      'CLOSED, with a new one': { done: [], otherwise: { rest: 'NOT_PERMITTED', open: 'CASE_OPEN' } },
    },
  ],
  [
    'a membership is its own organisation’s until its last day, ended by it or by who leads, and nobody’s from the day after',
    MEMBERSHIP,
    {
      MEMBER: { done: ['assign', 'leave', 'endByLead', 'propose', 'closeCase'], otherwise: IN },
      LEAVING: { done: ['assign', 'leave', 'endByLead', 'propose', 'closeCase'], otherwise: IN },
      'on its LAST DAY': { done: ['assign', 'leave', 'endByLead', 'propose', 'closeCase'], otherwise: IN },
      LEFT: { done: ['closeCase', 'addAgain'], otherwise: { rest: 'NOT_PERMITTED', endByLead: 'CASE_MEMBER_LEFT' } },
      'HANDING OVER': {
        done: ['assign'],
        otherwise: {
          ...{ ...IN, leave: 'CASE_HANDOVER_OPEN', endByLead: 'CASE_HANDOVER_OPEN', closeCase: 'CASE_HANDOVER_OPEN' },
          propose: 'HANDOVER_OPEN',
        },
      },
      'of a CLOSED case': { done: [], otherwise: { rest: 'NOT_PERMITTED' } },
    },
  ],
  [
    'a hand-over is confirmed once by each side from the day of the talk, declined by who receives, withdrawn by who gives, ended once',
    HANDOVER,
    {
      'PROPOSED, before the talk': {
        done: ['decline', 'withdraw'],
        otherwise: { rest: 'HANDOVER_BEFORE_TALK', ...SIDES },
      },
      PROPOSED: { done: ['giver', 'receiver', 'decline', 'withdraw'], otherwise: SIDES },
      GIVER_CONFIRMED: {
        done: ['receiver', 'decline', 'withdraw'],
        otherwise: { ...SIDES, giver: 'HANDOVER_CONFIRMED' },
      },
      RECEIVER_CONFIRMED: {
        done: ['giver', 'decline', 'withdraw'],
        otherwise: { ...SIDES, receiver: 'HANDOVER_CONFIRMED' },
      },
      // VDAB leads now: who leads may withdraw what is open, and this is not.
      COMPLETED: { done: [], otherwise: { ...ENDED, withdrawTheirs: 'HANDOVER_ENDED' } },
      DECLINED: { done: [], otherwise: ENDED },
      WITHDRAWN: { done: [], otherwise: ENDED },
    },
  ],
  [
    'a request for access is answered once by who leads, or taken back by who asked, until the 15th day; it is asked again when it was refused, taken back or expired',
    ACCESS,
    {
      ...{ ASKED: WAITS, 'ASKED, on the 15th day': WAITS },
      EXPIRED: { done: ['askAgain'], otherwise: { rest: 'ACCESS_EXPIRED', ...NOT_THEIRS } },
      GRANTED: { done: [], otherwise: { rest: 'ACCESS_ANSWERED', ...NOT_THEIRS, askAgain: 'NOT_PERMITTED' } },
      REFUSED: { done: ['askAgain'], otherwise: { rest: 'ACCESS_ANSWERED', ...NOT_THEIRS } },
      WITHDRAWN: { done: ['askAgain'], otherwise: { rest: 'ACCESS_ANSWERED', ...NOT_THEIRS } },
    },
  ],
];

describeOnBothDatabases(
  'every act in every state of a case, and nothing at all changed by a refusal:',
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
