import { isIPv4 } from 'node:net';

/**
 * Why the demo identity provider may not start here, in one sentence; null when it may.
 * Everybody who reaches it can be anybody, so it never leaves the machine and never stands in for a real provider.
 */
export function refusalToStart(env: Readonly<Record<string, string | undefined>>): string | null {
  if (env.NODE_ENV === 'production')
    return 'The demo identity provider signs anybody in without a password and refuses to run with NODE_ENV=production: point ISSUER of the gateway at your own OpenID Connect provider.';
  if (env.SCHAKEL_DEMO !== 'true')
    return 'The demo identity provider signs anybody in without a password and runs in demo mode only: set SCHAKEL_DEMO=true on a machine for trying out, or use your own OpenID Connect provider.';
  const host = env.HOST ?? '127.0.0.1';
  if (!isLoopback(host))
    return `The demo identity provider signs anybody in without a password and listens on loopback only: set HOST to 127.0.0.1 instead of ${host}.`;
  return null;
}

/** A literal loopback address; a name may resolve to something else and does not count. */
function isLoopback(host: string): boolean {
  return host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}
