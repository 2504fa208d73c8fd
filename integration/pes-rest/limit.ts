import { ServiceFault } from './service-fault.ts';

/** How long all calls for one section of a page may take together: pages, waits after a 429 and repeats included. */
export interface Limit {
  readonly signal: AbortSignal;
  leftMs(): number;
  /** What it is when the time is over. */
  fault(): ServiceFault;
}

/** After the limit: the process may have been busy itself while the answer lay waiting. */
const GRACE = 50;

/** A limit that begins now. */
export function startLimit(limitMs: number): Limit {
  const ends = Date.now() + limitMs;
  return {
    signal: AbortSignal.timeout(limitMs + GRACE),
    leftMs: () => ends - Date.now(),
    fault: () => new ServiceFault(`no answer in ${limitMs} ms`),
  };
}
