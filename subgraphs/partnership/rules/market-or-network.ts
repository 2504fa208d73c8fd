import type {
  CompetitionKind,
  LegalForm,
  OpennessKind,
  ServiceLevel,
  ServiceModel,
} from '../generated/resolver-types.ts';

/** Any option of any level. */
export type ServiceOption = ServiceModel | CompetitionKind | OpennessKind | LegalForm;

/** One level of the choice. */
export interface Level {
  readonly level: ServiceLevel;
  /** The model that the level belongs to; left out where it belongs to both. */
  readonly within?: ServiceModel | undefined;
  /** What is advised when the answers are in balance. */
  readonly careful: ServiceOption;
}

/** A question that one level is weighed by. */
export interface Criterion {
  readonly id: string;
  readonly level: ServiceLevel;
  /** What a high answer speaks for. */
  readonly towards: ServiceOption;
  /** What a low answer speaks for. */
  readonly away: ServiceOption;
  readonly weight: number;
  /** Where the answer is one of the two that are always given. */
  readonly asks?: 'targetComplexity' | 'contentSpecificity' | undefined;
}

/** A risk of an option; of a market or a network, or of one kind of it. */
export interface Risk {
  readonly id: string;
  readonly of: ServiceOption;
  /** Least complexity of the target group with which it is one; left out where it always is. */
  readonly fromComplexity?: number | undefined;
}

/** The decision aid as data. */
export interface DecisionAid {
  readonly levels: readonly Level[];
  readonly criteria: readonly Criterion[];
  readonly risks: readonly Risk[];
}

/** What is weighed; answers from 1 to 5 by criterion. */
export interface Weighed {
  readonly targetComplexity: number;
  readonly contentSpecificity: number;
  readonly answers: Readonly<Record<string, number>>;
}

/** An option at every level that the model has. */
export interface Choice {
  readonly model: ServiceModel;
  readonly competition: CompetitionKind | null;
  readonly openness: OpennessKind | null;
  readonly legalForm: LegalForm;
}

/** How one answer weighed. */
export interface Reason {
  readonly level: ServiceLevel;
  readonly criterion: string;
  readonly answer: number | null;
  /** Null where it was not answered, or answered in the middle. */
  readonly towards: ServiceOption | null;
  readonly points: number;
}

/** What the aid advises. */
export interface Advice extends Choice {
  readonly inBalance: readonly ServiceLevel[];
  readonly reasons: readonly Reason[];
  /** Ids of the risks that come with it. */
  readonly risks: readonly string[];
}

/** The middle of the scale from 1 to 5: speaks for neither. */
const MIDDLE = 3;

/**
 * The advice on market or network, level by level: model, then what belongs inside that model, then the legal form. An answer
 * weighs by its distance to the middle times the weight of its criterion; the heavier side is advised, and the careful option
 * where both are equal. Levels and the two dimensions of the model: KU Leuven 2023 (H); other criteria and all weights: GK.
 */
export function adviceOf(aid: DecisionAid, weighed: Weighed): Advice {
  const reasons = aid.criteria.map((criterion) => reasonOf(criterion, weighed));
  const decide = (level: ServiceLevel) => heavier(levelOf(aid, level), aid.criteria, reasons);
  const model = decide('MODEL');
  const inside = decide(model.option === 'MARKET' ? 'COMPETITION' : 'OPENNESS');
  const form = decide('LEGAL_FORM');
  const decided = [model, inside, form];
  const levels = decided.map(({ level }) => level);
  return {
    ...choiceOf(decided.map(({ option }) => option)),
    inBalance: decided.filter(({ isInBalance }) => isInBalance).map(({ level }) => level),
    reasons: reasons.filter(({ level }) => levels.includes(level)),
    risks: risksOf(
      aid,
      decided.map(({ option }) => option),
      weighed.targetComplexity,
    ),
  };
}

function reasonOf({ id, level, towards, away, weight, asks }: Criterion, weighed: Weighed): Reason {
  const answer = asks === undefined ? (weighed.answers[id] ?? null) : weighed[asks];
  const distance = answer === null ? 0 : answer - MIDDLE;
  const option = distance > 0 ? towards : away;
  const points = Math.abs(distance) * weight;
  return { level, criterion: id, answer, towards: distance === 0 ? null : option, points };
}

interface Decided {
  readonly level: ServiceLevel;
  readonly option: ServiceOption;
  readonly isInBalance: boolean;
}

function heavier({ level, careful }: Level, criteria: readonly Criterion[], reasons: readonly Reason[]): Decided {
  const first = criteria.find((each) => each.level === level);
  if (first === undefined) return { level, option: careful, isInBalance: true };
  const sum = (option: ServiceOption) =>
    reasons.filter((each) => each.towards === option).reduce((total, { points }) => total + points, 0);
  const balance = sum(first.towards) - sum(first.away);
  if (balance === 0) return { level, option: careful, isInBalance: true };
  return { level, option: balance > 0 ? first.towards : first.away, isInBalance: false };
}

function levelOf({ levels }: DecisionAid, level: ServiceLevel): Level {
  const found = levels.find((each) => each.level === level);
  if (found === undefined) throw new Error(`The decision aid has no level ${level}.`);
  return found;
}

function choiceOf(options: readonly ServiceOption[]): Choice {
  const pick = <Option extends ServiceOption>(...of: Option[]) => of.find((each) => options.includes(each)) ?? null;
  return {
    model: pick('MARKET', 'NETWORK') ?? 'NETWORK',
    competition: pick('QUALITY', 'PRICE'),
    openness: pick('OPEN', 'CLOSED'),
    legalForm: pick('CONTRACT', 'GRANT') ?? 'CONTRACT',
  };
}

function risksOf({ risks }: DecisionAid, options: readonly ServiceOption[], complexity: number): string[] {
  return risks
    .filter(({ of, fromComplexity = 1 }) => options.includes(of) && complexity >= fromComplexity)
    .map(({ id }) => id);
}
