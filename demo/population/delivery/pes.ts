import { DEMO } from '../../organisations.ts';
import { addMonths, type Day, type Period } from '../calendar.ts';
import type { Life, PesPart, Registration } from '../life.ts';
import { stepsOf } from '../records/pes/assessment-steps.ts';
import { stateOf } from '../records/pes/package-states.ts';
import { toldTracksOf } from '../records/pes/told-tracks.ts';
import { deliverPesRecords } from '../records/pes.ts';
import { telling } from '../records/telling.ts';
import { createDesk, type Desk, deliverContacts, type PartRow, type Whole } from './desk.ts';

/** VDAB's part. */
export function deliverPes(part: PesPart, desk: Desk, whole: Whole): void {
  const row = { national_number: desk.current, holder: DEMO.pes };
  const changed_at = desk.changedAt(part.file.from, part.file.to);
  desk.deliver('pes/client-files', row.holder, { ...row, capacity: 'JOBSEEKER', ...part.file, changed_at });
  deliverRegistrations(part, row, desk, whole);
  deliverAssessments(part, row, desk, whole);
  deliverPackages(part, row, desk, whole);
  deliverTracks(part, row, desk, whole);
  deliverContacts('pes/contacts', part.contacts, row, desk);
  deliverPesRecords(telling('pes', { ...whole, part, row, desk }));
}

function deliverRegistrations({ registrations }: PesPart, row: PartRow, desk: Desk, { life, today }: Whole): void {
  for (const [index, { category, status, from, to, mediator }] of registrations.entries()) {
    desk.deliver('pes/registrations', row.holder, {
      ...row,
      source_id: desk.sourceId('INS', index + 1),
      category: categoryOf(category, life),
      mediation_status: status,
      registered_on: from,
      ended_on: to,
      mediator,
      confirmed_on: confirmedOn(category, { from, to }, today),
      ...careerOf(life),
      changed_at: desk.changedAt(from, to),
    });
  }
}

// One number for all registrations of a client; the team is that of the region.
function careerOf({ index, person }: Life) {
  const team = `team-${person.municipality.nis.slice(0, 2)}-${(index % 3) + 1}`;
  return { team, client_number: String(1_000_003 + index * 7) };
}

// Who still went to school part-time is in a category of their own beside the other young people.
function categoryOf(category: Registration['category'], { index }: Life): Registration['category'] {
  return category === '02' && index % 4 === 0 ? '11' : category;
}

// Category 93 is confirmed again every four months (domain 4.1).
function confirmedOn(category: Registration['category'], { from, to }: Period, today: Day): Day | null {
  const last = to ?? today;
  if (category !== '93' || addMonths(from, 4) > last) return null;
  let confirmed = from;
  while (addMonths(confirmed, 4) <= last) confirmed = addMonths(confirmed, 4);
  return confirmed;
}

function deliverAssessments(part: PesPart, row: PartRow, desk: Desk, { life, today }: Whole): void {
  for (const [index, told] of part.assessments.entries()) {
    const { advice, basis, issuedOn, validUntil, status } = told;
    desk.deliver('pes/assessments', row.holder, {
      ...row,
      source_id: desk.sourceId('IND', index + 1),
      advice,
      basis,
      issued_on: issuedOn,
      valid_until: validUntil,
      status,
      ...stepsOf(life, part, told, index + 1, today),
      changed_at: desk.changedAt(issuedOn, validUntil),
    });
  }
}

function deliverPackages(part: PesPart, row: PartRow, desk: Desk, { life, today }: Whole): void {
  for (const [index, told] of part.packages.entries()) {
    const { percentage, guidance, reason, from, to } = told;
    desk.deliver('pes/support-packages', row.holder, {
      ...row,
      source_id: desk.sourceId('WOP', index + 1),
      wage_premium_percentage: percentage,
      guidance,
      reason,
      from,
      to,
      ...stateOf(life, part, told, desk, today),
      changed_at: desk.changedAt(from, to),
    });
  }
}

function deliverTracks(part: PesPart, row: PartRow, desk: Desk, { life, today }: Whole): void {
  // What the life does not name is delivered with a desk of its own: the moments of what follows stay what they were.
  const added = createDesk(life, today, desk.deliver);
  for (const told of toldTracksOf(life, part, today)) {
    const { startOn, plannedEndOn, ...track } = told.track;
    const { steps, ending } = told;
    desk.deliver('pes/transitions', row.holder, {
      ...row,
      source_id: desk.sourceId('DST', told.running),
      ...track,
      start_on: startOn,
      planned_end_on: plannedEndOn,
      ...steps,
      ...ending,
      source_employer: told.employer,
      changed_at: (told.isOfLife ? desk : added).changedAt(
        ...(told.isOfLife ? [startOn, plannedEndOn] : [ending.outcome_on]),
      ),
    });
  }
}
