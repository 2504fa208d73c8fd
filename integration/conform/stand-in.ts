import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  createOrganisationTokenVerifier,
  type OrganisationTokenVerifier,
  readAnnouncements,
} from '../../shared/announcement.ts';
import type { Owner } from '../../shared/caller.ts';
import { AppError, BadUserInput, Unauthenticated } from '../../shared/errors.ts';
import { createHttpApp, listen } from '../../shared/serve.ts';
import { headsSchema } from '../../shared/witness-sender.ts';
import { createStandInKeys, type StandInKeys } from './stand-in-keys.ts';

/** The partnership and the gateway, as an owner knows them: their keys, and what an owner sends to the partnership. */
export interface StandIn {
  readonly urls: { readonly gatewayJwks: string; readonly partnership: string };
  readonly gateway: StandInKeys;
  readonly partnership: StandInKeys;
  /** How often the keys of each were fetched since the stand-in began. */
  fetches(): { readonly gateway: number; readonly partnership: number };
  /** Says whose announcements and heads may come: they are checked against the keys that this owner publishes. */
  expect(owner: Owner, url: string): void;
  close(): Promise<void>;
}

export interface StandInOptions {
  /** 0 takes a free port. */
  readonly port: number;
  readonly host?: string;
}

const BODY_LIMIT = 4 * 1024 * 1024;

/** Starts the stand-in with keys of its own. Throws `ConfigurationError` when the port is not to be had. */
export async function startStandIn({ port, host = '127.0.0.1' }: StandInOptions): Promise<StandIn> {
  const [gateway, partnership] = [createStandInKeys(), createStandInKeys()];
  const app = createHttpApp({
    name: 'stand-in',
    bodyLimit: BODY_LIMIT,
    logLevel: 'silent',
    ready: async () => ({ ready: true, detail: {} }),
  });
  let verifier: OrganisationTokenVerifier | null = null;
  const fetched = { gateway: 0, partnership: 0 };
  app.get('/gateway/.well-known/jwks.json', async () => {
    fetched.gateway += 1;
    return gateway.jwks();
  });
  app.get('/partnership/.well-known/jwks.json', async () => {
    fetched.partnership += 1;
    return partnership.jwks();
  });
  receive(app, () => verifier);
  const { url, stop } = await listen(app, { port, host, onClose: async () => undefined });
  return {
    urls: { gatewayJwks: `${url}/gateway/.well-known/jwks.json`, partnership: `${url}/partnership` },
    gateway,
    partnership,
    fetches: () => ({ ...fetched }),
    expect: (owner, ownerUrl) => {
      const owners = { [owner]: `${ownerUrl.replace(/\/$/, '')}/.well-known/jwks.json` };
      verifier = createOrganisationTokenVerifier({ owners, clock: () => new Date() });
    },
    close: stop,
  };
}

/** POST /announcements and /heads: taken as the partnership takes them, and forgotten. */
function receive(app: FastifyInstance, verifierOf: () => OrganisationTokenVerifier | null): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.post('/partnership/announcements', async (request) => {
      const { holder, body } = await verified(request, verifierOf());
      const { announcements, refused } = readAnnouncements(body, holder);
      return { results: [...announcements.map(({ id }) => ({ id, status: 'ACCEPTED' })), ...refused] };
    });
    scope.post('/partnership/heads', async (request) => {
      const { body } = await verified(request, verifierOf());
      if (!headsSchema.safeParse(parsed(body)).success)
        throw new BadUserInput('The heads cannot be read: write { "heads": [{ writer, seq, hash }] }.');
      return { heads: [], contradicted: [] };
    });
  });
}

async function verified(request: FastifyRequest, verifier: OrganisationTokenVerifier | null) {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer' || !token)
    throw new Unauthenticated('An organisation token is required: authorization: Bearer …');
  if (verifier === null) throw new AppError('SOURCE_UNAVAILABLE', 'The check has not begun: try again in a moment.');
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  return { ...(await verifier.verify(token, body)), body };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
