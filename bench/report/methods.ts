import type { BenchFigures } from './report.ts';

/** What was measured and how, of the parts that were. */
export function methods(figures: BenchFigures): string {
  const { load, imports, start } = figures;
  const parts = [...(load ? ofLoad(figures) : []), ...(imports ? OF_IMPORT : []), ...(start ? OF_START : [])];
  return `## How\n\n${parts.map((part) => `- ${part}`).join('\n')}`;
}

function ofLoad({ options, load }: BenchFigures): string[] {
  const { connections, seconds, rounds, clients } = options;
  return [
    `The product runs as in production (NODE_ENV and MODE production, log level info) over a population of ${clients} people, on SQLite: six processes, from the TypeScript sources. The rival is a seventh: \`bench/rival-gateway.ts\`, a plain @apollo/gateway with RemoteGraphQLDataSource as it comes, no checks, no limits and no log, in front of the same four owners, which verify, decide, load and log for both.`,
    `autocannon asks over ${connections} connections on the same machine, ${seconds} s a run, ${rounds} rounds of ours, rival, ours, rival with each operation, after a warm-up of both. ClientView asks ${load?.clients} clients of one centre in turn, the personas first; the page is that of the same social worker.`,
    'Before, both gateways are asked the same and their answers are compared as data. Every answer under load is checked for data and for errors; an error, a late answer or a process that ends makes the run fail.',
    'The limits of time of our gateway (1.5 s an owner, 2.7 s a request) are lifted: they are for owners that fail, and on few cores a queue of 16 pages comes near them.',
    'Processor time is what the system counted for a process during a run (user and system, /proc), divided by the answers of that run. The generator of the load has its share of the same cores.',
  ];
}

const OF_IMPORT = [
  'Import: `scripts/import.ts` as a process of its own per owner, one after the other, into a database that does not exist yet; seconds are from the start of the process to its end, so start, migrations and announcements are in them. Memory is the most that the process had. MariaDB runs on the same cores, with small buffers and innodb-flush-log-at-trx-commit=2, and gets an eighth of the people.',
];

const OF_START = [
  'Start: `demo/start.ts`, which is what `npm start` runs, as a process of its own, until its first question is printed; memory right after that on the last run.',
];
