import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ServiceLevel } from '../generated/resolver-types.ts';
import type { Choice, DecisionAid, Weighed } from './market-or-network.ts';

/** The answers as they are given, one by one. */
export interface GivenWeighed extends Pick<Weighed, 'targetComplexity' | 'contentSpecificity'> {
  readonly answers?: readonly { readonly criterion: string; readonly value: number }[] | null | undefined;
}

/** What is wrong with what is weighed; null when nothing is: answers from 1 to 5, to criteria that ask for one, each once. */
export function weighedBreach(given: GivenWeighed, { criteria }: Pick<DecisionAid, 'criteria'>): Breach | null {
  if (!isOnScale(given.targetComplexity)) return breach('SERVICE_SCALE', 'targetComplexity');
  if (!isOnScale(given.contentSpecificity)) return breach('SERVICE_SCALE', 'contentSpecificity');
  const answers = given.answers ?? [];
  if (!answers.every(({ value }) => isOnScale(value))) return breach('SERVICE_SCALE', 'answers');
  const asked = new Set(criteria.filter(({ asks }) => asks === undefined).map(({ id }) => id));
  const answered = answers.map(({ criterion }) => criterion);
  const isFit = answered.every((id) => asked.has(id)) && new Set(answered).size === answered.length;
  return isFit ? null : breach('SERVICE_CRITERION', 'answers');
}

function isOnScale(value: number): boolean {
  return value >= 1 && value <= 5;
}

/** The answers by criterion. */
export function weighedOf({ targetComplexity, contentSpecificity, answers }: GivenWeighed): Weighed {
  const byCriterion = Object.fromEntries((answers ?? []).map(({ criterion, value }) => [criterion, value]));
  return { targetComplexity, contentSpecificity, answers: byCriterion };
}

/** A decision that is to be kept. */
export interface NewServiceDecision extends Choice {
  readonly service: string;
  readonly decidedOn: LocalDate;
  readonly reason: string;
}

/**
 * What is wrong with a decision; null when nothing is. A market has a kind of competition and a network is open or closed; one
 * that is not what was advised says why (domain 5: a reasoned outcome).
 */
export function serviceDecisionBreach(decision: NewServiceDecision, advised: Choice, today: LocalDate): Breach | null {
  const { service, decidedOn, reason, model, competition, openness } = decision;
  if (service.trim() === '' || service.trim().length > 200) return breach('SERVICE_NAME', 'service');
  if (decidedOn > today) return breach('SERVICE_AHEAD', 'decidedOn');
  const isMarket = model === 'MARKET';
  if ((competition !== null) !== isMarket) return breach('SERVICE_SHAPE', 'competition');
  if ((openness !== null) === isMarket) return breach('SERVICE_SHAPE', 'openness');
  const isReasoned = reason.trim() !== '' || deviations(decision, advised).length === 0;
  return isReasoned ? null : breach('SERVICE_REASON', 'reason');
}

/** The levels at which a choice is not what was advised, in their order. */
export function deviations(chosen: Choice, advised: Choice): ServiceLevel[] {
  const levels: ServiceLevel[] = [];
  if (chosen.model !== advised.model) levels.push('MODEL');
  // Of another model nothing was advised: what is inside it deviates with it.
  if (chosen.model === advised.model && chosen.competition !== advised.competition) levels.push('COMPETITION');
  if (chosen.model === advised.model && chosen.openness !== advised.openness) levels.push('OPENNESS');
  if (chosen.legalForm !== advised.legalForm) levels.push('LEGAL_FORM');
  return levels;
}

/** A decision as it is kept, as far as it is compared. */
export interface Compared extends Choice, Weighed {
  readonly id: string;
  readonly service: string;
  readonly decidedOn: LocalDate;
}

/** One thing in which two decisions differ; null where it was not answered or does not apply. */
export interface Difference {
  readonly of: string;
  readonly earlier: string | null;
  readonly now: string | null;
}

/** The decision before on the same service, whatever its capitals; null for the first. Of one day by the order of keeping. */
export function earlierOn<Each extends Pick<Compared, 'id' | 'service' | 'decidedOn'>>(
  decision: Each,
  all: readonly Each[],
): Each | null {
  const name = ({ service }: Each) => service.trim().toLowerCase();
  const place = ({ decidedOn, id }: Each) => `${decidedOn} ${id}`;
  const before = all.filter((each) => name(each) === name(decision) && place(each) < place(decision));
  return before.reduce<Each | null>((last, each) => (last === null || place(each) > place(last) ? each : last), null);
}

const FIELDS = ['targetComplexity', 'contentSpecificity', 'model', 'competition', 'openness', 'legalForm'] as const;

/** What is different between two decisions: fields first, then criteria by name. */
export function differencesOf(earlier: Compared, now: Compared): Difference[] {
  const fields = FIELDS.map((of) => ({ of, earlier: shown(earlier[of]), now: shown(now[of]) }));
  const criteria = [...new Set([...Object.keys(earlier.answers), ...Object.keys(now.answers)])].sort();
  const answers = criteria.map((of) => ({ of, earlier: shown(earlier.answers[of]), now: shown(now.answers[of]) }));
  return [...fields, ...answers].filter((each) => each.earlier !== each.now);
}

function shown(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
