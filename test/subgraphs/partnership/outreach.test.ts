import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { addEnterprise, addPartnership } from '../../kit/local-partnership.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, openPartnership, person, VDAB } from '../../kit/partnership.ts';
import { ENTERPRISE } from '../../kit/referrals.ts';

const WORKER = callerOf({ organisation: CENTRE_A, staffMember: 'street-worker', purpose: 'INTAKE' });
const OTHER = callerOf({ organisation: VDAB, staffMember: 'mediator', roles: ['mediator'], purpose: 'ACTIVATION' });
const GUEST = callerOf({ organisation: ENTERPRISE, staffMember: 'coach', roles: ['coach'], purpose: 'ACTIVATION' });
const OUTSIDER = callerOf({ organisation: CENTRE_B, purpose: 'INTAKE' });
const ASKED = `{ outreachRequests { id version reference requestedOn expiresOn state stateLabel endedOn outcome outcomeLabel
  client { id initials relation } } }`;
const DONE = { __typename: 'ActDone' };
const REFUSED = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };
/** Nobody knows this number yet. */
const NEWCOMER = 7;

describeOnBothDatabases('somebody whom a partner met', (openDatabase) => {
  const open = async () => {
    let now = new Date('2026-03-15T09:00:00Z');
    const partnership = await openPartnership(openDatabase, () => now);
    await fillPartnership(partnership, 2);
    await addEnterprise(partnership, 2, 'EMPLOYER');
    const within = await addPartnership(partnership, [VDAB, ENTERPRISE]);
    const met = (index: number, more: object = {}) => ({
      ...{ partnership: within, nationalNumber: inventedNumber(index), agreed: true, reference: `Straathoek ${index}` },
      ...{ profile: 'INACTIVE', contactedOn: '2026-03-14', ...more },
    });
    const ask = (caller: Caller, index: number, more: object = {}) =>
      partnership.act(caller, 'outreachRequest', met(index, more));
    const asked = async (caller: Caller = WORKER) => (await partnership.ask(caller, ASKED)).data.outreachRequests;
    const tell = async (...rows: ReturnType<typeof person>[]) =>
      expect((await partnership.import(rows)).refused).toEqual([]);
    const on = (day: string) => {
      now = new Date(`${day}T09:00:00Z`);
    };
    const sealed = async (): Promise<(string | null)[]> => {
      const rows: { sealed: string | null }[] = await partnership.database.read((manager) =>
        manager.query('SELECT number_sealed AS sealed FROM outreach_request ORDER BY id'),
      );
      return rows.map((row) => row.sealed);
    };
    return { partnership, met, ask, asked, tell, on, sealed };
  };

  it('waits for the source register; then the partner leads a case with them, and their way begins as CONTACTED', async () => {
    const { partnership, ask, asked, tell, sealed } = await open();
    expect(await ask(WORKER, NEWCOMER)).toMatchObject(DONE);
    const waiting = { state: 'WAITING', endedOn: null, outcome: null, client: null };
    const days = { requestedOn: '2026-03-15', expiresOn: '2026-04-14' };
    expect(await asked()).toMatchObject([{ version: 1, reference: 'Straathoek 7', ...days, ...waiting }]);
    await tell(person(NEWCOMER));
    const id = await partnership.clientId(NEWCOMER);
    const settled = {
      state: 'SETTLED',
      endedOn: '2026-03-15',
      outcome: 'CASE_OPENED',
      outcomeLabel: 'dossier geopend: u bent trekker',
    };
    expect(await asked()).toMatchObject([{ version: 2, ...settled, client: { id, initials: 'IP', relation: 'CASE' } }]);
    const query = `query ($id: ID!) { client(id: $id) { relation
      case { openedOn lead { organisation { kboNumber } staffMember } members { responsibility } }
      participations { status source profile contactedOn } } }`;
    const follows = callerOf({ organisation: CENTRE_A, staffMember: 'street-worker', purpose: 'ACTIVATION' });
    expect((await partnership.ask(follows, query, { id })).data.client).toEqual({
      relation: 'CASE',
      case: {
        openedOn: '2026-03-15',
        lead: { organisation: { kboNumber: CENTRE_A }, staffMember: 'street-worker' },
        members: [{ responsibility: 'SUPPORT' }],
      },
      participations: [{ status: 'CONTACTED', source: 'OUTREACH', profile: 'INACTIVE', contactedOn: '2026-03-14' }],
    });
    // The number is forgotten as soon as nobody has to be asked any more.
    expect(await sealed()).toEqual([null]);
  });

  it('is told to nobody of a partnership that ended, or a partner that is gone or became a guest: the request expires', async () => {
    const { partnership, ask, asked, tell, on } = await open();
    await ask(WORKER, NEWCOMER);
    const centre = { kbo_number: CENTRE_A, name: 'OCMW Gent', kind: 'WELFARE_CENTRE', nis_code: '44021' };
    const lived = { from: '1976-07-08', to: '' };
    on('2026-03-17');
    for (const gone of [
      { ...centre, ...lived, to: '2026-03-16' },
      { ...centre, ...lived, kind: 'EMPLOYER' },
    ]) {
      await partnership.import([gone]);
      await tell(person(NEWCOMER));
    }
    await partnership.import([{ ...centre, ...lived }]);
    const local = { source_id: 'partnership-1', name: 'Lokaal partnerschap', promotor: CENTRE_A, from: '2024-01-01' };
    await partnership.import([{ ...local, to: '2026-03-16' }]);
    await tell(person(NEWCOMER));
    expect(await asked()).toMatchObject([{ state: 'WAITING', client: null }]);
    await partnership.import([{ ...local, to: '2026-03-17' }]);
    await tell(person(NEWCOMER));
    expect(await asked()).toMatchObject([{ state: 'SETTLED', outcome: 'CASE_OPENED' }]);
  });

  it('who is followed by others is asked access to of who leads; who is followed by the partner is told so', async () => {
    const { partnership, ask, asked, tell } = await open();
    await partnership.import([{ ...CASE_OF_B, national_number: inventedNumber(1) }]);
    const leader = callerOf({ organisation: CENTRE_B, purpose: 'ACTIVATION' });
    await tell(person(NEWCOMER));
    await partnership.import([{ ...CASE_OF_B, source_id: 'case-b7', national_number: inventedNumber(NEWCOMER) }]);
    await partnership.import([{ ...MEMBER_B, case_source_id: 'case-b7' }]);
    await ask(WORKER, NEWCOMER);
    await ask(WORKER, 0);
    await tell(person(NEWCOMER), person(0));
    expect(await asked()).toMatchObject([
      { outcome: 'FOLLOWED', client: { relation: 'CASE' } },
      { outcome: 'ACCESS_ASKED', client: { relation: 'NONE' } },
    ]);
    const id = await partnership.clientId(NEWCOMER);
    const requests =
      'query ($id: ID!) { client(id: $id) { accessRequests { organisation { kboNumber } explanation } } }';
    expect((await partnership.ask(leader, requests, { id })).data.client.accessRequests).toEqual([
      { organisation: { kboNumber: CENTRE_A }, explanation: 'Outreach: Straathoek 7' },
    ]);
  });

  it('is not told apart when asked: unknown, known, followed and shielded get one answer by the same statements', async () => {
    const { partnership, met, asked, tell } = await open();
    await tell(person(3, { shielded: 'true' }), person(4));
    const query = `mutation ($input: OutreachRequestInput!) { outreachRequest(input: $input) {
      __typename ... on ActDone { version repeated } ... on ActRefused { rule } } }`;
    const answers = [];
    for (const index of [NEWCOMER, 4, 0, 3]) {
      const input = { idempotencyKey: `key-${index}`, ...met(index) };
      const { data, errors, statements } = await partnership.ask(WORKER, query, { input });
      answers.push({ data, errors, statements: statements.map((sql) => sql.replaceAll(/\d+/g, '#')) });
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.data.outreachRequest).toEqual({ __typename: 'ActDone', version: 1, repeated: false });
    expect((await asked()).map(({ state }: { state: string }) => state)).toEqual(Array(4).fill('WAITING'));
  });

  it('who is shielded, or whom the register does not say it of, ends like an unknown number: expired the day after 30 days', async () => {
    const { ask, asked, tell, on, sealed } = await open();
    await tell(person(3, { shielded: 'true' }));
    for (const index of [3, 5, NEWCOMER]) await ask(WORKER, index);
    await tell(person(3, { shielded: 'true' }), person(5, { shielded: '' }));
    on('2026-04-14');
    expect((await asked()).map(({ state }: { state: string }) => state)).toEqual(Array(3).fill('WAITING'));
    on('2026-04-15');
    const expired = { state: 'EXPIRED', endedOn: null, outcome: null, client: null };
    expect(await asked()).toMatchObject([expired, expired, expired]);
    // An answer that comes later settles nothing.
    await tell(person(NEWCOMER), person(3, { shielded: 'false' }));
    expect(await asked()).toMatchObject([expired, expired, expired]);
    expect((await sealed()).every((number) => number !== null)).toBe(true);
  });

  it('is asked about once at a time, with their agreement, a reference without a number and a day until today', async () => {
    const { ask } = await open();
    expect(await ask(WORKER, NEWCOMER, { agreed: false })).toMatchObject({ rule: 'OUTREACH_AGREED', field: 'agreed' });
    for (const reference of ['', '  ', 'x'.repeat(41), `Jan ${inventedNumber(NEWCOMER)}`])
      expect(await ask(WORKER, NEWCOMER, { reference })).toMatchObject({ rule: 'OUTREACH_REFERENCE' });
    const ahead = await ask(WORKER, NEWCOMER, { contactedOn: '2026-03-16' });
    expect(ahead).toMatchObject({ rule: 'PARTICIPATION_DAY_AHEAD', field: 'contactedOn' });
    expect(await ask(WORKER, NEWCOMER, { reference: 'x'.repeat(40), contactedOn: '2026-03-15' })).toMatchObject(DONE);
    expect(await ask(WORKER, NEWCOMER)).toMatchObject({ rule: 'OUTREACH_WAITING' });
    // What another partner asked is not this one's to know.
    expect(await ask(OTHER, NEWCOMER)).toMatchObject(DONE);
  });

  it('can be taken back by the partner that asked, and by no other, who is not told that it is there', async () => {
    const { partnership, ask, asked, tell, sealed } = await open();
    const { id } = await ask(WORKER, NEWCOMER);
    const back = { id, expectedVersion: 1 };
    const stranger = await partnership.act(OTHER, 'outreachWithdraw', back);
    expect(stranger).toMatchObject(REFUSED);
    expect(await partnership.act(OTHER, 'outreachWithdraw', { ...back, id: 'nothing' })).toEqual(stranger);
    expect(await asked(OTHER)).toEqual([]);
    expect(await partnership.act(WORKER, 'outreachWithdraw', back)).toMatchObject(DONE);
    expect(await sealed()).toEqual([null]);
    await tell(person(NEWCOMER));
    expect(await asked()).toMatchObject([{ state: 'WITHDRAWN', endedOn: '2026-03-15', outcome: null, client: null }]);
    const twice = await partnership.act(WORKER, 'outreachWithdraw', { id, expectedVersion: 2 });
    expect(twice).toMatchObject({ rule: 'OUTREACH_CLOSED' });
    expect(await ask(WORKER, NEWCOMER)).toMatchObject(DONE);
  });

  it('is asked about by partners only: no private employer, no outsider, no client, nobody with another task', async () => {
    const { ask, asked } = await open();
    const client = { organisation: null, roles: ['client'], purpose: 'OWN_FILE' } as const;
    const outside = [
      GUEST,
      OUTSIDER,
      callerOf({ ...client, nationalNumber: inventedNumber(0) }),
      callerOf({ organisation: CENTRE_A, purpose: 'BENEFIT_FOLLOW_UP' }),
    ];
    for (const caller of outside) expect(await ask(caller, NEWCOMER)).toMatchObject(REFUSED);
    expect(await ask(WORKER, NEWCOMER, { partnership: 'none' })).toMatchObject(REFUSED);
    expect(await asked()).toEqual([]);
  });

  it('who was met by two partners is followed by the one that asked first; the other asks it for access', async () => {
    const { ask, asked, tell } = await open();
    await ask(OTHER, NEWCOMER);
    await ask(WORKER, NEWCOMER);
    await tell(person(NEWCOMER));
    expect(await asked(OTHER)).toMatchObject([{ outcome: 'CASE_OPENED' }]);
    expect(await asked(WORKER)).toMatchObject([{ outcome: 'ACCESS_ASKED' }]);
  });
});

const CASE_OF_B = { source_id: 'case-b', opened_on: '2026-02-28', closed_on: '', lead: CENTRE_B };
const MEMBER_B = {
  organisation: CENTRE_B,
  staff_member: 'social-worker',
  responsibility: 'INCOME_AND_PROJECT',
  since: '2026-02-28',
  until: '',
};
