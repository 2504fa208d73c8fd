import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, release, totalmem, type } from 'node:os';
import { findMariadb } from '../test/kit/mariadb.ts';

/** Where and with what was measured. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryMegabytes: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted a core in the minute before the start. */
  readonly loadBefore: number;
  /** Short hash of the commit; with a plus when files were changed since. Null without a repository. */
  readonly commit: string | null;
  readonly versions: Readonly<Record<string, string>>;
  /** Null when it is not installed. */
  readonly mariadb: string | null;
}

const PACKAGES = [
  '@apollo/gateway',
  '@apollo/server',
  '@apollo/subgraph',
  'graphql',
  'fastify',
  'undici',
  'libsql',
  'mysql2',
  'typeorm',
  'tsx',
  'autocannon',
];

/** Describes the machine, its load and the versions in use. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memoryMegabytes: Math.round(totalmem() / 2 ** 20),
    system: `${type()} ${release()} ${arch()}`,
    node: process.version,
    loadBefore: loadavg()[0] ?? 0,
    commit: commit(),
    versions: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    mariadb: mariadbVersion(),
  };
}

function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}

function commit(): string | null {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '-uno') === '' ? '' : '+'}`;
  } catch {
    return null;
  }
}

function mariadbVersion(): string | null {
  const programs = findMariadb();
  if (programs === null) return null;
  const text = execFileSync(programs.server, ['--version'], { encoding: 'utf8' });
  return /\d+\.\d+\.\d+/.exec(text)?.[0] ?? 'unknown';
}
