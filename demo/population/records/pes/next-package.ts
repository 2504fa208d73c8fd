import { addMonths } from '../../calendar.ts';
import type { TellPes } from './track-parts.ts';

/** The package that follows on one that is being evaluated, prepared before its first day: for one in two. */
export function deliverNextPackage({ life, part, today, desk, row }: TellPes): void {
  const last = part.packages.at(-1);
  const works = life.enterprises.some(({ employments }) => employments.some(({ to }) => to === null));
  if (last === undefined || !works || life.index % 2 === 1) return;
  if (last.reason === 'LDE_RUNOFF' || last.from > today || last.to <= today || last.to - today > 120) return;
  const from = last.to + 1;
  const assessment = part.assessments.findLastIndex(
    ({ issuedOn, validUntil }) => issuedOn <= from && validUntil >= from,
  );
  desk.deliver('pes/support-packages', row.holder, {
    ...row,
    source_id: desk.sourceId('WOP', part.packages.length + 1),
    wage_premium_percentage: last.percentage,
    guidance: last.guidance,
    reason: 'EVALUATION',
    ...{ from, to: addMonths(from, 24) - 1, status: 'DRAFT', instrument: 'CMW' },
    assessment_source_id: assessment < 0 ? null : desk.sourceId('IND', assessment + 1),
    ...{ suspended_on: null, resumed_on: null },
    changed_at: desk.changedAt(last.to - 120),
  });
}
