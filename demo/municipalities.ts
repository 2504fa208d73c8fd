import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A municipality of Flanders. Source: Statbel, REFNIS 2025; see subgraphs/partnership/reference/README.md. */
export interface Municipality {
  readonly nis: string;
  readonly name: string;
  readonly province: Province;
  readonly arrondissement: string;
  /** On 1 January 2020: a weight, not a count to show. */
  readonly inhabitants: number;
}

export const PROVINCES = ['Antwerpen', 'West-Vlaanderen', 'Oost-Vlaanderen', 'Limburg', 'Vlaams-Brabant'] as const;
export type Province = (typeof PROVINCES)[number];

/** Herstappe, with some 80 inhabitants, is the one municipality without an OCMW (INV-04). */
export const WITHOUT_CENTRE = '73028';

const FILE = new URL('../subgraphs/partnership/reference/municipalities.csv', import.meta.url);

const Rows = z.array(
  z
    .object({
      nis: z.string(),
      name: z.string(),
      province: z.enum(PROVINCES),
      arrondissement: z.string(),
      inhabitants_2020: z.coerce.number(),
    })
    .transform(({ inhabitants_2020, ...row }): Municipality => ({ ...row, inhabitants: inhabitants_2020 })),
);

export const MUNICIPALITIES: readonly Municipality[] = Rows.parse(parse(readFileSync(FILE), { columns: true }));

/** The municipalities that have an OCMW: 284 of the 285. */
export const WITH_CENTRE: readonly Municipality[] = MUNICIPALITIES.filter(({ nis }) => nis !== WITHOUT_CENTRE);
