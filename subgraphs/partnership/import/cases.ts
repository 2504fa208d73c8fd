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
import { caseEntity, caseMemberEntity, organisationEntity, sharingDecisionEntity } from '../entities.ts';
import { knownClients, UNKNOWN_PERSON } from './persons.ts';
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
  const refused = [...known.refused, ...led.refused];
  const files = led.accepted.map(({ values }) => ({
    id: caseId(values.sourceId),
    clientId: clients.get(values.nationalNumber) ?? '',
    sourceId: values.sourceId,
    openedOn: values.openedOn,
    closedOn: values.closedOn,
    lead: values.lead,
    changedAt: values.changedAt ?? midnight(values.closedOn ?? values.openedOn),
  }));
  return writeRows(manager, caseEntity, files, refused);
}

function caseId(sourceId: string): string {
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

function memberKey({ caseSourceId, organisation, responsibility, since }: Member): string {
  return `${caseSourceId}|${organisation}|${responsibility}|${since}`;
}

async function writeMembers(manager: EntityManager, rows: readonly DeliveredRow<Member>[]): Promise<Written> {
  const ids = await presentKeys(
    manager,
    caseEntity,
    'id',
    rows.map(({ values }) => caseId(values.caseSourceId)),
  );
  const inCase = requireKnown(rows, ids, (row) => caseId(row.caseSourceId), {
    column: 'case_source_id',
    reason: 'no case is known here by this id: deliver cases first',
  });
  const member = await requireOrganisation(manager, inCase.accepted, (row) => row.organisation, 'organisation');
  const refused = [...inCase.refused, ...member.refused];
  const members = member.accepted.map(({ values }) => ({
    id: recordId('case-members', values.organisation, memberKey(values)),
    caseId: caseId(values.caseSourceId),
    organisation: values.organisation,
    staffMember: values.staffMember,
    responsibility: values.responsibility,
    since: values.since,
    until: values.until,
    changedAt: values.changedAt ?? midnight(values.until ?? values.since),
  }));
  return writeRows(manager, caseMemberEntity, members, refused);
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
    clientId: clients.get(number) ?? '',
  }));
  return writeRows(manager, sharingDecisionEntity, decisions, known.refused);
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
