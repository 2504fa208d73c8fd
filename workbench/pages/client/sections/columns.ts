import type { FieldWord } from './field-words.ts';
import type { Fact } from './shown.ts';

/** The columns of rows whose values differ: every value that one of them has, in the order in which the rows tell them. */
export function columnsOf(rows: readonly (readonly Fact[])[]): FieldWord[] {
  const columns: FieldWord[] = [];
  for (const facts of rows) {
    let at = 0;
    for (const { word } of facts) {
      const known = columns.indexOf(word);
      if (known >= 0) at = known + 1;
      else columns.splice(at++, 0, word);
    }
  }
  return columns;
}

/** Rows by the value that they begin with: those of one table. A row without any value is in none. */
export function alike<Row extends { readonly facts: readonly Fact[] }>(rows: readonly Row[]): [FieldWord, Row[]][] {
  const tables = new Map<FieldWord, Row[]>();
  for (const row of rows) {
    const word = row.facts[0]?.word;
    if (word !== undefined) tables.set(word, [...(tables.get(word) ?? []), row]);
  }
  return [...tables];
}
