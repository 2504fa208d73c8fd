import { expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { disclosedPart, holdPart } from '../../kit/held-parts.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, member, openPartnership, VDAB } from '../../kit/partnership.ts';

const WORKER = callerOf({ organisation: CENTRE_A });
const COLLEAGUE = callerOf({ organisation: CENTRE_A, staffMember: 'colleague' });
const MEDIATOR = callerOf({ staffMember: 'mediator', roles: ['mediator'], organisation: VDAB, purpose: 'ACTIVATION' });
const COACH = callerOf({ staffMember: 'coach', roles: ['coach'], organisation: CENTRE_B, purpose: 'ACTIVATION' });
const OVERVIEW = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { overview {
  journey { on source kind } deadlines { on source kind } lastVisit lastMovement stale missingSources
  changedSources { source asOf changedSinceVisit } attention { kind source on actor urgency label } } } } }`;
const TODAY = { on: '2026-03-15' };
const OPENED = '2026-02-28 CASE_OPENED';
const event = (on: string) => ({ ...{ on, source: 'PES', section: 'pes.x', kind: 'X', detail: null, label: 'X' } });

describeOnBothDatabases('the overview', (openDatabase) => {
  const open = async () => {
    let moment = Date.parse('2026-03-15T09:00:00Z');
    const partnership = await openPartnership(openDatabase, () => new Date(moment));
    await fillPartnership(partnership, 1);
    const id = await partnership.clientId(0);
    const quiet = {
      pes: disclosedPart('PES', { journey: [event('2026-03-01')], asOf: '2026-03-01T00:00:00.000Z' }),
      welfare: disclosedPart('WELFARE'),
      socialEconomy: disclosedPart('SOCIAL_ECONOMY', { availability: 'NOT_KNOWN' }),
    };
    const seenBy = async (caller: Caller, records: object = quiet) => {
      const r = [{ __typename: 'Client', id, ...records }];
      const { data, errors } = await partnership.ask(caller, OVERVIEW, { r });
      expect(errors).toEqual([]);
      return data._entities[0].overview;
    };
    const later = (ms: number) => {
      moment += ms;
    };
    return { partnership, id, quiet, seenBy, later };
  };

  it('tells what happened between the organisations beside what the owners tell, and only to who gets the section', async () => {
    const { partnership, seenBy } = await open();
    const kinds = async (caller: Caller) =>
      (await seenBy(caller)).journey.map((told: { on: string; kind: string }) => `${told.on} ${told.kind}`);
    expect(await kinds(WORKER)).toEqual(['2026-02-01 SHARING_GIVEN', OPENED, '2026-03-01 X']);
    await partnership.import([member(0, CENTRE_B, 'EMPLOYMENT', { since: '2026-03-02' })]);
    // A coach gets the case, and not what the client decided on sharing.
    expect(await kinds(COACH)).toEqual([OPENED, '2026-03-01 X', '2026-03-02 MEMBER_JOINED']);
    expect(await kinds(callerOf({ organisation: CENTRE_B, staffMember: 'officer' }))).toContain(
      '2026-02-01 SHARING_GIVEN',
    );
  });

  it('is what the owners disclosed and nothing of the partnership for who has no relation', async () => {
    const { seenBy } = await open();
    const stranger = await seenBy(callerOf({ organisation: CENTRE_B }));
    expect(stranger.journey).toEqual([{ on: '2026-03-01', source: 'PES', kind: 'X' }]);
    expect(stranger.changedSources.map(({ source }: { source: string }) => source)).toEqual(['PES', 'WELFARE']);
  });

  it('keeps the last visit per staff member, and names the owner that changed after it', async () => {
    const { partnership, id, quiet, seenBy, later } = await open();
    expect(await seenBy(WORKER)).toMatchObject({ lastVisit: null, changedSources: expect.arrayContaining([]) });
    for (const version of [1, 2]) {
      later(60_000);
      expect(await partnership.act(WORKER, 'visitRecord', { client: id })).toMatchObject({ version });
    }
    expect((await seenBy(WORKER)).lastVisit).toBe('2026-03-15T09:02:00.000Z');
    expect([(await seenBy(COLLEAGUE)).lastVisit, (await seenBy(MEDIATOR)).lastVisit]).toEqual([null, null]);
    const pes = disclosedPart('PES', { asOf: '2026-03-15T09:02:00.001Z' });
    const { changedSources, attention } = await seenBy(WORKER, { ...quiet, pes });
    expect(changedSources).toEqual([
      { source: 'PES', asOf: '2026-03-15T09:02:00.001Z', changedSinceVisit: true },
      { source: 'WELFARE', asOf: null, changedSinceVisit: false },
      { source: 'PARTNERSHIP', asOf: expect.any(String), changedSinceVisit: false },
    ]);
    expect(attention).toEqual([
      {
        ...{ kind: 'CHANGED_SINCE_VISIT', source: 'PES', on: '2026-03-15', actor: null, urgency: 'INFO' },
        label: 'Gewijzigd sinds uw laatste bezoek: VDAB',
      },
    ]);
  });

  it('names the partnership as changed after a signal, to sender and recipient', async () => {
    const { partnership, id, seenBy, later } = await open();
    await holdPart(partnership, { clientId: id, owner: 'pes', holder: VDAB });
    await partnership.act(MEDIATOR, 'visitRecord', { client: id });
    later(1000);
    const said = { section: 'pes.contact', kind: 'MISSING', sentence: 'There is no number.' };
    await partnership.act(WORKER, 'signalSend', { client: id, ...said });
    const { attention } = await seenBy(MEDIATOR);
    expect(attention.map(({ kind, source }: Record<string, string>) => `${kind} ${source}`)).toEqual([
      ...['SIGNAL_UNANSWERED PARTNERSHIP', 'CHANGED_SINCE_VISIT PARTNERSHIP'],
    ]);
  });

  it('tells of a goal of the plan, and of one of health only to who gets that: not even that something changed', async () => {
    const { partnership, id, seenBy, later } = await open();
    const look = async () => {
      const { journey, changedSources } = await seenBy(MEDIATOR);
      const own = changedSources.find(({ source }: { source: string }) => source === 'PARTNERSHIP');
      return [journey.filter(({ kind }: { kind: string }) => kind === 'GOAL_ADDED').length, own.changedSinceVisit];
    };
    const add = (lifeDomain: string) =>
      partnership.act(WORKER, 'planGoalAdd', { client: id, lifeDomain, statement: 'What I want.' });
    await partnership.act(MEDIATOR, 'visitRecord', { client: id });
    later(1000);
    expect(await add('GEESTELIJKE_GEZONDHEID')).toMatchObject({ __typename: 'ActDone' });
    expect(await look()).toEqual([0, false]);
    expect((await seenBy(WORKER)).journey).toContainEqual({ ...TODAY, source: 'PARTNERSHIP', kind: 'GOAL_ADDED' });
    later(1000);
    await add('WERK_DAGBESTEDING');
    expect(await look()).toEqual([1, true]);
  });

  it('is recorded by members of the case for themselves; who is none gets the answer of an unknown id', async () => {
    const { partnership, id } = await open();
    const unknown = { client: '00000000-0000-7000-8000-000000000000' };
    const refused = await partnership.act(WORKER, 'visitRecord', unknown);
    expect(refused).toMatchObject({ __typename: 'ActRefused', rule: 'NOT_PERMITTED' });
    expect(await partnership.act(callerOf({ organisation: CENTRE_B }), 'visitRecord', { client: id })).toEqual(refused);
    const client = callerOf({ organisation: null, roles: ['client'], purpose: 'OWN_FILE' });
    expect(await partnership.act(client, 'visitRecord', { client: id })).toEqual(refused);
  });

  it('says that a file stands still from the 60th day on, and says nothing of it while an owner is away', async () => {
    const { quiet, seenBy, later } = await open();
    const DAY = 86_400_000;
    expect(await seenBy(WORKER)).toMatchObject({ lastMovement: '2026-03-01', stale: false });
    later(45 * DAY);
    expect((await seenBy(WORKER)).stale).toBe(false);
    later(DAY);
    const { stale, attention } = await seenBy(WORKER);
    expect([stale, attention]).toMatchObject([true, [{ kind: 'NO_MOVEMENT', on: '2026-04-30', urgency: 'INFO' }]]);
    const away = await seenBy(WORKER, { ...quiet, welfare: null });
    expect(away).toMatchObject({ stale: null, attention: [], missingSources: ['WELFARE'] });
  });
});
