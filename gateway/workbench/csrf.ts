import type { FastifyRequest } from 'fastify';
import { AppError } from '../../shared/errors.ts';
import { isSameSecret } from './secret.ts';
import type { Session } from './sessions.ts';

/** A request that rides on the cookie of a session and does not show that a page of ours made it. HTTP 403. */
export class CsrfRefused extends AppError {
  constructor(sentence: string) {
    super('CSRF_REFUSED', sentence);
  }
}

const ELSEWHERE = 'The request does not come from a page of the workbench: open the workbench and ask there.';
const NO_TOKEN = 'The header x-csrf-token is not that of your session: read GET /session again and send its csrfToken.';

/** Browsers say where a request comes from, in `origin`, `sec-fetch-site` or both; a page cannot change either. */
export function requireOwnPage({ headers }: FastifyRequest, publicUrl: string): void {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const said = [origin, site].filter((header) => header !== undefined);
  const isOwn = (origin ?? publicUrl) === publicUrl && (site ?? 'same-origin') === 'same-origin';
  if (said.length === 0 || !isOwn) throw new CsrfRefused(ELSEWHERE);
}

/** The token that only a page of ours could read. */
export function requireCsrfToken({ headers }: FastifyRequest, session: Session): void {
  const given = headers['x-csrf-token'];
  if (typeof given !== 'string' || !isSameSecret(given, session.csrfToken)) throw new CsrfRefused(NO_TOKEN);
}
