import { resolve } from 'node:path';
import { readPrepared } from '../demo/data-folder.ts';
import { planProcesses } from '../demo/plan.ts';
import type { Owner } from '../shared/caller.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** One of these says that somebody means a database of their own, complete or not. */
const OF_AN_OWNER = ['DATABASES', 'LOG_DATABASE', 'MASTER_KEY'].flatMap((name) => [name, `${name}_FILE`]);

/**
 * The environment for a command that works on an owner's databases: the given one when it names any of them; otherwise,
 * and when `npm start` made a population in SCHAKEL_DATA (./data), that of the owner's process in the demo.
 */
export async function ownerEnvironment(owner: Owner, env: Environment): Promise<Environment> {
  if (OF_AN_OWNER.some((name) => env[name])) return env;
  const data = resolve(env.SCHAKEL_DATA || 'data');
  if ((await readPrepared(data)) === null) return env;
  const planned = planProcesses({ port: 4000, data, logLevel: 'info', inherited: {} });
  return { ...env, ...planned.find(({ name }) => name === owner)?.env };
}
