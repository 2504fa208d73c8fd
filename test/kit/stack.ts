import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { ACCOUNTS } from '../../demo/accounts.ts';
import { type DemoOptions, startDemo } from '../../demo/demo.ts';
import type { OwnerDatabases, PlanOptions } from '../../demo/plan.ts';
import { findFreeBase, type ProcessName } from '../../demo/ports.ts';
import type { ManagedProcess } from '../../demo/processes.ts';
import { signIn } from '../../demo/sign-in.ts';
import { createTerminal } from '../../demo/terminal.ts';
import { OWNERS, type Owner, type Purpose } from '../../shared/caller.ts';
import { builtSources } from './built-sources.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { copyPreparedData } from './prepared-data.ts';
import { privateIn, scanFor } from './private-scan.ts';

export type StackDatabases = Partial<Record<Owner, OwnerDatabases>>;

export interface StackOptions {
  /** Size of the invented population; 150 when left out. */
  clients?: number;
  /** Other databases for one or more owners; a function gets the temporary data folder. */
  databases?: StackDatabases | ((folder: string) => StackDatabases);
  /** True in a test about time: the gateway waits for an owner no longer than as shipped. Else it waits until a busy machine is done. */
  timeLimitsAsShipped?: boolean;
  /** Variables of one process that replace its own. */
  environment?: NonNullable<PlanOptions['environment']>;
  /** Moves the clocks of all processes by this many milliseconds; the population is made for that day. */
  clockOffsetMs?: number;
  /** Whether time is moved on while the test goes on: see `Stack.later`. */
  timeMoves?: boolean;
}

/** What the gateway answered. */
export interface Answer<Data> {
  status: number;
  body: { data?: Data | null; errors?: AnswerError[] };
  /** What is told beside every answer: its cost. */
  extensions: Record<string, unknown>;
  headers: Headers;
  ms: number;
}

type Told<Data> = Answer<Data>['body'] & Partial<Pick<Answer<Data>, 'extensions'>>;

export interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; [key: string]: unknown };
}

/** The whole product on real processes, real ports and real files, for one test file. */
export interface Stack {
  /** Asks the gateway as a demo account, signed in for real; the token is kept for eight minutes. In Dutch unless a language is given. */
  ask<Data = Record<string, unknown>>(
    account: string,
    purpose: Purpose,
    query: string,
    variables?: Record<string, unknown>,
    language?: string,
  ): Promise<Answer<Data>>;
  token(account: string): Promise<string>;
  processes: Record<ProcessName, ManagedProcess>;
  urls: Record<ProcessName, string>;
  port: number;
  dataFolder: string;
  /** Starts all processes anew, this many milliseconds later than now; for a stack that was started with `timeMoves`. */
  later(ms: number): Promise<void>;
  /** Ends all processes and removes the data. */
  stop(): Promise<void>;
}

/** Whose names are known here without a look into the population. */
const NUMBERS = scanFor(ACCOUNTS.map(({ name }) => name));
const PATIENT = { TIME_LIMIT_MS: '15000', CONNECT_LIMIT_MS: '15000', REQUEST_BUDGET_MS: '30000' };
const PATIENT_OWNER = { DATABASE_LIMIT_MS: '12000' };
const START = join(tmpdir(), `schakel-start-${userInfo().uid}.lock`);
const TOKEN_KEPT_MS = 8 * 60_000;

