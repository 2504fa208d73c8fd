import { Pool } from 'undici';
import { type AnnouncementResult, announcementAnswerSchema, signOrganisationToken } from './announcement.ts';
import type { Owner } from './caller.ts';
import type { KeyRing } from './keys.ts';
import type { AnnouncementRow } from './outbox.ts';
import type { Seal } from './seal.ts';

/** What became of a batch that was sent. */
export type Delivery =
  | { readonly outcome: 'ANSWERED'; readonly results: readonly AnnouncementResult[] }
  /** The partnership does not take this batch: other holders may go on, this one tries again later. */
  | { readonly outcome: 'NOT_TAKEN'; readonly reason: string }
  /** The partnership itself does not answer: everything waits. */
  | { readonly outcome: 'UNREACHABLE'; readonly reason: string };

export interface DeliveryOptions {
  readonly owner: Owner;
  readonly keys: KeyRing;
  readonly seal: Pick<Seal, 'open'>;
  /** Base address of the partnership; the path of the announcements is added. */
  readonly partnershipUrl: string;
  readonly clock: () => Date;
  /** How long the partnership may take over one batch, in ms. */
  readonly timeoutMs: number;
}

/** The way to the partnership: one connection that is kept open. */
export interface AnnouncementDelivery {
  /** Sends announcements of one holder, in order. Never throws for anything the other side does. */
  send(holder: string, rows: readonly AnnouncementRow[], signal: AbortSignal): Promise<Delivery>;
  close(): Promise<void>;
}

const LARGEST_ANSWER = 1_000_000;

/** Opens the way to the partnership; connects with the first batch. */
export function createAnnouncementDelivery(options: DeliveryOptions): AnnouncementDelivery {
  const { origin, pathname } = new URL(options.partnershipUrl);
  const pool = new Pool(origin, { connections: 1, pipelining: 1, connect: { timeout: options.timeoutMs } });
  const path = `${pathname.replace(/\/$/, '')}/announcements`;
  return {
    send: async (holder, rows, signal) => {
      const body = writeBody(holder, rows, options.seal);
      // Not marked as refused: with a wrong master key all of them would be given up.
      if (body === null) return { outcome: 'NOT_TAKEN', reason: 'not sealed with the master key of this process' };
      const token = signOrganisationToken({ ...options, holder, body });
      const limits = AbortSignal.any([signal, AbortSignal.timeout(options.timeoutMs)]);
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      try {
        const response = await pool.request({ method: 'POST', path, headers, body, signal: limits });
        const text = await readText(response.body);
        return judge(response.statusCode, text);
      } catch (error) {
        return { outcome: 'UNREACHABLE', reason: describeFault(error) };
      }
    },
    close: () => pool.destroy(),
  };
}

function writeBody(holder: string, rows: readonly AnnouncementRow[], seal: Pick<Seal, 'open'>): Buffer | null {
  try {
    return Buffer.from(JSON.stringify({ holder, announcements: rows.map((row) => toAnnouncement(row, seal)) }));
  } catch {
    return null;
  }
}

function toAnnouncement(row: AnnouncementRow, seal: Pick<Seal, 'open'>) {
  return {
    id: row.id,
    nationalNumber: seal.open(row.nationalNumberSealed),
    capacity: row.capacity,
    from: row.fromDate,
    to: row.toDate,
    withdrawn: row.withdrawn,
  };
}

async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > LARGEST_ANSWER) throw new Error('the answer is too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

// 429 and 5xx are about the other side, whatever was sent; every other refusal is about this batch.
function judge(status: number, text: string): Delivery {
  if (status === 429 || status >= 500) return { outcome: 'UNREACHABLE', reason: `status ${status}` };
  if (status !== 200) return { outcome: 'NOT_TAKEN', reason: `status ${status}` };
  const answer = announcementAnswerSchema.safeParse(parseJson(text));
  if (!answer.success) return { outcome: 'NOT_TAKEN', reason: 'the answer is not what was agreed' };
  return { outcome: 'ANSWERED', results: answer.data.results };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The code of the fault, or its name: messages of sockets hold addresses. */
function describeFault(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown fault';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error ? String(error.name) : 'unknown fault';
}
