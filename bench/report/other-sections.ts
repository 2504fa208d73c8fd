import type { ImportFigures, ImportRun } from '../imports.ts';
import type { StartFigures } from '../start-up.ts';
import { figure, megabytes, table } from './markdown.ts';
import { median, sum } from './statistics.ts';

/** The part of the report about the import: all owners of a database together first. */
export function importSection({ runs }: ImportFigures): string {
  const databases = [...new Set(runs.map(({ database }) => database))];
  const rows = databases.flatMap((database) => {
    const own = runs.filter((run) => run.database === database);
    const all = { rows: sum(own.map((run) => run.rows)), seconds: sum(own.map((run) => run.seconds)) };
    const peak = own.some(({ peakRssBytes }) => peakRssBytes === null)
      ? null
      : Math.max(...own.map(({ peakRssBytes }) => peakRssBytes ?? 0));
    const people = figure(own[0]?.clients);
    return [
      [`**${database}, all owners** (${people} people)`, ...rates(all), megabytes(peak)],
      ...own.map((run) => [`${database}: ${run.owner}`, ...rates(run), megabytes(run.peakRssBytes)]),
    ];
  });
  return `## Import\n\n${table(['', 'rows a minute', 'rows', 'seconds', 'most memory, MB'], rows)}`;
}

function rates({ rows, seconds }: Pick<ImportRun, 'rows' | 'seconds'>): string[] {
  return [figure((rows * 60) / seconds), figure(rows), figure(seconds, 1)];
}

/** The part of the report about starting. */
export function startSection({ clients, firstSeconds, laterSeconds, memory }: StartFigures): string {
  const resident = sum(memory.map(({ rssBytes }) => rssBytes));
  const own = memory.some(({ pssBytes }) => pssBytes === null)
    ? null
    : sum(memory.map(({ pssBytes }) => pssBytes ?? 0));
  const measured = memory.length > 0;
  const later = `${figure(median(laterSeconds), 1)} (${laterSeconds.map((seconds) => figure(seconds, 1)).join(', ')})`;
  return [
    '## Start',
    table(
      ['', ''],
      [
        [`first run, ${figure(clients)} clients made and imported, seconds`, figure(firstSeconds, 1)],
        ['later run, seconds, median and each', later],
        ['processes, the starter among them', measured ? figure(memory.length) : '-'],
        ['their memory once ready, own shares together, MB', measured ? megabytes(own) : '-'],
        ['the same, resident (what they share counted in each), MB', measured ? megabytes(resident) : '-'],
      ],
    ),
  ].join('\n\n');
}
