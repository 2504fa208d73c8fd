import { createHmac, sign } from 'node:crypto';
import type { Caller, Owner } from '../../shared/caller.ts';
import { createCallerTokenSigner } from '../../shared/caller-token.ts';
import { createGrantSigner, type GrantFacts } from '../../shared/grant.ts';
import type { KeyRing } from '../../shared/keys.ts';
import type { StandIn } from './stand-in.ts';

const now = () => new Date();

/** Signs as the gateway and the partnership do, and wrongly where a check wants that. */
export interface Signing {
  /** Who asks, for the owner; `more` says what is not as the gateway makes it. */
  caller(caller: Caller, more?: { keys?: KeyRing; at?: Date; audience?: Owner }): string;
  /** What the partnership states of a client. */
  grant(facts: GrantFacts, more?: { keys?: KeyRing; at?: Date }): string;
}

/** Signs with the keys of the stand-in, for one owner. */
export function createSigning({ gateway, partnership }: StandIn, owner: Owner): Signing {
  return {
    caller: (caller, { keys = gateway, at = now(), audience = owner } = {}) =>
      createCallerTokenSigner({ keys, clock: () => at }).sign(caller, audience),
    grant: (facts, { keys = partnership, at = now() } = {}) =>
      createGrantSigner({ keys, clock: () => at, reuse: new Map() }).sign(facts),
  };
}

/** The statement with other claims under the same signature. */
export function altered(
  statement: string,
  change: (claims: Record<string, unknown>) => Record<string, unknown>,
): string {
  const [header = '', body = '', signature = ''] = statement.split('.');
  return [header, encode(change(decode(body))), signature].join('.');
}

/** The statement with other claims, signed anew with a key that is published. */
export function restated(
  statement: string,
  keys: KeyRing,
  change: (claims: Record<string, unknown>) => Record<string, unknown>,
): string {
  const start = altered(statement, change).split('.').slice(0, 2).join('.');
  const { key } = keys.signer();
  const signature = sign('sha256', Buffer.from(start), { key, dsaEncoding: 'ieee-p1363' });
  return `${start}.${signature.toString('base64url')}`;
}

/** A minute and a half ago, and good for half an hour more: what a copied statement looks like whose end was not looked at. */
export function tooOld(claims: Record<string, unknown>): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return { ...claims, iat: now - 90, exp: now + 1800 };
}

/** The statement without a signature, as JWT allows and nobody should. */
export function unsigned(statement: string): string {
  const [header = '', body = ''] = statement.split('.');
  return [encode({ ...decode(header), alg: 'none' }), body, ''].join('.');
}

/** The statement signed with what is public, for who takes the algorithm from the header. */
export function signedWithPublicKey(statement: string, publicKey: string): string {
  const [header = '', body = ''] = statement.split('.');
  const start = `${encode({ ...decode(header), alg: 'HS256' })}.${body}`;
  return `${start}.${createHmac('sha256', publicKey).update(start).digest('base64url')}`;
}

function decode(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
