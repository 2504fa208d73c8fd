import type { EnterprisePart } from '../life.ts';
import { type Desk, deliverContacts, type PartRow } from './desk.ts';

/** One enterprise's part. */
export function deliverEnterprise(part: EnterprisePart, desk: Desk): void {
  const { holder, file, employments } = part;
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
      hours_fraction: employment.hours,
      from: employment.from,
      to: employment.to,
      end_reason: employment.endReason,
      changed_at: desk.changedAt(employment.from, employment.to),
    });
    deliverPlans(employment, { row, source_id, first: index * 10 }, desk);
    deliverMove(employment, { row, source_id, first: index * 10 }, desk);
  }
  deliverContacts('social-economy/contacts', part.contacts, row, desk);
}

interface OfEmployment {
  readonly row: PartRow;
  readonly source_id: string;
  /** Where the running numbers of this employment's plans and move begin. */
  readonly first: number;
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
      changed_at: desk.changedAt(updatedOn),
    });
  }
}

function deliverMove(
  { move }: EnterprisePart['employments'][number],
  { row, source_id, first }: OfEmployment,
  desk: Desk,
): void {
  if (move === null) return;
  desk.deliver('social-economy/moves', row.holder, {
    ...row,
    source_id: desk.sourceId('DOOR', first + 1),
    employment_source_id: source_id,
    moved_on: move.movedOn,
    destination: move.destination,
    favourable_evaluation: move.favourable,
    returned_on: move.returnedOn,
    changed_at: desk.changedAt(move.movedOn, move.returnedOn),
  });
}
