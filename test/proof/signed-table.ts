import { readFileSync } from 'node:fs';
import type { Owner } from '../../shared/caller.ts';
import type { PolicyQuestion } from '../../shared/policy.ts';

/** What a data protection officer signed: whether the committed decision table of an owner permits a question. */
export type Permits = (question: PolicyQuestion) => boolean;

const INPUTS = ['section', 'role', 'purpose', 'organisationKind', 'relation', 'sharing', 'holdsPart'] as const;

/**
 * Reads the committed table (`docs/policy/<owner>.tsv`) and nothing of the product: a line permits every combination of the
 * values that it lists, `*` is any value, and what no line permits is denied.
 */
export function signedTable(owner: Owner): Permits {
  const [disclosing = ''] = readFileSync(new URL(`../../docs/policy/${owner}.tsv`, import.meta.url), 'utf8').split(
    '\n\n',
  );
  const [header = '', ...lines] = disclosing.trim().split('\n');
  const columns = INPUTS.map((input) => header.split('\t').indexOf(input));
  const bySection = new Map<string, string[][]>();
  for (const line of lines) {
    const cells = line.split('\t');
    const values = columns.map((column) => cells[column] ?? '');
    const [section = ''] = values;
    bySection.set(section, [...(bySection.get(section) ?? []), values]);
  }
  const kept = new Map<string, boolean>();
  return (question) => {
    const asked = INPUTS.map((input) => String(question[input]));
    const key = asked.join('|');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const lines = bySection.get(question.section) ?? [];
    const permitted = lines.some((line) =>
      line.every((values, at) => values === '*' || values.split(',').includes(asked[at] ?? '')),
    );
    kept.set(key, permitted);
    return permitted;
  };
}
