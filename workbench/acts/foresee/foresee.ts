import type { PolicyValues } from '../../../shared/dated-figures.ts';
import { addDays, isLocalDate, type LocalDate } from '../../../shared/local-date.ts';
import { answerBy as accessAnswerBy } from '../../../subgraphs/partnership/rules/case-access.ts';
import { answerDueOn } from '../../../subgraphs/partnership/rules/referral-sending.ts';
import { answerBy as signalAnswerBy } from '../../../subgraphs/partnership/rules/signal.ts';
import { endOf } from '../../../subgraphs/partnership/rules/urgent-access.ts';
import { reconsiderableUntil, validityOf } from '../../../subgraphs/pes/rules/assessment.ts';
import { lastDayOfPackage } from '../../../subgraphs/pes/rules/support-package.ts';
import { planDueAfterInternship } from '../../../subgraphs/social-economy/rules/plan-due.ts';
import { hadFavourableEvaluation, returnTermEnd } from '../../../subgraphs/social-economy/rules/return-right.ts';
import {
  appealableUntil,
  decisionTerm,
  notificationDueOn,
} from '../../../subgraphs/welfare/rules/application-terms.ts';
import { evaluationsDue } from '../../../subgraphs/welfare/rules/project-evaluation.ts';
import { signatureDueOn } from '../../../subgraphs/welfare/rules/project-signature.ts';
import { readNumber } from '../../format/numbers.ts';
import type { ActRecord } from '../act.ts';
import { type TypedFields, textOf } from '../typed.ts';

/** What an act will start, by the key of its words; the day or the moment is what the sentence is about. */
export interface Foreseen {
  readonly says: ForeseenWords;
  readonly on?: LocalDate | string;
  readonly andOn?: LocalDate;
}

export type ForeseenWords =
  | ('returnRight' | 'noReturnRight' | 'answerReferral' | 'decideApplication' | 'notifyDecision' | 'appeal')
  | ('evaluateProject' | 'signProject' | 'confirmHandover' | 'urgentUntil' | 'answerAccess' | 'answerSignal')
  | ('adviceHolds' | 'reconsider' | 'packageHolds' | 'planAfterInternship' | 'accessEnds');

/** What is known while somebody fills in a form. */
export interface Known {
  readonly typed: TypedFields;
  readonly record: ActRecord | null;
  readonly today: LocalDate;
  readonly now: Date;
  /** Whether the client acts in their own file. */
  readonly byClient: boolean;
  /** The owner's figures; null while they are asked for. */
  readonly figures: PolicyValues | null;
  /** Working days in which the recipient answers by an agreement; null where none is known. */
  readonly agreedDays: number | null;
}

type Foresee = (known: Known, day: (name: string) => LocalDate | null) => Foreseen | null;

const said = (says: ForeseenWords, on: string | null): Foreseen | null => (on === null ? null : { says, on });

/** The figures that the rules of an act reckon with. */
export const FIGURES: Readonly<Record<string, readonly string[]>> = {
  moveRecord: ['return-right-months', 'return-right-clock'],
  internshipReported: ['pop-after-internship-months'],
  applicationRegister: ['application-decision-days'],
  applicationDecide: ['application-notification-days'],
  decisionNotify: ['application-appeal-months'],
  integrationProjectDraft: ['gpmi-months-to-sign'],
  integrationProjectSign: ['gpmi-evaluations-a-year', 'gpmi-evaluations-in-person-a-year', 'gpmi-evaluation-window'],
  assessmentGrant: ['advice-validity-years'],
  assessmentRefuse: ['reconsideration-days'],
  supportPackageStart: ['package-most-months'],
};

