import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { LocalDate } from '../../shared/local-date.ts';

/** `Municipality` in the schema. */
export interface Municipality {
  readonly nisCode: string;
  readonly name: string;
  readonly province: string;
}

/** Municipalities of Flanders and Brussels, before and after the mergers. */
export interface Municipalities {
  /**
   * The municipality of a REFNIS code as it was on a day: from the day of its merger on the one that took its place, and before
   * that the one that it was. Null for an unknown code, and for that of a merger before its day: which part it was, the code
   * does not say.
   */
  on(nisCode: string, day: LocalDate): Municipality | null;
}

const municipality = z.array(z.object({ nis: z.string(), name: z.string(), province: z.string() }));
const merger = z.array(
  z.object({ old_nis: z.string(), old_name: z.string(), new_nis: z.string(), effective: z.iso.date() }),
);

/** Reads the municipalities. Source: Statbel, see reference/README.md. */
export function loadMunicipalities(folder: URL): Municipalities {
  const read = (file: string): unknown => parse(readFileSync(new URL(file, folder)), { columns: true, bom: true });
  const rows = ['municipalities.csv', 'municipalities_brussels.csv'].flatMap((file) => municipality.parse(read(file)));
  const today = new Map(
    rows.map(({ nis, name, province }): [string, Municipality] => [nis, { nisCode: nis, name, province }]),
  );
  const mergers = merger.parse(read('nis_mergers_2025.csv'));
  const before = new Map(mergers.map((row) => [row.old_nis, row]));
  const begun = new Map(mergers.map(({ new_nis, effective }) => [new_nis, effective]));
  const provinces = new Map(rows.map(({ nis, province }) => [provinceDigits(nis), province]));
  return {
    on: (nisCode, day) => {
      const merged = before.get(nisCode);
      if (merged === undefined) return day < (begun.get(nisCode) ?? '') ? null : (today.get(nisCode) ?? null);
      if (day >= merged.effective) return today.get(merged.new_nis) ?? null;
      return { nisCode, name: merged.old_name, province: provinces.get(provinceDigits(nisCode)) ?? '' };
    },
  };
}

/** The first digit of a code is the province; 21 is Brussels, beside 23 and 24 of Vlaams-Brabant. A merger can cross provinces. */
function provinceDigits(nisCode: string): string {
  return nisCode.startsWith('2') ? nisCode.slice(0, 2) : nisCode.slice(0, 1);
}
