import type { Entry } from './facts.ts';
import type { Invariant } from './invariants.ts';

/** A fact that carries the number of a rule, with the test file it stands in. */
interface Carrier {
  readonly path: string;
  readonly title: string;
}

interface Told {
  readonly path: string;
  readonly entries: readonly Entry[];
}

/** The facts below a rule's number, in its own title or in the title of a block around it. */
export function carriersOf(id: string, files: readonly Told[]): Carrier[] {
  return files.flatMap(({ path, entries }) =>
    entries
      .flatMap((entry) => titlesOf(id, entry))
      // Below the heading with the number, the number in front says nothing more.
      .map((title) => ({ path, title: title.replace(`${id}: `, '') })),
  );
}

function titlesOf(id: string, entry: Entry): string[] {
  if (typeof entry === 'string') return entry.includes(id) ? [entry] : [];
  if (entry.title.includes(id)) return factsIn(entry).map((fact) => `${entry.title}: ${fact}`);
  return entry.entries.flatMap((each) => titlesOf(id, each));
}

function factsIn(entry: Entry): string[] {
  return typeof entry === 'string' ? [entry] : entry.entries.flatMap(factsIn);
}

/** One sentence per rule that is neither shown by a test nor excused, and per excuse that a test has made untrue. */
export function unprovenRules(invariants: readonly Invariant[], files: readonly Told[]): string[] {
  return invariants.flatMap(({ id, untested }) => {
    const shown = carriersOf(id, files).length > 0;
    if (!shown && untested === undefined)
      return [`${id} stands in no title of a test: write one, or say in invariants.ts why there is none.`];
    return shown && untested !== undefined ? [`${id} has a test now: take its excuse out of invariants.ts.`] : [];
  });
}

/** The rule book: every numbered rule with the facts that show it, or why there are none. */
export function ruleChapter(
  invariants: readonly Invariant[],
  files: readonly Told[],
  escaped: (text: string) => string,
): string {
  const rules = invariants.map(({ id, rule, untested, open }) => {
    const facts = carriersOf(id, files).map(
      ({ path, title }) => `- ${escaped(title)} ([${nameOf(path)}](../test/${path}))`,
    );
    const shown = facts.length > 0 ? facts.join('\n') : `No test: ${untested ?? ''}`;
    return [`### ${id}`, rule, shown, ...(open === undefined ? [] : [`Open: ${open}`])].join('\n\n');
  });
  return [
    '## The rule book',
    'The numbered rules of the domain, each with the tests that carry its number.',
    ...rules,
  ].join('\n\n');
}

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.test\.ts$/, '')
    .replaceAll('-', ' ');
}
