import { resolve } from 'node:path';
import { UnreadableExtract } from './decode.ts';
import { openSources } from './format.ts';
import { type RecognisedExtract, recogniseExtract } from './recognise.ts';
import type { ExtractSource } from './source.ts';
import type { ExtractKind } from './types.ts';

/** A file that can be imported, or a sheet of it. */
export interface PlannedFile {
  /** As messages name it. */
  readonly file: string;
  readonly source: ExtractSource;
  readonly extract: RecognisedExtract;
  /** Sheets of the same workbook that hold nothing of the owner: for a notice with its first sheet that does. */
  readonly unused: readonly string[];
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
    planned.push(...plan.files);
    rejected.push(...plan.rejected);
  }
  const ranks = rankKinds(kinds);
  const rankOf = (plan: PlannedFile) => ranks.get(plan.extract.kind.name) ?? 0;
  return { files: planned.sort((one, other) => rankOf(one) - rankOf(other)), rejected };
}

function withoutRepeats(files: readonly string[]): string[] {
  return [...new Map(files.map((file) => [resolve(file), file])).values()];
}

async function planFile(file: string, kinds: readonly ExtractKind[]): Promise<ImportPlan> {
  try {
    return planSources(await openSources(file), kinds);
  } catch (error) {
    if (error instanceof UnreadableExtract) return { files: [], rejected: [{ file, problem: error.message }] };
    throw error;
  }
}

/** Every sheet with a header of some kind. One with none of the columns of any, such as a legend, may stand beside them. */
function planSources(sources: readonly ExtractSource[], kinds: readonly ExtractKind[]): ImportPlan {
  const files: PlannedFile[] = [];
  const rejected: RejectedFile[] = [];
  const foreign: RejectedFile[] = [];
  for (const source of sources) {
    const extract = recogniseExtract(source.header, kinds);
    const file = source.name;
    if (!('problem' in extract)) files.push({ file, source, extract, unused: [] });
    else (extract.foreign ? foreign : rejected).push({ file, problem: `${file}: ${extract.problem}` });
  }
  const [first, ...others] = files;
  if (first === undefined) return { files, rejected: [...rejected, ...foreign] };
  return { files: [{ ...first, unused: foreign.map(({ file }) => file) }, ...others], rejected };
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
