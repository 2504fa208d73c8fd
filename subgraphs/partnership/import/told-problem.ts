import type { Breach } from '../../../shared/acts/rule-book.ts';
import type { RowProblem } from '../../../shared/import/types.ts';
import { ruleBook } from '../rules/rule-book.ts';

/** What a rule says of a row, at the column of the extract: in the words of the rule book, with its code. */
export function problemOf({ rule, field }: Breach, columns: Readonly<Record<string, string>> = {}): RowProblem {
  const texts: Readonly<Record<string, { readonly en: string } | undefined>> = ruleBook;
  const column = columns[field] ?? COLUMNS[field] ?? columnOf(field);
  return { column, reason: `${texts[rule]?.en ?? 'A rule refuses it.'} (${rule})` };
}

/** What acts name otherwise: a client is a national number in an extract, and a record its id at the source. */
const COLUMNS: Readonly<Record<string, string>> = {
  client: 'national_number',
  case: 'national_number',
  id: 'source_id',
};

/** `sentOn` in the row is `sent_on` in the file. */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
