import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Unauthenticated } from '../../shared/errors.ts';
import type { SignIn } from '../sign-in.ts';
import { createAttempts } from './attempts.ts';
import { createCookies } from './cookies.ts';
import { requireCsrfToken, requireOwnPage } from './csrf.ts';
import { createOneName } from './one-name.ts';
import type { WorkbenchOptions } from './options.ts';
import { createRelyingParty } from './relying-party.ts';
import { addSession } from './session-routes.ts';
import { createSessions } from './sessions.ts';
import { addSignIn } from './sign-in-routes.ts';
import { serveFiles } from './static-files.ts';
import { createTokenOf } from './tokens.ts';

export interface WorkbenchParts {
  readonly options: WorkbenchOptions;
  readonly issuer: string;
  readonly signIn: SignIn;
  readonly clock: () => Date;
  readonly app: FastifyInstance;
}

/** The gateway as the backend of the workbench. */
export interface Workbench {
  /** The authorization of a request without the header: that of its session, when a page of ours made it. */
  authorizationOf(request: FastifyRequest): Promise<string | undefined>;
  /** Adds the routes; to a scope of their own. */
  serve(scope: FastifyInstance): Promise<void>;
  close(): void;
}

/** Puts the parts together, and has `app` read cookies; nothing is asked of the provider yet. */
export async function createWorkbench({ options, issuer, signIn, clock, app }: WorkbenchParts): Promise<Workbench> {
  await app.register(fastifyCookie);
  const { publicUrl } = options;
  const party = createRelyingParty({ ...options, issuer });
  const sessions = createSessions(options.session, clock);
  const cookieOf = createCookies(publicUrl);
  const cookie = cookieOf('schakel_session');
  const tokenOf = createTokenOf({ party, signIn, clock, log: app.log });
  return {
    authorizationOf: async (request) => {
      const id = cookie.read(request);
      if (id === null) return undefined;
      requireOwnPage(request, publicUrl);
      const session = sessions.find(id);
      if (session === null) throw new Unauthenticated('Your session has ended: sign in again.');
      requireCsrfToken(request, session);
      const token = await tokenOf(session).catch((error) => {
        if (error instanceof Unauthenticated) sessions.end(id);
        throw error;
      });
      sessions.use(session);
      return `Bearer ${token}`;
    },
    serve: async (scope) => {
      scope.addHook('onRequest', createOneName(publicUrl));
      const cookies = { session: cookie, browser: cookieOf('schakel_browser') };
      addSignIn(scope, { publicUrl, party, attempts: createAttempts(clock), sessions, signIn, cookies });
      addSession(scope, { publicUrl, party, sessions, cookie });
      await scope.register(async (files) => serveFiles(files, options));
    },
    close: sessions.close,
  };
}
