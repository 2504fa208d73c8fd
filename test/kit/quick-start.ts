import { spawn } from 'node:child_process';
import { ROOT } from './npm-start.ts';

/** What a program of the quick start said. */
export interface Said {
  readonly code: number | null;
  readonly lines: string[];
  readonly problems: string;
}

/** The programs of the quick start, as docs/clients.md says to run them. */
export const PROGRAMS = {
  'curl.sh': ['sh', 'integration/quick-start/curl.sh'],
  'apollo-client.ts': [process.execPath, '--import', 'tsx', 'integration/quick-start/apollo-client.ts'],
  'graphql-request.ts': [process.execPath, '--import', 'tsx', 'integration/quick-start/graphql-request.ts'],
  'quick_start.py': ['python3', 'integration/quick-start/quick_start.py'],
  'registered.ts': [process.execPath, '--import', 'tsx', 'integration/quick-start/registered.ts'],
} as const;
export type Program = keyof typeof PROGRAMS;

/** Runs one of them at a gateway with a token, to its end. */
export function runQuickStart(program: Program, url: string, token: string): Promise<Said> {
  const [command, ...args] = PROGRAMS[program];
  const env = { PATH: process.env.PATH, SCHAKEL_URL: url, SCHAKEL_TOKEN: token };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.err += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, lines: said.out.trim().split('\n'), problems: said.err.trim() }));
  });
}
