import { Command } from 'commander';
import { runProcess } from '../shared/run-process.ts';

interface Program {
  readonly does: string;
  readonly start: () => Promise<unknown>;
}

const PROGRAMS: Readonly<Record<string, Program>> = {
  gateway: { does: 'serves the graph', start: () => import('../gateway/main.ts') },
  partnership: { does: "serves the partnership's subgraph", start: () => import('../subgraphs/partnership/main.ts') },
  pes: { does: "serves VDAB's subgraph", start: () => import('../subgraphs/pes/main.ts') },
  welfare: { does: "serves the centres' subgraph", start: () => import('../subgraphs/welfare/main.ts') },
  'social-economy': {
    does: "serves the enterprises' subgraph",
    start: () => import('../subgraphs/social-economy/main.ts'),
  },
  import: { does: "imports an owner's extracts", start: () => import('./import.ts') },
  policy: { does: "prints an owner's decision table", start: () => import('./policy.ts') },
  'verify-log': { does: "verifies an owner's disclosure log", start: () => import('./verify-log.ts') },
  reconcile: { does: "compares the gateway's log with every owner's", start: () => import('./reconcile.ts') },
  witnessed: {
    does: 'prints the heads of an owner that the partnership witnessed',
    start: () => import('./witnessed.ts'),
  },
  'weekly-report': { does: 'writes the weekly report for the officer', start: () => import('./weekly-report.ts') },
  'who-saw': { does: "exports who saw somebody's data", start: () => import('./who-saw.ts') },
  'archive-log': { does: "moves an owner's old disclosure lines to files", start: () => import('./archive-log.ts') },
  outreach: { does: 'lists whom the source register is asked about', start: () => import('./outreach.ts') },
  'rotate-keys': { does: 'adds a signing key to a key ring', start: () => import('./rotate-keys.ts') },
  secrets: { does: 'makes the secrets of an installation', start: () => import('./make-secrets.ts') },
};

const names = Object.keys(PROGRAMS);
const width = Math.max(...names.map((name) => name.length));
const list = Object.entries(PROGRAMS).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);

await runProcess(async () => {
  const { args } = new Command('schakel')
    .description('Runs one of the programs of Schakel: the entry point of its image.')
    .usage('<program> [arguments]')
    .argument('[program]')
    .argument('[arguments...]', 'for the program; --help there shows them')
    .passThroughOptions()
    .addHelpText('after', `\nPrograms:\n${list.join('\n')}`)
    .parse();
  const [name = '', ...rest] = args;
  const program = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
  if (program === undefined) return refuse(name);
  // The program reads its own arguments, as if it had been started directly.
  process.argv.splice(2, process.argv.length, ...rest);
  await program.start();
});

function refuse(name: string): void {
  const what = name === '' ? 'No program was named' : `There is no program "${name}"`;
  process.stderr.write(`${what}: choose one of ${names.join(', ')}.\n`);
  process.exitCode = 1;
}
