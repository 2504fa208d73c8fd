import type { LocalDate } from '../../../shared/local-date.ts';
import { agreedAnswerDays } from '../../../subgraphs/partnership/rules/referral-answer-days.ts';
import type { ActAgreementsQuery } from '../../generated/foresee.ts';

/**
 * Working days in which a recipient answers, by the agreements of the partnerships that the caller shares with it. Null where an
 * agreement that may count is not told to the caller.
 */
export function agreedDaysWith(
  recipient: string,
  partnerships: ActAgreementsQuery['partnerships'],
  today: LocalDate,
): number | null {
  const shared = partnerships.filter(({ members }) =>
    members.some(({ organisation }) => organisation.kboNumber === recipient),
  );
  if (shared.some(({ agreements }) => agreements === null)) return null;
  // The graph tells the members of today only.
  const known = shared.map(({ agreements }) => ({ from: today, to: null, agreements: agreements ?? [] }));
  return agreedAnswerDays(known, today);
}
