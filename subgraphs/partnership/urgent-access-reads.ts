import { BadUserInput } from '../../shared/errors.ts';
import type { ClientSource, Context } from './context.ts';
import { cardOf, visibleFacts } from './find-client.ts';
import type { ClientCard, QueryUrgentAccessesArgs, Resolvers } from './generated/resolver-types.ts';
import { isPermittedRead } from './partnership-membership.ts';
import { urgentAccessesBy } from './repositories/urgent-access.ts';
import { runsAt } from './rules/urgent-access.ts';
import type { UrgentAccessRow } from './urgent-access-entities.ts';

const MOST_ENTRIES = 200;

/** Urgent access of the caller's own organisation, with the card of whom it is about. */
export interface OwnUrgentSource extends UrgentAccessRow {
  readonly client: ClientCard | null;
}

/**
 * `Query.urgentAccesses`: what staff of the caller's organisation took, for the officer who supervises it and the colleagues who
 * can renew it; nothing for anybody else. Throws `BadUserInput`.
 */
export async function urgentAccesses(context: Context, args: QueryUrgentAccessesArgs): Promise<OwnUrgentSource[]> {
  const first = args.first ?? 50;
  if (first < 1 || first > MOST_ENTRIES)
    throw new BadUserInput(`"first" is ${first}: ask for 1 to ${MOST_ENTRIES} entries at a time.`);
  const { organisation } = context.caller;
  if (organisation === null || !isPermittedRead('urgentAccessesRead', [], context)) return [];
  const rows = await context.database.read((manager) => urgentAccessesBy(manager, organisation, first));
  return Promise.all(rows.map(async (access) => ({ ...access, client: await clientOf(access, context) })));
}

/** As for everybody else: who is shielded meanwhile, or whose card the policy does not give, is nobody. */
async function clientOf({ clientKey }: UrgentAccessRow, context: Context): Promise<ClientCard | null> {
  const facts = await visibleFacts(context, clientKey);
  return facts === null ? null : cardOf(context, facts);
}

/** `Client.urgentAccesses`, the last one first. */
export async function urgentAccessesOfClient(
  client: ClientSource,
  _args: unknown,
  { loaders }: Context,
): Promise<UrgentAccessRow[]> {
  return (await loaders.urgentAccesses.load(client.id)).toSorted((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
}

/** The fields of urgent access. */
export const urgentAccessTypes = {
  UrgentAccess: {
    organisation: ({ holder }) => ({ kboNumber: holder }),
    runs: (row, _args, { now }) => runsAt(row, now),
  },
  OwnUrgentAccess: { runs: (row, _args, { now }) => runsAt(row, now) },
} satisfies Pick<Resolvers, 'UrgentAccess' | 'OwnUrgentAccess'>;
