import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { ConfigurationError } from './errors.ts';

// The same codes also come from files and databases that open at the same moment.
const SYSCALLS = new Set<unknown>(['listen', 'bind', 'getaddrinfo']);

/** Why a port could not be opened, in one sentence with what to do; null when it is another fault. */
export function portRefusal(
  error: unknown,
  name: string,
  { port, host }: { readonly port: number; readonly host: string },
): ConfigurationError | null {
  if (typeof error !== 'object' || error === null || !('code' in error && 'syscall' in error)) return null;
  if (!SYSCALLS.has(error.syscall)) return null;
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} of ${host} is in use: stop the process that has it, or set another port.`,
    EACCES: `Port ${port} of ${host} may not be opened by this user: set a port of 1024 or higher.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine: set the host to one that is, for example 127.0.0.1.`,
    ENOTFOUND: `${host} is not the name of this machine: set the host to an address, for example 127.0.0.1.`,
  };
  const sentence = sentences[String(error.code)];
  return sentence === undefined ? null : new ConfigurationError(name, [sentence]);
}

const ANY_HOST = new Set(['0.0.0.0', '::']);

/** The address at which a server that listens can be reached from this machine. Throws TypeError when it does not. */
export function urlOf(app: FastifyInstance): string {
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return `http://${hostOf(address)}:${address.port}`;
}

function hostOf({ address, family }: AddressInfo): string {
  if (ANY_HOST.has(address)) return '127.0.0.1';
  return family === 'IPv6' ? `[${address}]` : address;
}
