import type { Break } from '../start.ts';

/** One promise of the contract that is not kept, and how the conformance check has to notice. */
export interface Breakage {
  /** For `BROKEN=<id>`. */
  readonly id: string;
  /** What its makers did wrong. */
  readonly mistake: string;
  /** The check that has to catch it. */
  readonly check: string;
  /** A piece of the sentence that it is told with, in English. */
  readonly says: string;
  readonly break: Break;
}
