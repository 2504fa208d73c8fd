import { setTimeout as sleep } from 'node:timers/promises';
import { type EntryOptions, type ProcessEnd, type Spawned, spawnEntry } from './spawn.ts';

export interface ProcessOptions extends Omit<EntryOptions, 'logMode'> {
  name: string;
  port: number;
  /** Answers 200 once the process can do its work; `http://127.0.0.1:{port}/readyz` when left out. */
  readyUrl?: string;
  startLimitMs?: number;
  /** Gives up waiting for readiness and ends the process; without effect once it is ready. */
  signal?: AbortSignal;
  /** Called when the process ends without having been told to, with what it said last. */
  onCrash?: (process: ManagedProcess, sentence: string) => void;
}

/** A real process under our care. */
export interface ManagedProcess {
  readonly name: string;
  readonly url: string;
  readonly pid: number | undefined;
  /** Asks to end (SIGTERM) and insists after 6 s (SIGKILL); resolves when it is gone. */
  stop(): Promise<void>;
  /** Ends at once, without a chance to finish (SIGKILL). */
  kill(): Promise<void>;
  /** Makes it hang: it keeps its connections and answers nothing (SIGSTOP). */
  pause(): void;
  resume(): void;
  /** Stops it when it runs, starts it again, and resolves when it is ready. */
  restart(): Promise<void>;
}

/** A process ended or took too long before it was ready: the message says which and why, in one sentence. */
export class StartFailed extends Error {
  override readonly name = 'StartFailed';
}

const STOP_GRACE_MS = 6000;
const POLL_MS = 40;

/** Starts a process and resolves when it is ready; throws `StartFailed` with its own last sentence otherwise. */
export async function startProcess(options: ProcessOptions): Promise<ManagedProcess> {
  const { name, port, startLimitMs = 60_000, signal } = options;
  const url = `http://127.0.0.1:${port}`;
  const { readyUrl = `${url}/readyz` } = options;
  let current: Spawned | null = null;

  const launch = async (logMode: 'w' | 'a') => {
    const spawned = spawnEntry({ ...options, logMode });
    current = spawned;
    await untilReady({ name, spawned, readyUrl, startLimitMs, signal });
    void spawned.ended.then((end) => {
      if (current !== spawned) return;
      current = null;
      options.onCrash?.(managed, crashSentence(name, end));
    });
  };
  const end = async (how: (spawned: Spawned) => Promise<void>) => {
    const spawned = current;
    current = null; // From here on its end is no crash.
    if (spawned !== null) await how(spawned);
  };
  const resume = () => {
    process.off('exit', resume);
    send(current, 'SIGCONT');
  };
  const managed: ManagedProcess = {
    name,
    url,
    get pid() {
      return current?.child.pid;
    },
    stop: () => end(endGracefully),
    kill: () => end(endAtOnce),
    pause: () => {
      // A hanging process does not notice that we went: it has to run to end.
      process.once('exit', resume);
      send(current, 'SIGSTOP');
    },
    resume,
    restart: async () => {
      await managed.stop();
      await launch('a');
    },
  };
  await launch('w');
  return managed;
}

interface Wait {
  name: string;
  spawned: Spawned;
  readyUrl: string;
  startLimitMs: number;
  signal: AbortSignal | undefined;
}

async function untilReady({ name, spawned, readyUrl, startLimitMs, signal }: Wait): Promise<void> {
  const ends: ProcessEnd[] = [];
  void spawned.ended.then((end) => ends.push(end));
  const deadline = performance.now() + startLimitMs;
  while (ends.length === 0) {
    if (await answersOk(readyUrl)) return;
    if (signal?.aborted) {
      await endGracefully(spawned);
      throw new StartFailed(`${name} was stopped before it was ready.`);
    }
    if (performance.now() > deadline) {
      await endAtOnce(spawned);
      throw new StartFailed(`${name} is not ready after ${startLimitMs / 1000} s; its log may say why.`);
    }
    await sleep(POLL_MS);
  }
  throw new StartFailed(ends.map((end) => startSentence(name, end)).join());
}

async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

async function endGracefully(spawned: Spawned): Promise<void> {
  send(spawned, 'SIGTERM');
  send(spawned, 'SIGCONT');
  const insist = setTimeout(send, STOP_GRACE_MS, spawned, 'SIGKILL');
  await spawned.ended;
  clearTimeout(insist);
}

async function endAtOnce(spawned: Spawned): Promise<void> {
  send(spawned, 'SIGKILL');
  await spawned.ended;
}

/** To a process that has gone already this does nothing. */
function send(spawned: Spawned | null, name: NodeJS.Signals): void {
  spawned?.child.kill(name);
}

function startSentence(name: string, { code, signal, said }: ProcessEnd): string {
  return said === '' ? `${name} ended before it was ready (${signal ?? `exit code ${code}`}).` : said;
}

function crashSentence(name: string, { code, signal, said }: ProcessEnd): string {
  const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
  return said === '' ? `${name} ended ${how}.` : `${name} ended ${how}: ${said}`;
}
