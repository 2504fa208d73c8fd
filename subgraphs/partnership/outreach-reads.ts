import { BadUserInput } from '../../shared/errors.ts';
import { labelOf } from '../../shared/words/code-list.ts';
import { outreachOutcomes, outreachStates } from './codes/outreach-codes.ts';
import type { Context } from './context.ts';
import { cardOf, visibleFacts } from './find-client.ts';
import type { ClientCard, QueryOutreachRequestsArgs, Resolvers } from './generated/resolver-types.ts';
import type { OutreachRequestRow } from './outreach-entities.ts';
import { outreachBy } from './repositories/outreach.ts';
import { outreachState } from './rules/outreach.ts';

const MOST_REQUESTS = 200;

/** A request of the caller's own organisation, with the card of who it turned out to be about. */
export interface OutreachSource extends OutreachRequestRow {
  readonly client: ClientCard | null;
}

/** `Query.outreachRequests`: what the caller's organisation asked. Throws `BadUserInput`. */
export async function outreachRequests(context: Context, args: QueryOutreachRequestsArgs): Promise<OutreachSource[]> {
  const first = args.first ?? 50;
  if (first < 1 || first > MOST_REQUESTS)
    throw new BadUserInput(`"first" is ${first}: ask for 1 to ${MOST_REQUESTS} requests at a time.`);
  const { organisation } = context.caller;
  if (organisation === null) return [];
  const rows = await context.database.read((manager) => outreachBy(manager, organisation, first));
  return Promise.all(rows.map(async (row) => ({ ...row, client: await clientOf(row, context) })));
}

/** As for everybody else: who is shielded meanwhile, or whose card the policy does not give, is nobody. */
async function clientOf({ clientKey }: OutreachRequestRow, context: Context): Promise<ClientCard | null> {
  if (clientKey === null) return null;
  const facts = await visibleFacts(context, clientKey);
  return facts === null ? null : cardOf(context, facts);
}

/** The fields of `OutreachRequest`. */
export const outreachTypes = {
  OutreachRequest: {
    partnership: ({ partnershipId }) => partnershipId,
    state: (row, _args, { today }) => outreachState(row, today),
    stateLabel: (row, _args, { today, caller }) => labelOf(outreachStates, outreachState(row, today), caller.language),
    outcomeLabel: ({ outcome }, _args, { caller }) =>
      outcome === null ? null : labelOf(outreachOutcomes, outcome, caller.language),
  },
} satisfies Pick<Resolvers, 'OutreachRequest'>;
