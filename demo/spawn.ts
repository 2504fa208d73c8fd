import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lastSentence } from './last-sentence.ts';

export interface EntryOptions {
  /** Entry below the root of the repository, such as `subgraphs/pes/main.ts`. */
  entry: string;
  args?: readonly string[];
  /** The whole environment of the process: nothing is passed on from ours. */
  env: Readonly<Record<string, string>>;
  logFile: string;
  /** `w` for a first start, `a` to keep what the log says about the run before. */
  logMode?: 'w' | 'a';
  /** Folder of a build to run from; what we run from ourselves when left out. */
  built?: string;
}

/** How a process ended; `said` is its last sentence on standard error. */
export interface ProcessEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
  said: string;
}

export interface Spawned {
  child: ChildProcess;
  /** Resolves when the process has gone. */
  ended: Promise<ProcessEnd>;
}

const KEPT_CHARACTERS = 8192;
// A grandchild may hold the pipe open after the process has gone; what it says is not awaited longer than this.
const LAST_WORDS_MS = 300;

/**
 * Starts an entry as a process of its own: from a build when one is given, else from what we run from ourselves, the
 * TypeScript sources or `dist`. It is in its own process group, so that Ctrl-C reaches only the starter, and ends when the
 * starter does.
 */
export function spawnEntry({ entry, args = [], env, logFile, logMode = 'a', built }: EntryOptions): Spawned {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, logMode, 0o600);
  const child = spawn(process.execPath, [...nodeArguments(entry, built), ...args], {
    cwd: fileURLToPath(root()),
    env: { ...env },
    detached: true,
    stdio: ['ignore', log, 'pipe', 'ipc'],
  });
  let tail = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    writeSync(log, text);
    tail = (tail + text).slice(-KEPT_CHARACTERS);
  });
  const ended = endOf(child).then((end) => {
    closeSync(log);
    child.stderr?.removeAllListeners('data').resume();
    return { ...end, said: lastSentence(tail) };
  });
  return { child, ended };
}

function nodeArguments(entry: string, built: string | undefined): string[] {
  const from = built === undefined ? sources() : pathToFileURL(`${built}/`);
  const extension = built === undefined ? extname(import.meta.url) : '.js';
  const at = (path: string) => new URL(path.replace(/\.ts$/, extension), from).href;
  const loader = extension === '.ts' ? ['--import', import.meta.resolve('tsx')] : [];
  return [...loader, '--import', at('demo/child-guard.ts'), fileURLToPath(at(entry))];
}

/** Folder that holds `demo/`, `subgraphs/` and so on: the repository, or its `dist`. */
function sources(): URL {
  return new URL('../', import.meta.url);
}

function root(): URL {
  return extname(import.meta.url) === '.ts' ? sources() : new URL('../', sources());
}

function endOf(child: ChildProcess): Promise<Omit<ProcessEnd, 'said'>> {
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: null, signal: null }));
    child.once('close', (code, signal) => resolve({ code, signal }));
    child.once('exit', (code, signal) => setTimeout(resolve, LAST_WORDS_MS, { code, signal }));
  });
}
