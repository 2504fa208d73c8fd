import type { RecordAccess } from '../../shared/access.ts';
import { BadUserInput } from '../../shared/errors.ts';
import { addDays } from '../../shared/local-date.ts';
import { companyAt } from './case-files.ts';
import type { ClientSource, Context } from './context.ts';
import { visibleFacts } from './find-client.ts';
import type { QueryReferralsArgs, ReferralStatus } from './generated/resolver-types.ts';
import { isPermittedRead } from './partnership-membership.ts';
import type { ReferralRow } from './referral-entities.ts';
import { endedTo, type ReferralQuery, referralPage } from './repositories/referrals.ts';
import { guestTerms, isReferredTo } from './rules/guest.ts';
import { visibleReferrals } from './rules/referral-relation.ts';
import { CLOSED, LIVE } from './rules/referral-states.ts';

const SECTION = 'partnership.referrals';
const MOST_REFERRALS = 200;

/** A referral in a list, behind the access to its client. */
export interface ReferralEntrySource {
  readonly client: ClientSource;
  readonly access: RecordAccess;
  readonly row: ReferralRow;
}

export interface ReferralPage {
  readonly nodes: ReferralEntrySource[];
  readonly pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** The referrals of a client that the caller is shown. */
export async function referralsOfClient(client: ClientSource, context: Context): Promise<ReferralRow[]> {
  const [rows, { relation, organisationKind }, company] = await Promise.all([
    context.loaders.referrals.load(client.id),
    client.facts(),
    companyAt(client, context),
  ]);
  return visibleReferrals(rows, { ...company, relation, organisationKind, staffMember: context.caller.staffMember });
}

/**
 * One page of the referrals that the caller's organisation sent or received. Only those of clients whose referrals the caller
 * gets, each of them logged; what is kept back has no place in a page: neither the filter, the size of a page nor the cursor tells of it.
 * Throws `BadUserInput`.
 */
export async function referralsOfOrganisation(context: Context, args: QueryReferralsArgs): Promise<ReferralPage> {
  const first = args.first ?? 50;
  if (first < 1 || first > MOST_REFERRALS)
    throw new BadUserInput(`"first" is ${first}: ask for 1 to ${MOST_REFERRALS} referrals at a time.`);
  const { organisation, purpose } = context.caller;
  // A client has their own file; an officer supervises, and is sent nothing.
  if (organisation === null || purpose === 'SUPERVISION')
    return { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };
  const box = args.filter?.box ?? 'RECEIVED';
  const statuses = statusesOf(box, args.filter?.open ?? null);
  const query: ReferralQuery = { organisation, box, statuses, after: args.after ?? null, first: first + 1 };
  const open = await openReferrals(context, query);
  const nodes = await Promise.all(open.slice(0, first).map((row) => entryOf(row, context)));
  const pageInfo = { endCursor: open.slice(0, first).at(-1)?.id ?? null, hasNextPage: open.length > first };
  return { nodes: nodes.filter((entry) => entry !== null), pageInfo };
}

/** Rows that are read at once where a page was kept back, so that it costs few statements. */
const READ_AT_ONCE = 200;

/** The next referrals that the caller gets, as many as are asked for where there are so many. */
async function openReferrals(context: Context, query: ReferralQuery, atOnce = query.first): Promise<ReferralRow[]> {
  const rows = await context.database.read((manager) => referralPage(manager, { ...query, first: atOnce }));
  const isOpen = await Promise.all(rows.map((row) => isShown(row, context)));
  const open = rows.filter((_row, index) => isOpen[index]).slice(0, query.first);
  const last = rows.at(-1);
  if (open.length === query.first || rows.length < atOnce || last === undefined) return open;
  const rest = { ...query, after: last.id, first: query.first - open.length };
  const next = await openReferrals(context, rest, READ_AT_ONCE);
  return [...open, ...next];
}

/**
 * A draft is its sender's alone, and a section that is closed stays so. Nobody asked for whom it is kept back and nobody is told of them:
 * in the log it would be a look-up without a relation.
 */
async function isShown({ sentOn, holder, clientKey }: ReferralRow, context: Context): Promise<boolean> {
  if (sentOn === null && holder !== context.caller.organisation) return false;
  return (await context.client(clientKey).access.missing(SECTION)) !== null;
}

/** What was never sent is nobody's to receive; a draft that was revoked is told apart when the entry is made. */
function statusesOf(box: ReferralQuery['box'], open: boolean | null): readonly ReferralStatus[] {
  const drafts: ReferralStatus[] = box === 'SENT' ? ['DRAFTED'] : [];
  return [...(open === false ? [] : [...drafts, ...LIVE]), ...(open === true ? [] : CLOSED)];
}

async function entryOf(row: ReferralRow, context: Context): Promise<ReferralEntrySource | null> {
  const client = context.client(row.clientKey);
  const { access } = client;
  const shown = await access.disclose(SECTION, () => true);
  return shown === null ? null : { client, access, row };
}

/** Days in which who was asked is told that a referral ended. Source: DESIGN; long enough for who was on leave. */
const TOLD_DAYS = 90;

/**
 * What became of the referrals to the caller's organisation that ended: also for who has nothing to do with the client any more, to whom
 * a referral that was revoked would otherwise be gone without a word. No client is named, so that nobody is looked up: it would stand in
 * the log, and in the weekly report, as a look-up without a relation. Of who is shielded meanwhile there is no word at all.
 */
export async function endedReferrals(context: Context): Promise<ReferralRow[]> {
  const { caller, today, loaders } = context;
  const { organisation } = caller;
  if (organisation === null || !isPermittedRead('referralsEndedRead', [], context)) return [];
  const guest = guestTerms((await loaders.organisation.load(organisation))?.kind, caller.staffMember, today);
  const rows = await context.database.read((manager) => endedTo(manager, organisation, addDays(today, -TOLD_DAYS)));
  const told = rows.filter((row) => isReferredTo(guest, row));
  const known = await Promise.all(told.map(({ clientKey }) => visibleFacts(context, clientKey)));
  return told.filter((_row, index) => known[index] !== null);
}
