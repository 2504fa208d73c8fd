import { personTerms, registerTerms, workTerms } from './kind-terms.ts';

/** What one kind of record is called at VDAB's service, and what each of its fields is. */
export interface Terms {
  /** Name of the resource in the address: `inschrijvingen`. */
  readonly resource: string;
  /** Column of our extract to the field of the service; the columns that every record has stand in `BASE_TERMS`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What every record has, whatever its kind. */
export const BASE_TERMS = {
  national_number: 'insz',
  holder: 'organisatie',
  source_id: 'bronId',
  changed_at: 'gewijzigdOp',
} as const;

/** Name of a kind of extract to its terms. The names are ours where VDAB publishes none: see `docs/vdab-mapping.md`. */
export const TERMS: Readonly<Record<string, Terms>> = { ...personTerms, ...workTerms, ...registerTerms };

/** The changes of records: no kind of extract, so they are read by a shape of their own (`history.ts`). */
export const HISTORY_RESOURCE = 'wijzigingen';

/** The terms of a kind of extract. Throws for a kind that has none. */
export function termsOf(kind: string): Terms {
  const terms = TERMS[kind];
  if (terms === undefined) throw new Error(`The kind ${kind} has no terms of VDAB's service: add them.`);
  return terms;
}
