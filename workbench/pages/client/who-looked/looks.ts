interface Logged {
  /** Moment, ISO 8601 in UTC: moments sort as their texts do. */
  readonly at: string;
}

export interface LookPage<Look> {
  readonly looks: readonly Look[];
  /** Give it as `before` for the next page; null on the last one. */
  readonly next: string | null;
}

/**
 * One page of what several owners logged, the newest first. `lists` are the newest lines of each owner, at most `asked` of
 * each: one that has as many may have more, so that nothing older than its last line is complete. A page ends with all
 * that was logged at one moment, because the next one begins before a moment.
 */
export function pageOfLooks<Look extends Logged>(
  lists: readonly (readonly Look[] | null)[],
  asked: number,
): LookPage<Look> {
  const all = lists
    .flatMap((list) => list ?? [])
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  const horizons = lists.flatMap((list) => (list !== null && list.length >= asked ? (list.at(-1)?.at ?? []) : []));
  const horizon = horizons.sort().at(-1) ?? '';
  const complete = all.filter(({ at }) => at > horizon);
  // As many lines of one moment as an owner gives: it cannot tell of more, so the page shows these.
  const known = complete.length === 0 ? all.filter(({ at }) => at >= horizon) : complete;
  const end = known[asked - 1]?.at ?? '';
  const looks = known.filter(({ at }) => at >= end);
  const last = looks.at(-1)?.at ?? null;
  return { looks, next: looks.length < all.length || horizon !== '' ? last : null };
}
