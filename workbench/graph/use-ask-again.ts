import { useEffect, useRef, useState } from 'react';
import { pauseBefore } from './pauses.ts';

export interface AskingAgain {
  /** Since when it has been missing; null while nothing is. */
  readonly since: string | null;
  /** Asks now, and begins the pauses anew. */
  readonly now: () => void;
}

/** While `missing`, asks again by itself with growing pauses; in a tab that nobody looks at it waits until somebody does. */
export function useAskAgain(missing: boolean, ask: () => Promise<unknown>): AskingAgain {
  const [since, setSince] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(ask);
  latest.current = ask;

  useEffect(() => {
    setSince((known) => (missing ? (known ?? new Date().toISOString()) : null));
    if (!missing) setAttempt(0);
  }, [missing]);

  useEffect(() => {
    if (!missing) return;
    const again = () => {
      if (document.visibilityState === 'hidden') return;
      const next = () => setAttempt((before) => before + 1);
      latest.current().then(next, next);
    };
    const timer = setTimeout(again, pauseBefore(attempt));
    document.addEventListener('visibilitychange', again);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [missing, attempt]);

  const now = () => {
    const anew = () => setAttempt(0);
    latest.current().then(anew, anew);
  };
  return { since, now };
}
