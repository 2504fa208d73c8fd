import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../conform.ts';
import { htmlOf } from './html.ts';
import { junitOf } from './junit.ts';

/**
 * Writes the report into a folder as JSON, JUnit XML and a page, each named after owner and moment: an earlier one is never overwritten.
 * Gives the paths. Throws what the file system throws.
 */
export async function writeReport(report: Report, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const moment = report.at.replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');
  const name = join(folder, `conform-${report.owner}-${moment}`);
  const files = [
    [`${name}.json`, `${JSON.stringify(report, null, 2)}\n`],
    [`${name}.xml`, junitOf(report)],
    [`${name}.html`, htmlOf(report)],
  ] as const;
  for (const [file, text] of files) await writeFile(file, text);
  return files.map(([file]) => file);
}
