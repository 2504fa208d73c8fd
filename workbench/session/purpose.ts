import { PURPOSES, type Purpose } from '../../shared/caller.ts';
import { type Observable, observable } from './observable.ts';

// Of this tab only: somebody may look for two purposes beside each other.
const KEY = 'schakel.purpose';

/** Why the reader looks: asked once, kept for this tab, null before that. */
export function createPurpose(storage: Storage): Observable<Purpose | null> {
  const kept = PURPOSES.find((purpose) => purpose === storage.getItem(KEY)) ?? null;
  const purpose = observable(kept);
  return {
    ...purpose,
    set: (chosen) => {
      if (chosen === null) storage.removeItem(KEY);
      else storage.setItem(KEY, chosen);
      purpose.set(chosen);
    },
  };
}

/** The purpose that counts for somebody: the chosen one while their roles allow it, or the only one that they have. */
export function purposeFor(chosen: Purpose | null, allowed: readonly Purpose[]): Purpose | null {
  if (chosen !== null && allowed.includes(chosen)) return chosen;
  const [only, ...others] = allowed;
  return only !== undefined && others.length === 0 ? only : null;
}
