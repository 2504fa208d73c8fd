import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtractKind } from '../../demo/population/extracts.ts';
import { writePopulation } from '../../demo/population/population.ts';
import { ORGANISATION_KINDS } from '../../shared/caller.ts';
import { caseMemberEntity } from '../../subgraphs/partnership/entities.ts';
import { identityMergeEntity } from '../../subgraphs/partnership/identity-merge-entities.ts';
import { kinds } from '../../subgraphs/partnership/import/kinds.ts';
import { filesOf, readExtract } from '../demo/population/extracts.ts';
import type { OpenDatabase } from '../kit/both-databases.ts';
import { openPartnership, type TestPartnership } from '../kit/partnership.ts';
import { type SampledOrganisation, type Sampling, STAFF, sampleOrganisations } from './sample-relations.ts';

/** A private employer, for the world has none of its own. */
const EMPLOYER = '0202239951';
const DAY = '2026-11-21';
const NOW = new Date(`${DAY}T09:00:00Z`);

export interface PartnershipWorld {
  readonly partnership: TestPartnership;
  readonly sampling: Sampling;
  /** One organisation of each kind, with whom it has to do with. */
  readonly organisations: readonly SampledOrganisation[];
  /** National numbers of these clients, current ones. */
  numberOf(clientId: string): Promise<string>;
}

/** An invented population of this size at the partnership, with urgent access, a private employer and merges that it does not have of itself. */
export async function openWorld(openDatabase: OpenDatabase, clients: number): Promise<PartnershipWorld> {
  const partnership = await openPartnership(openDatabase, () => NOW);
  await importPopulation(partnership, clients);
  const employer = { kbo_number: EMPLOYER, name: 'Een werkgever', kind: 'EMPLOYER', nis_code: '', to: '' };
  await take(partnership, [{ ...employer, from: '2000-01-01' }]);
  await joinAsGuest(partnership);
  const sampling = { database: partnership.database, day: DAY, now: NOW };
  const organisations = await sampleOrganisations(sampling, ORGANISATION_KINDS);
  const asked = organisations.flatMap(({ related }) => Object.values(related).flat());
  await mergeInto(partnership, [...new Set(asked)]);
  const numberOf = async (clientId: string) => {
    const [row]: { sealed: string }[] = await query(
      partnership,
      'SELECT national_number_sealed AS sealed FROM client_number WHERE client_id = ? AND is_current = 1',
      [clientId],
    );
    return partnership.seal.open(row?.sealed ?? '');
  };
  return { partnership, sampling, organisations, numberOf };
}

async function importPopulation(partnership: TestPartnership, clients: number): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'schakel-proof-'));
  try {
    await writePopulation({ clients, out, seed: 1, date: DAY });
    for (const { name } of kinds)
      for (const file of filesOf(out, `partnership/${name}` as ExtractKind)) await take(partnership, readExtract(file));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function take(partnership: TestPartnership, rows: readonly Record<string, string>[]): Promise<void> {
  const { refused } = await partnership.import(rows);
  if (refused.length > 0) throw new Error(refused[0]);
}

function query<Row>({ database }: TestPartnership, sql: string, values: unknown[] = []): Promise<Row[]> {
  return database.read((manager) => manager.query(sql, values));
}

/** The employer takes part in three open cases, with one named person. */
async function joinAsGuest(partnership: TestPartnership): Promise<void> {
  const open: { id: string }[] = await query(
    partnership,
    'SELECT id FROM case_file WHERE closed_on IS NULL ORDER BY id LIMIT 3',
  );
  const rows = open.map(({ id }) => ({
    ...{ id: randomUUID(), caseId: id, organisation: EMPLOYER, staffMember: STAFF, changedAt: NOW, version: 1 },
    ...{ responsibility: 'EMPLOYMENT' as const, since: DAY, until: null, leaveReason: null },
  }));
  await partnership.database.write((manager) => manager.getRepository(caseMemberEntity).insert(rows));
}

/** A merge with words of its own, of every client. */
async function mergeInto(partnership: TestPartnership, ids: readonly string[]): Promise<void> {
  const rows = ids.map((clientKey) => ({
    ...{ id: randomUUID(), clientKey, holder: EMPLOYER, sourceId: randomUUID(), changedAt: NOW, version: 2 },
    ...{ duplicate: randomUUID(), recipient: EMPLOYER, ground: 'WRONG_NUMBER' as const, proposedBy: 'somebody' },
    ...{
      reason: `Twee kaarten van ${clientKey}.`,
      state: 'MERGED' as const,
      decidedBy: 'somebody-else',
      mergedAt: NOW,
    },
  }));
  await partnership.database.write((manager) => manager.getRepository(identityMergeEntity).insert(rows));
}
