import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtractKind } from '../../demo/population/extracts.ts';
import { writePopulation } from '../../demo/population/population.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../shared/caller.ts';
import { caseMemberEntity } from '../../subgraphs/partnership/entities.ts';
import { identityMergeEntity } from '../../subgraphs/partnership/identity-merge-entities.ts';
import { kinds } from '../../subgraphs/partnership/import/kinds.ts';
import { urgentAccessEntity } from '../../subgraphs/partnership/urgent-access-entities.ts';
import { filesOf, readExtract } from '../demo/population/extracts.ts';
import type { OpenDatabase } from '../kit/both-databases.ts';
import { openPartnership, type TestPartnership } from '../kit/partnership.ts';
import { holdPart } from '../kit/partnership-cases.ts';

/** The member of staff who asks everything, for every organisation. */
export const STAFF = 'asker';
/** A private employer, for the world has none of its own. */
const EMPLOYER = '0202239951';
const DAY = '2026-11-21';
const NOW = new Date(`${DAY}T09:00:00Z`);

/** Opaque client ids by what relates an organisation to them, as the rows of the database say it and not the product. */
export type Related = Readonly<
  Record<'member' | 'referred' | 'withdrawn' | 'holder' | 'urgent' | 'nobody', readonly string[]>
>;

export interface PartnershipWorld {
  readonly partnership: TestPartnership;
  /** One organisation of each kind, with whom it has to do with. */
  readonly organisations: readonly { kind: OrganisationKind; organisation: string; related: Related }[];
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
  const organisations = await Promise.all(ORGANISATION_KINDS.map((kind) => organisationOf(partnership, kind)));
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
  return { partnership, organisations, numberOf };
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

/** The organisation of a kind that is asked most by referrals, then with most clients, and samples of them. Of a shielded person nobody is a sample here. */
async function organisationOf(partnership: TestPartnership, kind: OrganisationKind) {
  const [busiest]: { organisation: string }[] = await query(
    partnership,
    `SELECT o.kbo_number AS organisation, COUNT(m.id) AS clients,
       (SELECT COUNT(*) FROM referral r WHERE r.recipient = o.kbo_number AND r.status IN ('SENT', 'ACCEPTED', 'STARTED')) AS asked
     FROM organisation o LEFT JOIN case_member m ON m.organisation = o.kbo_number
     WHERE o.kind = ? GROUP BY o.kbo_number ORDER BY asked DESC, clients DESC LIMIT 1`,
    [kind],
  );
  const organisation = busiest?.organisation ?? '';
  const ids = async (sql: string, ...values: unknown[]) =>
    (await query<{ id: string }>(partnership, sql, values)).map(({ id }) => id);
  // Those of whom there is most to tell come first: of who has no case nothing can leak.
  const all = await ids(
    `SELECT i.client_id AS id FROM identity i WHERE i.shielded = 0 ORDER BY
       (SELECT COUNT(*) FROM case_file f WHERE f.client_id = i.client_id AND f.closed_on IS NULL) DESC,
       (SELECT COUNT(*) FROM signal s WHERE s.client_key = i.client_id) +
       (SELECT COUNT(*) FROM referral r WHERE r.client_key = i.client_id) +
       (SELECT COUNT(*) FROM participation p WHERE p.client_key = i.client_id) DESC, i.client_id`,
  );
  const members = new Set(
    await ids(
      `SELECT f.client_id AS id FROM case_file f JOIN case_member m ON m.case_id = f.id
       WHERE m.organisation = ? AND f.closed_on IS NULL AND m.since_date <= ? AND (m.until_date IS NULL OR m.until_date >= ?)`,
      ...[organisation, DAY, DAY],
    ),
  );
  const referred = new Set(
    await ids(
      "SELECT client_key AS id FROM referral WHERE recipient = ? AND status IN ('SENT', 'ACCEPTED', 'STARTED')",
      organisation,
    ),
  );
  const ever = new Set([
    ...(await ids(
      'SELECT f.client_id AS id FROM case_file f JOIN case_member m ON m.case_id = f.id WHERE m.organisation = ?',
      organisation,
    )),
    ...(await ids('SELECT client_key AS id FROM referral WHERE recipient = ?', organisation)),
  ]);
  const strangers = all.filter((id) => !ever.has(id));
  const [urgent, holder] = [strangers.slice(0, 1), strangers.slice(1, 3)];
  for (const id of holder) await holdPart(partnership, id, organisation);
  await takeUrgently(partnership, organisation, urgent);
  const only = (set: ReadonlySet<string>, ...others: ReadonlySet<string>[]) =>
    all.filter((id) => set.has(id) && !others.some((other) => other.has(id)));
  // The first agrees to what a referral names, the second takes it back.
  const asked = only(referred, members);
  const [agreed, withdrawn] = [asked.slice(0, 1), asked.slice(1, 2)];
  await withdraw(partnership, organisation, withdrawn);
  const related: Related = {
    member: only(members).slice(0, 2),
    ...{ referred: agreed, withdrawn },
    ...{ urgent, holder, nobody: strangers.slice(3, 5) },
  };
  return { kind, organisation, related };
}

/** Who was referred and takes everything back that this organisation may see. */
async function withdraw(partnership: TestPartnership, recipient: string, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await partnership.database.write((manager) =>
      manager.query(
        "UPDATE sharing_decision SET status = 'WITHDRAWN', decided_on = ? WHERE client_id = ? AND recipient = ?",
        [DAY, id, recipient],
      ),
    );
}

async function takeUrgently(partnership: TestPartnership, organisation: string, ids: readonly string[]): Promise<void> {
  const rows = ids.map((clientKey) => ({
    ...{ id: randomUUID(), clientKey, holder: organisation, sourceId: randomUUID(), changedAt: NOW, version: 1 },
    ...{ staffMember: STAFF, sentence: 'Geen dak boven het hoofd vannacht.', takenAt: NOW, renewedBy: null },
    endsAt: new Date(NOW.getTime() + 3_600_000),
  }));
  await partnership.database.write((manager) => manager.getRepository(urgentAccessEntity).insert(rows));
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
