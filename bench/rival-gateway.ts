/**
 * The rival: @apollo/gateway as it comes, in front of the same owners. RemoteGraphQLDataSource with its default fetcher, Apollo
 * Server with its defaults on the same Fastify integration, no checks and no limits of its own, no log. What it must do so
 * that the owners answer, it does in the cheapest way: it verifies an access token once, and signs one caller token per owner
 * and request. Environment: PORT, SUPERGRAPH_FILE, OWNER_URLS, ISSUER, AUDIENCE, KEY_RING_FILE.
 */
import { readFile } from 'node:fs/promises';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyRequest } from 'fastify';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { type Caller, OWNERS, type Owner, PURPOSES, ROLES } from '../shared/caller.ts';
import { createCallerTokenSigner } from '../shared/caller-token.ts';
import { readConfiguration } from '../shared/configuration.ts';
import { openKeyRing } from '../shared/keys.ts';
import { ownerUrls } from '../shared/owner-configuration.ts';
import { runProcess } from '../shared/run-process.ts';

const settingsSchema = z.object({
  PORT: z.coerce.number().int(),
  SUPERGRAPH_FILE: z.string(),
  OWNER_URLS: ownerUrls,
  ISSUER: z.url(),
  AUDIENCE: z.string(),
  KEY_RING_FILE: z.string(),
});
type Settings = z.infer<typeof settingsSchema>;

interface RivalContext {
  readonly caller: Caller;
  readonly tokens: Map<Owner, string>;
}

await runProcess(async () => {
  const settings = readConfiguration('rival', settingsSchema, process.env);
  const clock = () => new Date();
  const { sign } = createCallerTokenSigner({ keys: await openKeyRing(settings.KEY_RING_FILE, clock), clock });
  const gateway = new ApolloGateway({
    supergraphSdl: await readFile(settings.SUPERGRAPH_FILE, 'utf8'),
    buildService: ({ name }) => dataSource(ownerNamed(name), settings, sign),
  });
  const app = Fastify();
  const server = new ApolloServer<RivalContext>({ gateway, plugins: [fastifyApolloDrainPlugin(app)] });
  await server.start();
  const callerOf = createCallerOf(settings);
  await app.register(fastifyApollo(server), {
    context: async (request: FastifyRequest): Promise<RivalContext> => ({
      caller: await callerOf(request),
      tokens: new Map(),
    }),
  });
  app.get('/readyz', async () => ({ ready: true }));
  process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
  await app.listen({ port: settings.PORT, host: '127.0.0.1' });
});

function ownerNamed(name: string): Owner {
  const owner = OWNERS.find((one) => one === name);
  if (owner === undefined) throw new Error(`The supergraph names the owner "${name}", which nobody knows.`);
  return owner;
}

type Sign = (caller: Caller, owner: Owner) => string;

function dataSource(owner: Owner, settings: Settings, sign: Sign): RemoteGraphQLDataSource<RivalContext> {
  return new RemoteGraphQLDataSource<RivalContext>({
    url: `${settings.OWNER_URLS[owner]}/graphql`,
    willSendRequest: ({ request, context }) => {
      // Not yet a request of a caller when the gateway asks on its own account, which a composed supergraph needs not.
      if (!('tokens' in context)) return;
      const token = context.tokens.get(owner) ?? sign(context.caller, owner);
      context.tokens.set(owner, token);
      request.http?.headers.set('authorization', `Bearer ${token}`);
    },
  });
}

const claimsSchema = z.object({
  sub: z.string(),
  organisation: z.string().nullish(),
  roles: z.array(z.enum(ROLES)),
  national_number: z.string().nullish(),
});
const purposeSchema = z.enum(PURPOSES);

function createCallerOf({ ISSUER, AUDIENCE }: Settings): (request: FastifyRequest) => Promise<Caller> {
  const keys = createRemoteJWKSet(new URL('/jwks', ISSUER));
  const verified = new Map<string, Promise<z.infer<typeof claimsSchema>>>();
  const verify = async (token: string) => {
    const { payload }: { payload: JWTPayload } = await jwtVerify(token, keys, { issuer: ISSUER, audience: AUDIENCE });
    return claimsSchema.parse(payload);
  };
  return async ({ headers }) => {
    const token = (headers.authorization ?? '').slice('Bearer '.length);
    const claims = verified.get(token) ?? verify(token);
    verified.set(token, claims);
    const { sub, roles, organisation = null, national_number: nationalNumber = null } = await claims;
    const purpose = purposeSchema.parse(headers['x-purpose']);
    return { staffMember: sub, roles, organisation, nationalNumber, purpose, requestId: uuidv7(), language: 'nl' };
  };
}
