import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DestinationStream } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { onAnswerEnd } from '../shared/answer-end.ts';
import { createCallerTokenSigner } from '../shared/caller-token.ts';
import { faultBody } from '../shared/fault-answer.ts';
import type { KeyRing } from '../shared/keys.ts';
import { createHttpApp } from '../shared/serve.ts';
import { type GraphDefinition, loadGraph } from './graph.ts';
import { serveGraphiql } from './graphiql.ts';
import { createIdentify, type Identify } from './identify.ts';
import { createIdentityProvider, type IdentityProvider, type ProviderOptions } from './identity-provider.ts';
import { createIntake } from './intake.ts';
import { createLiveGraph, type LiveGraph, type SupergraphState, type Visit } from './live-graph.ts';
import { createOwnerWays } from './owner-ways.ts';
import type { RequestContext } from './request-context.ts';
import { createSignIn } from './sign-in.ts';
import type { OwnerLimits } from './source/connection.ts';
import {
  type ClientDocuments,
  createTrustedClients,
  type TrustDocument,
  type TrustedClients,
} from './trusted-clients.ts';
import type { Usage } from './usage/usage.ts';
import type { WorkbenchOptions } from './workbench/options.ts';
import { createWorkbench } from './workbench/workbench.ts';

export interface GatewayOptions extends GraphDefinition, ProviderOptions {
  readonly limits?: Partial<OwnerLimits>;
  readonly audience: string;
  readonly keys: KeyRing;
  readonly clock: () => Date;
  readonly development: boolean;
  readonly logLevel: string;
  /** Where log lines go; standard output when left out. */
  readonly logTo?: DestinationStream;
  /** Time for a whole request, in milliseconds: the rest of an answer is sent within it. */
  readonly budgetMs: number;
  /** Signs people in and serves the pages of the workbench; off when left out. */
  readonly workbench?: WorkbenchOptions;
  /** Counts who uses which field; nobody does when left out. */
  readonly usage?: Usage;
  /** The documents that other clients registered; none when left out, and then nobody has to. */
  readonly clients?: ClientDocuments;
}

export interface Gateway {
  readonly app: FastifyInstance;
  /**
   * Asks another supergraph, or other owners, from now on: requests under way end on the former one. False when it cannot
   * be loaded: then everything stays as it is, the log has a line and /readyz says why.
   */
  takeUp: LiveGraph['takeUp'];
  /** Answers clients by other registered documents from now on. */
  takeUpClients: TrustedClients['takeUp'];
  close(): Promise<void>;
}

const BODY_LIMIT = 256 * 1024;

/** Builds the gateway without opening a port; throws when the supergraph cannot be loaded. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const provider = createIdentityProvider(options);
  const supergraph: { state: () => SupergraphState | null } = { state: () => null };
  const app = createApp(options, provider, () => supergraph.state());
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const live = await serveable(options, app, contexts);
  supergraph.state = live.state;
  const signIn = createSignIn({ ...options, provider });
  const workbench = options.workbench
    ? await createWorkbench({ ...options, options: options.workbench, signIn, app })
    : null;
  const identify = createIdentify({
    signIn,
    ...(workbench ? { authorizationOf: workbench.authorizationOf } : {}),
    sign: createCallerTokenSigner(options).sign,
    budgetMs: options.budgetMs,
    now: () => performance.now(),
  });
  const clients = await createTrustedClients(options.clients, app.log);
  await app.register(async (graph) => serveGraph(graph, { live, identify, contexts, trust: clients.trust }));
  app.get('/.well-known/jwks.json', async () => options.keys.jwks());
  if (options.development) await serveGraphiql(app);
  if (workbench) await app.register(workbench.serve);
  return {
    app,
    takeUp: live.takeUp,
    takeUpClients: clients.takeUp,
    close: async () => {
      workbench?.close();
      await live.close();
    },
  };
}

function createApp(
  options: GatewayOptions,
  provider: IdentityProvider,
  supergraph: () => SupergraphState | null,
): FastifyInstance {
  const app = createHttpApp({
    name: 'gateway',
    bodyLimit: BODY_LIMIT,
    logLevel: options.logLevel,
    ...(options.logTo ? { logTo: options.logTo } : {}),
    newId: uuidv7,
    // Owners do not count: without one of them the gateway still gives the parts of the others.
    ready: async () => {
      const identityProvider = await provider.isReady();
      return { ready: identityProvider, detail: { supergraph: supergraph(), identityProvider } };
    },
  });
  // The id of a request is made here: one that a client chose could be that of somebody else's disclosure.
  app.server.prependListener('request', ({ headers }) => {
    delete headers['x-request-id'];
  });
  return app;
}

const AT_ONCE_AFTER_A_CHANGE = 100;
const RECOVER_MS = 3000;

function serveable(options: GatewayOptions, app: FastifyInstance, contexts: Contexts): Promise<LiveGraph> {
  const { development, usage, limits, budgetMs, clock } = options;
  const { log } = app;
  const contextOf = async (request: FastifyRequest) => {
    const context = contexts.get(request);
    if (!context) throw new Error('A request reached the graph without a caller.');
    return context;
  };
  const surroundings = { ways: createOwnerWays(limits), development, log, usage, contextOf };
  return createLiveGraph({
    first: options,
    load: (definition) => loadGraph(definition, surroundings),
    intake: createIntake({ drainMs: budgetMs, atOnce: AT_ONCE_AFTER_A_CHANGE, recoverMs: RECOVER_MS }),
    log,
    clock,
  });
}

type Contexts = WeakMap<FastifyRequest, RequestContext>;

interface Served {
  readonly live: LiveGraph;
  readonly identify: Identify;
  readonly contexts: Contexts;
  readonly trust: TrustDocument;
}

function serveGraph(app: FastifyInstance, { live, identify, contexts, trust }: Served): void {
  const visits = new WeakMap<FastifyRequest, Visit>();
  const visitOf = (request: FastifyRequest): Visit => {
    const visit = visits.get(request);
    if (!visit) throw new Error('A request reached the graph without having entered.');
    return visit;
  };
  app.route({
    method: 'POST',
    url: '/graphql',
    // Before the body is read: who is not signed in cannot make us read 256 kB.
    onRequest: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const visit = await live.enter();
      // Who went away while waiting has closed already: nothing is asked for them.
      if (reply.raw.destroyed || request.raw.socket.destroyed) {
        visit.leave();
        return reply.hijack();
      }
      onAnswerEnd(reply.raw, visit.leave);
      visits.set(request, visit);
      contexts.set(request, await identify(request, reply));
    },
    // Without a token in the header it was the session that said who asks.
    preHandler: async (request) => {
      const { authorization, 'apollographql-client-name': name } = request.headers;
      const { documents } = visitOf(request);
      const client = { hasSession: authorization === undefined, name: name?.toString(), workbench: documents };
      request.body = trust(request.body, client);
    },
    handler(request, reply) {
      return visitOf(request).answer.call(this, request, reply);
    },
  });
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: async (_request, reply) => reply.code(405).header('allow', 'POST').send(ONLY_POST),
  });
}

const ONLY_POST = faultBody({
  message: 'Send queries as POST with a JSON body: a query in an address would stand in the logs along the way.',
  extensions: { code: 'BAD_USER_INPUT' },
});
