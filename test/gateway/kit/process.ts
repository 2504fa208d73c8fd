import { spawn } from 'node:child_process';
import { nodeArgumentsFor } from '../../kit/built-sources.ts';

/** A gateway that runs as a process of its own. */
export interface GatewayProcess {
  /** Where it listens; empty when it ended before that. */
  readonly url: string;
  readonly output: () => string;
  stop(): Promise<number | null>;
}

const LISTENING = /listening at (http:\/\/[\d.:]+)/;

/** Runs the entry point with this environment until it listens or ends. */
export async function startGatewayProcess(env: Record<string, string>): Promise<GatewayProcess> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, await nodeArgumentsFor('gateway/main.ts'), { env: { PATH, ...env } });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const listening = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
        if (LISTENING.test(output)) resolve();
      });
  });
  await Promise.race([listening, ended]);
  return {
    url: LISTENING.exec(output)?.[1] ?? '',
    output: () => output,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
