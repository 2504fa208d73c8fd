import './require-node.ts';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { readConfiguration } from '../shared/configuration.ts';
import { runProcess } from '../shared/run-process.ts';
import { ACCOUNTS } from './accounts.ts';
import { CannotStart } from './cannot-start.ts';
import { type Demo, startDemo } from './demo.ts';
import { keepRunning } from './keep-running.ts';
import { organisationName } from './organisations.ts';
import { StartFailed } from './processes.ts';
import { createTerminal } from './terminal.ts';
import { welcome } from './welcome.ts';
import { buildWorkbench } from './workbench-build.ts';

const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ', 'NODE_EXTRA_CA_CERTS'];

const USUAL_CLIENTS = 2000;

const configuration = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65_530)
    .default(4000)
    .describe('a port number, 1 to 65530; the five after it are used too'),
  SCHAKEL_DATA: z.string().default('./data').describe('a folder'),
  SCHAKEL_CLIENTS: z.coerce.number().int().min(50).max(1_000_000).optional().describe('a number, 50 to 1000000'),
  SCHAKEL_WORKBENCH: z.enum(['on', 'off']).default('on').describe('on, or off to leave the pages as they are'),
  SCHAKEL_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
});

new Command('npm start')
  .description(
    'Starts all of Schakel on this machine, on loopback only, with an invented population that is made on the first run.',
  )
  .addHelpText(
    'after',
    `
Environment:
  PORT               port of the gateway (4000); the five after it are used too
  SCHAKEL_DATA       folder of everything that is kept (./data); remove it to begin again
  SCHAKEL_CLIENTS    size of the population on the first run (2000)
  SCHAKEL_WORKBENCH  off: does not build the pages of the workbench (on: when something they are made of changed)
  SCHAKEL_LOG_LEVEL  what the processes write in the logs of the data folder (info)

Ctrl-C stops all of it.`,
  )
  .parse();

await runProcess(async () => {
  const settings = readConfiguration('npm start', configuration, process.env);
  const terminal = createTerminal(process.stdout);
  const stopping = new AbortController();
  const data = resolve(settings.SCHAKEL_DATA);
  if (settings.SCHAKEL_WORKBENCH === 'on')
    await buildWorkbench(terminal.line).catch((error: unknown) => giveUp(error, stopping.signal));
  const starting = startDemo({
    port: settings.PORT,
    data,
    clients: settings.SCHAKEL_CLIENTS ?? USUAL_CLIENTS,
    seed: 1,
    clock: () => new Date(),
    logLevel: settings.SCHAKEL_LOG_LEVEL,
    // Node 22 and later start faster when they may keep what they compiled; Node 20 does not look at it.
    inherited: { ...passedOn(process.env), NODE_COMPILE_CACHE: join(data, 'compile-cache') },
    terminal,
    signal: stopping.signal,
    onCrash: keepRunning({ tell: terminal.line, signal: stopping.signal }),
  });
  stopOnSignals(starting, stopping, terminal.line);
  const demo = await starting.catch((error: unknown) => giveUp(error, stopping.signal));
  if (demo === null) return;
  terminal.line(
    welcome({
      ...demo,
      port: settings.PORT,
      data: settings.SCHAKEL_DATA,
      clients: demo.prepared.clients,
      // Counted from the start of this process.
      seconds: performance.now() / 1000,
      accounts: ACCOUNTS,
      organisationName,
    }),
  );
  const wished = settings.SCHAKEL_CLIENTS;
  if (wished !== undefined && wished !== demo.prepared.clients)
    terminal.line(
      `SCHAKEL_CLIENTS=${wished} was not used: ${settings.SCHAKEL_DATA} holds a population already. Remove it, or choose another with SCHAKEL_DATA.\n`,
    );
});

function stopOnSignals(starting: Promise<Demo>, stopping: AbortController, tell: (line: string) => void): void {
  const stop = async () => {
    if (stopping.signal.aborted) return;
    tell('\nStopping…');
    stopping.abort();
    const demo = await starting.catch(() => null);
    await demo?.stop();
    tell(demo === null ? 'Stopped before it was ready.' : 'Stopped.');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}

/** A start that was stopped is answered by who stopped it; anything else is said in one sentence. */
function giveUp(error: unknown, signal: AbortSignal): null {
  if (signal.aborted) return null;
  if (!(error instanceof CannotStart || error instanceof StartFailed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

function passedOn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
