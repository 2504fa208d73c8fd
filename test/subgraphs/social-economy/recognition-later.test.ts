import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/social-economy/definition.ts';
import { kinds } from '../../../subgraphs/social-economy/import/kinds.ts';
import { type ExtractRow, inventedNumber } from '../../kit/extracts.ts';
import { describeOwnerInMemory } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';

const base = { holder: HOLDER, changed_at: '2026-02-01T08:00:00Z' };
const person = { ...base, national_number: inventedNumber(0) };
const recognition = { ...base, source_id: 'R-1', enterprise_name: 'Maatwerk Proef', enterprise_kind: 'MWB' };
const job = { ...person, instrument: 'CMW', hours_fraction: '50', from: '2026-01-15' };

describeOwnerInMemory('a recognition', { definition, kinds, field: 'socialEconomy' }, (open) => {
  const openRecognised = async () => {
    const owner = await open();
    const give = async (row: ExtractRow) => (await owner.import([row])).refused;
    await give({ ...person, capacity: 'TARGET_GROUP_WORKER', from: '2026-01-01' });
    expect(await give({ ...recognition, recognised_from: '2019-01-01' })).toEqual([]);
    expect(await give({ ...job, source_id: 'T-1' })).toEqual([]);
    return give;
  };

  it('that is found to have ended before an employment began keeps new ones out', async () => {
    const give = await openRecognised();
    const ended = { recognised_from: '2019-01-01', recognised_to: '2026-01-14', changed_at: '2026-03-01T08:00:00Z' };
    expect(await give({ ...recognition, ...ended })).toEqual([]);
    expect(await give({ ...job, source_id: 'T-2' })).toEqual([expect.stringMatching(/NOT_RECOGNISED/)]);
  });

  it('makes no employment wrong that was written before: it can still be corrected and ended', async () => {
    const give = await openRecognised();
    const ended = { recognised_from: '2019-01-01', recognised_to: '2026-01-14', changed_at: '2026-03-01T08:00:00Z' };
    await give({ ...recognition, ...ended });
    const correction = { to: '2026-02-28', end_reason: 'RESIGNED', changed_at: '2026-03-02T08:00:00Z' };
    expect(await give({ ...job, source_id: 'T-1', ...correction })).toEqual([]);
  });
});
