import type { EnterprisePart } from '../life.ts';
import { earlierEmploymentOf } from '../records/social-economy/earlier.ts';
import { withPlanAfterInternship } from '../records/social-economy/internships.ts';
import { courseOf } from '../records/social-economy/moves.ts';
import { replacedOn } from '../records/social-economy/plans.ts';
import { termsOf } from '../records/social-economy/terms.ts';
import { deliverEnterpriseRecords } from '../records/social-economy.ts';
import { telling } from '../records/telling.ts';
import { type Desk, deliverContacts, type PartRow, type Whole } from './desk.ts';

/** One enterprise's part. */
export function deliverEnterprise(part: EnterprisePart, desk: Desk, whole: Whole): void {
  const { holder, employments } = part;
  const earlier = earlierEmploymentOf(whole.life, part);
  const file = { ...part.file, from: earlier?.from ?? part.file.from };
  const row = { national_number: desk.current, holder };
  const changed_at = desk.changedAt(file.from, file.to);
  desk.deliver('social-economy/client-files', holder, { ...row, capacity: 'TARGET_GROUP_WORKER', ...file, changed_at });
  for (const [index, employment] of employments.entries()) {
    const source_id = desk.sourceId('TW', index + 1);
    desk.deliver('social-economy/employments', holder, {
      ...row,
      source_id,
      instrument: employment.instrument,
      job_title: employment.jobTitle,
      ...termsOf(whole.life, holder, { employment, source_id }),
      hours_fraction: employment.hours,
      from: employment.from,
      to: employment.to,
      end_reason: employment.endReason,
      changed_at: desk.changedAt(employment.from, employment.to),
    });
    deliverPlans(
      withPlanAfterInternship(whole.life, holder, employment, whole.today),
      { row, source_id, first: index * 10 },
      desk,
    );
    deliverMove(employment, { row, source_id, first: index * 10 }, { part, desk, whole });
  }
  deliverContacts('social-economy/contacts', part.contacts, row, desk);
  deliverEnterpriseRecords(telling('social-economy', { ...whole, part, row, desk }));
}

interface OfEmployment {
  readonly row: PartRow;
  readonly source_id: string;
  /** Where the running numbers of this employment's plans and move begin. */
  readonly first: number;
}

/** Whose move it is, and where the employment after a return stands. */
interface Place {
  readonly part: EnterprisePart;
  readonly desk: Desk;
  readonly whole: Whole;
}

function deliverPlans(
  { plans }: EnterprisePart['employments'][number],
  { row, source_id, first }: OfEmployment,
  desk: Desk,
): void {
  for (const [index, { updatedOn, goals }] of plans.entries()) {
    desk.deliver('social-economy/development-plans', row.holder, {
      ...row,
      source_id: desk.sourceId('POP', first + index + 1),
      employment_source_id: source_id,
      updated_on: updatedOn,
      goals: goals.join('\n'),
      replaced_on: replacedOn(plans, index),
      changed_at: desk.changedAt(updatedOn, replacedOn(plans, index)),
    });
  }
}

function deliverMove(
  employment: EnterprisePart['employments'][number],
  { row, source_id, first }: OfEmployment,
  { part, desk, whole: { life, today } }: Place,
): void {
  const { move } = employment;
  if (move === null) return;
  const course = courseOf(life, row.holder, employment, move, today);
  const back = part.employments.findIndex(({ from }) => from === move.returnedOn);
  desk.deliver('social-economy/moves', row.holder, {
    ...row,
    source_id: desk.sourceId('DOOR', first + 1),
    employment_source_id: source_id,
    moved_on: move.movedOn,
    destination: move.destination,
    favourable_evaluation: move.favourable,
    ...course,
    returned_on: move.returnedOn,
    returned_to_employment: back === -1 ? null : desk.sourceId('TW', back + 1),
    changed_at: desk.changedAt(move.movedOn, course.failed_on, course.return_answered_on, move.returnedOn),
  });
}
