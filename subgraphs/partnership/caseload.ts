import { BadUserInput } from '../../shared/errors.ts';
import { isLocalDate } from '../../shared/local-date.ts';
import type { ClientSource, Context } from './context.ts';
import type { QueryCaseloadArgs } from './generated/resolver-types.ts';
import { type CaseloadPosition, type CaseloadQuery, caseloadCount, caseloadPage } from './repositories/cases.ts';
import { guestTerms } from './rules/guest.ts';

const MOST_CLIENTS = 200;

export interface CaseloadPage {
  readonly nodes: ClientSource[];
  readonly pageInfo: { endCursor: string | null; hasNextPage: boolean };
  readonly totalCount: number;
}

const EMPTY: CaseloadPage = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false }, totalCount: 0 };

/** One page of the clients whom the caller's organisation follows. Throws `BadUserInput`. Three statements. */
export async function caseloadOf(context: Context, args: QueryCaseloadArgs): Promise<CaseloadPage> {
  const first = args.first ?? 50;
  if (first < 1 || first > MOST_CLIENTS)
    throw new BadUserInput(`"first" is ${first}: ask for 1 to ${MOST_CLIENTS} clients at a time.`);
  const after = args.after ? readCursor(args.after) : null;
  const { organisation, purpose } = context.caller;
  // A client and an officer follow nobody.
  if (organisation === null || purpose === 'SUPERVISION') return EMPTY;
  const changedSince = args.filter?.changedSince ? new Date(args.filter.changedSince) : null;
  const kind = (await context.loaders.organisation.load(organisation))?.kind;
  const query: CaseloadQuery = {
    organisation,
    guest: guestTerms(kind, context.caller.staffMember, context.today),
    today: context.today,
    staffMember: args.filter?.staffMember ?? null,
    changedSince,
    after,
    first: first + 1,
  };
  const [entries, totalCount] = await context.database.read((manager) =>
    Promise.all([caseloadPage(manager, query), caseloadCount(manager, query)]),
  );
  const page = entries.slice(0, first);
  const last = page.at(-1);
  return {
    nodes: page.map((entry) => context.client(entry.clientId)),
    pageInfo: { endCursor: last ? writeCursor(last) : null, hasNextPage: entries.length > first },
    totalCount,
  };
}

function writeCursor({ openedOn, caseId }: CaseloadPosition): string {
  return Buffer.from(`${openedOn} ${caseId}`).toString('base64url');
}

function readCursor(cursor: string): CaseloadPosition {
  const [openedOn, caseId] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (!isLocalDate(openedOn) || !caseId)
    throw new BadUserInput('"after" is no cursor of this list: give the endCursor of the page before.');
  return { openedOn, caseId };
}
