import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import type { Answered } from '../../kit/owner.ts';
import { CENTRE_B, fillPartnership, member, openPartnership, person, VDAB } from '../../kit/partnership.ts';
import {
  CLIENT,
  COACH,
  DONE,
  holdPart,
  MEDIATOR,
  NOT_PERMITTED,
  OFFICER,
  openCase,
  STRANGER,
  type TestCase,
  WORKER,
} from '../../kit/partnership-cases.ts';

const SENTENCE = 'Mevrouw vroeg vandaag hulp aan ons loket.';
const QUESTION = { purpose: 'ACTIVATION', reason: 'CLIENT_ASKS', explanation: SENTENCE };
const NOBODY = '00000000-0000-7000-8000-000000000000';
const REQUESTS = `query ($id: ID!) { client(id: $id) { accessRequests { id version organisation { kboNumber } askedBy askedOn
  purpose reason explanation state answerBy answeredOn answeredBy { kboNumber } refusalReason } } }`;
const OWN = '{ accessAsked { id client { id relation } askedBy askedOn reason state answerBy refusalReason } }';

async function ask(test: TestCase, caller = STRANGER, more: object = {}) {
  return test.act(caller, 'caseAccessAsk', { client: test.id, ...QUESTION, ...more });
}

async function requests(test: TestCase, caller = WORKER): Promise<Answered> {
  return (await test.partnership.ask(caller, REQUESTS, { id: test.id })).data.client?.accessRequests ?? null;
}

async function answer(test: TestCase, caller: typeof WORKER, name: string, more: object) {
  const [{ id, version }] = await requests(test);
  return test.act(caller, name, { id, expectedVersion: version, ...more });
}

const grant = (test: TestCase, caller = WORKER) =>
  answer(test, caller, 'caseAccessGrant', { responsibility: 'SUPPORT' });
const refuse = (test: TestCase, caller = WORKER) =>
  answer(test, caller, 'caseAccessRefuse', { reason: 'TASK_UNCLEAR' });

describeOnBothDatabases('a request for access', (openDatabase) => {
  it('is told to the client, the members of the case and the officer, with who asked and why; to nobody else', async () => {
    const test = await openCase(openDatabase);
    expect(await ask(test)).toMatchObject({ ...DONE, version: 1 });
    const asked = {
      ...{ organisation: { kboNumber: CENTRE_B }, askedBy: 'stranger', askedOn: '2026-03-15', ...QUESTION },
      ...{ state: 'ASKED', answerBy: '2026-03-29', answeredOn: null, answeredBy: null, refusalReason: null },
    };
    for (const caller of [WORKER, MEDIATOR, OFFICER, CLIENT])
      expect(await requests(test, caller)).toEqual([expect.objectContaining(asked)]);
    for (const caller of [STRANGER, COACH, { ...OFFICER, organisation: CENTRE_B }])
      expect(await requests(test, caller)).toBeNull();
  });

  it('that is granted makes the organisation a member, with who asked as its staff member', async () => {
    const test = await openCase(openDatabase);
    await ask(test);
    for (const caller of [MEDIATOR, STRANGER, COACH, CLIENT, { ...WORKER, purpose: 'INTAKE' as const }])
      expect(await grant(test, caller)).toMatchObject(NOT_PERMITTED);
    expect(await test.relationOf(STRANGER)).toBe('NONE');
    expect(await grant(test)).toMatchObject({ ...DONE, version: 2 });
    expect(await test.relationOf(STRANGER)).toBe('CASE');
    const joined = { organisation: { kboNumber: CENTRE_B }, staffMember: 'stranger', responsibility: 'SUPPORT' };
    expect((await test.read()).members).toContainEqual(expect.objectContaining(joined));
    expect(await refuse(test)).toMatchObject({ rule: 'ACCESS_ANSWERED' });
    expect(await ask(test)).toMatchObject(NOT_PERMITTED);
  });

  it('that is refused has a reason, which who asked reads; it can be asked again', async () => {
    const test = await openCase(openDatabase);
    await ask(test);
    expect(await ask(test, { ...STRANGER, staffMember: 'colleague' })).toMatchObject({ rule: 'ACCESS_PENDING' });
    for (const caller of [MEDIATOR, STRANGER, COACH, CLIENT])
      expect(await refuse(test, caller)).toMatchObject(NOT_PERMITTED);
    expect(await refuse(test)).toMatchObject(DONE);
    expect(await test.relationOf(STRANGER)).toBe('NONE');
    expect(await grant(test)).toMatchObject({ rule: 'ACCESS_ANSWERED' });
    const { data } = await test.partnership.ask(STRANGER, OWN);
    const client = { id: test.id, relation: 'NONE' };
    expect(data.accessAsked).toMatchObject([{ client, state: 'REFUSED', refusalReason: 'TASK_UNCLEAR' }]);
    expect((await test.partnership.ask(WORKER, OWN)).data.accessAsked).toEqual([]);
    expect(await ask(test)).toMatchObject(DONE);
  });

  it('can be answered until 14 days after it was asked, inclusive, and has expired on the day after', async () => {
    const test = await openCase(openDatabase);
    await ask(test);
    test.on('2026-03-29');
    expect((await requests(test))[0].state).toBe('ASKED');
    expect(await ask(test)).toMatchObject({ rule: 'ACCESS_PENDING' });
    test.on('2026-03-30');
    expect((await requests(test))[0].state).toBe('EXPIRED');
    for (const answered of [await grant(test), await refuse(test)])
      expect(answered).toMatchObject({ rule: 'ACCESS_EXPIRED', field: 'id' });
    expect(await ask(test)).toMatchObject(DONE);
  });

  it('is made by staff without access, at a first contact too; not by a member, a coach or a client', async () => {
    const test = await openCase(openDatabase);
    for (const caller of [WORKER, MEDIATOR, { ...COACH, organisation: CENTRE_B }, CLIENT, OFFICER])
      expect(await ask(test, caller)).toMatchObject(NOT_PERMITTED);
    const elsewhere = { ...MEDIATOR, organisation: CENTRE_B, purpose: 'ASSESSMENT' as const };
    expect(await ask(test, elsewhere)).toMatchObject(NOT_PERMITTED);
    await holdPart(test.partnership, test.id, CENTRE_B);
    expect(await ask(test, { ...STRANGER, purpose: 'INTAKE' })).toMatchObject(DONE);
  });

  it('names a purpose of who asks, and says why in 1 to 300 characters without a national number', async () => {
    const test = await openCase(openDatabase);
    const rule = async (more: object) => (await ask(test, STRANGER, more)).rule;
    expect(await rule({ purpose: 'TRANSITION' })).toBe('ACCESS_PURPOSE');
    expect(await rule({ purpose: 'SUPERVISION' })).toBe('ACCESS_PURPOSE');
    expect(await rule({ explanation: '  ' })).toBe('ACCESS_EXPLANATION');
    expect(await rule({ explanation: 'x'.repeat(301) })).toBe('ACCESS_EXPLANATION');
    expect(await rule({ explanation: 'Het is 85.07.30-997.34.' })).toBe('CASE_TEXT_NUMBER');
    expect(await rule({ explanation: 'x'.repeat(300) })).toBeUndefined();
  });

  it('is taken in the same way whether or not the client has a case: who asks learns nothing by it', async () => {
    const test = await openCase(openDatabase);
    await test.partnership.import([person(7)]);
    const without = await ask(test, STRANGER, { client: await test.partnership.clientId(7) });
    const { id: _one, ...withoutCase } = without;
    const { id: _other, ...withCase } = await ask(test);
    expect(withoutCase).toEqual(withCase);
  });

  it('is never answered by the organisation that asked, also when it leads another case of the client', async () => {
    const test = await openCase(openDatabase);
    await ask(test);
    await holdPart(test.partnership, test.id, CENTRE_B);
    await test.act(STRANGER, 'caseOpen', { client: test.id, responsibility: 'SUPPORT' });
    for (const answered of [await grant(test, STRANGER), await refuse(test, STRANGER)])
      expect(answered).toMatchObject(NOT_PERMITTED);
    expect(await grant(test)).toMatchObject(DONE);
  });
});

