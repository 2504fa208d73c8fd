import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeArgumentsFor } from '../../kit/built-sources.ts';

/** How a command ended and what it said. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs a program of node to its end, with this environment and PATH only, and what it reads from standard input. */
export function runNode(
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = ROOT,
  input = '',
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.end(input);
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}

/** Runs a script of the repository, as its npm script does. */
export async function runScript(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
  input = '',
): Promise<Ran> {
  return await runNode([...(await nodeArgumentsFor(`scripts/${name}.ts`)), ...args], env, ROOT, input);
}
