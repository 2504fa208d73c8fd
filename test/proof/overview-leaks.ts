import type { Answered } from '../kit/owner.ts';

/** The parts of a client by the source that they are called in an overview. */
const PARTS = { PES: 'pes', WELFARE: 'welfare', SOCIAL_ECONOMY: 'socialEconomy', PARTNERSHIP: null } as const;
type Source = keyof typeof PARTS;

/**
 * What the overview of an answer holds that does not stand in what the owners disclosed in the same answer, or that a section is told of
 * which no line of the signed table permits; and what it leaves out.
 */
export function* overviewLeaks(client: Answered, isOpen: (section: string) => boolean): Generator<string> {
  const { overview } = client;
  if (overview === null) return yield 'the overview is not answered and no error says why';
  for (const list of ['journey', 'deadlines'] as const) {
    const told = new Map(
      (Object.keys(PARTS) as Source[]).map((source) => [source, textsOf(partOf(client, source)?.[list])]),
    );
    for (const entry of overview[list]) {
      if (!isOpen(entry.section)) yield `overview.${list} discloses ${entry.section}, which no line permits`;
      const texts = told.get(entry.source) ?? [];
      const at = texts.indexOf(JSON.stringify(entry));
      if (at < 0) yield `overview.${list} discloses an entry of ${entry.source} that its part does not hold`;
      else texts.splice(at, 1);
    }
    const left = [...told.values()].flat().length;
    if (left > 0) yield `overview.${list} withholds ${left} entries, which the table permits`;
  }
  yield* valueLeaks(client);
  yield* pointLeaks(overview);
}

function partOf(client: Answered, source: Source): Answered {
  const field = PARTS[source];
  return field === null ? client : client[field];
}

function textsOf(entries: Answered[] | null | undefined): string[] {
  return (entries ?? []).map((entry) => JSON.stringify(entry));
}

function* valueLeaks(client: Answered): Generator<string> {
  const { discrepancies, changedSources, missingSources, lastMovement, journey } = client.overview;
  for (const { values } of discrepancies)
    for (const { source, value } of values) {
      const points: Answered[] = partOf(client, source)?.contactPoints ?? [];
      if (!points.some((point) => point.value === value))
        yield `overview.discrepancies discloses a value of ${source} that its part does not hold`;
    }
  for (const { source, asOf } of changedSources as { source: Source; asOf: string | null }[]) {
    const part = partOf(client, source);
    const isTold = source === 'PARTNERSHIP' ? client.journey !== null : part.availability === 'AVAILABLE';
    if (!isTold) yield `overview.changedSources discloses that ${source} changed, which is withheld`;
    // What is asked beside the overview discloses more, and so may have changed later.
    if (source !== 'PARTNERSHIP' && asOf !== null && asOf > (part.asOf ?? ''))
      yield `overview.changedSources discloses a change of ${source} that its part does not hold`;
  }
  if (missingSources.length > 0)
    yield 'overview.missingSources tells of a source that is withheld as if it were missing: is disclosed';
  if (lastMovement !== null && !journey.some(({ on }: { on: string }) => on === lastMovement))
    yield 'overview.lastMovement discloses a day on which nothing happened that is told';
}

/** Points of attention follow from what the same overview holds. */
function* pointLeaks({
  attention,
  deadlines,
  discrepancies,
  changedSources,
  lastMovement,
}: Answered): Generator<string> {
  for (const { kind, on, source } of attention) {
    const follows =
      {
        SOURCES_DISAGREE: discrepancies.length > 0,
        CHANGED_SINCE_VISIT: changedSources.some(
          (change: Answered) => change.source === source && change.changedSinceVisit,
        ),
        NO_MOVEMENT: lastMovement !== null,
      }[kind as string] ?? deadlines.some((due: Answered) => due.source === source && due.on === on);
    if (!follows) yield `overview.attention discloses ${kind} of ${source}, which follows from nothing that is told`;
  }
}
