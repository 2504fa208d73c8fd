import { appendFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Head, uuidV7 } from './log.ts';
import type { OwnKey } from './own-key.ts';
import type { ClientFiles } from './store.ts';

export interface AnnouncerOptions {
  readonly owner: string;
  readonly partnershipUrl: string;
  readonly key: OwnKey;
  readonly files: ClientFiles;
  readonly head: () => Head;
  /** Where the heads of the partnership's log are kept. */
  readonly witnessFile: string;
  readonly clock: () => Date;
}

/** Tells the partnership whose files there are, and where the log stands (chapters 7 and 8 of the contract). */
export interface Announcer {
  /** How many files the partnership has not answered yet. */
  pending(): number;
  stop(): Promise<void>;
}

const MOST = 500;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;
const HEADS_EVERY_MS = 300_000;

/** Starts with every file that is there: to announce one again is harmless. */
export function startAnnouncer(options: AnnouncerOptions): Announcer {
  const stopping = new AbortController();
  const pause = (ms: number) => sleep(ms, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
  const waiting = announcementsOf(options);

  async function announceAll(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    while (waiting.length > 0 && !stopping.signal.aborted) {
      const batch = waiting.slice(0, MOST);
      const { holder } = options.files;
      const answer = await post(options, 'announcements', holder, { holder, announcements: batch }, stopping.signal);
      if (answer === null) {
        await pause(wait);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
        continue;
      }
      wait = FIRST_WAIT_MS;
      // What is refused is so for good: a person has to look. The number is not told.
      for (const { id, status, reason } of resultsOf(answer))
        if (status === 'REFUSED') process.stderr.write(`announcement ${id} was refused: ${reason}\n`);
      waiting.splice(0, batch.length);
    }
  }

  async function showHeads(): Promise<void> {
    let shown = 0;
    while (!stopping.signal.aborted) {
      const head = options.head();
      if (head.seq > shown) shown = (await showHead(options, head, stopping.signal)) ? head.seq : shown;
      await pause(shown === head.seq ? HEADS_EVERY_MS : FIRST_WAIT_MS);
    }
  }

  const running = Promise.all([announceAll(), showHeads()]);
  return {
    pending: () => waiting.length,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

function announcementsOf({ files, clock }: AnnouncerOptions) {
  return files.clients.flatMap(({ recordedUnder }) => {
    if (recordedUnder === null) return [];
    const file = { capacity: files.capacity, from: files.from, to: null, withdrawn: false };
    return [{ id: uuidV7(clock()), nationalNumber: recordedUnder, ...file }];
  });
}

async function showHead(options: AnnouncerOptions, head: Head, signal: AbortSignal): Promise<boolean> {
  const answer = await post(options, 'heads', options.owner, { heads: [head] }, signal);
  if (answer === null) return false;
  const { heads = [], contradicted = [] } = answer as { heads?: Head[]; contradicted?: { writer: string }[] };
  for (const { writer } of contradicted)
    process.stderr.write(`the partnership knows another head of ${writer}: verify the log\n`);
  const at = options.clock().toISOString();
  for (const kept of heads) await appendFile(options.witnessFile, `${JSON.stringify({ at, ...kept })}\n`);
  return true;
}

/** What the partnership answers; null when it has to be sent again. */
async function post(
  { partnershipUrl, key }: AnnouncerOptions,
  path: string,
  holder: string,
  content: object,
  signal: AbortSignal,
): Promise<object | null> {
  const body = JSON.stringify(content);
  const authorization = `Bearer ${await key.sign(holder, body)}`;
  try {
    const response = await fetch(`${partnershipUrl}/${path}`, {
      ...{ method: 'POST', body, headers: { authorization, 'content-type': 'application/json' } },
      signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
    });
    const answer = (await response.json()) as object;
    return response.ok ? answer : null;
  } catch {
    return null;
  }
}

function resultsOf(answer: object): { id: string; status: string; reason?: string }[] {
  return 'results' in answer && Array.isArray(answer.results) ? answer.results : [];
}
