import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../shared/database.ts';
import { loadAnchors, type StoredAnchor } from '../../shared/disclosure-archive.ts';
import { CHAIN_START, type ChainHead, type Position } from '../../shared/disclosure-chain.ts';
import { BadArchive, digestOf, readArchive } from './archive-file.ts';

/** What became of a file: whole, or one sentence that says what is wrong with it. */
export interface ArchiveVerdict {
  readonly writer: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly file: string;
  readonly problem: string | null;
}

export interface VerifyArchivesOptions {
  readonly database: Database;
  readonly key: Buffer;
  readonly folder: string;
  readonly witnessed: readonly ChainHead[];
}

/**
 * Reads every file of which the log says that it holds its oldest entries, and follows its chain to where the log goes on. The seals of the
 * anchors are for `verifyDisclosureLog`.
 */
export async function verifyArchives(options: VerifyArchivesOptions): Promise<ArchiveVerdict[]> {
  const anchors = await options.database.read(loadAnchors);
  const verdicts: ArchiveVerdict[] = [];
  for (const [index, anchor] of anchors.entries()) {
    const { writer, firstSeq, seq: lastSeq, file } = anchor;
    const before = anchors[index - 1];
    const from = before?.writer === writer ? before : { seq: 0, hash: CHAIN_START };
    verdicts.push({ writer, firstSeq, lastSeq, file, problem: await problemOf(options, anchor, from) });
  }
  return verdicts;
}

async function problemOf(
  { key, folder, witnessed }: VerifyArchivesOptions,
  { writer, file, seq, hash, digest }: StoredAnchor,
  from: Position,
): Promise<string | null> {
  const path = join(folder, file);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return 'It is not in the folder.';
  const known = new Map(witnessed.filter((head) => head.writer === writer).map((head) => [head.seq, head.hash]));
  try {
    const end = await readArchive(path, key, from, (entry) => {
      const sealed = known.get(entry.seq) ?? entry.hash;
      if (sealed !== entry.hash) throw new BadArchive(`Entry ${entry.seq} is not the one that was witnessed.`);
    });
    if (end.seq !== seq || end.hash !== hash) return `It ends at entry ${end.seq} and not where the log goes on.`;
    // Last, so that who changed an entry is told which one.
    return (await digestOf(path)) === digest ? null : 'It is not the file that was written, though its entries are.';
  } catch (error) {
    if (error instanceof BadArchive) return error.message;
    throw error;
  }
}
