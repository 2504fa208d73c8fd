import type { Language } from '../../shared/caller.ts';
import { BadUserInput } from '../../shared/errors.ts';
import { decisionAid } from './decision-aid.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { readOf } from './partnership-membership.ts';
import { type Advice, adviceOf, type Choice } from './rules/market-or-network.ts';
import { ruleBook } from './rules/rule-book.ts';
import {
  type Compared,
  deviations,
  differencesOf,
  earlierOn,
  weighedBreach,
  weighedOf,
} from './rules/service-decision.ts';
import type { ServiceDecisionRow } from './service-decision-entities.ts';

/** The decision aid on market or network. */
export const serviceDecisionQueries = {
  marketOrNetworkCriteria: (_parent, _args, { caller }) =>
    decisionAid.criteria
      // What both dimensions ask stands in the input by itself.
      .filter(({ asks }) => asks === undefined)
      .map(({ question, ...criterion }) => ({ ...criterion, question: question[caller.language] })),
  marketOrNetwork: (_parent, { input }, { caller }) => {
    const found = weighedBreach(input, decisionAid);
    if (found !== null) {
      const text: Record<Language, string> | undefined = Object.entries(ruleBook).find(
        ([id]) => id === found.rule,
      )?.[1];
      throw new BadUserInput(`"${found.field}": ${text?.[caller.language] ?? found.rule}`);
    }
    return shownAdvice(adviceOf(decisionAid, weighedOf(input)), caller.language);
  },
} satisfies Pick<NonNullable<Resolvers['Query']>, 'marketOrNetworkCriteria' | 'marketOrNetwork'>;

/** The choices that a partnership kept. */
export const serviceDecisionsOfPartnership = {
  serviceDecisions: (partnership, _args, context) =>
    readOf('serviceDecisionsRead', partnership, context, async () => {
      const rows = await context.loaders.serviceDecisions.load(partnership.id);
      const all = rows.map(compared);
      return rows.map((row) => shownDecision(row, all));
    }),
} satisfies Pick<NonNullable<Resolvers['Partnership']>, 'serviceDecisions'>;

function shownAdvice({ reasons, risks, ...advice }: Advice, language: Language) {
  return {
    ...{ ...advice, inBalance: [...advice.inBalance], aidVersion: decisionAid.version },
    reasons: reasons.flatMap((reason) => {
      const criterion = decisionAid.criteria.find(({ id }) => id === reason.criterion);
      if (criterion === undefined) return [];
      return [{ ...reason, question: criterion.question[language], mark: criterion.mark }];
    }),
    risks: decisionAid.risks
      .filter(({ id }) => risks.includes(id))
      .map(({ id, text, source, mark }) => {
        const against = decisionAid.mitigations.filter((each) => each.against.includes(id));
        const mitigations = against.map((each) => ({ ...each, text: each.text[language] }));
        return { id, text: text[language], source, mark, mitigations };
      }),
  };
}

function compared({ answers, ...row }: ServiceDecisionRow): Compared {
  // Written by `serviceDecisionKeep` only, which checked it.
  return { ...row, answers: JSON.parse(answers) as Record<string, number> };
}

function shownDecision(row: ServiceDecisionRow, all: readonly Compared[]) {
  const { id, service, decidedOn, targetComplexity, contentSpecificity, reason } = row;
  const chosen = { model: row.model, competition: row.competition, openness: row.openness, legalForm: row.legalForm };
  // As above.
  const advised = JSON.parse(row.advice) as Choice;
  const now = compared(row);
  const earlier = earlierOn(now, all);
  return {
    ...{ id, service, decidedOn, targetComplexity, contentSpecificity, chosen, advised },
    deviatesAt: deviations(chosen, advised),
    reason: reason === '' ? null : reason,
    comparedToEarlier: earlier === null ? null : { earlier: earlier.id, differences: differencesOf(earlier, now) },
  };
}
