import type { ExtractKind } from './types.ts';

/** The header of an extract: where each column of the kind stands, and what else was in the file. */
export interface RecognisedExtract {
  readonly kind: ExtractKind;
  /** Names of columns as the kind writes them, with their place in a row. */
  readonly places: ReadonlyMap<string, number>;
  readonly width: number;
  /** Columns that the kind does not know. */
  readonly ignored: readonly string[];
}

/** A header that is no kind's, or more than one's: one sentence, to follow the name of the file. */
export interface UnknownHeader {
  readonly problem: string;
  /** Whether it has no column of any kind at all. */
  readonly foreign: boolean;
}

/**
 * The kind of a file, by its header: all required columns of the kind are there, and more of its columns than of any
 * other such kind. Capitals and spaces around names do not matter, nor does the order.
 */
export function recogniseExtract(
  header: readonly string[],
  kinds: readonly ExtractKind[],
): RecognisedExtract | UnknownHeader {
  const names = header.map((name) => name.trim().toLowerCase());
  // Only of columns that mean something: two columns with remarks do no harm, and a row of data may stand here.
  const meant = new Set(kinds.flatMap((kind) => Object.keys(kind.columns)));
  const twice = names.find((name, place) => meant.has(name) && names.indexOf(name) !== place);
  const foreign = !names.some((name) => meant.has(name));
  const unknown = (problem: string): UnknownHeader => ({ problem, foreign });
  if (twice !== undefined) return unknown(`the column "${twice}" stands twice in the header: keep one of them.`);
  const complete = kinds.filter((kind) => missingOf(kind, names).length === 0);
  if (complete.length === 0) return unknown(describeNearest(names, kinds));
  const most = Math.max(...complete.map((kind) => matchesOf(kind, names)));
  const [kind, other] = complete.filter((candidate) => matchesOf(candidate, names) === most);
  if (kind === undefined) return unknown(describeNearest(names, kinds));
  if (other !== undefined) {
    const both = `${kind.name} and ${other.name}`;
    return unknown(`the header fits ${both} equally well: add the optional columns of the one you mean.`);
  }
  return recognised(kind, names);
}

function recognised(kind: ExtractKind, names: readonly string[]): RecognisedExtract {
  const known = Object.keys(kind.columns).filter((name) => names.includes(name));
  return {
    kind,
    places: new Map(known.map((name) => [name, names.indexOf(name)])),
    width: names.length,
    ignored: names.filter((name) => name !== '' && !Object.hasOwn(kind.columns, name)),
  };
}

function missingOf(kind: ExtractKind, names: readonly string[]): string[] {
  return Object.keys(kind.columns).filter((name) => kind.columns[name]?.required === true && !names.includes(name));
}

function matchesOf(kind: ExtractKind, names: readonly string[]): number {
  return Object.keys(kind.columns).filter((name) => names.includes(name)).length;
}

function describeNearest(names: readonly string[], kinds: readonly ExtractKind[]): string {
  const share = (kind: ExtractKind) => matchesOf(kind, names) / Object.keys(kind.columns).length;
  const [nearest] = [...kinds].sort((one, other) => share(other) - share(one));
  if (nearest === undefined || share(nearest) === 0) {
    return `its first line holds no column of ${kinds.map((kind) => kind.name).join(', ')}: is it an extract of this owner?`;
  }
  const missing = missingOf(nearest, names);
  const what = missing.length === 1 ? 'the column' : 'the columns';
  return `the header looks most like ${nearest.name}, but lacks ${what} ${missing.join(', ')}: add ${missing.length === 1 ? 'it' : 'them'}.`;
}
