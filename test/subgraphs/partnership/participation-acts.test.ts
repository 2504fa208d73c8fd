import { expect, it } from '@jest/globals';
import { recordId } from '../../../shared/import/record-id.ts';
import { describeOnBothDatabases, type OpenDatabase } from '../../kit/both-databases.ts';
import { CENTRE_A, VDAB } from '../../kit/partnership.ts';
import { openPlan, PEOPLE, take, vdabLeaves } from '../../kit/partnership-plan.ts';

const { worker, mediator, coach, stranger, client } = PEOPLE;
const DONE = { __typename: 'ActDone' };
const NOT_PERMITTED = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };
const PARTNERSHIP = recordId('partnerships', '', 'lp-gent');
const READ = `query ($id: ID!) { client(id: $id) { participations { id status source profile contactedOn enrolledOn
  activatedOn pausedOn resumedOn exitedOn exitReason aftercareOn closedOn version contactedBy { kboNumber }
  partnership { name } } } }`;

/** A client whom centre A leads, with VDAB and an enterprise as members; a partnership of the centre and VDAB. */
async function open(openDatabase: OpenDatabase) {
  const plan = await openPlan(openDatabase);
  const { partnership, id } = plan;
  const lived = { from: '2024-01-01', to: '' };
  await take(partnership, { source_id: 'lp-gent', name: 'Gent', promotor: CENTRE_A, ...lived });
  const row = { partnership_source_id: 'lp-gent', responsibilities: '' };
  await take(partnership, { ...row, organisation: CENTRE_A, role: 'PROMOTOR' });
  await take(partnership, { ...row, organisation: VDAB, role: 'PARTNER' });
  const contacted = { source: 'OCMW', profile: 'INACTIVE', contactedOn: '2026-03-01' };
  return {
    ...plan,
    contact: (who: typeof worker, more: object = {}) =>
      partnership.act(who, 'participationContact', { client: id, partnership: PARTNERSHIP, ...contacted, ...more }),
    participations: async (who: typeof worker) => (await partnership.ask(who, READ, { id })).data.client.participations,
  };
}

describeOnBothDatabases('a participation', (openDatabase) => {
  it('goes from contact to the end of aftercare, each step by a member of the case that is in the partnership', async () => {
    const { contact, act, participations } = await open(openDatabase);
    const { id } = await contact(worker);
    const steps = [
      ['participationEnrol', { enrolledOn: '2026-03-02' }],
      ['participationActivate', { activatedOn: '2026-03-03' }],
      ['participationPause', { pausedOn: '2026-03-04' }],
      ['participationResume', { resumedOn: '2026-03-05' }],
      ['participationExit', { exitedOn: '2026-03-06', reason: 'WORK' }],
      ['participationAftercareStart', { startedOn: '2026-03-07' }],
      ['participationClose', { closedOn: '2026-03-15' }],
    ] as const;
    for (const [name, more] of steps) {
      for (const who of [stranger, client]) expect(await act(who, name, id, more)).toMatchObject(NOT_PERMITTED);
      expect(await act(coach, name, id, more)).toMatchObject({ rule: 'PARTICIPATION_NOT_PARTNER' });
      expect(await act(mediator, name, id, more)).toMatchObject(DONE);
    }
    const seen = await participations(client);
    expect(seen).toEqual([
      {
        ...{
          id,
          status: 'CLOSED',
          source: 'OCMW',
          profile: 'INACTIVE',
          contactedBy: { kboNumber: CENTRE_A },
          version: 8,
        },
        ...{ contactedOn: '2026-03-01', enrolledOn: '2026-03-02', activatedOn: '2026-03-03', pausedOn: '2026-03-04' },
        ...{ resumedOn: '2026-03-05', exitedOn: '2026-03-06', exitReason: 'WORK', aftercareOn: '2026-03-07' },
        closedOn: '2026-03-15',
        partnership: { name: 'Gent' },
      },
    ]);
    for (const who of [worker, mediator, coach]) expect(await participations(who)).toEqual(seen);
    expect(await participations(stranger)).toBeNull();
  });

  it('begins with who follows the client and is in the partnership, once at a time, today or earlier', async () => {
    const { contact } = await open(openDatabase);
    expect(await contact(stranger)).toMatchObject(NOT_PERMITTED);
    expect(await contact(client)).toMatchObject(NOT_PERMITTED);
    expect(await contact(coach)).toMatchObject({ rule: 'PARTICIPATION_NOT_PARTNER', field: 'partnership' });
    const elsewhere = { partnership: '00000000-0000-7000-8000-000000000000' };
    expect(await contact(worker, elsewhere)).toMatchObject({ rule: 'PARTICIPATION_NOT_PARTNER' });
    expect(await contact(worker, { contactedOn: '2026-03-16' })).toMatchObject({ rule: 'PARTICIPATION_DAY_AHEAD' });
    expect(await contact(worker, { contactedOn: '2026-03-15' })).toMatchObject(DONE);
    expect(await contact(mediator)).toMatchObject({ rule: 'PARTICIPATION_OPEN', field: 'partnership' });
  });

  it('is out of the hands of an organisation that left the case', async () => {
    const { contact, act, partnership, participations } = await open(openDatabase);
    const { id } = await contact(mediator);
    await vdabLeaves(partnership);
    expect(await act(mediator, 'participationEnrol', id, { enrolledOn: '2026-03-15' })).toMatchObject(NOT_PERMITTED);
    expect(await participations(mediator)).toBeNull();
    expect(await act(worker, 'participationEnrol', id, { enrolledOn: '2026-03-15' })).toMatchObject(DONE);
  });
});
