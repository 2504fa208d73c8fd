import { useEffect, useState } from 'react';
import { useCommonWords } from '../words/use-words.ts';

// What comes sooner would only blink.
const SHOWN_AFTER_MS = 300;

/** Grey lines in the place of what is being asked, once that takes more than 300 ms. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  const words = useCommonWords();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <div className="waiting" role="status">
      <p className="only-heard">{words.loading}</p>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same
        <span key={at} aria-hidden="true" />
      ))}
    </div>
  );
}
