import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DestinationStream } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { createCallerTokenSigner } from '../shared/caller-token.ts';
import { ConfigurationError } from '../shared/errors.ts';
import { faultBody } from '../shared/fault-answer.ts';
import type { KeyRing } from '../shared/keys.ts';
import { createHttpApp } from '../shared/serve.ts';
import { serveGraphiql } from './graphiql.ts';
import { createIdentify, type Identify } from './identify.ts';
import { createIdentityProvider, type IdentityProvider, type ProviderOptions } from './identity-provider.ts';
import type { Log } from './log.ts';
import { createOwners, type Owners, type OwnersOptions } from './owners.ts';
import type { RequestContext } from './request-context.ts';
import { startServer } from './server.ts';
import { createSignIn } from './sign-in.ts';
import { createRouter, schemaOf } from './supergraph.ts';
import { type ClientDocuments, createTrustDocument, type TrustDocument } from './trusted-clients.ts';
import { type Manifest, readTrustedDocuments, type TrustedDocuments } from './trusted-documents.ts';
import type { WorkbenchOptions } from './workbench/options.ts';
import { createWorkbench } from './workbench/workbench.ts';

export interface GatewayOptions extends OwnersOptions, ProviderOptions {
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
  /** The queries that the workbench asks with; none when left out. */
  readonly documents?: Manifest;
  /** The documents that other clients registered; none when left out, and then nobody has to. */
  readonly clients?: ClientDocuments;
}

export interface Gateway {
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

const BODY_LIMIT = 256 * 1024;

/** Builds the gateway without opening a port; throws when the supergraph cannot be loaded. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const provider = createIdentityProvider(options);
  const app = createApp(options, provider);
  const { owners, server, documents } = await loadSupergraph(options, app.log);
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
  const trust = createTrustDocument(documents, options.clients);
  await app.register(async (graph) => serveGraph(graph, { server, identify, trust }));
  app.get('/.well-known/jwks.json', async () => options.keys.jwks());
  if (options.development) await serveGraphiql(app);
  if (workbench) await app.register(workbench.serve);
  return {
    app,
    close: async () => {
      workbench?.close();
      await server.stop();
      await owners.close();
    },
  };
}

function createApp(options: GatewayOptions, provider: IdentityProvider): FastifyInstance {
  const app = createHttpApp({
    name: 'gateway',
    bodyLimit: BODY_LIMIT,
    logLevel: options.logLevel,
    ...(options.logTo ? { logTo: options.logTo } : {}),
    newId: uuidv7,
    // Owners do not count: without one of them the gateway still gives the parts of the others.
    ready: async () => {
      const identityProvider = await provider.isReady();
      return { ready: identityProvider, detail: { supergraph: true, identityProvider } };
    },
  });
  // The id of a request is made here: one that a client chose could be that of somebody else's disclosure.
  app.server.prependListener('request', ({ headers }) => {
    delete headers['x-request-id'];
  });
  return app;
}

async function loadSupergraph(options: GatewayOptions, log: Log): Promise<Graph> {
  try {
    const owners = createOwners(options);
    const router = createRouter(options.supergraphSdl, owners, log);
    const schema = schemaOf(router);
    const server = await startServer({ router, development: options.development, newReference: uuidv7, log });
    const documents = options.documents ? readTrustedDocuments(options.documents, await schema) : new Map();
    return { owners, server, documents };
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const { message } = error instanceof Error ? error : { message: 'unknown' };
    const advice = 'compose it again with npm run compose';
    throw new ConfigurationError('gateway', [
      `The supergraph cannot be loaded (${message.split('\n')[0]}): ${advice}.`,
    ]);
  }
}

interface Graph {
  readonly owners: Owners;
  readonly server: Awaited<ReturnType<typeof startServer>>;
  readonly documents: TrustedDocuments;
}

function serveGraph(
  app: FastifyInstance,
  { server, identify, trust }: Pick<Graph, 'server'> & { readonly identify: Identify; readonly trust: TrustDocument },
): void {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const contextOf = async (request: FastifyRequest) => {
    const context = contexts.get(request);
    if (!context) throw new Error('A request reached the graph without a caller.');
    return context;
  };
  app.route({
    method: 'POST',
    url: '/graphql',
    // Before the body is read: who is not signed in cannot make us read 256 kB.
    onRequest: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      contexts.set(request, await identify(request, reply));
    },
    // Without a token in the header it was the session that said who asks.
    preHandler: async (request) => {
      const { authorization, 'apollographql-client-name': name } = request.headers;
      request.body = trust(request.body, { hasSession: authorization === undefined, name: name?.toString() });
    },
    handler: fastifyApolloHandler(server, { context: contextOf }),
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
