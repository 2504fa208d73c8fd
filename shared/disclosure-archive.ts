import { createHmac } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { ChainHead } from './disclosure-chain.ts';
import { sqlInstant } from './disclosure-store.ts';

/** Where a chain goes on after its oldest entries went to a file: the last of them, and which file holds them (ADR 24). */
export interface ArchiveAnchor extends ChainHead {
  /** The first entry in the file. */
  readonly firstSeq: number;
  /** Name of the file, without a folder. */
  readonly file: string;
  /** SHA-256 of the file, base64url. */
  readonly digest: string;
  readonly at: Date;
}

/** An anchor as it stands in the database: whether it is the owner's own is for who holds the key of the log to say. */
export interface StoredAnchor extends ArchiveAnchor {
  readonly seal: string;
}

/** The owner's seal on an anchor, HMAC-SHA-256: who can write the database and has no key cannot say that lines were archived. */
export function anchorSeal(key: Buffer, { writer, seq, hash, firstSeq, file, digest, at }: ArchiveAnchor): string {
  const sealed = JSON.stringify(['archive', writer, firstSeq, seq, hash, file, digest, sqlInstant(at.toISOString())]);
  return createHmac('sha256', key).update(sealed).digest('base64url');
}

type Raw = Record<string, string | number | Date>;

/** The anchors of every chain in this database, by writer and number. */
export async function loadAnchors(manager: EntityManager): Promise<StoredAnchor[]> {
  const rows: Raw[] = await manager.query(
    'SELECT writer, first_seq, seq, hash, file, digest, at, seal FROM disclosure_archive ORDER BY writer, seq',
  );
  return rows.map((row) => ({
    writer: String(row.writer),
    firstSeq: Number(row.first_seq),
    seq: Number(row.seq),
    hash: String(row.hash),
    file: String(row.file),
    digest: String(row.digest),
    at: row.at instanceof Date ? row.at : new Date(`${String(row.at).replace(' ', 'T')}Z`),
    seal: String(row.seal),
  }));
}

/** Says in the database that the entries up to this one are in a file: from then on they may be removed. */
export async function insertAnchor(manager: EntityManager, key: Buffer, anchor: ArchiveAnchor): Promise<void> {
  const { writer, firstSeq, seq, hash, file, digest, at } = anchor;
  await manager.query(
    'INSERT INTO disclosure_archive (writer, seq, first_seq, hash, file, digest, at, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [writer, seq, firstSeq, hash, file, digest, sqlInstant(at.toISOString()), anchorSeal(key, anchor)],
  );
}
