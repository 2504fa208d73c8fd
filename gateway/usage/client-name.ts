import type { IncomingHttpHeaders } from 'node:http';

/** The name of a client that gives none. */
export const UNNAMED = '(unnamed)';
const WORKBENCH = 'workbench';
/** Room for a version or a day, and not for a national number, however it is grouped. */
export function holdsManyDigits(text: string): boolean {
  return /(\d\D*){9}/.test(text);
}

/** `case-app`, `case-app/2.1` or the name of a package, `@centre/case-app`: an address of somebody's mail is none. */
const NAME = /^(@[\w.-]+\/)?[\w./-]{1,60}$/;

/**
 * The program that asks, as it names itself in `apollographql-client-name` or `x-client`; who comes with a session is the workbench.
 * A name that could hold somebody's number or address, or is no name, is not kept.
 */
export function clientNameOf(headers: IncomingHttpHeaders): string {
  const given = headers['apollographql-client-name'] ?? headers['x-client'];
  if (typeof given !== 'string') return headers.authorization === undefined ? WORKBENCH : UNNAMED;
  const name = given.trim();
  return name.length <= 60 && NAME.test(name) && !holdsManyDigits(name) ? name : UNNAMED;
}
