import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/social-economy/definition.ts';
import { kinds } from '../../../subgraphs/social-economy/import/kinds.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { type Acted, callerOf, describeOwner, type TestOwner } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';

const base = { national_number: inventedNumber(0), holder: HOLDER, changed_at: '2025-02-01T08:00:00Z' };
const coach = callerOf({ staffMember: 'coach', organisation: HOLDER, roles: ['coach'], purpose: 'ACTIVATION' });
const OWN = { index: 0, holders: [HOLDER], facts: { organisationKind: 'SOCIAL_ECONOMY_ENTERPRISE' as const } };
const HOST = '0920000161';
const EVERYTHING = `withheld { section } files { id } employments { id version } journey { on section kind detail }
  guidance { id heldBy { kboNumber } on kind coach minutes place employment version }
  supportedEmployments { id employment host { kboNumber } goals programme phase placedOn trainingOn fadingOn independentOn
    stoppedOn version support { from hoursPerWeek } }`;

describeOwner('acts on guidance', { definition, kinds, field: 'socialEconomy' }, (open) => {
  const view = async (owner: TestOwner, caller = coach, facts: object = {}) => {
    const asked = await owner.ask(caller, [{ ...OWN, facts: { ...OWN.facts, ...facts } }], EVERYTHING);
    expect(asked.errors).toEqual([]);
    return asked.records[0];
  };
  let count = 0;
  const act = (owner: TestOwner, name: string, input: object): Promise<Acted> => {
    count += 1;
    return owner.act(coach, name, { idempotencyKey: `g-${count}`, ...input });
  };
  const openWithJob = async () => {
    const owner = await open();
    await owner.import([{ ...base, capacity: 'TARGET_GROUP_WORKER', from: '2024-01-01' }]);
    const job = { source_id: 'S-1', instrument: 'CMW', hours_fraction: '80', from: '2024-03-01' };
    await owner.import([{ ...base, ...job }]);
    const { employments, files } = await view(owner);
    return { owner, employment: employments[0].id as string, file: files[0].id as string };
  };
  const session = { kind: 'WORKPLACE_COACH', on: '2025-03-03', coach: 'begeleider-1', minutes: 45 };
  const placement = { host: HOST, goals: ['Alleen naar het werk'], programme: 'GENERAL', on: '2025-03-03' };
  const openWithPlacement = async () => {
    const opened = await openWithJob();
    const place = { id: opened.employment, expectedVersion: 1, ...placement, hoursPerWeek: 8 };
    const placed = await act(opened.owner, 'supportedEmploymentPlace', place);
    expect(placed).toMatchObject({ __typename: 'ActDone' });
    return { ...opened, id: placed.id ?? '' };
  };

  it('record a session on the employment, and put it right; no name, no day ahead, no employment of somebody else', async () => {
    const { owner, employment, file } = await openWithJob();
    const input = { file, employment, ...session, place: 'OWN_SHOP_FLOOR' };
    const done = await act(owner, 'guidanceSessionRecord', input);
    expect(done).toMatchObject({ __typename: 'ActDone' });
    for (const [more, rule] of [
      [{ on: '2099-01-01' }, 'AHEAD'],
      [{ coach: 'An Peeters' }, 'STAFF_ID'],
      [{ kind: 'AFTERCARE' }, 'GUIDANCE_AFTERCARE'],
      [{ kind: 'SUPPORTED_EMPLOYMENT_VISIT' }, 'GUIDANCE_VISIT'],
      [{ employment: file }, 'GUIDANCE_EMPLOYMENT'],
    ] as const) {
      expect(await act(owner, 'guidanceSessionRecord', { ...input, ...more })).toMatchObject({ rule });
    }
    await act(owner, 'guidanceSessionCorrect', { id: done.id, expectedVersion: 1, minutes: 30 });
    expect((await view(owner)).guidance).toEqual([
      {
        ...{ ...session, id: done.id, heldBy: { kboNumber: HOLDER }, minutes: 30 },
        ...{ place: 'OWN_SHOP_FLOOR', employment, version: 2 },
      },
    ]);
  });

  it('place, train, fade in steps, visit and complete a supported employment', async () => {
    const { owner, employment, id } = await openWithPlacement();
    const at = (expectedVersion: number, on: string, more = {}) => ({ id, expectedVersion, on, ...more });
    await act(owner, 'supportedEmploymentTrain', at(1, '2025-03-10', { hoursPerWeek: 12 }));
    await act(owner, 'supportedEmploymentFade', at(2, '2025-04-07', { hoursPerWeek: 6 }));
    const more = at(3, '2025-05-05', { hoursPerWeek: 6 });
    expect(await act(owner, 'supportedEmploymentFade', more)).toMatchObject({ rule: 'SE_SUPPORT_LESS' });
    await act(owner, 'supportedEmploymentFade', { ...more, hoursPerWeek: 2 });
    const visit = at(4, '2025-05-12', { coach: 'begeleider-1', minutes: 60 });
    expect(await act(owner, 'supportedEmploymentVisitRecord', visit)).toMatchObject({ __typename: 'ActDone' });
    expect(await act(owner, 'supportedEmploymentComplete', at(4, '2025-06-02'))).toMatchObject({
      __typename: 'ActDone',
    });
    expect(await act(owner, 'supportedEmploymentStop', at(5, '2025-06-03'))).toMatchObject({ rule: 'SE_NOT_NOW' });
    const { supportedEmployments, guidance, journey } = await view(owner);
    expect(guidance).toMatchObject([{ kind: 'SUPPORTED_EMPLOYMENT_VISIT', place: 'HOST', employment }]);
    expect(supportedEmployments).toMatchObject([
      { id, employment, host: { kboNumber: HOST }, goals: ['Alleen naar het werk'], phase: 'INDEPENDENT', version: 5 },
    ]);
    expect(supportedEmployments[0].support.map((each: { hoursPerWeek: number }) => each.hoursPerWeek)).toEqual([
      8, 12, 6, 2,
    ]);
    const told = journey.filter((event: { section: string }) => event.section === 'social-economy.guidance');
    expect(told.map((event: { kind: string }) => event.kind)).toEqual([
      ...['SUPPORTED_EMPLOYMENT_PLACED', 'SUPPORTED_EMPLOYMENT_TRAINING', 'SUPPORTED_EMPLOYMENT_FADING'],
      ...['GUIDANCE_SESSION', 'SUPPORTED_EMPLOYMENT_INDEPENDENT'],
    ]);
  });

  it('stop a placement, refuse one at the enterprise itself, and keep the employment around it', async () => {
    const { owner, employment, id } = await openWithPlacement();
    const own = { id: employment, expectedVersion: 1, ...placement, host: HOLDER, hoursPerWeek: 8 };
    expect(await act(owner, 'supportedEmploymentPlace', own)).toMatchObject({ rule: 'SE_HOST' });
    const before = { id: employment, expectedVersion: 1, to: '2025-03-02', reason: 'RESIGNED' };
    expect(await act(owner, 'employmentEnd', before)).toMatchObject({ rule: 'OUTSIDE_EMPLOYMENT' });
    const stop = { id, expectedVersion: 1, on: '2025-03-07' };
    expect(await act(owner, 'supportedEmploymentStop', stop)).toMatchObject({ __typename: 'ActDone' });
    expect((await view(owner)).supportedEmployments).toMatchObject([{ phase: 'STOPPED', stoppedOn: '2025-03-07' }]);
  });

  it('are for the own coach and the client: neither VDAB nor a welfare centre sees guidance', async () => {
    const { owner } = await openWithPlacement();
    const seen = async (role: 'mediator' | 'social-worker', organisationKind: string) => {
      const caller = callerOf({ staffMember: 'other', organisation: HOST, roles: [role], purpose: 'ACTIVATION' });
      const { guidance, supportedEmployments, journey } = await view(owner, caller, { organisationKind });
      return [guidance, supportedEmployments, journey.map((event: { kind: string }) => event.kind)];
    };
    const only = [null, null, ['EMPLOYMENT_STARTED']];
    expect(await seen('mediator', 'PES')).toEqual(only);
    expect(await seen('social-worker', 'WELFARE_CENTRE')).toEqual(only);
  });
});
