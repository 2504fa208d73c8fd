import type { EntityManager } from 'typeorm';
import { code, date, instant, kboNumber, nationalNumber, text } from '../../../shared/import/column.ts';
import { recordId } from '../../../shared/import/record-id.ts';
import {
  type DeliveredRow,
  extractKind,
  type ImportContext,
  type RowOf,
  type Written,
} from '../../../shared/import/types.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import { caseEntity, caseMemberEntity, organisationEntity } from '../entities.ts';
import { sharingDecisionEntity } from '../sharing-entities.ts';
import { knownClients, UNKNOWN_PERSON } from './persons.ts';
import { decidedOnCases, decidedOnMembers, requireNotUndone } from './undone.ts';
import { inTransaction, presentKeys, requireKnown, writeRows } from './write.ts';

const caseColumns = {
  source_id: text(80),
  national_number: nationalNumber(),
  opened_on: date(),
  closed_on: date().optional(),
  lead: kboNumber(),
  changed_at: instant().optional(),
};

/** Cases that organisations share about a client. */
export const cases = extractKind({
  name: 'cases',
  columns: caseColumns,
  requires: ['organisations', 'persons'],
  keyOf: (row) => row.sourceId,
  problemOf: (row) => endsEarly(row.openedOn, row.closedOn, 'closed_on'),
  write: (rows, context) => inTransaction(context, (manager) => writeCases(manager, context, rows)),
});

async function writeCases(
  manager: EntityManager,
  context: ImportContext,
  rows: readonly DeliveredRow<RowOf<typeof caseColumns>>[],
): Promise<Written> {
  const clients = await knownClients(manager, context.seal, rows);
  const known = requireKnown(rows, new Set(clients.keys()), (row) => row.nationalNumber, UNKNOWN_PERSON);
  const led = await requireOrganisation(manager, known.accepted, (row) => row.lead, 'lead');
  const ids = led.accepted.map(({ values }) => caseIdOf(values.sourceId));
  const decided = await decidedOnCases(manager, ids, [...clients.values()]);
  const kept = requireNotUndone(led.accepted, decided, 'closed_on', ({ sourceId, closedOn, lead }) => ({
    ...{ id: caseIdOf(sourceId), lastDay: closedOn, lead },
  }));
  const refused = [...known.refused, ...led.refused, ...kept.refused];
  const files = kept.accepted.map(({ values }) => ({
    id: caseIdOf(values.sourceId),
    clientId: clients.get(values.nationalNumber) ?? '',
    sourceId: values.sourceId,
    openedOn: values.openedOn,
    closedOn: values.closedOn,
    lead: values.lead,
    changedAt: values.changedAt ?? midnight(values.closedOn ?? values.openedOn),
  }));
  return writeRows(manager, caseEntity, files, refused, 'version');
}

/** The id of the case that has this id at its source. */
export function caseIdOf(sourceId: string): string {
  return recordId('cases', '', sourceId);
}

const memberColumns = {
  case_source_id: text(80),
  organisation: kboNumber(),
  staff_member: text(120).optional(),
  responsibility: code(['INCOME_AND_PROJECT', 'MEDIATION', 'EMPLOYMENT', 'TRANSITION', 'SUPPORT']),
  since: date(),
  until: date().optional(),
  changed_at: instant().optional(),
};

/** Organisations in a case; one that left and came back has two rows. */
export const caseMembers = extractKind({
  name: 'case-members',
  columns: memberColumns,
  requires: ['cases'],
  keyOf: memberKey,
  problemOf: (row) => endsEarly(row.since, row.until, 'until'),
  write: (rows, context) => inTransaction(context, (manager) => writeMembers(manager, rows)),
});

type Member = RowOf<typeof memberColumns>;
type MemberKey = Pick<Member, 'caseSourceId' | 'organisation' | 'responsibility' | 'since'>;

function memberKey({ caseSourceId, organisation, responsibility, since }: MemberKey): string {
  return `${caseSourceId}|${organisation}|${responsibility}|${since}`;
}

