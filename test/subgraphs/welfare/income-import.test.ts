import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/welfare/definition.ts';
import { kinds } from '../../../subgraphs/welfare/import/kinds.ts';
import { type ExtractRow, inventedNumber } from '../../kit/extracts.ts';
import { describeOwnerInMemory, type TestOwner } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';

const OTHER = '0913501359';
const common = { holder: HOLDER, changed_at: '2026-01-01T08:00:00Z', source_id: 'x-1' };
const own = { ...common, national_number: inventedNumber(0) };
const file = { ...own, capacity: 'BENEFIT_RECIPIENT', from: '2025-01-01' };
const project = {
  ...{ ...own, project_kind: 'TRAINING', granted_on: '2025-10-01', signed_on: '2025-12-01', start_on: '2025-12-01' },
  ...{ domains: 'WERK_DAGBESTEDING\nMOBILITEIT', client_steps: 'Volgt les\nZoekt een stage', status: 'SANCTIONED' },
};
const notice = { ...own, project_source_id: 'x-1', given_on: '2026-01-10', reason: 'STEPS_NOT_TAKEN' };
const sanction = {
  ...{ ...own, ground: 'PROJECT_NOT_RESPECTED', extent: 'PARTIAL', fraudulent_intent: 'nee', fact_on: '2026-01-15' },
  ...{ decided_on: '2026-01-20', from: '2026-02-01', to: '2026-02-28', status: 'IMPOSED', deferral: 'NONE' },
  ...{ project_source_id: 'x-1', notice_source_id: 'x-1' },
};
const later = { changed_at: '2026-03-01T08:00:00Z' };

describeOwnerInMemory('extracts about income, GPMI and sanctions', { definition, kinds, field: 'welfare' }, (open) => {
  const withRows = async (...rows: ExtractRow[]): Promise<TestOwner> => {
    const owner = await open();
    for (const row of rows) expect((await owner.import([row])).refused).toEqual([]);
    return owner;
  };

  it('INV-14: a sanction without its notice is refused, and with it accepted', async () => {
    const owner = await withRows(file, project);
    const { notice_source_id: _, ...bare } = sanction;
    expect((await owner.import([bare])).refused).toMatchObject([expect.stringContaining('(INV-14)')]);
    expect((await owner.import([notice])).refused).toEqual([]);
    expect((await owner.import([sanction])).refused).toEqual([]);
  });

  it('INV-14: a notice that a sanction rests on cannot move to the day of the decision, nor the GPMI back to a draft', async () => {
    const owner = await withRows(file, project, notice, sanction);
    const moved = await owner.import([{ ...notice, ...later, given_on: '2026-01-20' }]);
    expect(moved.refused).toMatchObject([expect.stringContaining('INV-14 in sanctions')]);
    expect((await owner.import([{ ...notice, ...later, given_on: '2026-01-19' }])).refused).toEqual([]);
    const { signed_on: _, start_on: __, ...draft } = { ...project, ...later, status: 'DRAFT' };
    expect((await owner.import([draft])).refused).toHaveLength(1);
  });

  it('INV-13: the last day of February accepted, 1 March refused', async () => {
    const owner = await withRows(file, project, notice);
    const { refused } = await owner.import([{ ...sanction, to: '2026-03-01' }]);
    expect(refused).toMatchObject([expect.stringContaining('(INV-13)')]);
    expect((await owner.import([sanction])).refused).toEqual([]);
  });

  it('INV-04: one centre a municipality and day, over all holders; none for Herstappe, none under an old code', async () => {
    const place = { ...common, nis_code: '71022', name: 'Hasselt', from: '2000-01-01', to: '2024-12-31' };
    const owner = await withRows(place);
    const { refused } = await owner.import([
      { ...place, holder: OTHER, from: '2024-12-31' },
      { ...place, source_id: 'x-2', nis_code: '73028' },
      { ...place, source_id: 'x-3', nis_code: '73040', to: '2025-01-01' },
      { ...place, source_id: 'x-4', nis_code: '71072', from: '2025-01-01', to: '' },
    ]);
    expect(refused.map((line) => line.split(' ')[0])).toEqual(['2', '3', '4']);
    expect((await owner.import([place])).total.unchanged).toBe(1);
  });

  it('an application is judged with the register of its own centre', async () => {
    const place = { ...common, nis_code: '71072', name: 'Hasselt', from: '2025-01-01' };
    const owner = await withRows(file, place);
    const asked = { ...own, status: 'REGISTERED', support_kind: 'LEEFLOON', nis_code: '71072', own_initiative: 'nee' };
    const { refused } = await owner.import([
      { ...asked, received_on: '2024-12-31' },
      { ...asked, source_id: 'x-2', received_on: '2025-01-01' },
      { ...asked, source_id: 'x-3', received_on: '2025-01-01', status: 'DECIDED' },
    ]);
    expect(refused).toMatchObject([
      expect.stringContaining('2 nis_code'),
      expect.stringContaining('(APPLICATION_INCOMPLETE)'),
    ]);
  });

  it('INV-06: of two periods in one file that share a day the second is refused', async () => {
    const owner = await withRows(file);
    const period = { ...own, category: 'SINGLE', support_kind: 'LEEFLOON', from: '2025-01-01', to: '2025-06-30' };
    const { refused } = await owner.import([
      period,
      { ...period, source_id: 'x-2', from: '2025-06-30', to: '' },
      { ...period, source_id: 'x-3', from: '2025-07-01', to: '' },
    ]);
    expect(refused).toMatchObject([expect.stringContaining('3 from')]);
  });
});
