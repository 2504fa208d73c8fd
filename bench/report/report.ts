import type { ImportFigures } from '../imports.ts';
import type { LoadFigures } from '../load/load.ts';
import type { Machine } from '../machine.ts';
import type { BenchOptions } from '../options.ts';
import type { StartFigures } from '../start-up.ts';
import { loadSection } from './load-section.ts';
import { figure } from './markdown.ts';
import { methods } from './methods.ts';
import { importSection, startSection } from './other-sections.ts';

/** Everything that one run of the benchmark measured: the .json beside the report. */
export interface BenchFigures {
  readonly startedAt: string;
  readonly seconds: number;
  readonly machine: Machine;
  readonly options: BenchOptions;
  readonly load?: LoadFigures;
  readonly imports?: ImportFigures;
  readonly start?: StartFigures;
  /** Parts that did not come to their end, one sentence each. */
  readonly broken: readonly string[];
}

/** What went wrong in any part: with one of these the run counts as failed. */
export function problemsOf({ load, imports, broken }: BenchFigures): string[] {
  return [...broken, ...(load?.problems ?? []), ...(imports?.problems ?? [])];
}

/** The report as markdown. */
export function reportOf(figures: BenchFigures): string {
  const { load, imports, start, machine, startedAt } = figures;
  const sections = [
    `# Measured on ${startedAt.slice(0, 10)}`,
    'Written by `npm run bench`, never by hand; the raw numbers are in the .json beside it. Ratios carry over to other machines, absolute figures do not.',
    verdict(problemsOf(figures)),
    ...(load ? [loadSection(load)] : []),
    ...(imports ? [importSection(imports)] : []),
    ...(start ? [startSection(start)] : []),
    methods(figures),
    machineSection(machine, figures),
  ];
  return `${sections.join('\n\n')}\n`;
}

function verdict(problems: readonly string[]): string {
  if (problems.length === 0) return 'No errors.';
  return `**This run had errors: its figures do not count.**\n\n${problems.map((problem) => `- ${problem}`).join('\n')}`;
}

function machineSection(machine: Machine, { startedAt, seconds }: BenchFigures): string {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const commit = machine.commit === null ? '' : `, commit ${machine.commit}`;
  return [
    '## Where and when',
    [
      `- ${machine.cores} cores (${machine.processor}), ${figure(machine.memoryMegabytes)} MB of memory, ${machine.system}`,
      `- Node ${machine.node}; MariaDB ${machine.mariadb ?? 'not installed'}; ${versions.join(', ')}`,
      `- ${startedAt}, in ${figure(seconds)} s${commit}; ${figure(machine.loadBefore, 1)} processes wanted a core in the minute before`,
    ].join('\n'),
  ].join('\n\n');
}
