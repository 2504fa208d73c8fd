import { cp } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { claimDataFolder } from '../../demo/data-folder.ts';
import { prepareData } from '../../demo/first-run.ts';
import { planProcesses } from '../../demo/plan.ts';
import type { Terminal } from '../../demo/terminal.ts';
import { today } from '../../shared/local-date.ts';
import { builtSources } from './built-sources.ts';
import { fingerprintOf, keptFolder } from './kept-folder.ts';

/** Everything that decides what a prepared data folder holds. */
const SOURCES = ['shared', 'subgraphs', 'demo', 'scripts', 'package-lock.json'];

/**
 * Fills `data` with a population that went through the owners' real import. The result is kept for the next test file:
 * by the content of every source file, the day and the size, so that a change of any of them prepares anew.
 */
export async function copyPreparedData(data: string, clients: number, terminal: Terminal): Promise<void> {
  const name = `${await fingerprintOf(SOURCES)}-${today(() => new Date())}-${clients}`;
  const kept = join(tmpdir(), `schakel-prepared-${userInfo().uid}`, name);
  await keptFolder(kept, (draft) => prepare(draft, clients, terminal));
  await cp(kept, data, { recursive: true });
}

async function prepare(draft: string, clients: number, terminal: Terminal): Promise<void> {
  const plan = { port: 4000, data: draft, logLevel: 'info', inherited: {}, built: await builtSources() };
  const owners = planProcesses(plan).filter(({ entry }) => entry.startsWith('subgraphs/'));
  const signal = new AbortController().signal;
  await claimDataFolder(draft);
  await prepareData({ data: draft, clients, seed: 1, clock: () => new Date(), owners, terminal, signal });
}
