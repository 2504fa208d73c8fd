import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway, type GatewayOptions } from '../../../gateway/app.ts';
import type { GraphDefinition } from '../../../gateway/graph.ts';
import { OWNERS, type Owner } from '../../../shared/caller.ts';
import { openKeyRing } from '../../../shared/keys.ts';
import { AUDIENCE, startIdentity, type TestIdentity } from './identity.ts';
import { type OwnerServer, startOwnerServer } from './owner-server.ts';
import { composeTestSupergraph } from './schemas.ts';

export interface Answer {
  status: number;
  headers: Headers;
  data: Record<string, unknown> | null | undefined;
  errors: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  text: string;
  ms: number;
}

/** The gateway in front of four owners and an identity provider, all on real ports. */
export interface TestGraph {
  readonly url: string;
  readonly owners: Record<Owner, OwnerServer>;
  readonly identity: TestIdentity;
  /** Lines of the gateway's log. */
  readonly log: string[];
  /** Asks as a social worker for BENEFIT_FOLLOW_UP, with other headers where given. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  post(body: string, headers?: Record<string, string>, signal?: AbortSignal): Promise<Answer>;
  /** All owners well, nothing received, an empty log; the gateway stays. */
  reset(): Promise<void>;
  /** What the gateway that runs now takes up: see `Gateway.takeUp`. */
  takeUp(changed: Partial<GraphDefinition>): Promise<boolean>;
  /** The same with a new gateway, with closed breakers and empty caches. */
  renew(options?: Partial<GatewayOptions>): Promise<void>;
  close(): Promise<void>;
}

/** Starts everything; `options` change the gateway. */
export async function startGraph(options: Partial<GatewayOptions> = {}): Promise<TestGraph> {
  const clock = options.clock ?? (() => new Date());
  const identity = await startIdentity(clock);
  const entries = await Promise.all(OWNERS.map(async (owner) => [owner, await startOwnerServer(owner)] as const));
  const owners = Object.fromEntries(entries) as Record<Owner, OwnerServer>;
  const folder = await mkdtemp(join(tmpdir(), 'schakel-gateway-'));
  const keys = await openKeyRing(join(folder, 'keys.json'), clock);
  const log: string[] = [];
  const base: GatewayOptions = {
    supergraphSdl: composeTestSupergraph(),
    urls: byOwner((owner) => owners[owner].url),
    // Generous, for a machine that is busy: a test of a limit sets its own.
    timeLimitsMs: byOwner(() => 3000),
    limits: { probeMs: 3000 },
    issuer: identity.issuer,
    audience: AUDIENCE,
    cooldownMs: 50,
    keys,
    clock,
    development: false,
    logLevel: 'info',
    logTo: { write: (line) => void log.push(line) },
    budgetMs: 15_000,
  };
  let gateway = await listen({ ...base, ...options });
  const token = await identity.token();
  const post: TestGraph['post'] = async (body, headers = {}, signal) => {
    const standard = {
      authorization: `Bearer ${token}`,
      'x-purpose': 'BENEFIT_FOLLOW_UP',
      'content-type': 'application/json',
    };
    return send(`${gateway.url}/graphql`, body, { ...standard, ...headers }, signal);
  };
  const reset = async () => {
    await Promise.all(OWNERS.map((owner) => owners[owner].reset()));
    log.length = 0;
  };
  return {
    get url() {
      return gateway.url;
    },
    owners,
    identity,
    log,
    post,
    ask: (query, variables = {}, headers = {}) => post(JSON.stringify({ query, variables }), headers),
    reset,
    takeUp: (changed) => gateway.takeUp(async () => ({ ...base, ...options, ...changed })),
    renew: async (changed = {}) => {
      await gateway.close();
      await reset();
      gateway = await listen({ ...base, ...options, ...changed });
    },
    close: async () => {
      await gateway.close();
      keys.close();
      await Promise.all([identity.close(), ...OWNERS.map((owner) => owners[owner].close())]);
      await rm(folder, { recursive: true });
    },
  };
}

/** A value per owner. */
export function byOwner<T>(make: (owner: Owner) => T): Record<Owner, T> {
  return {
    partnership: make('partnership'),
    pes: make('pes'),
    welfare: make('welfare'),
    'social-economy': make('social-economy'),
  };
}

async function listen(options: GatewayOptions) {
  const gateway = await createGateway(options);
  const url = await gateway.app.listen({ port: 0, host: '127.0.0.1' });
  const close = async () => {
    gateway.app.server.closeAllConnections();
    await gateway.app.close();
    await gateway.close();
  };
  return { url, close, takeUp: gateway.takeUp };
}

async function send(url: string, body: string, headers: Record<string, string>, signal?: AbortSignal): Promise<Answer> {
  const before = performance.now();
  const given = Object.entries(headers).filter(([, value]) => value !== '');
  const response = await fetch(url, {
    method: 'POST',
    headers: Object.fromEntries(given),
    body,
    signal: signal ?? null,
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text);
  return { status: response.status, headers: response.headers, data, errors, text, ms: performance.now() - before };
}
