import type {
  MarketAdviceQuery,
  MarketOrNetworkInput,
  MarketQuery,
  ServiceDecisionKeepInput,
  ServiceLevel,
} from '../../generated/market.ts';

export type Criterion = MarketQuery['marketOrNetworkCriteria'][number];
export type Advice = MarketAdviceQuery['marketOrNetwork'];
export type Choice = Pick<ServiceDecisionKeepInput, 'model' | 'legalForm'> & {
  readonly competition: ServiceDecisionKeepInput['competition'];
  readonly openness: ServiceDecisionKeepInput['openness'];
};

/** The two questions that are always asked: they are no criteria of the list, and count for the first level. */
export const ALWAYS = ['TARGET_COMPLEXITY', 'CONTENT_SPECIFICITY'] as const;
/** Answers from 1 to 5, by the code of the criterion or of one of the two that are always asked. */
export type Answers = Readonly<Record<string, number>>;

/** The levels of a choice, in their order: what is inside a market is not asked of a network. */
export function levelsFor(model: Choice['model']): ServiceLevel[] {
  return ['MODEL', model === 'MARKET' ? 'COMPETITION' : 'OPENNESS', 'LEGAL_FORM'];
}

/** Which of the two that are always asked have no answer. */
export function missingIn(answers: Answers): (typeof ALWAYS)[number][] {
  return ALWAYS.filter((id) => answers[id] === undefined);
}

/** What is weighed: the answers of these levels; null before both that are always asked have one. */
export function weighedOf(
  answers: Answers,
  criteria: readonly Pick<Criterion, 'id' | 'level'>[],
  levels: readonly ServiceLevel[],
): MarketOrNetworkInput | null {
  const { TARGET_COMPLEXITY: targetComplexity, CONTENT_SPECIFICITY: contentSpecificity } = answers;
  if (targetComplexity === undefined || contentSpecificity === undefined) return null;
  const given = criteria.flatMap(({ id, level }) => {
    const value = answers[id];
    return value === undefined || !levels.includes(level) ? [] : [{ criterion: id, value }];
  });
  return { targetComplexity, contentSpecificity, answers: given };
}

/** A choice of which only what belongs to its model is left. */
export function fitting({ model, competition, openness, legalForm }: Choice): Choice {
  const isMarket = model === 'MARKET';
  return {
    model,
    competition: isMarket ? (competition ?? 'QUALITY') : null,
    openness: isMarket ? null : (openness ?? 'OPEN'),
    legalForm,
  };
}

/** Whether a choice is what was advised at every level. */
export function isAsAdvised(choice: Choice, advice: Choice): boolean {
  return (
    choice.model === advice.model &&
    choice.competition === advice.competition &&
    choice.openness === advice.openness &&
    choice.legalForm === advice.legalForm
  );
}

/** The reasons of one level that count for something, the heaviest first. */
export function reasonsOf({ reasons }: Pick<Advice, 'reasons'>, level: ServiceLevel): Advice['reasons'] {
  return reasons
    .filter((reason) => reason.level === level && reason.points > 0)
    .sort((one, other) => other.points - one.points);
}
