import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { type Caller, sourceOfName } from '../../shared/caller.ts';
import type { Database } from '../../shared/database.ts';
import type { GrantFacts } from '../../shared/grant.ts';
import type { LocalDate } from '../../shared/local-date.ts';
import type { Seal } from '../../shared/seal.ts';
import type { ClientNumberRow, DirectoryRow, IdentityRow, OrganisationRow } from './entities.ts';
import type { ReferralRow } from './referral-entities.ts';
import { followersOf, membershipsOf } from './repositories/cases.ts';
import { clientIdOf, numbersOf } from './repositories/clients.ts';
import { directoryOf } from './repositories/directory.ts';
import { earlierIdsOf, mergedInto } from './repositories/identity-merges.ts';
import { referralsTo } from './repositories/referrals.ts';
import { sharingOf } from './repositories/sharing.ts';
import { urgentAccessesOf } from './repositories/urgent-access.ts';
import { guestTerms, isReferredTo } from './rules/guest.ts';
import { referredFacts, sharedByReferral } from './rules/referral-relation.ts';
import { relationOf } from './rules/relation.ts';
import { asDecided, standingDecisions } from './rules/sharing.ts';
import { urgentUntil } from './rules/urgent-access.ts';
import type { SharingDecisionRow } from './sharing-entities.ts';
import type { UrgentAccessRow } from './urgent-access-entities.ts';

export interface FactsOptions {
  readonly database: Database;
  readonly seal: Seal;
  readonly caller: Caller;
  /** The caller's organisation as the partnership knows it; null when it does not. */
  readonly organisation: () => Promise<OrganisationRow | null>;
  /** The copies from the source register. */
  readonly identity: Pick<DataLoader<string, IdentityRow | null>, 'loadMany'>;
  readonly today: LocalDate;
  readonly now: Date;
}

/**
 * The facts about caller and client that a grant states, for all clients of a page in a constant number of statements. Null for
 * an id that leads to nobody.
 */
export function createFactsLoader(options: FactsOptions): DataLoader<string, GrantFacts | null> {
  const loader: DataLoader<string, GrantFacts | null> = new DataLoader(
    (clientIds) => leadOn(clientIds, options, loadFacts(clientIds, options), loader),
    { maxBatchSize: Number.POSITIVE_INFINITY },
  );
  return loader;
}

/**
 * An id that leads to nobody may be of a file that was merged into another: it leads on to that one (A12). Asked for every id, known or
 * not: a statement that only who is not there costs would tell them apart from who is hidden.
 */
async function leadOn(
  clientIds: readonly string[],
  { database }: FactsOptions,
  found: Promise<(GrantFacts | null)[]>,
  loader: DataLoader<string, GrantFacts | null>,
): Promise<(GrantFacts | null)[]> {
  const [facts, into] = await Promise.all([found, database.read((manager) => mergedInto(manager, clientIds))]);
  return Promise.all(
    clientIds.map((id, index) => facts[index] ?? (into.has(id) ? loader.load(into.get(id) ?? '') : null)),
  );
}

async function loadFacts(clientIds: readonly string[], options: FactsOptions) {
  const { caller, today } = options;
  // Before the read and not inside it: another caller's batch of the same loader would wait for its turn behind this one.
  const [organisation, identities] = await Promise.all([options.organisation(), options.identity.loadMany(clientIds)]);
  const guest = guestTerms(organisation?.kind, caller.staffMember, today);
  const [numbers, directory, memberships, decisions, addressed, urgent, ownId, earlierIds] =
    await options.database.read((manager) =>
      Promise.all([
        numbersOf(manager, clientIds),
        directoryOf(manager, clientIds),
        caller.organisation === null ? [] : membershipsOf(manager, clientIds, caller.organisation, today, guest),
        caller.organisation === null ? [] : sharingOf(manager, clientIds, caller.organisation),
        caller.organisation === null ? [] : referralsTo(manager, clientIds, caller.organisation),
        caller.organisation === null ? [] : urgentAccessesOf(manager, clientIds, caller.organisation),
        ownClientId(manager, options),
        // Of everybody, also of those who may not read a log: a statement less would tell who they are.
        earlierIdsOf(manager, clientIds),
      ]),
    );
  const referrals = addressed.filter((row) => isReferredTo(guest, row));
  // Who sent them matters for those who are referred only, who are few.
  const referred = [...new Set(referrals.map(({ clientKey }) => clientKey))];
  const followers = groupBy(await options.database.read((manager) => followersOf(manager, referred, today)));
  const byClient = { numbers: groupBy(numbers), directory: groupBy(directory), decisions: groupBy(decisions) };
  const since = new Map(memberships.map((membership) => [membership.clientId, membership.since]));
  return clientIds.map((clientId, index) => {
    const known = byClient.numbers.get(clientId);
    if (known === undefined) return null;
    return stateFacts(options, organisation, {
      clientId,
      numbers: known,
      earlierIds: earlierIds.get(clientId) ?? [],
      parts: byClient.directory.get(clientId) ?? [],
      decisions: byClient.decisions.get(clientId) ?? [],
      referrals: referrals.filter(({ clientKey }) => clientKey === clientId),
      followers: (followers.get(clientId) ?? []).map(({ organisation: follower }) => follower),
      urgent: urgent.filter(({ clientKey }) => clientKey === clientId),
      memberSince: since.get(clientId) ?? null,
      isClient: clientId === ownId,
      shielded: isShielded(identities[index]),
    });
  });
}

