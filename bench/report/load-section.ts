import type { Contender, WorkerName } from '../load/contenders.ts';
import type { LoadFigures, Run } from '../load/load.ts';
import { OPERATIONS, type Operation } from '../load/requests.ts';
import { figure, megabytes, table } from './markdown.ts';
import { median, medianOf, sum } from './statistics.ts';

const WORKERS: readonly WorkerName[] = ['gateway', 'partnership', 'pes', 'welfare', 'social-economy'];
const NAMES: Record<Operation, string> = { ClientView: 'ClientView', Caseload: 'caseload page of 50' };

/** The part of the report about the load: ratios first. */
export function loadSection(load: LoadFigures): string {
  return [
    '## This gateway and a plain @apollo/gateway, side by side',
    ratios(load),
    '### Each gateway, medians of the rounds',
    contenders(load),
    '### Processor time per answer, in ms',
    processors(load),
    '### Event loop during the load',
    'The longest block and the 99th percentile of the delay are the worst of the rounds, in ms of the clock: time in which another process had the core is in them. Busy is the median share of time that the loop was not idle.',
    eventLoops(load),
    '### Memory after the load, in MB',
    memory(load),
  ].join('\n\n');
}

type Measure = (run: Run) => number | null | undefined;

const MEASURES: readonly [name: string, measure: Measure, decimals: number][] = [
  ['requests per second', (run) => run.perSecond, 0],
  ['p50, ms', (run) => run.p50Ms, 0],
  ['p99, ms', (run) => run.p99Ms, 0],
  ['processor time of the gateway per answer, ms', (run) => run.cpuMs.gateway, 2],
  ['processor time of all processes per answer, ms', wholeCost, 1],
];

function wholeCost({ cpuMs }: Run): number | null {
  const costs = WORKERS.map((worker) => cpuMs[worker] ?? null).filter((cost) => cost !== null);
  return costs.length === WORKERS.length ? sum(costs) : null;
}

/** Ours divided by the rival's in the same round; the median of the rounds, and between which they were. */
function ratios({ runs }: LoadFigures): string {
  const rows = OPERATIONS.flatMap((operation) =>
    MEASURES.map(([name, measure, decimals]) => {
      const [ours, rival] = [of(runs, operation, 'ours'), of(runs, operation, 'rival')];
      const perRound = ours.flatMap((run, round) => {
        const [one, other] = [measure(run), rival[round] && measure(rival[round])];
        return one == null || other == null || other === 0 ? [] : [one / other];
      });
      const spread =
        perRound.length === 0 ? '-' : `${figure(Math.min(...perRound), 2)} to ${figure(Math.max(...perRound), 2)}`;
      const absolute = [ours, rival].map((all) => figure(medianOf(all.map(measure)), decimals));
      return [`${NAMES[operation]}: ${name}`, `**${figure(medianOf(perRound), 2)}**`, spread, ...absolute];
    }),
  );
  return table(['', 'ours / rival', 'of the rounds', 'ours', 'rival'], rows);
}

function of(runs: readonly Run[], operation: Operation, contender: Contender): Run[] {
  return runs.filter((run) => run.operation === operation && run.contender === contender);
}

function contenders({ runs }: LoadFigures): string {
  const rows = eachKind((operation, contender) => {
    const all = of(runs, operation, contender);
    const failed = sum(all.map(({ failures }) => failures.broken + failures.status + failures.graphql));
    const medians = [(run: Run) => run.perSecond, (run: Run) => run.p50Ms, (run: Run) => run.p99Ms].map((measure) =>
      figure(median(all.map(measure))),
    );
    const slowest = figure(Math.max(...all.map(({ maxMs }) => maxMs)));
    return [...medians, slowest, figure(sum(all.map(({ answers }) => answers))), figure(failed)];
  });
  return table(['', 'per second', 'p50 ms', 'p99 ms', 'slowest ms', 'answers', 'errors'], rows);
}

function processors({ runs }: LoadFigures): string {
  const rows = eachKind((operation, contender) => {
    const all = of(runs, operation, contender);
    const costs = WORKERS.map((worker) => figure(medianOf(all.map(({ cpuMs }) => cpuMs[worker])), 2));
    return [...costs, figure(medianOf(all.map(wholeCost)), 2)];
  });
  return table(['', ...WORKERS, 'all'], rows);
}

function eventLoops({ runs }: LoadFigures): string {
  const rows = OPERATIONS.flatMap((operation) =>
    (['ours', 'rival'] as const).flatMap((contender) =>
      WORKERS.filter((worker) => contender === 'ours' || worker === 'gateway').map((worker) => {
        const loops = of(runs, operation, contender).flatMap(({ loop }) => loop[worker] ?? []);
        const worst = (measure: (loop: (typeof loops)[number]) => number) =>
          figure(loops.length === 0 ? null : Math.max(...loops.map(measure)));
        const busy = medianOf(loops.map(({ utilization }) => utilization * 100));
        const name = worker === 'gateway' ? `gateway (${contender})` : worker;
        return [`${NAMES[operation]}: ${name}`, worst((l) => l.longestMs), worst((l) => l.p99Ms), `${figure(busy)} %`];
      }),
    ),
  );
  return table(['', 'longest block', 'p99', 'busy'], rows);
}

function memory(load: LoadFigures): string {
  const rows = Object.entries(load.memory).map(([name, size]) => [
    name,
    megabytes(size?.rssBytes),
    megabytes(size?.pssBytes),
  ]);
  return table(['', 'resident', 'own share'], rows);
}

function eachKind(cells: (operation: Operation, contender: Contender) => string[]): string[][] {
  return OPERATIONS.flatMap((operation) =>
    (['ours', 'rival'] as const).map((contender) => [
      `${NAMES[operation]}, ${contender}`,
      ...cells(operation, contender),
    ]),
  );
}
