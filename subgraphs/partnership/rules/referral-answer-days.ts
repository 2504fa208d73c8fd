import type { LocalDate } from '../../../shared/local-date.ts';
import { type Agreement, agreementState } from './agreement.ts';

/** Working days within which a recipient answers where no agreement says otherwise (DESIGN; scenario A4: silence for ten working days). */
export const ANSWER_DAYS = 10;

/** A partnership of which two organisations are members, with everything that was proposed in it. */
export interface SharedPartnership {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly agreements: readonly (Agreement & { readonly responseDays: number })[];
}

/**
 * Working days within which one member answers another on a day: those of the agreement in force in the partnership that both
 * are members of, and ten where there is none. With more than one such partnership the shortest counts, so that every agreement
 * is kept (domain 3.6: heldere afspraken).
 */
export function agreedAnswerDays(partnerships: readonly SharedPartnership[], today: LocalDate): number {
  const agreed = partnerships
    .filter(({ from, to }) => from <= today && (to === null || to >= today))
    .flatMap(({ agreements }) => agreements.filter((each) => agreementState(each, agreements) === 'IN_FORCE'))
    .map(({ responseDays }) => responseDays);
  return agreed.length === 0 ? ANSWER_DAYS : Math.min(...agreed);
}
