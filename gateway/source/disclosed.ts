import type { OwnerName } from '../owner-name.ts';

/** What owners say that they wrote in their disclosure logs for one request. */
export interface Disclosed {
  /** One answer of an owner: how many lines; null where that is not known (no answer, a second try, an owner that does not say). */
  add(owner: OwnerName, lines: number | null): void;
  /** By owner, over all its answers; null where one of them is not known. */
  byOwner(): Readonly<Partial<Record<OwnerName, number | null>>>;
}

/** Adds up what owners disclosed in one request. */
export function createDisclosed(): Disclosed {
  const lines = new Map<OwnerName, number | null>();
  return {
    add: (owner, more) => {
      const before = lines.get(owner) ?? (lines.has(owner) ? null : 0);
      lines.set(owner, before === null || more === null ? null : before + more);
    },
    byOwner: () => Object.fromEntries(lines),
  };
}
