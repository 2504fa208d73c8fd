import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ComposeFile, dockerfileList, type Service } from './compose-file.ts';
import { type Ran, runNode } from './run.ts';

/** Where what stands in containers stands on this machine. */
export interface Machine {
  readonly compose: ComposeFile;
  /** /app of the image. */
  readonly app: string;
  /** A folder for what the containers keep and get handed. */
  readonly folder: string;
  /** The port here of every port in the file. */
  readonly port: (port: number) => number;
}

export interface Container {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
  /** Its log so far. */
  readonly log: () => string;
  stop(): Promise<void>;
}

/** Starts the command of a service as a plain process, with the environment that the file gives it and nothing else. */
export async function startContainer(machine: Machine, name: string): Promise<Container> {
  const service = serviceOf(machine, name);
  const env = await environmentOf(machine, name);
  const [, ...args] = commandLine(machine, service.command);
  const child = spawn(process.execPath, args, { cwd: machine.app, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  return { url: `http://127.0.0.1:${env.PORT}`, env, log: () => log, stop: () => stop(child) };
}

/** `docker compose run --rm <service> <command…>`. */
export async function runInContainer(machine: Machine, name: string, command: readonly string[]): Promise<Ran> {
  const [, ...args] = commandLine(machine, command);
  return runNode(args, await environmentOf(machine, name), machine.app);
}

/** Runs the HEALTHCHECK of the image in a container; its exit code. */
export async function checkHealth(machine: Machine, container: Container): Promise<number | null> {
  const [, ...args] = dockerfileList('HEALTHCHECK');
  return (await runNode(args, { ...container.env }, machine.app)).code;
}

/** The status of /readyz once it is 200, or what stood in the way when it is not by that moment. */
export async function readiness(container: Container, until: number): Promise<string> {
  let last = 'no answer';
  do {
    const response = await fetch(`${container.url}/readyz`).catch(() => null);
    if (response?.status === 200) return '200';
    if (response !== null) last = `${response.status} ${await response.text()}`;
    await sleep(100);
  } while (Date.now() < until);
  return `${last}\n${container.log()}`;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

function serviceOf({ compose }: Machine, name: string): Service {
  const service = compose.services[name];
  if (service === undefined) throw new Error(`docker-compose.yml has no service ${name}.`);
  return service;
}

function commandLine({ app }: Machine, command: readonly string[]): string[] {
  return [...dockerfileList('ENTRYPOINT'), ...command].map((part) => part.replace(/^\/app\//, `${app}/`));
}

/** Only host names, ports and places of files are other than in the container. */
async function environmentOf(machine: Machine, name: string): Promise<Record<string, string>> {
  const service = serviceOf(machine, name);
  const secrets = await handSecrets(machine, name, service);
  const kept = join(machine.folder, 'volumes', service.volumes.find(([, at]) => at === '/var/lib/schakel')?.[0] ?? '');
  const here = (value: string) =>
    value
      .replace(/^0\.0\.0\.0$/, '127.0.0.1')
      .replace(/^\/app\//, `${machine.app}/`)
      .replace(/^\/run\/secrets\//, `${secrets}/`)
      .replace(/^\/var\/lib\/schakel/, kept)
      .replace(/http:\/\/([a-z-]+):(\d+)/g, (url, host: string, port: string) =>
        reaches(machine, service, host) ? `http://127.0.0.1:${machine.port(Number(port))}` : url,
      );
  const { PORT, ...env } = service.environment;
  const adapted = Object.entries(env).map(([variable, value]) => [variable, here(value)]);
  return { ...Object.fromEntries(adapted), SCHAKEL_DATA: kept, PORT: `${machine.port(Number(PORT))}` };
}

/** A name is known on the networks that both are on; one that is not known stays as it is and leads nowhere. */
function reaches({ compose }: Machine, from: Service, host: string): boolean {
  return compose.services[host]?.networks.some((network) => from.networks.includes(network)) ?? false;
}

/** A folder with the secrets of this service and no other. */
async function handSecrets({ compose, folder }: Machine, name: string, service: Service): Promise<string> {
  const handed = join(folder, 'run-secrets', name);
  await mkdir(handed, { recursive: true });
  for (const { source } of service.secrets) {
    const file = compose.secrets[source]?.file;
    if (file === undefined) throw new Error(`docker-compose.yml does not say where the secret ${source} is.`);
    await copyFile(file, join(handed, source));
  }
  return handed;
}
