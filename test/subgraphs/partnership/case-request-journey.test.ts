import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { CENTRE_A, VDAB } from '../../kit/partnership.ts';
import { COACH, DONE, MEDIATOR, openCase, STRANGER, WORKER } from '../../kit/partnership-cases.ts';

const TODAY = `query ($id: ID!) { client(id: $id) { journey { on kind label } deadlines { on kind actor label } } }`;
const LIST = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { overview { attention { kind on actor } } } } }`;
const QUESTION = {
  purpose: 'BENEFIT_FOLLOW_UP',
  reason: 'CLIENT_ASKS',
  explanation: 'Mevrouw vroeg hulp aan ons loket.',
};
const ABOUT = /^(ACCESS|HANDOVER)_/;

describeOnBothDatabases('what waits around a case', (openDatabase) => {
  const open = async () => {
    const test = await openCase(openDatabase);
    const { partnership, id } = test;
    const seenBy = async (caller: typeof WORKER) => {
      const { journey, deadlines } = (await partnership.ask(caller, TODAY, { id })).data.client;
      const around = (rows: { kind: string }[] | null) => rows?.filter(({ kind }) => ABOUT.test(kind)) ?? null;
      return { journey: around(journey), deadlines: around(deadlines) };
    };
    const listOf = async (caller: typeof WORKER) => {
      const nobody = {
        availability: 'UNKNOWN_PERSON',
        asOf: null,
        journey: null,
        deadlines: null,
        contactPoints: null,
      };
      const records = { pes: nobody, welfare: nobody, socialEconomy: nobody };
      const { data } = await partnership.ask(caller, LIST, { r: [{ __typename: 'Client', id, ...records }] });
      return data._entities[0].overview.attention;
    };
    return { ...test, seenBy, listOf };
  };

  it('is on the list of who may answer for 14 days: a request for access, by its last day; its words stay in the request', async () => {
    const { act, id, seenBy, listOf, on } = await open();
    await act(STRANGER, 'caseAccessAsk', { client: id, ...QUESTION });
    const { journey, deadlines } = await seenBy(WORKER);
    expect(journey).toEqual([
      { on: '2026-03-15', kind: 'ACCESS_ASKED', label: 'Toegang gevraagd: de cliënt vraagt het' },
    ]);
    expect(deadlines).toEqual([
      { on: '2026-03-29', kind: 'ACCESS_TO_ANSWER', actor: CENTRE_A, label: 'Vraag om toegang te beantwoorden' },
    ]);
    expect(await listOf(WORKER)).toContainEqual({ kind: 'ACCESS_REQUEST', on: '2026-03-29', actor: CENTRE_A });
    expect((await seenBy(COACH)).journey).toEqual([]);
    on('2026-03-29');
    expect((await seenBy(WORKER)).deadlines).toHaveLength(1);
    on('2026-03-30');
    expect((await seenBy(WORKER)).deadlines).toEqual([]);
  });

  it('is over when a request is answered or taken back, and the journey tells which', async () => {
    const { act, id, seenBy } = await open();
    const ask = async () => (await act(STRANGER, 'caseAccessAsk', { client: id, ...QUESTION })).id ?? '';
    expect(await act(STRANGER, 'caseAccessWithdraw', { id: await ask(), expectedVersion: 1 })).toMatchObject(DONE);
    const refusal = { id: await ask(), expectedVersion: 1, reason: 'TALK_FIRST' };
    expect(await act(WORKER, 'caseAccessRefuse', refusal)).toMatchObject(DONE);
    const { journey, deadlines } = await seenBy(WORKER);
    expect(deadlines).toEqual([]);
    expect(journey?.map(({ kind }) => kind).sort()).toEqual([
      ...['ACCESS_ASKED', 'ACCESS_ASKED', 'ACCESS_REFUSED', 'ACCESS_WITHDRAWN'],
    ]);
  });

  it('is a hand-over for each side that did not confirm, by the day of the talk; on the list from 7 days before', async () => {
    const { act, memberOf, seenBy, listOf, on, read } = await open();
    const talk = {
      scope: 'LEAD',
      recipient: VDAB,
      receivingStaff: 'mediator',
      what: 'De opvolging',
      talkOn: '2026-03-25',
    };
    expect(await act(WORKER, 'handoverPropose', { ...(await memberOf(CENTRE_A)), ...talk })).toMatchObject(DONE);
    const due = { on: '2026-03-25', kind: 'HANDOVER_TO_CONFIRM' };
    expect((await seenBy(MEDIATOR)).deadlines).toMatchObject([
      { ...due, actor: CENTRE_A },
      { ...due, actor: VDAB },
    ]);
    expect(await listOf(MEDIATOR)).not.toContainEqual(expect.objectContaining({ kind: 'HANDOVER' }));
    on('2026-03-18');
    expect(await listOf(MEDIATOR)).toContainEqual({ kind: 'HANDOVER', on: '2026-03-25', actor: VDAB });
    on('2026-03-25');
    const [handover] = (await read()).handovers;
    await act(WORKER, 'handoverConfirm', { id: handover.id, expectedVersion: 1 });
    expect((await seenBy(WORKER)).deadlines).toMatchObject([{ ...due, actor: VDAB }]);
    expect(await act(MEDIATOR, 'handoverConfirm', { id: handover.id, expectedVersion: 2 })).toMatchObject(DONE);
    const { journey, deadlines } = await seenBy(MEDIATOR);
    expect([deadlines, journey?.map(({ kind }) => kind)]).toEqual([[], ['HANDOVER_PROPOSED', 'HANDOVER_COMPLETED']]);
  });
});
