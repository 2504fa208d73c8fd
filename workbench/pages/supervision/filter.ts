import type { Source } from '../../../shared/caller.ts';
import { dayOf } from '../../format/dates.ts';
import type { ChipChoice } from '../../parts/chips.tsx';
import type { Line } from './log.ts';

export type Outcome = Line['outcome'];

/** What the officer wants to see; nothing chosen of a kind shows all of it. */
export interface Wanted {
  /** First and last day, both inclusive; empty for no bound. */
  readonly from: string;
  readonly until: string;
  readonly sources: readonly Source[];
  readonly outcomes: readonly Outcome[];
}

export const EVERYTHING: Wanted = { from: '', until: '', sources: [], outcomes: [] };

/** The lines that are wanted, in the order in which they are given. Days are those of Belgium. */
export function wantedLines(lines: readonly Line[], { from, until, sources, outcomes }: Wanted): Line[] {
  return lines.filter(({ at, source, outcome }) => {
    const day = dayOf(new Date(at));
    return (
      (from === '' || day >= from) &&
      (until === '' || day <= until) &&
      (sources.length === 0 || sources.includes(source)) &&
      (outcomes.length === 0 || outcomes.includes(outcome))
    );
  });
}

/** The values that the lines have of something, with how many lines have each; the one met first comes first. */
export function choicesOf<Value extends string>(
  lines: readonly Line[],
  pick: (line: Line) => Value,
  labelOf: (value: Value) => string,
): ChipChoice<Value>[] {
  const counts = new Map<Value, number>();
  for (const line of lines) counts.set(pick(line), (counts.get(pick(line)) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, label: labelOf(value), count }));
}

/** A moment in UTC before which nothing of a day in Belgium lies, in summer and in winter: an hour early rather than late. */
export function startOf(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 7_200_000).toISOString();
}

/** The same day a year before. Of 29 February it is 1 March. */
export function aYearBefore(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return new Date(Date.UTC(Number(year) - 1, Number(month) - 1, Number(date))).toISOString().slice(0, 10);
}

const COLUMNS: readonly (readonly [header: string, value: (line: Line) => string])[] = [
  ['at', ({ at }) => at],
  ['source', ({ source }) => source],
  ['staffMember', ({ staffMember }) => staffMember],
  ['organisation', ({ organisation }) => organisation ?? ''],
  ['organisationName', ({ forOrganisation }) => forOrganisation?.name ?? ''],
  ['purpose', ({ purpose }) => purpose],
  ['section', ({ section }) => section],
  ['sectionLabel', ({ sectionLabel }) => sectionLabel],
  ['outcome', ({ outcome }) => outcome],
  ['legalBasis', ({ legalBasis }) => legalBasis ?? ''],
  ['rule', ({ rule }) => rule],
  ['requestId', ({ requestId }) => requestId],
];

/** The lines as a table of texts, its head first: the columns of `npm run who-saw`. */
export function tableOf(lines: readonly Line[]): string[][] {
  return [COLUMNS.map(([header]) => header), ...lines.map((line) => COLUMNS.map(([, value]) => value(line)))];
}