/** Starts a stack with a population of its own. Give a `beforeAll` that calls it a time limit of at least 120 s. */
export async function startStack({
  clients = 150,
  databases = {},
  environment = {},
  timeLimitsAsShipped = false,
  clockOffsetMs = 0,
  timeMoves = false,
}: StackOptions = {}): Promise<Stack> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'schakel-stack-'));
  const said: string[] = [];
  const terminal = createTerminal({ write: (text) => said.push(text) });
  const chosen = typeof databases === 'function' ? databases(dataFolder) : databases;
  try {
    if (Object.keys(chosen).length === 0 && clockOffsetMs === 0) await copyPreparedData(dataFolder, clients, terminal);
    const port = await findFreeBase(Math.random);
    const clockFile = join(dataFolder, 'test-clock');
    if (timeMoves) await writeFile(clockFile, '0');
    const built = await builtSources();
    const start: DemoOptions = {
      port,
      built,
      data: dataFolder,
      clients,
      seed: 1,
      clock: () => new Date(REAL_NOW() + clockOffsetMs),
      logLevel: 'info',
      databases: chosen,
      environment: timeLimitsAsShipped ? environment : patient(environment),
      inherited: timeMoves ? movable(clockFile) : clockOffsetMs === 0 ? {} : shifted(clockOffsetMs),
      terminal,
      signal: new AbortController().signal,
    };
    // Six processes that start keep two cores busy: three stacks at once are all late, one after the other none is.
    const demo = await oneAtATime(START, () => startDemo(start));
    const tokens = tokensOf(demo.urls['identity-provider']);
    const later = async (ms: number) => {
      await writeFile(clockFile, String(ms));
      await Promise.all(Object.values(demo.processes).map((process) => process.restart()));
      tokens.forget();
    };
    const stop = async () => {
      await demo.stop();
      // Whatever a test asked and broke on the way: nothing of it says who anybody is.
      const found = await privateIn(dataFolder).finally(() => rm(dataFolder, { recursive: true, force: true }));
      if (found.length > 0)
        throw new Error(`What the processes wrote is not private:\n${found.slice(0, 20).join('\n')}`);
    };
    const { token } = tokens;
    return { ...demo, port, dataFolder, token, later, stop, ask: askWith(demo.urls.gateway, token) };
  } catch (error) {
    await rm(dataFolder, { recursive: true, force: true });
    throw new Error(`The stack did not start. It said: ${said.join('')}`, { cause: error });
  }
}

function patient(environment: NonNullable<StackOptions['environment']>): NonNullable<StackOptions['environment']> {
  const owners = OWNERS.map((owner) => [owner, { ...PATIENT_OWNER, ...environment[owner] }] as const);
  return { ...environment, ...Object.fromEntries(owners), gateway: { ...PATIENT, ...environment.gateway } };
}

// Kept from before a test moves the clock of its own process.
const REAL_NOW = Date.now;

const CLOCK = new URL('./shifted-clock.js', import.meta.url).href;

function shifted(offset: number): Record<string, string> {
  return { NODE_OPTIONS: `--import ${CLOCK}`, TEST_CLOCK_OFFSET_MS: String(offset) };
}

function movable(file: string): Record<string, string> {
  return { NODE_OPTIONS: `--import ${CLOCK}`, TEST_CLOCK_FILE: file };
}

function tokensOf(issuer: string): Pick<Stack, 'token'> & { forget(): void } {
  const kept = new Map<string, { token: Promise<string>; until: number }>();
  const token: Stack['token'] = async (account) => {
    const known = kept.get(account);
    if (known !== undefined && known.until > performance.now()) return await known.token;
    const signedIn = signIn({ issuer, account });
    kept.set(account, { token: signedIn, until: performance.now() + TOKEN_KEPT_MS });
    return await signedIn;
  };
  return { token, forget: () => kept.clear() };
}

function askWith(gateway: string, token: Stack['token']): Stack['ask'] {
  return async <Data>(
    account: string,
    purpose: Purpose,
    query: string,
    variables: Record<string, unknown> = {},
    language = '',
  ): Promise<Answer<Data>> => {
    const bearer = await token(account);
    const before = performance.now();
    const response = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: {
        ...{ authorization: `Bearer ${bearer}`, 'x-purpose': purpose, 'content-type': 'application/json' },
        ...(language === '' ? {} : { 'accept-language': language }),
      },
      body: JSON.stringify({ query, variables }),
    });
    // The one who asks knows what the query selects.
    const { extensions = {}, ...body } = (await response.json()) as Told<Data>;
    const repeated = NUMBERS.find(JSON.stringify(body.errors ?? []));
    if (repeated.length > 0) throw new Error(`An error of the gateway holds ${repeated.join(' and ')}.`);
    return { status: response.status, body, extensions, headers: response.headers, ms: performance.now() - before };
  };
}
