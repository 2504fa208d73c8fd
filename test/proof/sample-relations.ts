import { randomUUID } from 'node:crypto';
import type { OrganisationKind } from '../../shared/caller.ts';
import type { Database } from '../../shared/database.ts';
import { urgentAccessEntity } from '../../subgraphs/partnership/urgent-access-entities.ts';
import { holdPart } from '../kit/partnership-cases.ts';

/** The member of staff who asks everything, for every organisation. */
export const STAFF = 'asker';

/** What can relate an organisation to a client, as the rows of the database say it and not the product. */
export const GROUPS = ['member', 'referred', 'withdrawn', 'holder', 'urgent', 'nobody'] as const;
/** The same of somebody whose whereabouts may not be found. */
export const HIDDEN_GROUPS = ['hiddenMember', 'hiddenReferred', 'hiddenHolder', 'hiddenUrgent', 'hidden'] as const;
export type Group = (typeof GROUPS)[number] | (typeof HIDDEN_GROUPS)[number];

/** Opaque client ids by what relates an organisation to them. */
export type Related = Readonly<Record<Group, readonly string[]>>;

/** An organisation, with whom it has to do with. */
export interface SampledOrganisation {
  readonly kind: OrganisationKind;
  readonly organisation: string;
  readonly related: Related;
}

/** A partnership's database on a day. */
export interface Sampling {
  readonly database: Database;
  readonly day: string;
  readonly now: Date;
}

/** Everybody whom an organisation has to do with in one way, those of whom there is most to tell first. */
interface Candidates {
  readonly kind: OrganisationKind;
  readonly organisation: string;
  readonly members: readonly string[];
  readonly referred: readonly string[];
  readonly strangers: readonly string[];
}

/**
 * Of each kind the organisation that is asked most by referrals, then with most clients, and samples of them, urgent access and parts that
 * it holds included. Of each group of samples one more is shielded from now on, of whom nobody is a sample of another organisation.
 */
export async function sampleOrganisations(
  on: Sampling,
  kinds: readonly OrganisationKind[],
): Promise<SampledOrganisation[]> {
  const all: Candidates[] = [];
  for (const kind of kinds) all.push(await candidatesOf(on, kind));
  const sampled = [];
  for (const candidates of all) sampled.push({ candidates, seen: await sampleSeen(on, candidates) });
  const taken = new Set(sampled.flatMap(({ seen }) => Object.values(seen).flat()));
  const organisations = [];
  for (const { candidates, seen } of sampled) {
    const { kind, organisation } = candidates;
    organisations.push({ kind, organisation, related: { ...seen, ...(await sampleHidden(on, candidates, taken)) } });
  }
  return organisations;
}

function query<Row>({ database }: Pick<Sampling, 'database'>, sql: string, values: unknown[] = []): Promise<Row[]> {
  return database.read((manager) => manager.query(sql, values));
}

async function candidatesOf(on: Sampling, kind: OrganisationKind): Promise<Candidates> {
  const [busiest]: { organisation: string }[] = await query(
    on,
    `SELECT o.kbo_number AS organisation, COUNT(m.id) AS clients,
       (SELECT COUNT(*) FROM referral r WHERE r.recipient = o.kbo_number AND r.status IN ('SENT', 'ACCEPTED', 'STARTED')) AS asked
     FROM organisation o LEFT JOIN case_member m ON m.organisation = o.kbo_number
     WHERE o.kind = ? GROUP BY o.kbo_number ORDER BY asked DESC, clients DESC LIMIT 1`,
    [kind],
  );
  const organisation = busiest?.organisation ?? '';
  const ids = async (sql: string, ...values: unknown[]) =>
    (await query<{ id: string }>(on, sql, values)).map(({ id }) => id);
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
      ...[organisation, on.day, on.day],
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
    ...(await ids('SELECT client_id AS id FROM directory_entry WHERE holder = ?', organisation)),
  ]);
  return {
    ...{ kind, organisation },
    members: all.filter((id) => members.has(id)),
    referred: all.filter((id) => referred.has(id) && !members.has(id)),
    strangers: all.filter((id) => !ever.has(id)),
  };
}

async function sampleSeen(on: Sampling, { organisation, members, referred, strangers }: Candidates) {
  const [urgent, holder] = [strangers.slice(0, 1), strangers.slice(1, 3)];
  for (const id of holder) await holdPart(on, id, organisation);
  await takeUrgently(on, organisation, urgent);
  // The first agrees to what a referral names, the second takes it back.
  const [agreed, withdrawn] = [referred.slice(0, 1), referred.slice(1, 2)];
  await withdraw(on, organisation, withdrawn);
  return { member: members.slice(0, 2), referred: agreed, withdrawn, urgent, holder, nobody: strangers.slice(3, 5) };
}

/** One of each group, of whom the source register says from now on that their whereabouts may not be found. */
async function sampleHidden(on: Sampling, candidates: Candidates, taken: Set<string>) {
  const take = (ids: readonly string[]) => {
    const found = ids.filter((id) => !taken.has(id)).slice(0, 1);
    for (const id of found) taken.add(id);
    return found;
  };
  const { organisation } = candidates;
  const hiddenMember = take(candidates.members);
  const hiddenReferred = take(candidates.referred);
  const [hiddenHolder, hiddenUrgent] = [take(candidates.strangers), take(candidates.strangers)];
  const hidden = take(candidates.strangers);
  for (const id of hiddenHolder) await holdPart(on, id, organisation);
  await takeUrgently(on, organisation, hiddenUrgent);
  const related = { hiddenMember, hiddenReferred, hiddenHolder, hiddenUrgent, hidden };
  for (const id of Object.values(related).flat())
    await on.database.write((manager) => manager.query('UPDATE identity SET shielded = 1 WHERE client_id = ?', [id]));
  return related;
}

/** Who was referred and takes everything back that this organisation may see. */
async function withdraw({ database, day }: Sampling, recipient: string, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await database.write((manager) =>
      manager.query(
        "UPDATE sharing_decision SET status = 'WITHDRAWN', decided_on = ? WHERE client_id = ? AND recipient = ?",
        [day, id, recipient],
      ),
    );
}

async function takeUrgently({ database, now }: Sampling, organisation: string, ids: readonly string[]): Promise<void> {
  const rows = ids.map((clientKey) => ({
    ...{ id: randomUUID(), clientKey, holder: organisation, sourceId: randomUUID(), changedAt: now, version: 1 },
    ...{ staffMember: STAFF, sentence: 'Geen dak boven het hoofd vannacht.', takenAt: now, renewedBy: null },
    endsAt: new Date(now.getTime() + 3_600_000),
  }));
  await database.write((manager) => manager.getRepository(urgentAccessEntity).insert(rows));
}
