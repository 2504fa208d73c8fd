import { v7 } from 'uuid';
import { insertRows } from '../../shared/import/upsert.ts';
import { type DirectoryRow, directoryEntity } from '../../subgraphs/partnership/entities.ts';
import type { TestPartnership } from './partnership.ts';

/** Puts into the reference directory that an organisation holds a part of a client since 2026, unless a test says otherwise. */
export async function holdPart(
  { database }: Pick<TestPartnership, 'database'>,
  part: Pick<DirectoryRow, 'clientId' | 'owner' | 'holder'> & Partial<DirectoryRow>,
): Promise<void> {
  const kept = { id: v7(), capacity: 'JOBSEEKER', from: '2026-01-01', to: null, withdrawn: false, announcement: v7() };
  await database.write((manager) => insertRows(manager, directoryEntity, [{ ...kept, ...part }]));
}

/** What an owner disclosed of a client, as the gateway hands it to the overview. */
export function disclosedPart(source: 'PES' | 'WELFARE' | 'SOCIAL_ECONOMY', more: Record<string, unknown> = {}) {
  const type = { PES: 'PesRecord', WELFARE: 'WelfareRecord', SOCIAL_ECONOMY: 'SocialEconomyRecord' }[source];
  const nothing = { asOf: null, journey: [], deadlines: [], contactPoints: [] };
  return { __typename: type, availability: 'AVAILABLE', ...nothing, ...more };
}
