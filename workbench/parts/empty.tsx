import type { ReactNode } from 'react';

/** A list with nothing in it says so in a sentence, and what can be done. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="card quiet">{children}</div>;
}
