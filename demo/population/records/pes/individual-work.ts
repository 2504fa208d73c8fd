import { stepsOf } from './assessment-steps.ts';
import { deliverGround } from './grounds.ts';
import { imwPremiumsOf } from './imw-premiums.ts';
import { otherAssessmentsOf } from './other-assessments.ts';
import type { TellPes } from './track-parts.ts';

/** Premiums of individueel maatwerk, the assessments beside those that the life names, and the attests below all of them. */
export function deliverIndividualWork(tell: TellPes): void {
  const { life, part, today, desk, row } = tell;
  const premiums = imwPremiumsOf(life, today);
  for (const [index, premium] of premiums.entries()) {
    const changed_at = desk.changedAt(premium.decision_on, premium.extended_on);
    const source_id = desk.sourceId('IMW', index + 1);
    desk.deliver('pes/imw-premiums', row.holder, { ...row, source_id, ...premium, changed_at });
  }
  const others = otherAssessmentsOf(life, part, premiums, today);
  for (const [index, told] of [...part.assessments, ...others].entries()) {
    const isOfLife = index < part.assessments.length;
    const steps = stepsOf(life, part, told, index + 1, today);
    const source_id = desk.sourceId('IND', index + 1);
    if (!isOfLife) {
      const { advice, basis, issuedOn, validUntil, status } = told;
      const changed_at = desk.changedAt(issuedOn, validUntil);
      const days = { issued_on: issuedOn, valid_until: validUntil };
      desk.deliver('pes/assessments', row.holder, {
        ...row,
        source_id,
        advice,
        basis,
        ...days,
        status,
        ...steps,
        changed_at,
      });
    }
    deliverGround(tell, index + 1, { basis: told.basis, source_id, requested_on: steps.requested_on });
  }
}
