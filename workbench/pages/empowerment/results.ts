import type { EmpowermentQuery } from '../../generated/empowerment.ts';

type Read = NonNullable<EmpowermentQuery['client']>;
export type Sitting = NonNullable<Read['empowerment']>[number];
export type Change = NonNullable<Read['empowermentChanges']>[number];
export type Instrument = EmpowermentQuery['empowermentInstruments'][number];

/** Sittings that are compared: of one version of one instrument, within one partnership. */
export interface Series {
  readonly key: string;
  /** Null where the version is not known any more. */
  readonly instrument: Instrument | null;
  readonly partnership: string;
  /** T0 first. */
  readonly sittings: readonly Sitting[];
  /** The one that can still be answered. */
  readonly open: Sitting | null;
}

/** The series of somebody, the one that was added to last comes first. */
export function seriesOf(sittings: readonly Sitting[], instruments: readonly Instrument[]): Series[] {
  const keyOf = ({ instrument, instrumentVersion, partnership }: Sitting) =>
    [instrument, instrumentVersion, partnership].join(' ');
  const byKey = new Map<string, Sitting[]>();
  for (const sitting of sittings) byKey.set(keyOf(sitting), [...(byKey.get(keyOf(sitting)) ?? []), sitting]);
  const all = [...byKey].map(([key, unsorted]) => {
    const inOrder = unsorted.toSorted((one, other) => one.moment - other.moment);
    const [first] = inOrder;
    const instrument = instruments.find(
      ({ id, version }) => id === first?.instrument && version === first.instrumentVersion,
    );
    const open = inOrder.find(({ completedOn }) => completedOn === null) ?? null;
    return { key, instrument: instrument ?? null, partnership: first?.partnership ?? '', sittings: inOrder, open };
  });
  const lastDay = ({ sittings: of }: Series) => of.at(-1)?.takenOn ?? '';
  return all.sort((one, other) => lastDay(other).localeCompare(lastDay(one)));
}

/** One dimension in every sitting of a series. */
export interface Line {
  readonly dimension: string;
  readonly label: string;
  /** By sitting; null where too few statements were answered. */
  readonly scores: readonly (number | null)[];
}

/** Dimension by dimension what was scored, in the order of the instrument. */
export function linesOf({ sittings }: Pick<Series, 'sittings'>): Line[] {
  const last = sittings.at(-1);
  return (last?.scores ?? []).map(({ dimension, label }) => {
    const of = ({ scores }: Sitting) => scores.find((one) => one.dimension === dimension)?.score ?? null;
    return { dimension, label, scores: sittings.map(of) };
  });
}

/** What changed in a series, from the first sitting to the last one first. */
export function changesIn({ sittings }: Pick<Series, 'sittings'>, changes: readonly Change[]): Change[] {
  const [first] = sittings;
  const moments = sittings.map(({ moment }) => moment);
  const ofSeries = changes.filter(
    ({ instrument, instrumentVersion, from, to }) =>
      instrument === first?.instrument &&
      instrumentVersion === first.instrumentVersion &&
      moments.includes(from) &&
      moments.includes(to),
  );
  return ofSeries.sort((one, other) => other.to - other.from - (one.to - one.from) || one.from - other.from);
}

/** The partnerships in which somebody can be measured, each once. */
export function partnershipsFor({ client, partnerships }: EmpowermentQuery): { id: string; name: string }[] {
  const all = [...(client?.participations ?? []).map(({ partnership }) => partnership), ...partnerships];
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()];
}

/** Whether the reader is the client, or whom their organisation named to follow the client: who may fill it in. */
export function mayAnswer({ viewer, client }: EmpowermentQuery): boolean {
  if (client === null || client === undefined) return false;
  if (client.relation === 'OWN_FILE') return true;
  return (client.case?.members ?? []).some(
    ({ organisation, staffMember }) =>
      organisation.kboNumber === viewer.organisation?.kboNumber && staffMember === viewer.staffMember,
  );
}
