import { ORGANISATION_KINDS } from '../../../shared/caller.ts';
import { code, date, kboNumber, lines, nisCode, text } from '../../../shared/import/column.ts';
import { recordId } from '../../../shared/import/record-id.ts';
import { type DeliveredRow, extractKind, type RowOf } from '../../../shared/import/types.ts';
import { organisationEntity } from '../entities.ts';
import { partnershipAreaEntity, partnershipEntity, partnershipMemberEntity } from '../partnership-entities.ts';
import { inTransaction, presentKeys, requireKnown, writeRows } from './write.ts';

/** Organisations of the partnerships. */
export const organisations = extractKind({
  name: 'organisations',
  columns: {
    kbo_number: kboNumber(),
    name: text(200),
    kind: code(ORGANISATION_KINDS),
    nis_code: nisCode().optional(),
    from: date(),
    to: date().optional(),
  },
  keyOf: (row) => row.kboNumber,
  write: (rows, context) =>
    inTransaction(context, (manager) =>
      writeRows(
        manager,
        organisationEntity,
        rows.map(({ values }) => ({ ...values })),
      ),
    ),
});

const partnershipColumns = {
  source_id: text(80),
  name: text(200),
  promotor: kboNumber(),
  from: date(),
  to: date().optional(),
};

/** Local partnerships. */
export const partnerships = extractKind({
  name: 'partnerships',
  columns: partnershipColumns,
  requires: ['organisations'],
  keyOf: (row) => row.sourceId,
  write: (rows, context) =>
    inTransaction(context, (manager) => {
      const found = rows.map(({ values }) => ({ ...values, id: partnershipId(values.sourceId) }));
      return writeRows(manager, partnershipEntity, found);
    }),
});

/** The id of the partnership that has this id at its source. */
export function partnershipId(sourceId: string): string {
  return recordId('partnerships', '', sourceId);
}

export const UNKNOWN_PARTNERSHIP = {
  column: 'partnership_source_id',
  reason: 'no partnership is known here by this id: deliver partnerships first',
};

const areaColumns = { partnership_source_id: text(80), nis_code: nisCode() };

/** The municipalities that a partnership works for. */
export const partnershipAreas = extractKind({
  name: 'partnership-areas',
  columns: areaColumns,
  requires: ['partnerships'],
  keyOf: (row) => `${row.partnershipSourceId}|${row.nisCode}`,
  write: (rows: readonly DeliveredRow<RowOf<typeof areaColumns>>[], context) =>
    inTransaction(context, async (manager) => {
      const ids = await presentKeys(
        manager,
        partnershipEntity,
        'id',
        rows.map(({ values }) => partnershipId(values.partnershipSourceId)),
      );
      const known = requireKnown(rows, ids, (row) => partnershipId(row.partnershipSourceId), UNKNOWN_PARTNERSHIP);
      const areas = known.accepted.map(({ values }) => ({
        partnershipId: partnershipId(values.partnershipSourceId),
        nisCode: values.nisCode,
      }));
      return writeRows(manager, partnershipAreaEntity, areas, known.refused);
    }),
});

const memberColumns = {
  partnership_source_id: text(80),
  organisation: kboNumber(),
  role: code(['PROMOTOR', 'PARTNER']),
  responsibilities: lines().optional(),
};

/** The organisations in a partnership. */
export const partnershipMembers = extractKind({
  name: 'partnership-members',
  columns: memberColumns,
  requires: ['partnerships', 'organisations'],
  keyOf: (row) => `${row.partnershipSourceId}|${row.organisation}`,
  write: (rows: readonly DeliveredRow<RowOf<typeof memberColumns>>[], context) =>
    inTransaction(context, async (manager) => {
      const ids = await presentKeys(
        manager,
        partnershipEntity,
        'id',
        rows.map(({ values }) => partnershipId(values.partnershipSourceId)),
      );
      const known = requireKnown(rows, ids, (row) => partnershipId(row.partnershipSourceId), UNKNOWN_PARTNERSHIP);
      const members = known.accepted.map(({ values }) => ({
        partnershipId: partnershipId(values.partnershipSourceId),
        organisation: values.organisation,
        role: values.role,
        responsibilities: (values.responsibilities ?? []).join('\n'),
      }));
      return writeRows(manager, partnershipMemberEntity, members, known.refused);
    }),
});
