import type { EntityManager } from 'typeorm';
import type { AccessRequestRow, HandoverRow } from './case-entities.ts';
import type { Context } from './context.ts';
import { cardOf, visibleFacts } from './find-client.ts';
import type { ClientCard, Resolvers } from './generated/resolver-types.ts';
import { offersTo, requestsBy } from './repositories/case-requests.ts';
import { accessState } from './rules/case-access.ts';

/** Something about a client that is shown beside their card, to an organisation that is no member of the case. */
type WithCard<Row> = Row & { readonly client: ClientCard };
export type OfferSource = WithCard<HandoverRow>;
export type OwnRequestSource = WithCard<AccessRequestRow>;

const organisation = (kboNumber: string) => ({ kboNumber });

/** What is read of hand-overs and of requests for access. */
export const caseResolvers = {
  Handover: {
    from: ({ holder }) => organisation(holder),
    to: ({ recipient }) => organisation(recipient),
    declineReason: ({ decline }) => decline,
  },
  HandoverOffer: { from: ({ holder }) => organisation(holder) },
  CaseAccessRequest: {
    organisation: ({ holder }) => organisation(holder),
    state: (row, _args, context) => accessState(row, context.today),
    answeredBy: ({ answeredBy }) => (answeredBy === null ? null : organisation(answeredBy)),
    refusalReason: ({ refusal }) => refusal,
  },
  OwnAccessRequest: {
    state: (row, _args, context) => accessState(row, context.today),
    refusalReason: ({ refusal }) => refusal,
  },
} satisfies Pick<Resolvers, 'Handover' | 'HandoverOffer' | 'CaseAccessRequest' | 'OwnAccessRequest'>;

/** Hand-overs that wait for the caller's organisation. */
export function handoversOffered(context: Context): Promise<OfferSource[]> {
  return withCards(context, offersTo);
}

/** What the caller's organisation asked for access to. */
export function accessAsked(context: Context): Promise<OwnRequestSource[]> {
  return withCards(context, requestsBy);
}

/** Rows of the caller's organisation whose card the caller gets; somebody who is shielded meanwhile is not among them. */
async function withCards<Row extends { readonly clientKey: string }>(
  context: Context,
  rowsOf: (manager: EntityManager, organisation: string) => Promise<Row[]>,
): Promise<WithCard<Row>[]> {
  const { organisation: own } = context.caller;
  if (own === null) return [];
  const rows = await context.database.read((manager) => rowsOf(manager, own));
  const shown = await Promise.all(
    rows.map(async (row) => {
      const facts = await visibleFacts(context, row.clientKey);
      const client = facts === null ? null : await cardOf(context, facts);
      return client === null ? [] : [{ ...row, client }];
    }),
  );
  return shown.flat();
}
