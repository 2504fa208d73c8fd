import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommanderError, InvalidArgumentError } from 'commander';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { ConfigurationError } from '../shared/errors.ts';
import { createProgress, type ProgressStream, SILENT } from '../shared/import/progress.ts';
import { ReportUnusable } from '../shared/import/report.ts';
import { runImport } from '../shared/import/run-import.ts';
import { describeImport } from '../shared/import/summary.ts';
import type { OpenImport } from '../shared/import/types.ts';
import { parseKboNumber } from '../shared/kbo-number.ts';
import { commandOf } from './command.ts';

/** What the command gets from the process it runs in. */
export interface ImportCommandOptions {
  /** The arguments after the name of the script. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Finds an owner's part of the import. */
  readonly load: (owner: Owner) => Promise<OpenImport>;
  readonly output: NodeJS.WritableStream;
  readonly errors: ProgressStream;
  readonly clock: () => Date;
  /** Aborted when the user wants to stop. */
  readonly signal: AbortSignal;
}

interface Arguments {
  readonly owner: Owner;
  readonly paths: readonly string[];
  readonly holders: readonly string[] | undefined;
  readonly report: string | undefined;
  readonly quiet: boolean;
}

const AFTER_HELP = `
A folder stands for all the .csv, .jsonl, .ndjson and .xlsx files in it and below. What others require is imported
first. The kind of a file is recognised by the names of its columns, its format by its content:
  CSV         UTF-8 or Windows-1252, with commas or semicolons
  JSON Lines  one flat object on each line, with the names of the columns as keys
  Excel       .xlsx, up to 100 MB; the first row of each sheet names its columns; no formula is calculated
Dates are 2026-03-31 or 31/03/2026, or dates of Excel.

Exit codes: 0 everything is in, 1 some rows or files are not (see the report), 2 nothing was read,
130 stopped with Ctrl-C. Running the same command again is always safe.

Example: npm run import -- pes extracts/client-files.csv extracts/registrations.csv`;

/** Runs `npm run import`; answers the exit code. Everything the user did wrong is one sentence on `errors`. */
export async function runImportCommand(options: ImportCommandOptions): Promise<number> {
  try {
    const given = readArguments(options);
    return await importPaths(given, options);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof ConfigurationError) && !(error instanceof ReportUnusable)) throw error;
    options.errors.write(`${error.message}\n`);
    return 2;
  }
}

function readArguments({ argv, output, errors }: ImportCommandOptions): Arguments {
  const command = commandOf('npm run import --')
    .description("Imports an owner's extracts: CSV, JSON Lines or Excel files with the records of its organisations.")
    .argument('<owner>', `whose extracts these are: ${OWNERS.join(', ')}`, readOwner)
    .argument('<files...>', 'extracts, or folders with extracts')
    .option('--holder <kbo...>', 'import only for these organisations; rows of others are refused', addKbo)
    .option('--report <file>', 'where refused rows are written (default: a file in SCHAKEL_DATA)')
    .option('--quiet', 'show no progress', false)
    .addHelpText('after', AFTER_HELP)
    .exitOverride()
    .configureOutput({ writeOut: (text) => output.write(text), writeErr: (text) => errors.write(text) })
    .parse([...argv], { from: 'user' });
  const [owner, paths]: [Owner, string[]] = [command.processedArgs[0], command.processedArgs[1]];
  const { holder, report, quiet } = command.opts<{ holder?: string[]; report?: string; quiet: boolean }>();
  return { owner, paths, holders: holder, report, quiet };
}

function readOwner(text: string): Owner {
  const owner = OWNERS.find((one) => one === text);
  if (owner === undefined) throw new InvalidArgumentError(`Choose one of ${OWNERS.join(', ')}.`);
  return owner;
}

function addKbo(text: string, before: string[] | undefined): string[] {
  const kbo = parseKboNumber(text);
  if (kbo === null) throw new InvalidArgumentError('Give the ten digits of an enterprise number (KBO).');
  return [...(before ?? []), kbo];
}

async function importPaths(given: Arguments, options: ImportCommandOptions): Promise<number> {
  const { env, errors, output, clock, signal } = options;
  const opened = await (await options.load(given.owner))(env);
  try {
    const summary = await runImport({
      ...opened,
      owner: given.owner,
      files: await expandFolders(given.paths),
      clock,
      signal,
      reportFile: given.report ?? defaultReport(given.owner, env, clock()),
      progress: given.quiet ? SILENT : createProgress(errors, clock),
      ...(given.holders === undefined ? {} : { holders: given.holders }),
    });
    const [counts = '', ...remarks] = describeImport(summary).split('\n').reverse();
    for (const remark of remarks.reverse()) errors.write(`${remark}\n`);
    output.write(`${counts}\n`);
    return summary.exitCode;
  } finally {
    await opened.close();
  }
}

function defaultReport(owner: Owner, env: ImportCommandOptions['env'], now: Date): string {
  const moment = now.toISOString().slice(0, 19).replace(/[-:]/g, '');
  return join(env.SCHAKEL_DATA || 'data', 'import-reports', `${owner}-${moment}.csv`);
}

/** Every file as it is, every folder as the extracts in it and below, by name. What does not exist stays in the list. */
async function expandFolders(paths: readonly string[]): Promise<string[]> {
  const expanded: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    expanded.push(...(isFolder ? await extractsIn(path) : [path]));
  }
  return expanded;
}

async function extractsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(csv|jsonl|ndjson|xlsx)$/i.test(entry.name) && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
