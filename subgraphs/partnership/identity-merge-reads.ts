import { purposeOf } from '../../shared/record-resolvers.ts';
import type { ClientSource, Context } from './context.ts';
import { cardOf, visibleFacts } from './find-client.ts';
import type { ClientCard, ClientSeenMergedArgs, Resolvers } from './generated/resolver-types.ts';
import type { IdentityMergeRow } from './identity-merge-entities.ts';
import { mergesAskedOf } from './repositories/identity-merges.ts';

/** A merge with the cards of both files, for who is asked to confirm it. */
export interface MergeAskedSource extends Omit<IdentityMergeRow, 'duplicate' | 'proposedBy'> {
  readonly into: ClientCard;
  readonly duplicate: ClientCard;
}

/** `Client.merges`, the last one first. */
export async function mergesOfClient(
  client: ClientSource,
  _args: unknown,
  { loaders }: Context,
): Promise<IdentityMergeRow[]> {
  return (await loaders.merges.load(client.id)).toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

/**
 * `Client.seenMerged`: who looked while the files were one, as the log of the partnership has it (`grantOf`: a look at any owner stands
 * in it). Empty for a merge that is not of this client, or never came about.
 */
export async function seenMerged(client: ClientSource, { merge }: ClientSeenMergedArgs, context: Context) {
  const found = (await context.loaders.merges.load(client.id)).find(({ id }) => id === merge);
  if (found === undefined || found.mergedAt === null) return [];
  const seen = await context.seenBetween(found.clientKey, found.mergedAt, found.splitAt ?? context.now);
  return seen.map(({ organisation, purpose, ...each }) => ({
    ...each,
    purpose: purposeOf(purpose),
    organisation: organisation === null ? null : { kboNumber: organisation },
  }));
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
    into: ({ clientKey }) => clientKey,
    proposedBy: ({ holder }) => ({ kboNumber: holder }),
    askedOf: ({ recipient }) => ({ kboNumber: recipient }),
  },
  MergeAsked: { proposedBy: ({ holder }) => ({ kboNumber: holder }) },
} satisfies Pick<Resolvers, 'IdentityMerge' | 'MergeAsked'>;