/** Of whom the source register has not told yet, nobody knows whether they are. */
function isShielded(identity: IdentityRow | Error | null | undefined): boolean {
  if (identity instanceof Error) throw identity;
  return identity?.shielded !== false;
}

/** What is stated of a client with whom the caller has nothing to do: no number, no directory, nothing to look up with. */
export function unrelatedFacts(
  { staffMember, organisation, purpose }: Caller,
  organisationKind: GrantFacts['organisationKind'],
  clientId: string,
): GrantFacts {
  const nothing = { nationalNumbers: [], since: null, sharing: {}, holders: [] };
  return { ...nothing, clientId, staffMember, organisation, organisationKind, purpose, relation: 'NONE' };
}

/** The client that the caller is, for their own file. */
async function ownClientId(manager: EntityManager, { caller, seal }: FactsOptions): Promise<string | null> {
  if (caller.purpose !== 'OWN_FILE' || caller.nationalNumber === null) return null;
  return clientIdOf(manager, seal.index(caller.nationalNumber));
}

interface ClientRows {
  readonly clientId: string;
  readonly numbers: readonly ClientNumberRow[];
  readonly earlierIds: readonly string[];
  readonly parts: readonly DirectoryRow[];
  readonly decisions: readonly SharingDecisionRow[];
  readonly referrals: readonly ReferralRow[];
  /** Organisations in an open case today; only told where there are referrals. */
  readonly followers: readonly string[];
  /** What the caller's organisation took of urgent access. */
  readonly urgent: readonly UrgentAccessRow[];
  readonly memberSince: LocalDate | null;
  readonly isClient: boolean;
  readonly shielded: boolean;
}

function stateFacts(
  { caller, seal, today, now }: FactsOptions,
  organisation: OrganisationRow | null,
  rows: ClientRows,
): GrantFacts {
  const ownParts = rows.parts.filter((part) => part.holder === caller.organisation);
  const referred = referredFacts(rows.referrals, new Set(rows.followers));
  const stated = relationOf(
    caller,
    {
      isClient: rows.isClient,
      shielded: rows.shielded,
      memberSince: rows.memberSince,
      referredOn: referred.since,
      urgent: urgentUntil(rows.urgent, caller.staffMember, now) !== null,
      urgentTaken: rows.urgent.length > 0,
      ownParts,
    },
    today,
  );
  const related = stated.relation !== 'NONE';
  const readsLogs = stated.relation === 'OWN_FILE' || stated.relation === 'SUPERVISION';
  return {
    clientId: rows.clientId,
    ...(readsLogs && rows.earlierIds.length > 0 ? { earlierIds: [...rows.earlierIds] } : {}),
    // Who has no relation takes no number and no directory to the owners: there is nothing to look up with.
    nationalNumbers: related ? currentFirst(rows.numbers).map((row) => seal.open(row.nationalNumberSealed)) : [],
    staffMember: caller.staffMember,
    organisation: caller.organisation,
    organisationKind: organisation?.kind ?? null,
    purpose: caller.purpose,
    relation: stated.relation,
    since: stated.since,
    sharing: sharingStated(stated.relation, referred.sections, standingDecisions(rows.decisions.map(asDecided), today)),
    holders: related ? rows.parts.map(toHolder).sort(byHolder) : [],
  };
}

/** What is stated of the client's decisions: by a referral alone no more than what it names and the client agrees to. */
function sharingStated(
  relation: GrantFacts['relation'],
  named: readonly string[],
  standing: GrantFacts['sharing'],
): GrantFacts['sharing'] {
  if (relation === 'NONE') return {};
  return relation === 'REFERRAL' ? sharedByReferral(named, standing) : standing;
}

function currentFirst(numbers: readonly ClientNumberRow[]): ClientNumberRow[] {
  return numbers.toSorted(
    (a, b) => Number(b.current) - Number(a.current) || a.numberIndex.localeCompare(b.numberIndex),
  );
}

function toHolder({ owner, holder, capacity, from, to }: DirectoryRow): GrantFacts['holders'][number] {
  return { owner: sourceOfName(owner), organisation: holder, capacity, from, to };
}

function byHolder(a: GrantFacts['holders'][number], b: GrantFacts['holders'][number]): number {
  return a.organisation.localeCompare(b.organisation) || a.capacity.localeCompare(b.capacity);
}

function groupBy<Row extends { clientId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.clientId);
    if (group === undefined) groups.set(row.clientId, [row]);
    else group.push(row);
  }
  return groups;
}
