import { type Asking, askPages, type WholeAnswer } from './ask-pages.ts';
import { ServiceFault } from './service-fault.ts';
import type { WireRecord } from './wire.ts';

/** What the service knows about one number. */
export type NumberAnswer =
  | { readonly kind: 'RECORDS'; readonly records: readonly WireRecord[] }
  | { readonly kind: 'REPLACED'; readonly by: string }
  /** Withdrawn, and replaced by none: what was recorded under it is told to nobody. */
  | { readonly kind: 'CANCELED' }
  | { readonly kind: 'FAILED'; readonly reason: string };

/** A number that was replaced by one that was replaced, and so on: more often than this is a circle or a mistake. */
const MOST_REPLACEMENTS = 4;

/**
 * What the service knows about each number, some hundred at a time, all at once. A number that was replaced is blocked there: it is
 * asked about again under the new one, as MAGDA wants it (domain 4.4). Never throws for what the service does.
 */
export async function askNumbers(
  asking: Asking,
  numbers: readonly string[],
  numbersPerCall: number,
): Promise<Map<string, NumberAnswer>> {
  const answers = new Map<string, NumberAnswer>();
  let wanted = [...new Set(numbers)];
  for (let round = 0; wanted.length > 0 && round <= MOST_REPLACEMENTS; round += 1) {
    const asked = await Promise.all(chunks(wanted, numbersPerCall).map((chunk) => askChunk(asking, chunk)));
    for (const found of asked) for (const [number, answer] of found) answers.set(number, answer);
    wanted = [...new Set([...answers.values()].flatMap(newNumber))].filter((number) => !answers.has(number));
  }
  return answers;
}

const newNumber = (answer: NumberAnswer): string[] => (answer.kind === 'REPLACED' ? [answer.by] : []);

/** What is known about a number in the end: that of the number that replaced it. */
export function followed(
  number: string,
  answers: ReadonlyMap<string, NumberAnswer>,
): Exclude<NumberAnswer, { kind: 'REPLACED' }> {
  let current = number;
  for (let step = 0; step <= MOST_REPLACEMENTS; step += 1) {
    const answer = answers.get(current);
    if (answer === undefined) break;
    if (answer.kind !== 'REPLACED') return answer;
    current = answer.by;
  }
  return { kind: 'FAILED', reason: 'a number that was replaced again and again' };
}

async function askChunk(asking: Asking, chunk: readonly string[]): Promise<Map<string, NumberAnswer>> {
  try {
    return answersOf(chunk, await askPages(asking, chunk));
  } catch (error) {
    // A fault of our own is no outage of VDAB.
    if (!(error instanceof ServiceFault)) throw error;
    const { reason } = error;
    return new Map(chunk.map((number) => [number, { kind: 'FAILED', reason }]));
  }
}

function answersOf(asked: readonly string[], { statuses, records }: WholeAnswer): Map<string, NumberAnswer> {
  const found = new Map<string, WireRecord[]>(asked.map((number) => [number, []]));
  for (const record of records) {
    const own = found.get(String(record.insz));
    // Whoever gets what they did not ask for has asked somebody who mixes people up.
    if (own === undefined) throw new ServiceFault('a record of a number that was not asked');
    own.push(record);
  }
  const said = new Map(statuses.map((status) => [status.insz, status]));
  return new Map(asked.map((number) => [number, answerOf(said.get(number), found.get(number) ?? [])]));
}

/** Only "nothing found" without a record is nothing: whatever contradicts itself or is missing is no answer. */
function answerOf(said: WholeAnswer['statuses'][number] | undefined, records: readonly WireRecord[]): NumberAnswer {
  if (said === undefined) return { kind: 'FAILED', reason: 'no word about a number that was asked' };
  if (said.status === 'DATA_FOUND')
    return records.length > 0
      ? { kind: 'RECORDS', records }
      : { kind: 'FAILED', reason: 'DATA_FOUND without a record' };
  if (records.length > 0) return { kind: 'FAILED', reason: `${said.status} with a record` };
  if (said.status === 'REPLACED') return { kind: 'REPLACED', by: said.vervangenDoor };
  return said.status === 'CANCELED' ? { kind: 'CANCELED' } : { kind: 'RECORDS', records: [] };
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}
