import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/welfare/definition.ts';
import { kinds } from '../../../subgraphs/welfare/import/kinds.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf, describeOwnerInMemory, type TestOwner } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';

const HEAD = callerOf({ roles: ['head-of-service'] });
const own = { national_number: inventedNumber(0), holder: HOLDER, changed_at: '2026-01-01T08:00:00Z' };
const SELECTION = `files { id }
  integrationProjects { id version status mandatory late startOn clientSteps amendments { on requestedBy }
    evaluations { on inPerson result } }
  sanctions { id version status deferral from to } notices { id givenOn reason liftedOn }
  journey { section kind label } deadlines { kind }`;

describeOwnerInMemory('a GPMI from draft to end', { definition, kinds, field: 'welfare' }, (open) => {
  const view = async (owner: TestOwner, caller = callerOf(), facts = {}) => {
    const { records, errors } = await owner.ask(caller, [{ index: 0, holders: [HOLDER], facts }], SELECTION);
    expect(errors).toEqual([]);
    return records[0];
  };
  let keys = 0;
  const act = (owner: TestOwner, name: string, input: object, caller = callerOf()) => {
    keys += 1;
    return owner.act(caller, name, { idempotencyKey: `k-${keys}`, ...input });
  };
  const running = async () => {
    const owner = await open();
    await owner.import([{ ...own, capacity: 'BENEFIT_RECIPIENT', from: '2025-10-01' }]);
    const file = (await view(owner)).files[0].id;
    const draft = { file, kind: 'TRAINING', grantedOn: '2025-10-01', clientSteps: ['Volgt de cursus lassen'] };
    const { id } = await act(owner, 'integrationProjectDraft', draft);
    await act(owner, 'integrationProjectSign', { id, expectedVersion: 1, signedOn: '2026-01-02' });
    await act(owner, 'integrationProjectActivate', { id, expectedVersion: 2, startOn: '2026-01-05' });
    return { owner, id, file };
  };

  it('signed a day after the three months it is late, and recorded (INV-07)', async () => {
    const { owner, id } = await running();
    const amended = { amendedOn: '2026-02-01', requestedBy: 'CLIENT', clientSteps: ['Zoekt een stage'] };
    await act(owner, 'integrationProjectAmend', { id, expectedVersion: 3, ...amended });
    const held = { evaluatedOn: '2026-02-10', inPerson: true, result: 'ON_COURSE' };
    await act(owner, 'integrationProjectEvaluate', { id, expectedVersion: 4, ...held });
    const { integrationProjects } = await view(owner);
    expect(integrationProjects).toEqual([
      {
        ...{ id, version: 4, status: 'ACTIVE', mandatory: true, late: true, startOn: '2026-01-05' },
        clientSteps: ['Zoekt een stage'],
        amendments: [{ on: '2026-02-01', requestedBy: 'CLIENT' }],
        evaluations: [{ on: '2026-02-10', inPerson: true, result: 'ON_COURSE' }],
      },
    ]);
    const end = { id, expectedVersion: 4, endedOn: '2026-03-15' };
    expect(await act(owner, 'integrationProjectEnd', end)).toMatchObject({ __typename: 'ActDone', version: 5 });
    const notice = { id, expectedVersion: 5, givenOn: '2026-03-15', reason: 'APPOINTMENTS' };
    expect(await act(owner, 'integrationProjectNoticeGive', notice)).toMatchObject({ rule: 'GPMI_STATE' });
  });

  it('INV-14: a sanction waits for a notice of an earlier day, and its end makes the GPMI active again', async () => {
    const { owner, id, file } = await running();
    const said = {
      file,
      ground: 'PROJECT_NOT_RESPECTED',
      extent: 'FULL',
      factOn: '2026-02-20',
      decidedOn: '2026-03-10',
    };
    const month = { from: '2026-03-11', to: '2026-04-10' };
    expect(await act(owner, 'sanctionImpose', { ...said, ...month }, HEAD)).toMatchObject({ rule: 'INV-14' });
    const given = { id, expectedVersion: 3, givenOn: '2026-03-09', reason: 'APPOINTMENTS' };
    await act(owner, 'integrationProjectNoticeGive', given);
    const notice = (await view(owner)).notices[0].id;
    const impose = (more: object, caller = HEAD) =>
      act(owner, 'sanctionImpose', { ...said, ...month, notice, ...more }, caller);
    expect(await impose({}, callerOf())).toMatchObject({ rule: 'NOT_PERMITTED' });
    expect(await impose({ decidedOn: '2026-03-09' })).toMatchObject({ rule: 'INV-14' });
    expect(await impose({ to: '2026-04-11' })).toMatchObject({ rule: 'INV-13', field: 'to' });
    const imposed = await impose({});
    expect((await view(owner)).integrationProjects[0].status).toBe('SANCTIONED');
    const end = { id: imposed.id, expectedVersion: 1, to: '2026-03-14' };
    expect(await act(owner, 'sanctionEnd', end, HEAD)).toMatchObject({ __typename: 'ActDone', version: 2 });
    const after = await view(owner);
    expect([after.integrationProjects[0].status, after.sanctions[0].status]).toEqual(['ACTIVE', 'ENDED']);
  });

  it('a notice shows to the staff of the centre only: a mediator reads an active GPMI and no event of it', async () => {
    const { owner, id } = await running();
    const given = { id, expectedVersion: 3, givenOn: '2026-03-09', reason: 'APPOINTMENTS' };
    await act(owner, 'integrationProjectNoticeGive', given);
    const mediator = callerOf({ roles: ['mediator'], organisation: '0887010362', purpose: 'ACTIVATION' });
    const told = [await view(owner), await view(owner, mediator, { organisationKind: 'PES' })].map((record) => {
      const sections = record.journey.map(({ section }: { section: string }) => section);
      return [record.integrationProjects[0].status, sections.includes('welfare.sanctions'), record.notices?.length];
    });
    expect(told).toEqual([
      ['NOTICE', true, 1],
      ['ACTIVE', false, undefined],
    ]);
  });

  it('of a draft, health stays out: a GPMI is read by others than the centre', async () => {
    const { owner, file } = await running();
    const draft = { file, kind: 'TRAINING', grantedOn: '2026-02-01', domains: ['VERSLAVING'] };
    expect(await act(owner, 'integrationProjectDraft', draft)).toMatchObject({ rule: 'GPMI_HEALTH_DOMAIN' });
  });
});
