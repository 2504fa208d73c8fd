import type { ActResult } from '../../parts/act-result.ts';

/** Answers by the code of the statement; null takes one back. */
export type Given = Readonly<Record<string, number | null>>;

/** Answers on their way: sent as they are, with the same key, until the owner says what became of them. */
export interface Batch {
  readonly key: string;
  readonly version: number;
  readonly answers: Given;
}

/** A sitting that is being answered. What was given is never lost: it is saved, under way, or waits for its turn. */
export interface Answering {
  /** The version of the sitting that is known. */
  readonly version: number;
  readonly saved: Given;
  readonly underWay: Batch | null;
  readonly waiting: Given;
  /** The rule that refused, in words; then nothing more is sent. */
  readonly refusal: string | null;
}

/** A sitting as it is read. */
export interface ReadSitting {
  readonly version: number;
  readonly answers: readonly { readonly item: string; readonly value: number }[];
}

/** Answering begins with what was answered before. */
export function begun({ version, answers }: ReadSitting): Answering {
  const saved = Object.fromEntries(answers.map(({ item, value }) => [item, value]));
  return { version, saved, underWay: null, waiting: {}, refusal: null };
}

/** Somebody answers a statement, or answers it anew. */
export function answered(state: Answering, item: string, value: number | null): Answering {
  return { ...state, waiting: { ...state.waiting, [item]: value }, refusal: null };
}

/** What the reader sees: the last answer to every statement, wherever it is. */
export function shownAnswers({ saved, underWay, waiting }: Answering): ReadonlyMap<string, number> {
  const all = { ...saved, ...underWay?.answers, ...waiting };
  return new Map(Object.entries(all).flatMap(([item, value]) => (value === null ? [] : [[item, value] as const])));
}

/** What waits goes on its way, unless something is or a rule refused. */
export function sent(state: Answering, key: string): Answering {
  const { underWay, waiting, refusal, version } = state;
  if (underWay !== null || refusal !== null || Object.keys(waiting).length === 0) return state;
  return { ...state, underWay: { key, version, answers: waiting }, waiting: {} };
}

/**
 * The owner said what became of what was under way. Where somebody else changed the sitting meanwhile, the answers wait
 * again and go to the version of now; a later answer to the same statement counts.
 */
export function settled(state: Answering, outcome: ActResult): Answering {
  const { underWay, saved, waiting } = state;
  if (underWay === null) return state;
  if (outcome.__typename === 'ActDone')
    return { ...state, version: outcome.version, saved: { ...saved, ...underWay.answers }, underWay: null };
  const again = { ...underWay.answers, ...waiting };
  if (outcome.__typename === 'ActConflict')
    return { ...state, version: outcome.currentVersion, underWay: null, waiting: again };
  return { ...state, underWay: null, waiting: again, refusal: outcome.message };
}

/** The sitting was read anew: what others answered stands under what was given here. */
export function readAnew(state: Answering, sitting: ReadSitting): Answering {
  return sitting.version <= state.version ? state : { ...state, version: sitting.version, saved: begun(sitting).saved };
}

/** How many answers are not saved yet. */
export function unsaved({ underWay, waiting }: Answering): number {
  return new Set([...Object.keys(underWay?.answers ?? {}), ...Object.keys(waiting)]).size;
}

/** The place of the first statement without an answer; the last statement where all have one. */
export function firstOpen(items: readonly { readonly id: string }[], given: ReadonlyMap<string, number>): number {
  const at = items.findIndex(({ id }) => !given.has(id));
  return at === -1 ? Math.max(0, items.length - 1) : at;
}
