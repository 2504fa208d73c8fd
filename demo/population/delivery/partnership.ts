import { type Day, writtenAt } from '../calendar.ts';
import type { Deliver } from '../extracts.ts';
import type { Life } from '../life.ts';
import { runningNumber } from './desk.ts';

/** The copy that the source register gives. */
export function deliverPerson({ person }: Life, today: Day, deliver: Deliver): void {
  deliver('partnership/persons', null, {
    national_number: person.nationalNumber,
    replaces: person.earlierNumber,
    given_name: person.givenName,
    family_name: person.familyName,
    birth_date: person.birth,
    nis_code: person.municipality.nis,
    preferred_language: person.language,
    shielded: person.shielded,
    // The register's copy of the night before.
    as_of: writtenAt(today, today, 0),
  });
}

/** The case and who is in it. */
export function deliverCase({ index, person, caseFile }: Life, deliver: Deliver): void {
  if (caseFile === null) return;
  const { openedOn, closedOn, lead, members } = caseFile;
  const source_id = `CASUS-${runningNumber(index)}`;
  const national_number = person.nationalNumber;
  deliver('partnership/cases', null, { source_id, national_number, opened_on: openedOn, closed_on: closedOn, lead });
  for (const { organisation, staffMember, responsibility, since, until } of members) {
    deliver('partnership/case-members', null, {
      case_source_id: source_id,
      organisation,
      staff_member: staffMember,
      responsibility,
      since,
      until,
    });
  }
}

/** What the client agreed to. */
export function deliverSharing({ index, person, sharing }: Life, deliver: Deliver): void {
  for (const [running, { section, recipient, status, decidedOn }] of sharing.entries()) {
    deliver('partnership/sharing-decisions', null, {
      source_id: `DEEL-${runningNumber(index)}-${running + 1}`,
      national_number: person.nationalNumber,
      section,
      recipient,
      status,
      decided_on: decidedOn,
    });
  }
}
