import type { Source } from '../../../shared/caller.ts';
import type {
  SupervisedLookFragment,
  SupervisionLogQuery,
  SupervisionLogQueryVariables,
} from '../../generated/supervision.ts';
import type { SectionState } from '../../parts/section-state.ts';

/** One section that was given or kept back, once, and the owner whose log tells it. */
export interface Line extends SupervisedLookFragment {
  readonly source: Source;
}

/** What the log of one owner gave: all of its lines of the period, or how it stands. */
export interface OwnerLog {
  readonly source: Source;
  readonly state: SectionState;
  readonly count: number;
}

export interface Log {
  /** The latest first. */
  readonly lines: readonly Line[];
  readonly owners: readonly OwnerLog[];
}

/** Asks the graph for a page of the owners that are still to be asked; `client` is null for an id that leads to nobody. */
export type AskPage = (variables: SupervisionLogQueryVariables) => Promise<SupervisionLogQuery>;

type Found = NonNullable<SupervisionLogQuery['client']>;
interface LoggedPart {
  readonly disclosures?: readonly SupervisedLookFragment[] | null;
  /** Of the owners of records. */
  readonly availability?: string;
  /** Of the partnership. */
  readonly relation?: string;
}
interface Asking {
  readonly source: Source;
  readonly partOf: (client: Found) => LoggedPart | null | undefined;
  after: string | null;
  state: SectionState | null;
  readonly lines: SupervisedLookFragment[];
}

/** As many lines of one owner as the graph gives at a time. */
export const PAGE = 200;

/**
 * All lines of the owners' logs about a client from a moment on, page by page; each owner is asked until it has nothing
 * older of the period. Null for an id that leads to nobody. `onLines` is told how many there are, and says whether to go on.
 */
export async function collectLog(
  ask: AskPage,
  client: string,
  from: string,
  onLines: (count: number) => boolean,
): Promise<Log | null> {
  const owners = newAsking();
  for (;;) {
    const open = owners.filter(({ state }) => state === null);
    if (open.length === 0) break;
    const answer = await ask(variablesFor(client, owners));
    if (answer.client === null) return null;
    for (const owner of open) take(owner, owner.partOf(answer.client), from);
    if (!onLines(owners.reduce((sum, { lines }) => sum + lines.length, 0))) break;
  }
  const lines = owners.flatMap(({ source, lines: own }) => own.map((line) => ({ ...line, source })));
  return {
    lines: lines.sort((one, other) => other.at.localeCompare(one.at)),
    owners: owners.map(({ source, state, lines: { length } }) => ({
      ...{ source, count: length },
      state: state ?? 'UNREACHABLE',
    })),
  };
}

function newAsking(): Asking[] {
  const owner = (source: Source, partOf: Asking['partOf']): Asking => ({
    ...{ source, partOf, after: null, state: null, lines: [] },
  });
  return [
    owner('PARTNERSHIP', (client) => client),
    owner('PES', ({ pes }) => pes),
    owner('WELFARE', ({ welfare }) => welfare),
    owner('SOCIAL_ECONOMY', ({ socialEconomy }) => socialEconomy),
  ];
}

function variablesFor(client: string, owners: readonly Asking[]): SupervisionLogQueryVariables {
  const of = (source: Source) => owners.find((owner) => owner.source === source);
  const isOpen = (source: Source) => of(source)?.state === null;
  const after = (source: Source) => of(source)?.after ?? null;
  return {
    client,
    ...{ partnership: isOpen('PARTNERSHIP'), partnershipAfter: after('PARTNERSHIP') },
    ...{ pes: isOpen('PES'), pesAfter: after('PES') },
    ...{ welfare: isOpen('WELFARE'), welfareAfter: after('WELFARE') },
    ...{ socialEconomy: isOpen('SOCIAL_ECONOMY'), socialEconomyAfter: after('SOCIAL_ECONOMY') },
  };
}

function take(owner: Asking, part: LoggedPart | null | undefined, from: string): void {
  const { disclosures } = part ?? {};
  if (!part || !disclosures) {
    owner.state = stateWithout(part);
    return;
  }
  const wanted = disclosures.filter(({ at }) => at >= from);
  owner.lines.push(...wanted);
  owner.after = wanted.at(-1)?.at ?? null;
  // A page may be a little longer than asked: lines of the same moment stay together.
  if (wanted.length < PAGE) owner.state = owner.lines.length === 0 ? 'EMPTY' : 'DISCLOSED';
}

/** Why there is no log: the owner is away, the officer does not supervise it, or the look could not be logged. */
function stateWithout(part: LoggedPart | null | undefined): SectionState {
  if (!part) return 'UNREACHABLE';
  if (part.availability === 'NOT_PERMITTED') return 'PURPOSE';
  if (part.relation !== undefined && part.relation !== 'SUPERVISION') return 'RELATION';
  return part.availability === 'NOT_KNOWN' ? 'NOT_KNOWN' : 'NOT_LOGGED';
}
