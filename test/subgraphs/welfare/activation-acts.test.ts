import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/welfare/definition.ts';
import { kinds } from '../../../subgraphs/welfare/import/kinds.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf, describeOwner, type TestOwner } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';

const OTHER = '0913501359';
const base = { national_number: inventedNumber(0), holder: HOLDER, changed_at: '2026-02-01T08:00:00Z' };
const SELECTION = `asOf files { id }
  activations { id version instrument status from to limit workplace { kboNumber } hours { month hours } }
  journey { on kind label } deadlines { on kind actor } history { act section version }`;
type Told = { readonly kind: string };

describeOwner('acts on activation measures', { definition, kinds, field: 'welfare' }, (open) => {
  const openWithFile = async (): Promise<TestOwner> => {
    const owner = await open();
    await owner.import([{ ...base, capacity: 'BENEFIT_RECIPIENT', from: '2026-01-01' }]);
    return owner;
  };
  const view = async (owner: TestOwner) => {
    const { records, errors } = await owner.ask(callerOf(), [{ index: 0, holders: [HOLDER] }], SELECTION);
    expect(errors).toEqual([]);
    return records[0];
  };
  const act = (owner: TestOwner, name: string, input: object) =>
    owner.act(callerOf(), name, { idempotencyKey: randomUUID(), ...input });

  it('an artikel 60 is planned when its terms are signed, runs when it starts, and is over when it ends', async () => {
    const owner = await openWithFile();
    const file = (await view(owner)).files[0].id;
    const terms = { file, signedOn: '2026-03-01', from: '2026-03-02', to: '2027-03-01', workplace: OTHER };
    const { id } = await act(owner, 'articleSixtyTermsSign', terms);
    expect((await view(owner)).deadlines).toEqual([{ on: '2026-03-02', kind: 'ACTIVATION_TO_START', actor: HOLDER }]);
    const early = { id, expectedVersion: 1, startedOn: '2026-03-01' };
    expect(await act(owner, 'articleSixtyStart', early)).toMatchObject({ rule: 'INV-09', field: 'termsSignedOn' });
    await act(owner, 'articleSixtyStart', { ...early, startedOn: '2026-03-02' });
    expect((await view(owner)).deadlines).toMatchObject([{ on: '2027-03-01', kind: 'ACTIVATION_ENDS_BY' }]);
    await act(owner, 'activationEnd', { id, expectedVersion: 2, lastDay: '2026-03-14', reason: 'FOUND_WORK' });
    const after = await view(owner);
    expect(after.activations).toMatchObject([
      { version: 3, instrument: 'ART60', status: 'STOPPED', to: '2026-03-14', workplace: { kboNumber: OTHER } },
    ]);
    expect(after.journey.map(({ kind }: Told) => kind)).toEqual([
      ...['ACTIVATION_TERMS_SIGNED', 'ACTIVATION_STARTED', 'ACTIVATION_STOPPED'],
    ]);
    // Each change is later than the one before it, by a clock that stands still; what was refused is kept beside them.
    expect([after.deadlines, after.asOf]).toEqual([[], '2026-03-15T09:00:00.002Z']);
    expect(after.history.map(({ act: name }: { act: string }) => name).sort()).toEqual([
      ...['activationEnd', 'articleSixtyStart', 'articleSixtyStart refused INV-09', 'articleSixtyTermsSign'],
    ]);
  });

  it('INV-11: hours of wijk-werken are recorded and corrected per month, up to 60, on the version that was seen', async () => {
    const owner = await openWithFile();
    const file = (await view(owner)).files[0].id;
    const { id } = await act(owner, 'neighbourhoodWorkStart', { file, from: '2026-01-15' });
    const hours = (expectedVersion: number, month: string, count: number) =>
      act(owner, 'neighbourhoodWorkHoursRecord', { id, expectedVersion, month, hours: count });
    expect(await hours(1, '2026-02-10', 60)).toMatchObject({ id, version: 2 });
    expect(await hours(1, '2026-02-10', 50)).toMatchObject({ __typename: 'ActConflict', currentVersion: 2 });
    expect(await hours(2, '2026-02-28', 61)).toMatchObject({ rule: 'INV-11', field: 'hours' });
    expect(await hours(2, '2026-02-28', 40)).toMatchObject({ version: 3 });
    expect(await hours(3, '2025-12-31', 1)).toMatchObject({ rule: 'HOURS_OUTSIDE' });
    const { activations, deadlines } = await view(owner);
    expect(activations).toMatchObject([
      { version: 3, limit: '2027-01-14', hours: [{ month: '2026-02-01', hours: 40 }] },
    ]);
    expect(deadlines).toEqual([{ on: '2027-01-14', kind: 'NEIGHBOURHOOD_WORK_LIMIT', actor: HOLDER }]);
  });

  it('INV-09 to INV-12: an extract is judged by the rules of the acts, in both directions', async () => {
    const owner = await openWithFile();
    const rows = [
      { source_id: 'a', instrument: 'ART60', employer_kbo: HOLDER, from: '2024-06-01', terms_signed_on: '2024-06-01' },
      { source_id: 'b', instrument: 'ART60', employer_kbo: HOLDER, from: '2024-06-02', terms_signed_on: '2024-06-01' },
      { source_id: 'c', instrument: 'TWE_OCMW', hours_percent: '50', from: '2024-01-15', to: '2026-06-30' },
      { source_id: 'd', instrument: 'WIJKW', from: '2026-01-01', to: '2027-01-01' },
      { source_id: 'e', instrument: 'AMA', from: '2026-01-01', benefit_permission_on: '2026-01-01' },
    ].map((row) => ({ ...base, status: 'RUNNING', extended_on: '2026-01-10', ...row }));
    const codes = (refused: readonly string[]) => refused.map((text) => text.replace(/:.*\(/, ' (')).sort();
    expect(codes((await owner.import(rows)).refused)).toEqual([
      ...['2 terms_signed_on (INV-09)', '5 to (INV-11)', '6 benefit_permission_on (INV-12)'],
    ]);
    const ends = { source_id: 'b', status: 'ENDED', to: '2026-06-29', changed_at: '2026-03-01T08:00:00Z' };
    const shortened = [{ ...rows[1], ...ends }];
    expect(codes((await owner.import(shortened)).refused)).toEqual([
      ...['2 source_id (INV-10 in activation-measures, which depends on this row)'],
    ]);
  });
});