/** The id of the membership that an extract names by case, organisation, responsibility and first day. */
export function memberIdOf(member: MemberKey): string {
  return recordId('case-members', member.organisation, memberKey(member));
}

async function writeMembers(manager: EntityManager, rows: readonly DeliveredRow<Member>[]): Promise<Written> {
  const ids = await presentKeys(
    manager,
    caseEntity,
    'id',
    rows.map(({ values }) => caseIdOf(values.caseSourceId)),
  );
  const inCase = requireKnown(rows, ids, (row) => caseIdOf(row.caseSourceId), {
    column: 'case_source_id',
    reason: 'no case is known here by this id: deliver cases first',
  });
  const member = await requireOrganisation(manager, inCase.accepted, (row) => row.organisation, 'organisation');
  const decided = await decidedOnMembers(
    manager,
    member.accepted.map(({ values }) => memberIdOf(values)),
  );
  const kept = requireNotUndone(member.accepted, decided, 'until', (row) => ({
    id: memberIdOf(row),
    lastDay: row.until,
  }));
  const refused = [...inCase.refused, ...member.refused, ...kept.refused];
  const members = kept.accepted.map(({ values }) => ({
    id: memberIdOf(values),
    caseId: caseIdOf(values.caseSourceId),
    organisation: values.organisation,
    staffMember: values.staffMember,
    responsibility: values.responsibility,
    since: values.since,
    until: values.until,
    changedAt: values.changedAt ?? midnight(values.until ?? values.since),
  }));
  return writeRows(manager, caseMemberEntity, members, refused, 'version');
}

const sharingColumns = {
  source_id: text(80),
  national_number: nationalNumber(),
  section: text(80),
  recipient: kboNumber(),
  status: code(['GIVEN', 'REFUSED', 'WITHDRAWN', 'UNKNOWN']),
  decided_on: date(),
};

/** What clients decided on sharing, per section and organisation. */
export const sharingDecisions = extractKind({
  name: 'sharing-decisions',
  columns: sharingColumns,
  requires: ['organisations', 'persons'],
  keyOf: (row) => row.sourceId,
  problemOf: (row) =>
    /^(pes|welfare|social-economy|partnership)\.[a-z-]+$/.test(row.section)
      ? null
      : { column: 'section', reason: 'is no section: write owner and name, such as welfare.needs' },
  write: (rows, context) => inTransaction(context, (manager) => writeDecisions(manager, context, rows)),
});

async function writeDecisions(
  manager: EntityManager,
  context: ImportContext,
  rows: readonly DeliveredRow<RowOf<typeof sharingColumns>>[],
): Promise<Written> {
  const clients = await knownClients(manager, context.seal, rows);
  const known = requireKnown(rows, new Set(clients.keys()), (row) => row.nationalNumber, UNKNOWN_PERSON);
  const decisions = known.accepted.map(({ values: { nationalNumber: number, ...values } }) => ({
    ...values,
    id: recordId('sharing-decisions', '', values.sourceId),
    changedAt: midnight(values.decidedOn),
    clientId: clients.get(number) ?? '',
  }));
  return writeRows(manager, sharingDecisionEntity, decisions, known.refused, 'version');
}

async function requireOrganisation<Values>(
  manager: EntityManager,
  rows: readonly DeliveredRow<Values>[],
  keyOf: (values: Values) => string,
  column: string,
) {
  const present = await presentKeys(
    manager,
    organisationEntity,
    'kboNumber',
    rows.map(({ values }) => keyOf(values)),
  );
  return requireKnown(rows, present, keyOf, {
    column,
    reason: 'is no organisation that is known here: deliver organisations first',
  });
}

function endsEarly(from: LocalDate, to: LocalDate | null, column: string) {
  return to !== null && to < from ? { column, reason: 'lies before the beginning: correct one of the two' } : null;
}

function midnight(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
