import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./slow-service.ts', import.meta.url));

/** A started process with what it wrote, and ways to wait for a line and for its end. */
export interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly line: (part: string) => Promise<string>;
  readonly ended: Promise<number | null>;
}

/** Starts the slow service as a process of its own. */
export function startSlowService(...args: (string | number)[]): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args.map(String)], { stdio: 'pipe' });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const ended = once(child, 'close').then(([code]) => code);
  return { child, output: () => output, errors: () => errors, line, ended };

  async function line(part: string): Promise<string> {
    for (let waited = 0; waited < 20_000; waited += 20) {
      const found = output.split('\n').find((each) => each.includes(part));
      if (found !== undefined) return found;
      if (child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`No line with "${part}" in:\n${output}${errors}`);
  }
}