// Each is the owner's own rule: what a form says is what the owner will do.
const FORESEEN: Readonly<Record<string, Foresee>> = {
  moveRecord: ({ typed, record, figures }, day) => {
    const movedOn = day('on');
    if (movedOn === null || figures === null || !isOf(record, 'instrument', 'CMW')) return null;
    const favourableEvaluation = textOf(typed.favourableEvaluation) === 'true';
    const evaluated = hadFavourableEvaluation({ favourableEvaluation, evaluationOn: day('evaluationOn'), movedOn });
    if (!evaluated) return textOf(typed.favourableEvaluation) === '' ? null : { says: 'noReturnRight' };
    return said('returnRight', returnTermEnd({ movedOn, imwStartedOn: day('imwStartedOn') }, figures));
  },
  internshipReported: ({ figures }, day) => {
    const endedOn = day('endedOn');
    if (endedOn === null || figures === null) return null;
    return said('planAfterInternship', planDueAfterInternship(endedOn, figures));
  },
  applicationRegister: ({ figures }, day) => {
    const receivedOn = day('receivedOn');
    return receivedOn === null || figures === null
      ? null
      : said('decideApplication', decisionTerm({ receivedOn }, figures));
  },
  applicationDecide: ({ figures }, day) => {
    const decidedOn = day('decidedOn');
    if (decidedOn === null || figures === null) return null;
    return said('notifyDecision', notificationDueOn({ decidedOn, notifiedOn: null }, figures));
  },
  decisionNotify: ({ figures }, day) => {
    const notifiedOn = day('notifiedOn');
    return notifiedOn === null || figures === null ? null : said('appeal', appealableUntil({ notifiedOn }, figures));
  },
  integrationProjectDraft: ({ typed, figures }, day) => {
    const grantedOn = day('grantedOn');
    if (grantedOn === null || figures === null || textOf(typed.exemption) !== '') return null;
    const draft = { status: 'DRAFT', signedOn: null, endedOn: null, exemption: null, grantedOn } as const;
    return said('signProject', signatureDueOn(draft, figures));
  },
  integrationProjectSign: ({ figures, today }, day) => {
    const signedOn = day('signedOn');
    if (signedOn === null || figures === null) return null;
    const signed = { status: 'SIGNED', signedOn, grantedOn: signedOn, endedOn: null, evaluations: [] } as const;
    const { anyOn, inPersonOn } = evaluationsDue(signed, figures, today);
    if (anyOn === null) return null;
    return { says: 'evaluateProject', on: anyOn, ...(inPersonOn === null ? {} : { andOn: inPersonOn }) };
  },
  assessmentGrant: ({ record, figures }, day) => {
    const decidedOn = day('decidedOn');
    const advice = valueIn(record, 'advice');
    if (decidedOn === null || figures === null || advice === null) return null;
    return said('adviceHolds', validityOf(advice as Parameters<typeof validityOf>[0], decidedOn, figures));
  },
  assessmentRefuse: ({ record, figures }, day) => {
    const refusedOn = day('decidedOn');
    // After reconsideration a refusal is final.
    if (refusedOn === null || figures === null || isOf(record, 'status', 'RECONSIDERATION')) return null;
    return said('reconsider', reconsiderableUntil({ status: 'REFUSED', refusedOn, issuedOn: refusedOn }, figures));
  },
  supportPackageStart: ({ typed, figures }, day) => {
    const from = day('from');
    if (from === null || figures === null || textOf(typed.to) !== '') return null;
    return said('packageHolds', lastDayOfPackage(from, figures));
  },
  referralSend: ({ typed, today, agreedDays }) => {
    if (agreedDays === null) return null;
    const asked = textOf(typed.answerDays) === '' ? null : readNumber(textOf(typed.answerDays));
    const due = answerDueOn(today, agreedDays, asked);
    return typeof due === 'string' ? said('answerReferral', due) : null;
  },
  handoverPropose: (_, day) => said('confirmHandover', day('talkOn')),
  urgentAccessTake: ({ now }) => said('urgentUntil', endOf(now).toISOString()),
  urgentAccessRenew: ({ now }) => said('urgentUntil', endOf(now).toISOString()),
  caseAccessAsk: ({ today }) => said('answerAccess', accessAnswerBy(today)),
  signalSend: ({ today, byClient }) =>
    said('answerSignal', signalAnswerBy({ sentOn: today, holder: byClient ? 'CLIENT' : '' })),
  caseMemberLeave: (_, day) => endOfAccess(day('lastDay')),
  caseMemberEnd: (_, day) => endOfAccess(day('lastDay')),
};

/** What an act starts by what was typed so far, by the owner's own rule; null where nothing can be told yet. */
export function foresee(act: string, known: Known): Foreseen | null {
  const day = (name: string) => {
    const text = textOf(known.typed[name]);
    return isLocalDate(text) ? text : null;
  };
  return FORESEEN[act]?.(known, day) ?? null;
}

function endOfAccess(lastDay: LocalDate | null): Foreseen | null {
  return lastDay === null ? null : said('accessEnds', addDays(lastDay, 1));
}

function valueIn(record: ActRecord | null, name: string): string | null {
  const value: unknown = record === null ? null : Reflect.get(record, name);
  return typeof value === 'string' ? value : null;
}

function isOf(record: ActRecord | null, name: string, value: string): boolean {
  return valueIn(record, name) === value;
}
