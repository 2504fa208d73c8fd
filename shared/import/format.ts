import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { isCompoundFile, problemOfCompoundFile } from './compound-file.ts';
import { openCsv } from './csv-source.ts';
import { readBeginning, UnreadableExtract } from './decode.ts';
import { openJsonLines } from './json-source.ts';
import type { ExtractSource } from './source.ts';
import { openXlsx } from './xlsx-source.ts';

/**
 * The tables in a file: one, or one per sheet of a workbook. What it is shows in its first bytes; the ending of its name
 * decides where these do not.
 * @throws UnreadableExtract, with one sentence that names the file.
 */
export async function openSources(file: string): Promise<readonly ExtractSource[]> {
  // First: it says so when there is no such file, or may not be read.
  const beginning = await readBeginning(file);
  const bytes = (await stat(file)).size;
  if (isCompoundFile(beginning)) throw new UnreadableExtract(`${file}: ${await problemOfCompoundFile(file)}`);
  if (beginning.startsWith('PK')) return openXlsx(file);
  const ending = extname(file).toLowerCase();
  if (/^\.xls[xm]?$/.test(ending)) throw new UnreadableExtract(`${file}: ${NO_WORKBOOK}`);
  const first = beginning.trimStart().charAt(0);
  if (first === '[') throw new UnreadableExtract(`${file}: ${ARRAY}`);
  if (first === '{' || /^\.(jsonl|ndjson|json)$/.test(ending)) return [await openJsonLines(file, bytes)];
  return [await openCsv(file, bytes, beginning)];
}

const NO_WORKBOOK =
  'this is no Excel workbook whatever its name says: give it the ending of what it is, or save it again.';
const ARRAY = 'this is one list in JSON: write one object on each line (JSON Lines), for example with jq -c ".[]".';
