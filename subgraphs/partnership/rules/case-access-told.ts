import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { AccessRequestRow } from '../case-entities.ts';
import type { CaseMemberRow } from '../entities.ts';
import { staffBreach } from './case.ts';
import { accessState, answerRequest, askBreach, askedBreach, withdrawRequest } from './case-access.ts';
import { dayBreach, differenceBreach, wasInCase } from './told.ts';

/** What is known around a request for access that another system tells of. */
export interface AroundRequest {
  readonly members: readonly CaseMemberRow[];
  /** The other requests about the client. */
  readonly requests: readonly AccessRequestRow[];
  readonly isFindable: boolean;
}

/**
 * A request for access as another system tells of it: one open one of an organisation at a time, never about somebody who may not
 * be found, answered within fourteen days by who was in the case, or taken back. Granted is what its membership says: the request itself opens nothing.
 */
export function toldRequest(
  told: AccessRequestRow,
  around: AroundRequest,
  today: LocalDate,
): AccessRequestRow | Breach {
  const { holder, askedBy, askedOn, purpose } = told;
  const found = dayBreach(askedOn, 'askedOn', today) ?? staffBreach(askedBy, 'askedBy') ?? askBreach(told, [purpose]);
  if (found !== null) return found;
  const asked: AccessRequestRow = { ...told, answer: null, answeredOn: null, answeredBy: null, refusal: null };
  if (told.answer !== null) return answeredAs(told, asked, around, today);
  if (accessState(asked, today) === 'ASKED') {
    const own = around.requests.filter((each) => each.holder === holder);
    const problem = askedBreach(around.isFindable, own, today);
    if (problem !== null) return problem;
    if (wasInCase(around.members, holder, today)) return breach('CASE_MEMBER_THERE', 'holder');
  }
  return differenceBreach(told, asked, STATE) ?? asked;
}

const STATE = ['answer', 'answeredOn', 'answeredBy', 'refusal'] as const;

function answeredAs(
  told: AccessRequestRow,
  asked: AccessRequestRow,
  { members }: AroundRequest,
  today: LocalDate,
): AccessRequestRow | Breach {
  const { answer, answeredOn, answeredBy: by, refusal } = told;
  const found = dayBreach(answeredOn, 'answeredOn', today);
  if (answeredOn === null || found !== null) return found ?? breach('TOLD_STATE', 'answeredOn');
  if (answeredOn < asked.askedOn) return breach('TOLD_ORDER', 'answeredOn');
  if (answer === 'WITHDRAWN') {
    const back = withdrawRequest(asked, answeredOn);
    return 'rule' in back ? { ...back, field: 'answeredOn' } : (differenceBreach(told, back, STATE) ?? back);
  }
  if (by === null || by === told.holder || !wasInCase(members, by, answeredOn))
    return breach('TOLD_NOT_IN_CASE', 'answeredBy');
  if (answer === 'GRANTED' && !wasInCase(members, told.holder, answeredOn)) return breach('TOLD_NOT_IN_CASE', 'holder');
  if (answer === 'REFUSED' && refusal === null) return breach('TOLD_STATE', 'refusal');
  const given = refusal === null ? { by, kind: 'GRANTED' as const } : { by, kind: 'REFUSED' as const, reason: refusal };
  const taken = answerRequest(asked, given, answeredOn);
  return 'rule' in taken ? { ...taken, field: 'answeredOn' } : (differenceBreach(told, taken, STATE) ?? taken);
}
