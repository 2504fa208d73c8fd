import type { ClientMetadata } from 'oidc-provider';
import { everyFailure, failureScope, parseFailure } from '../../shared/sandbox-failure.ts';

/** The resource that access tokens are for; the gateway checks it as audience. */
export const API_AUDIENCE = 'https://schakel.example/api';
/** The one scope of the API: what a caller may see is decided per section by the owners, not by a scope. */
export const API_SCOPE = 'schakel';

/** That scope, and those by which a token of the command line asks for a failure (ADR 31). */
export const EVERY_SCOPE = [
  API_SCOPE,
  ...everyFailure()
    .flatMap((text) => parseFailure(text) ?? [])
    .map(failureScope),
].join(' ');

/** The public client of `npm run token`. */
export const CLI_CLIENT = 'schakel-cli';
/** Where the command line is called back; any port of the machine itself will do (RFC 8252, section 7.3). */
export const CLI_CALLBACK_PATH = '/callback';

const PUBLIC_CODE_CLIENT = {
  grant_types: ['authorization_code'],
  response_types: ['code'],
  token_endpoint_auth_method: 'none',
  id_token_signed_response_alg: 'ES256',
} as const satisfies Partial<ClientMetadata>;

/** Our own clients: nobody is asked for consent. Public, with PKCE: there is no secret to hand out in a demonstration. */
export function demoClients(workbenchUrl: string): ClientMetadata[] {
  return [
    {
      ...PUBLIC_CODE_CLIENT,
      client_id: CLI_CLIENT,
      client_name: 'Schakel op de opdrachtregel',
      application_type: 'native',
      redirect_uris: [`http://127.0.0.1${CLI_CALLBACK_PATH}`, `http://[::1]${CLI_CALLBACK_PATH}`],
    },
    {
      ...PUBLIC_CODE_CLIENT,
      // An access token lives ten minutes and a working day does not end with it.
      grant_types: ['authorization_code', 'refresh_token'],
      client_id: 'schakel-workbench',
      client_name: 'Schakel',
      redirect_uris: [new URL('/sign-in/callback', workbenchUrl).href],
      post_logout_redirect_uris: [new URL('/', workbenchUrl).href],
    },
  ];
}
