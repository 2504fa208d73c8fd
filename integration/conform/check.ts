import type { Words } from './words.ts';
import { words } from './words.ts';
import type { World } from './world.ts';

/** What every check is called; the order is that of the report. */
export const CHECK_IDS = [
  ...(['keys-fetched', 'composition', 'sdl-registered', 'personal-nullable', 'identity-current'] as const),
  ...(['identity-replaced', 'identity-unknown', 'identity-holders', 'caller-missing', 'caller-forged'] as const),
  ...(['caller-expired', 'caller-other-audience', 'caller-claims', 'caller-unknown-key', 'keys-flood'] as const),
  ...(['caller-rotated-key', 'caller-clock-skew', 'caller-none-algorithm'] as const),
  ...(['grant-missing', 'grant-forged', 'grant-expired', 'grant-other-caller', 'grant-other-client'] as const),
  ...(['grant-other-purpose', 'grant-as-caller', 'entities-order', 'entities-duplicates', 'entities-nulls'] as const),
  ...(['entities-typename', 'entities-extra-keys', 'entities-aliased-twice', 'batch-200', 'batch-growth'] as const),
  ...(['hang-up', 'withheld-reason', 'withheld-complete', 'withheld-order', 'withheld-remedy'] as const),
  ...(['withheld-others-served', 'own-file', 'roles-of-purpose', 'not-recorded', 'not-known'] as const),
  ...(['relation-none', 'log-counted', 'log-zero', 'log-gathered', 'log-pairing', 'log-own-file'] as const),
  ...(['garbage-json', 'garbage-query', 'query-depth', 'garbage-variables', 'garbage-proto'] as const),
  ...(['body-limit', 'introspection-off', 'error-codes'] as const),
  ...(['error-private', 'concurrency', 'mixed-callers', 'health', 'ready', 'freshness'] as const),
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** Why an owner fails a check: what was sent, what came, and what its makers have to change. */
export interface Fault {
  readonly kind: 'FAULT';
  readonly sent: Words;
  readonly came: Words;
  readonly change: Words;
}

/** Why a check says nothing of this owner. */
export interface Skip {
  readonly kind: 'SKIP';
  readonly why: Words;
}

export type Verdict = Fault | Skip | null;

export interface Check {
  readonly id: CheckId;
  /** What holds of an owner that passes. */
  readonly holds: Words;
  run(world: World): Promise<Verdict>;
}

/** That an owner fails. */
export function fault(sent: Words, came: Words, change: Words): Fault {
  return { kind: 'FAULT', sent, came, change };
}

/** That there is nothing to check. */
export function skip(en: string, nl: string): Skip {
  return { kind: 'SKIP', why: words(en, nl) };
}

/** The first verdict that is no pass; what comes after it is not asked any more. */
export async function first(...steps: readonly (() => Promise<Verdict> | Verdict)[]): Promise<Verdict> {
  for (const step of steps) {
    const verdict = await step();
    if (verdict !== null) return verdict;
  }
  return null;
}

/** Why a check could not begin: one sentence that says what to do. */
export class CannotBegin extends Error {}
