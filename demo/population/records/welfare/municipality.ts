import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Municipality, WITH_CENTRE } from '../../../municipalities.ts';
import { welfareCentreKbo } from '../../../organisations.ts';
import { type Day, dayOf, type Period } from '../../calendar.ts';

/** A code of a municipality and the days on which it was in force, as far as the table of mergers knows. */
export interface NisCode extends Period {
  readonly nis: string;
  readonly name: string;
}

const FILE = new URL('../../../../subgraphs/partnership/reference/nis_mergers_2025.csv', import.meta.url);

const Rows = z.array(
  z.object({
    old_nis: z.string(),
    old_name: z.string(),
    new_nis: z.string(),
    effective: z.string().transform((date) => dayOf(date)),
  }),
);

const MERGERS = Rows.parse(parse(readFileSync(FILE), { columns: true }));

/** The centres exist since the law of 8 July 1976. The mergers before 2025 are in no table: their codes stand for always. */
const CENTRES_START = dayOf('1977-04-01');

/** The codes that the municipality of a centre has, and those of the ones that merged into it, whose clients it took over. */
export function codesOf({ nis, name }: Municipality): readonly NisCode[] {
  const merged = MERGERS.filter(({ new_nis }) => new_nis === nis);
  const began = merged[0]?.effective;
  if (began === undefined) return [{ nis, name, from: CENTRES_START, to: null }];
  const before = merged.filter(({ old_nis }) => old_nis !== nis);
  const kept = before.length < merged.length;
  return [
    ...before.map(({ old_nis, old_name }) => ({ nis: old_nis, name: old_name, from: CENTRES_START, to: began - 1 })),
    { nis, name, from: kept ? CENTRES_START : began, to: null },
  ];
}

const MUNICIPALITY_OF = new Map(WITH_CENTRE.map((municipality) => [welfareCentreKbo(municipality.nis), municipality]));

/** The municipality of a centre. Throws RangeError for another organisation. */
export function municipalityOf(centre: string): Municipality {
  const found = MUNICIPALITY_OF.get(centre);
  if (found === undefined) throw new RangeError('This is the number of no centre of the demo.');
  return found;
}

/** The code that somebody at a centre had on a day; of several municipalities that were merged later it is always the same. */
export function nisOn(centre: string, day: Day, index: number): string {
  const municipality = municipalityOf(centre);
  const inForce = codesOf(municipality).filter(({ from, to }) => from <= day && (to === null || day <= to));
  return inForce[index % inForce.length]?.nis ?? municipality.nis;
}
