import type { IncomingHttpHeaders } from 'node:http';

/** The name of a client that gives none. */
export const UNNAMED = '(unnamed)';
const WORKBENCH = 'workbench';
/** Room for a version or a day, and not for a national number, however it is grouped. */
const MANY_DIGITS = /(\d\D*){9}/;

/**
 * The program that asks, as it names itself in `apollographql-client-name` or `x-client`; who comes with a session is the workbench.
 * A name that could hold somebody's number, or is no name, is not kept.
 */
export function clientNameOf(headers: IncomingHttpHeaders): string {
  const given = headers['apollographql-client-name'] ?? headers['x-client'];
  if (typeof given !== 'string') return headers.authorization === undefined ? WORKBENCH : UNNAMED;
  const name = given.trim();
  return /^[\w.@/-]{1,60}$/.test(name) && !MANY_DIGITS.test(name) ? name : UNNAMED;
}
