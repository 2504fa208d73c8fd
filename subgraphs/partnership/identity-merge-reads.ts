import { purposeOf } from '../../shared/record-resolvers.ts';
import type { ClientSource, Context } from './context.ts';
import { cardOf, visibleFacts } from './find-client.ts';
import type { ClientCard, ClientSeenMergedArgs, Resolvers } from './generated/resolver-types.ts';
import type { IdentityMergeRow } from './identity-merge-entities.ts';
import { followersOf } from './repositories/cases.ts';
import { directoryOf } from './repositories/directory.ts';
import { mergesAskedOf } from './repositories/identity-merges.ts';
import { AS_ONE } from './rules/identity-merge.ts';

/** A merge with the cards of both files, for who is asked to confirm it. */
export interface MergeAskedSource extends Omit<IdentityMergeRow, 'duplicate' | 'proposedBy'> {
  readonly into: ClientCard;
  readonly duplicate: ClientCard;
}

/** A merge as one file shows it: `seenFrom` is that file where the other one may not be told of, and null where both may. */
export interface MergeSource extends IdentityMergeRow {
  readonly seenFrom: string | null;
}

/**
 * `Client.merges`, the last one first. While two files are one, and to who decided on that, everything is told. Else the other file is
 * somebody else's: who has nothing to do with them learns that this file was mixed with another, and of a mere proposal nothing.
 */
export async function mergesOfClient(client: ClientSource, _args: unknown, context: Context): Promise<MergeSource[]> {
  const rows = (await context.loaders.merges.load(client.id)).toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const shown = await Promise.all(
    rows.map(async (row): Promise<MergeSource[]> => {
      if (await mayLearnOfBoth(client.id, row, context)) return [{ ...row, seenFrom: null }];
      return row.mergedAt === null ? [] : [{ ...row, seenFrom: client.id }];
    }),
  );
  return shown.flat();
}

async function mayLearnOfBoth(client: string, row: IdentityMergeRow, { caller, facts }: Context): Promise<boolean> {
  if (AS_ONE.includes(row.state)) return true;
  if (caller.organisation !== null && [row.holder, row.recipient].includes(caller.organisation)) return true;
  const other = await facts(row.clientKey === client ? row.duplicate : row.clientKey);
  return other !== null && other.relation !== 'NONE';
}

/**
 * `Client.seenMerged`: who looked while the files were one, as the log of the partnership has it (`grantOf`: a look at any owner stands
 * in it). Empty for a merge that is not of this client, or never came about. When the files are two again and the other person is hidden,
 * it tells nobody but the officer of organisations that have nothing to do with this client: they would tell where the other one is helped.
 */
export async function seenMerged(client: ClientSource, { merge }: ClientSeenMergedArgs, context: Context) {
  const found = (await context.loaders.merges.load(client.id)).find(({ id }) => id === merge);
  if (found === undefined || found.mergedAt === null) return [];
  const seen = await context.seenBetween(found.clientKey, found.mergedAt, found.splitAt ?? context.now);
  const own = await ownOrganisations(client, found, context);
  return seen
    .filter(({ organisation }) => own === null || organisation === null || own.has(organisation))
    .map(({ organisation, purpose, ...each }) => ({
      ...each,
      purpose: purposeOf(purpose),
      organisation: organisation === null ? null : { kboNumber: organisation },
    }));
}

/** The organisations that follow this client or hold a part of theirs; null where all may be told. */
async function ownOrganisations(
  client: ClientSource,
  { clientKey, duplicate, state }: IdentityMergeRow,
  { caller, loaders, database, today }: Context,
): Promise<ReadonlySet<string> | null> {
  if (AS_ONE.includes(state) || caller.purpose === 'SUPERVISION') return null;
  const other = await loaders.identity.load(clientKey === client.id ? duplicate : clientKey);
  if (other?.shielded === false) return null;
  const [followers, parts] = await database.read((manager) =>
    Promise.all([followersOf(manager, [client.id], today), directoryOf(manager, [client.id])]),
  );
  return new Set([...followers.map(({ organisation }) => organisation), ...parts.map(({ holder }) => holder)]);
}

/**
 * `Client.grant`: what opens the parts of all owners. Of somebody with several numbers, whose file may be two people's, it stands in the
 * log of the partnership that it was handed out, whatever else was asked: who saw a mixed file has to be found in one place.
 */
export async function grantOf(client: ClientSource, _args: unknown, { grants }: Context): Promise<string> {
  const facts = await client.facts();
  if (facts.nationalNumbers.length > 1) await client.access.disclose('partnership.identity', () => true);
  return grants.sign(facts);
}

/** `Query.mergesAsked`: those whose cards the caller gets. Of who is shielded meanwhile there is none. */
export async function mergesAsked(context: Context): Promise<MergeAskedSource[]> {
  const { organisation } = context.caller;
  if (organisation === null) return [];
  const rows = await context.database.read((manager) => mergesAskedOf(manager, organisation));
  const shown = await Promise.all(
    rows.map(async ({ proposedBy: _who, ...row }) => {
      const [into, duplicate] = await Promise.all([cardFor(row.clientKey, context), cardFor(row.duplicate, context)]);
      return into === null || duplicate === null ? [] : [{ ...row, into, duplicate }];
    }),
  );
  return shown.flat();
}

async function cardFor(client: string, context: Context): Promise<ClientCard | null> {
  const facts = await visibleFacts(context, client);
  return facts === null ? null : cardOf(context, facts);
}

/** The fields of merges. */
export const identityMergeTypes = {
  IdentityMerge: {
    into: ({ clientKey, seenFrom }) => (seenFrom === null || seenFrom === clientKey ? clientKey : null),
    duplicate: ({ duplicate, seenFrom }) => (seenFrom === null || seenFrom === duplicate ? duplicate : null),
    reason: ({ reason, seenFrom }) => (seenFrom === null ? reason : null),
    splitReason: ({ splitReason, seenFrom }) => (seenFrom === null ? splitReason : null),
    proposedBy: ({ holder, seenFrom }) => (seenFrom === null ? { kboNumber: holder } : null),
    askedOf: ({ recipient, seenFrom }) => (seenFrom === null ? { kboNumber: recipient } : null),
  },
  MergeAsked: { proposedBy: ({ holder }) => ({ kboNumber: holder }) },
} satisfies Pick<Resolvers, 'IdentityMerge' | 'MergeAsked'>;
