import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { signOrganisationToken } from './announcement.ts';
import type { Owner } from './caller.ts';
import type { ChainHead } from './disclosure-chain.ts';
import type { DisclosureLog } from './disclosure-log.ts';
import type { KeyRing } from './keys.ts';
import type { Witness } from './witness.ts';

const headSchema = z.object({
  writer: z.string().min(1).max(80),
  seq: z.number().int().nonnegative(),
  hash: z.string().length(43),
});

/** The heads of a log as they travel, there and back: one per process that ever wrote it. */
export const headsSchema = z.object({ heads: z.array(headSchema).max(1000) });

/** Every head that a witness kept, as it is handed on in a file. */
export const keptHeadsSchema = z.object({ heads: z.array(headSchema) });

/** What the witness answers: its own heads, which the owner keeps in turn, and where it was contradicted. */
export const witnessAnswerSchema = headsSchema.extend({
  contradicted: z.array(z.object({ writer: z.string(), seq: z.number().int() })),
});

export interface WitnessSenderOptions {
  readonly owner: Owner;
  readonly log: Pick<DisclosureLog, 'heads'>;
  /** Keeps the heads of the partnership, as it keeps ours. */
  readonly witness: Pick<Witness, 'keep'>;
  readonly keys: KeyRing;
  /** Base address of the partnership. */
  readonly partnershipUrl: string;
  readonly clock: () => Date;
  readonly intervalMs: number;
  readonly told: { warn(fields: object, message: string): void };
}

/** Shows the heads of an owner's log to the partnership at intervals, and keeps those of the partnership. */
export interface WitnessSender {
  start(): void;
  stop(): Promise<void>;
  /** Shows them now. False when the partnership did not take them. */
  sendNow(): Promise<boolean>;
}

const TIMEOUT_MS = 10_000;

/** Prepares the sender; nothing is sent before `start`. An outage of the partnership is not an outage of the owner: it tries again. */
export function createWitnessSender(options: WitnessSenderOptions): WitnessSender {
  const { told } = options;
  const stopping = new AbortController();
  let looping: Promise<void> | null = null;
  let shown = '';

  async function sendNow(): Promise<boolean> {
    const heads = await options.log.heads();
    const now = JSON.stringify(heads);
    // What was shown and did not move since need not be shown again.
    if (heads.length === 0 || now === shown) return true;
    const answer = await post(options, heads, stopping.signal);
    if (answer === null) return false;
    shown = now;
    for (const { writer, seq } of answer.contradicted)
      told.warn({ writer, seq }, 'the witness of the disclosure log knows another head: run npm run verify-log');
    const contradicted = await options.witness.keep('partnership', answer.heads);
    for (const { writer, seq } of contradicted)
      told.warn({ writer, seq }, 'the log of the partnership does not go on from the head that was kept of it');
    return true;
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      // Neither a database that is down nor the partnership ends the rounds.
      await sendNow().catch(() => false);
      await sleep(options.intervalMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  return {
    start: () => {
      looping ??= loop();
    },
    stop: async () => {
      stopping.abort();
      await looping;
    },
    sendNow,
  };
}

async function post(
  { owner, keys, clock, partnershipUrl }: WitnessSenderOptions,
  heads: readonly ChainHead[],
  signal: AbortSignal,
): Promise<z.infer<typeof witnessAnswerSchema> | null> {
  const body = Buffer.from(JSON.stringify({ heads }));
  // It stands for the owner as a whole, and for no organisation.
  const token = signOrganisationToken({ owner, holder: owner, body, keys, clock });
  const response = await fetch(`${partnershipUrl.replace(/\/$/, '')}/heads`, {
    ...{ method: 'POST', body, signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) },
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  }).catch(() => null);
  if (response === null || !response.ok) {
    await response?.body?.cancel();
    return null;
  }
  const answer = witnessAnswerSchema.safeParse(await response.json().catch(() => null));
  return answer.success ? answer.data : null;
}