describeOnBothDatabases('a shielded person whom somebody asks access to', (openDatabase) => {
  it('gives the answer of an unknown id, after the same statements, and leaves no more behind', async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 1);
    await partnership.import([person(0, { shielded: 'true' })]);
    await partnership.import([{ ...SHIELDED_PAST }]);
    await partnership.import([member(0, VDAB, 'TRANSITION', { case_source_id: 'case-past' })]);
    const shielded = await partnership.clientId(0);
    const rows = async () => {
      const tables = ['case_access_request', 'record_history', 'act_receipt'];
      const counts = tables.map((table) =>
        partnership.database.read((manager) => manager.query(`SELECT COUNT(*) AS n FROM ${table}`)),
      );
      return (await Promise.all(counts)).map(([{ n }]) => Number(n));
    };
    const mutation = `mutation ($input: CaseAccessAskInput!) { caseAccessAsk(input: $input) {
      __typename ... on ActRefused { rule field message source } ... on ActDone { id } ... on ActConflict { id } } }`;
    const asked = async (client: string, requestId: string) => {
      const input = { idempotencyKey: requestId, client, ...QUESTION };
      const { data, errors, statements } = await partnership.ask({ ...STRANGER, requestId }, mutation, { input });
      const logged = await partnership.log.ofRequest(requestId);
      return { data, errors, statements: statements.toSorted(), logged, rows: await rows() };
    };
    const unknown = await asked(NOBODY, 'unknown');
    expect(await asked(shielded, 'shielded')).toEqual(unknown);
    expect(unknown).toMatchObject({
      data: { caseAccessAsk: { __typename: 'ActRefused', rule: 'ACCESS_NOBODY', field: 'client' } },
      ...{ errors: [], logged: [], rows: [0, 0, 0] },
    });
    // Neither leaves anything behind for who asks to find.
    expect((await partnership.ask(STRANGER, OWN)).data.accessAsked).toEqual([]);
  });

  it('is hidden from who asked before, in their own list too', async () => {
    const test = await openCase(openDatabase);
    await ask(test);
    await test.partnership.import([person(0, { shielded: 'true' })]);
    expect((await test.partnership.ask(STRANGER, OWN)).data.accessAsked).toEqual([]);
    expect(await ask(test)).toMatchObject({ rule: 'ACCESS_NOBODY' });
    // Nobody new learns of them, also not by a request of before.
    expect(await grant(test)).toMatchObject({ rule: 'ACCESS_NOBODY' });
  });
});

const SHIELDED_PAST = {
  ...{ source_id: 'case-past', national_number: inventedNumber(0), opened_on: '2025-01-01' },
  ...{ closed_on: '2026-03-01', lead: VDAB },
};
