import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './repository.ts';

/** A script of package.json with the arguments after it, as `policy pes --check`. */
export type Command = string;

const AT_ONCE = 2;

/** Starts scripts of package.json, two at a time, as npm would run them; each gives 'passed', or everything it said. */
export function startCommands(commands: readonly Command[]): ReadonlyMap<Command, Promise<string>> {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  const started = commands.map((command, index) => {
    const [name = '', ...given] = command.split(' ');
    const line = [scripts[name] ?? `echo there is no script ${name} && exit 1`, ...given].join(' ');
    const result = Promise.resolve(lanes[index % AT_ONCE]).then(() => run(line));
    lanes[index % AT_ONCE] = result;
    return [command, result] as const;
  });
  return new Map(started);
}

function run(line: string): Promise<string> {
  const { NODE_OPTIONS: _, PATH = '', ...env } = process.env;
  const path = [join(ROOT, 'node_modules', '.bin'), PATH].join(delimiter);
  const child = spawn(line, { cwd: ROOT, shell: true, env: { ...env, PATH: path }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? 'passed' : `${line}\n${Buffer.concat(said)}`));
  });
}
