import { startTransition, useEffect, useState } from 'react';

/** False when something is first shown, true once that was painted: for what takes long to draw and is not read first. */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    // The frame that shows the first part is painted when the next one begins.
    const frame = requestAnimationFrame(() => startTransition(() => setLater(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isLater;
}
