import { readFile, writeFile } from 'node:fs/promises';

export interface GeneratedFile {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly content: string;
  /** The command that makes it. */
  readonly command: string;
  /** Only say whether the file is fresh: true when the command was given `--check`. */
  readonly check: boolean;
}

/** Writes a generated file when its content changed; with `check` it says in one sentence what to run, and exits with 1. */
export async function publishFile({ file, content, command, check }: GeneratedFile): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => '');
  if (present === content) return;
  if (check) {
    process.stderr.write(`${file} is not fresh. Run: ${command}\n`);
    process.exitCode = 1;
    return;
  }
  await writeFile(file, content);
  process.stdout.write(`wrote ${file}\n`);
}
