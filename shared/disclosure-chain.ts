import { createHmac } from 'node:crypto';

/** One disclosure, or one refusal, of one section of one client to one caller: who, why, and on which ground. */
export interface DisclosureEntry {
  readonly requestId: string;
  /** The opaque client id; never a national number. */
  readonly clientId: string;
  readonly staffMember: string;
  /** KBO number of the caller's organisation; null for a client who looks at their own file. */
  readonly organisation: string | null;
  /** Roles of the caller, separated by commas. */
  readonly roles: string;
  readonly purpose: string;
  readonly relation: string;
  readonly section: string;
  readonly outcome: 'DISCLOSED' | 'WITHHELD';
  /** Why it was withheld; null when it was disclosed. */
  readonly reason: string | null;
  readonly rule: string;
  readonly legalBasis: string | null;
}

/** An entry with what the log adds before it is chained. */
export interface ChainedEntry extends DisclosureEntry {
  readonly id: string;
  /** Moment of logging in UTC, `2026-03-31T08:15:00.123Z`. */
  readonly at: string;
  readonly writer: string;
}

/** The end of a writer's chain. */
export interface ChainHead {
  readonly writer: string;
  readonly seq: number;
  readonly hash: string;
}

/** What the first entry of a chain follows. */
export const CHAIN_START = '0'.repeat(43);

/**
 * The bytes that are hashed: a JSON array of the fields in this order. Never change it: old entries would no longer
 * verify. The place in the chain is not among them; it follows from the hash of the entry before.
 */
export function canonicalEntry(entry: ChainedEntry): string {
  return JSON.stringify([
    entry.writer,
    entry.id,
    entry.at,
    entry.requestId,
    entry.clientId,
    entry.staffMember,
    entry.organisation,
    entry.roles,
    entry.purpose,
    entry.relation,
    entry.section,
    entry.outcome,
    entry.reason,
    entry.rule,
    entry.legalBasis,
  ]);
}

/** Where the reading of a chain stands: the last entry that was read. */
export interface Position {
  readonly seq: number;
  readonly hash: string;
}

/** Whether an entry is the one that comes next in its chain, as it was written. */
export function isNextInChain(
  key: Buffer,
  at: Position,
  entry: ChainedEntry & Position & { readonly previous: string },
): boolean {
  const follows = entry.seq === at.seq + 1 && entry.previous === at.hash;
  return follows && chainHash(key, entry.previous, canonicalEntry(entry)) === entry.hash;
}

/** HMAC-SHA-256 of the hash before and the canonical entry: 43 characters base64url. Without the key nobody can redo it. */
export function chainHash(key: Buffer, previous: string, canonical: string): string {
  return createHmac('sha256', key).update(previous).update(canonical).digest('base64url');
}
