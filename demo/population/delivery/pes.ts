import { DEMO } from '../../organisations.ts';
import type { PesPart } from '../life.ts';
import { type Desk, deliverContacts, type PartRow } from './desk.ts';

/** VDAB's part. */
export function deliverPes(part: PesPart, desk: Desk): void {
  const row = { national_number: desk.current, holder: DEMO.pes };
  const changed_at = desk.changedAt(part.file.from, part.file.to);
  desk.deliver('pes/client-files', row.holder, { ...row, capacity: 'JOBSEEKER', ...part.file, changed_at });
  deliverRegistrations(part, row, desk);
  deliverAssessments(part, row, desk);
  deliverPackages(part, row, desk);
  deliverTracks(part, row, desk);
  deliverContacts('pes/contacts', part.contacts, row, desk);
}

function deliverRegistrations({ registrations }: PesPart, row: PartRow, desk: Desk): void {
  for (const [index, { category, status, from, to, mediator }] of registrations.entries()) {
    desk.deliver('pes/registrations', row.holder, {
      ...row,
      source_id: desk.sourceId('INS', index + 1),
      category,
      mediation_status: status,
      registered_on: from,
      ended_on: to,
      mediator,
      changed_at: desk.changedAt(from, to),
    });
  }
}

function deliverAssessments({ assessments }: PesPart, row: PartRow, desk: Desk): void {
  for (const [index, { advice, basis, issuedOn, validUntil, status }] of assessments.entries()) {
    desk.deliver('pes/assessments', row.holder, {
      ...row,
      source_id: desk.sourceId('IND', index + 1),
      advice,
      basis,
      issued_on: issuedOn,
      valid_until: validUntil,
      status,
      changed_at: desk.changedAt(issuedOn, validUntil),
    });
  }
}

function deliverPackages({ packages }: PesPart, row: PartRow, desk: Desk): void {
  for (const [index, { percentage, guidance, reason, from, to }] of packages.entries()) {
    desk.deliver('pes/support-packages', row.holder, {
      ...row,
      source_id: desk.sourceId('WOP', index + 1),
      wage_premium_percentage: percentage,
      guidance,
      reason,
      from,
      to,
      changed_at: desk.changedAt(from, to),
    });
  }
}

function deliverTracks({ tracks }: PesPart, row: PartRow, desk: Desk): void {
  for (const [index, { startOn, plannedEndOn, ...track }] of tracks.entries()) {
    desk.deliver('pes/transitions', row.holder, {
      ...row,
      source_id: desk.sourceId('DST', index + 1),
      ...track,
      start_on: startOn,
      planned_end_on: plannedEndOn,
      changed_at: desk.changedAt(startOn, plannedEndOn),
    });
  }
}
