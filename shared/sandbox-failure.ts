import { OWNERS, type Owner } from './caller.ts';

/** What can be made to go wrong with an owner in the sandbox; nothing of it reaches the owner. */
export const FAILURES = ['down', 'slow', 'invalid', 'unknown'] as const;
export type Failure = (typeof FAILURES)[number];

/** An owner that fails for one caller of the sandbox, as it is written: `pes:down`. */
export interface SandboxFailure {
  readonly owner: Owner;
  readonly failure: Failure;
}

/** Reads `pes:down`; null for anything else. Whether it knows a client is not for the partnership to say: it finds them. */
export function parseFailure(text: string): SandboxFailure | null {
  const [name, wanted, ...rest] = text.split(':');
  const owner = OWNERS.find((one) => one === name);
  const failure = FAILURES.find((one) => one === wanted);
  if (owner === undefined || failure === undefined || rest.length > 0) return null;
  return owner === 'partnership' && failure === 'unknown' ? null : { owner, failure };
}

/** Every failure that can be asked for, as it is written. */
export function everyFailure(): string[] {
  const all = OWNERS.flatMap((owner) => FAILURES.map((failure) => `${owner}:${failure}`));
  return all.filter((text) => parseFailure(text) !== null);
}

const PREFIX = 'fail:';

/** The OAuth scope that asks for a failure. */
export function failureScope({ owner, failure }: SandboxFailure): string {
  return `${PREFIX}${owner}:${failure}`;
}

/** The failures that the scopes of an access token ask for, by owner; every other scope is left out. */
export function failuresIn(scope: string): ReadonlyMap<Owner, Failure> {
  const named = scope.split(' ').filter((one) => one.startsWith(PREFIX));
  const failures = named.flatMap((one) => parseFailure(one.slice(PREFIX.length)) ?? []);
  return new Map(failures.map(({ owner, failure }) => [owner, failure]));
}
