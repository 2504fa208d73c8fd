import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type RawRow, readRows } from './csv-rows.ts';
import { readBeginning, UnreadableExtract } from './decode.ts';
import { type Delimiter, detectDelimiter } from './delimiter.ts';
import { type RecognisedExtract, recogniseExtract } from './recognise.ts';
import type { ExtractKind } from './types.ts';

/** A file that can be imported. */
export interface PlannedFile {
  readonly file: string;
  readonly bytes: number;
  readonly delimiter: Delimiter;
  readonly extract: RecognisedExtract;
}

/** A file that cannot; the sentence names it. */
export interface RejectedFile {
  readonly file: string;
  readonly problem: string;
}

export interface ImportPlan {
  /** In the order in which they can be imported: what others require comes first. */
  readonly files: readonly PlannedFile[];
  readonly rejected: readonly RejectedFile[];
}

/** Reads the headers of all files and puts the files in order; files of one kind stay in the order they were given. */
export async function planImport(files: readonly string[], kinds: readonly ExtractKind[]): Promise<ImportPlan> {
  const planned: PlannedFile[] = [];
  const rejected: RejectedFile[] = [];
  for (const file of withoutRepeats(files)) {
    const plan = await planFile(file, kinds);
    if ('problem' in plan) rejected.push(plan);
    else planned.push(plan);
  }
  const ranks = rankKinds(kinds);
  const rankOf = (plan: PlannedFile) => ranks.get(plan.extract.kind.name) ?? 0;
  return { files: planned.sort((one, other) => rankOf(one) - rankOf(other)), rejected };
}

function withoutRepeats(files: readonly string[]): string[] {
  return [...new Map(files.map((file) => [resolve(file), file])).values()];
}

async function planFile(file: string, kinds: readonly ExtractKind[]): Promise<PlannedFile | RejectedFile> {
  try {
    const beginning = await readBeginning(file);
    const delimiter = detectDelimiter(beginning);
    const header = await firstRow(beginning, delimiter, file);
    if (header === null) return { file, problem: `${file}: there is no header in it: is the file empty?` };
    const extract = recogniseExtract(header.cells, kinds);
    if ('problem' in extract) return { file, problem: `${file}: ${extract.problem}` };
    return { file, bytes: (await stat(file)).size, delimiter, extract };
  } catch (error) {
    if (error instanceof UnreadableExtract) return { file, problem: error.message };
    throw error;
  }
}

async function firstRow(text: string, delimiter: Delimiter, file: string): Promise<RawRow | null> {
  for await (const [row] of readRows(once(text), delimiter, file)) if (row !== undefined) return row;
  return null;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** 0 for a kind that requires no other, else one more than the highest of what it requires. Throws on a circle. */
export function rankKinds(kinds: readonly ExtractKind[]): Map<string, number> {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const ranks = new Map<string, number>();
  const rank = (name: string, above: readonly string[]): number => {
    if (above.includes(name)) throw new Error(`The kinds ${[...above, name].join(' > ')} require each other.`);
    const known = ranks.get(name);
    if (known !== undefined) return known;
    const required = byName.get(name)?.requires ?? [];
    const found = required.reduce((highest, one) => Math.max(highest, rank(one, [...above, name]) + 1), 0);
    ranks.set(name, found);
    return found;
  };
  for (const kind of kinds) rank(kind.name, []);
  return ranks;
}
