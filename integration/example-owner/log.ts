import { createHmac, randomUUID } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { Line } from './parts.ts';

/** The end of the chain: what a witness is shown. */
export interface Head {
  readonly writer: string;
  readonly seq: number;
  readonly hash: string;
}

/** The disclosure log: a file of JSON lines, each sealed with the one before it. */
export interface DisclosureLog {
  /** Resolves once the lines are on disk. */
  append(lines: readonly Line[]): Promise<void>;
  head(): Head;
  isWritable(): boolean;
  close(): Promise<void>;
}

export interface LogOptions {
  readonly file: string;
  /** One process at a time writes under this name. */
  readonly writer: string;
  readonly key: Buffer;
  readonly clock: () => Date;
}

const START = '0'.repeat(43);

/** Opens the log and goes on where its last line ends. */
export async function openLog({ file, writer, key, clock }: LogOptions): Promise<DisclosureLog> {
  const handle = await open(file, 'a+', 0o600);
  let head = await lastHead(handle, writer);
  let isWritable = true;
  let turn: Promise<void> = Promise.resolve();

  async function write(lines: readonly Line[]): Promise<void> {
    let next = head;
    const texts = lines.map((line) => {
      const entry = { writer, id: uuidV7(clock()), at: clock().toISOString(), ...line };
      const hash = chainHash(key, next.hash, canonical(entry));
      const linked = { seq: next.seq + 1, ...entry, previous: next.hash, hash };
      next = { writer, seq: linked.seq, hash };
      return `${JSON.stringify(linked)}\n`;
    });
    const { size } = await handle.stat();
    try {
      await handle.appendFile(texts.join(''));
      await handle.datasync();
    } catch (error) {
      // Half a line would make the next one unreadable.
      await handle.truncate(size).catch(() => undefined);
      throw error;
    }
    head = next;
  }

  return {
    append: (lines) => {
      if (lines.length === 0) return Promise.resolve();
      // One after the other: two at once would fork the chain.
      const written = turn.then(() => write(lines));
      const settle = (worked: boolean) => {
        isWritable = worked;
      };
      turn = written.then(
        () => settle(true),
        () => settle(false),
      );
      return written;
    },
    head: () => head,
    isWritable: () => isWritable,
    close: async () => {
      await turn;
      await handle.close();
    },
  };
}

async function lastHead(handle: FileHandle, writer: string): Promise<Head> {
  const text = await handle.readFile('utf8');
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  return last === '' ? { writer, seq: 0, hash: START } : { ...JSON.parse(last), writer };
}

type Entry = Line & { readonly writer: string; readonly id: string; readonly at: string };

/** The fields in the order of the contract. */
export function canonical(entry: Entry): string {
  const { writer, id, at, requestId, clientId, staffMember, organisation, roles, purpose, relation } = entry;
  const { section, outcome, reason, rule, legalBasis } = entry;
  const who = [writer, id, at, requestId, clientId, staffMember, organisation, roles, purpose, relation];
  return JSON.stringify([...who, section, outcome, reason, rule, legalBasis]);
}

/** What seals an entry to the one before it. */
export function chainHash(key: Buffer, previous: string, text: string): string {
  return createHmac('sha256', key).update(previous).update(text).digest('base64url');
}

/** A UUID of version 7: the milliseconds first, so that ids sort as they were made. */
export function uuidV7(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
