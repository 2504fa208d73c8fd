import { printable } from '../../shared/printable.ts';
import { wordsOf } from '../usage/uses.ts';
import type { Checked } from './check.ts';
import type { BrokenDocument } from './registered.ts';
import type { RegistryEvent } from './registry.ts';
import type { Breaking, Verdict } from './verdict.ts';

/** What a check found, in words. */
export function reportOf(checked: Checked): string {
  // Owners write reasons and names: what they would do to a terminal is shown and not done.
  return linesOf(checked).map(printable).join('\n');
}

function linesOf({ supergraph, faults, verdict, broken, accepted }: Checked): string[] {
  if (supergraph === null) return lines('REFUSED: the schemas do not compose.', faults);
  const head = accepted ? 'ACCEPTED' : 'REFUSED';
  if (verdict === null) return lines(`${head}: it composes, and there is nothing live to compare it with.`, faults);
  const { breaking, other, problems } = verdict;
  const counts = `${breaking.length} breaking, ${other.length} other ${other.length === 1 ? 'change' : 'changes'}`;
  return [
    ...lines(`${head}: ${counts}.`, [...faults, ...problems]),
    ...breaking.flatMap(breakingOf),
    ...broken.flatMap(documentOf),
    ...notCounted(verdict),
    ...other.slice(0, MOST_OTHER).map((message) => `  fine: ${message}`),
    ...(other.length > MOST_OTHER ? [`  fine: and ${other.length - MOST_OTHER} more`] : []),
  ];
}

const MOST_OTHER = 20;

function breakingOf({ message, coordinate, usedBy, refusal }: Breaking): string[] {
  const head = refusal === null ? `  nobody is broken: ${message}` : `  BREAKS: ${message} (${coordinate ?? 'all'})`;
  const rest = [...usedBy.map((use) => `      ${wordsOf(use)}`), ...(refusal === null ? [] : [`    ${refusal}`])];
  return [head, ...rest];
}

function documentOf({ client, operation, problem }: BrokenDocument): string[] {
  const advice = 'Keep what it asks for until the client registered another one.';
  return [`  BREAKS: registered document ${operation} of client ${client}: ${problem}`, `    ${advice}`];
}

/** What is accepted because nobody used it is worth as much as the days that were counted. */
function notCounted({ breaking, counted: { days, from, countedSince } }: Verdict): string[] {
  const unused = breaking.some(({ refusal }) => refusal === null);
  if (!unused || countedSince === null || countedSince <= from) return [];
  return [
    `  note: use was counted since ${countedSince} only, and not for ${days} days: who asks more seldom is not known`,
  ];
}

function lines(head: string, rest: readonly string[]): string[] {
  return [head, ...rest.map((line) => `  - ${line}`)];
}

/** What goes with a version, in a line each: for the history. */
export function breakingIn({ verdict, broken }: Checked): string[] {
  const documents = broken.map(({ client, operation }) => `registered document ${operation} of client ${client}`);
  return [...(verdict?.breaking ?? []).map(({ message }) => message), ...documents];
}

/** One line of the history, in words. */
export function eventOf({ at, by, action, version, digest, reason, breaking }: RegistryEvent): string {
  const why = reason === null ? '' : `: ${reason}`;
  const broke = breaking.length === 0 ? '' : ` (${breaking.length} breaking: ${breaking.join('; ')})`;
  return printable(`${at}  version ${version} (${digest}) ${action} by ${by}${why}${broke}`);
}
