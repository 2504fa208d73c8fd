import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** `npm start` as a person runs it: a process of its own, and what it says. */
export interface NpmStart {
  readonly child: ChildProcess;
  said(): string;
  /** Resolves when the text was said; throws with all that was said when the process ends before that. */
  until(text: string, limitMs?: number): Promise<void>;
  /** Sends the signal of Ctrl-C and resolves to the exit code. */
  interrupt(): Promise<number | null>;
  ended: Promise<number | null>;
}

/** Starts the demo with its own entry, without building pages; `env` is added to PATH and HOME only. */
export function npmStart(env: Record<string, string>): NpmStart {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/start.ts'], {
    cwd: ROOT,
    env: { PATH, HOME, SCHAKEL_WORKBENCH: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
  const ended = once(child, 'close').then(([code]): number | null => code);
  const until = async (wanted: string, limitMs = 150_000) => {
    const deadline = performance.now() + limitMs;
    while (!text.includes(wanted)) {
      if (child.exitCode !== null || performance.now() > deadline) throw new Error(`not said: ${wanted}\n${text}`);
      await sleep(50);
    }
  };
  const interrupt = async () => {
    child.kill('SIGINT');
    return await ended;
  };
  return { child, said: () => text, until, interrupt, ended };
}

/** Process id of the child that was given this port; Linux only. */
export async function childWithPort(parent: ChildProcess, port: number): Promise<number> {
  const children = await readFile(`/proc/${parent.pid}/task/${parent.pid}/children`, 'utf8');
  for (const pid of children.trim().split(' ')) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8');
    if (environment.split('\0').includes(`PORT=${port}`)) return Number(pid);
  }
  throw new Error(`No child has port ${port}.`);
}

/** Runs a command in a shell in the folder of the repository, as somebody who pastes it there. */
export async function paste(command: string): Promise<{ code: number | null; out: string; err: string }> {
  const shell = spawn('bash', ['-c', command], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  shell.stdout.setEncoding('utf8').on('data', (part) => (said.out += part));
  shell.stderr.setEncoding('utf8').on('data', (part) => (said.err += part));
  const [code] = await once(shell, 'close');
  return { code, ...said };
}
