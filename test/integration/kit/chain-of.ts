import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A line of an owner's log in its place, as the document names its fields. */
export type LinkedLine = Readonly<Record<string, unknown>> & { readonly seq: number; readonly hash: string };

const ORDER = [
  ...['writer', 'id', 'at', 'requestId', 'clientId', 'staffMember', 'organisation', 'roles', 'purpose', 'relation'],
  ...['section', 'outcome', 'reason', 'rule', 'legalBasis'],
];

/** The lines of a log of JSON lines. */
export function linesOf(file: string): LinkedLine[] {
  const text = readFileSync(file, 'utf8').trimEnd();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
}

/** The place of the first line that does not follow from the one before it, by the rule of the document; null when all do. */
export function firstBrokenLink(lines: readonly LinkedLine[], masterKey: Buffer): number | null {
  const key = createHmac('sha256', masterKey).update('log').digest();
  let previous = '0'.repeat(43);
  for (const [index, line] of lines.entries()) {
    const canonical = JSON.stringify(ORDER.map((name) => line[name]));
    const hash = createHmac('sha256', key).update(previous).update(canonical).digest('base64url');
    if (line.seq !== index + 1 || line.previous !== previous || line.hash !== hash) return index + 1;
    previous = hash;
  }
  return null;
}
