import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { date, instant, integer, kboNumber, lines, text } from '../../../shared/import/column.ts';
import {
  type DeliveredRow,
  extractKind,
  type ImportContext,
  type RowOf,
  type Written,
} from '../../../shared/import/types.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import { today } from '../../../shared/local-date.ts';
import { type AgreementRow, agreementEntity } from '../agreement-entities.ts';
import { toldAgreementBreach } from '../rules/agreement-told.ts';
import { keptMatrix } from '../rules/responsibility-matrix.ts';
import { type KnownPartnership, partnershipsBySource } from './around-partnership.ts';
import { NOT_A_MATRIX, readMatrix } from './matrix-cell.ts';
import { UNKNOWN_PARTNERSHIP } from './organisations.ts';
import { problemOf } from './told-problem.ts';
import { inTransaction, requireKnown, writeRows } from './write.ts';

const columns = {
  partnership_source_id: text(80),
  text_version: text(20),
  dated_on: date(),
  response_days: integer(0, 1000),
  /** A line per kind of act; see `readMatrix`. */
  matrix: lines(500),
  proposed_by: kboNumber(),
  proposed_on: date(),
  changed_at: instant(),
};
type Told = RowOf<typeof columns>;

/** Texts that members of a partnership agreed on, each whole with its responsibility matrix; signatures are a kind of their own. */
export const agreements = extractKind({
  name: 'agreements',
  columns,
  requires: ['partnership-members'],
  keyOf: (row) => `${row.partnershipSourceId}|${row.textVersion}`,
  problemOf: (row) => (readMatrix(row.matrix) === null ? { column: 'matrix', reason: NOT_A_MATRIX } : null),
  write: (rows, context) => inTransaction(context, (manager) => writeAgreements(manager, rows, context)),
});

async function writeAgreements(
  manager: EntityManager,
  rows: readonly DeliveredRow<Told>[],
  { clock }: ImportContext,
): Promise<Written> {
  const partnerships = await partnershipsBySource(
    manager,
    rows.map(({ values }) => values.partnershipSourceId),
  );
  const known = requireKnown(rows, new Set(partnerships.keys()), (row) => row.partnershipSourceId, UNKNOWN_PARTNERSHIP);
  const refused = [...known.refused];
  const written: AgreementRow[] = [];
  for (const { line, values } of known.accepted) {
    const around = partnerships.get(values.partnershipSourceId);
    if (around === undefined) continue;
    const problem = problemOfText(values, around, today(clock));
    if (problem !== null) refused.push({ line, ...problem });
    else written.push(keepText(values, around));
  }
  return writeRows(manager, agreementEntity, written.map(withoutVersion), refused, 'version');
}

/** Members signed the text as it was: one that is here does not change any more. */
function problemOfText(told: Told, around: KnownPartnership, day: LocalDate) {
  const { agreements: all } = around;
  const stored = all.find(({ textVersion }) => textVersion === told.textVersion);
  if (stored !== undefined) return isSame(toRow(told, around), stored) ? null : CHANGED;
  const found = toldAgreementBreach({ ...told, id: '' }, readMatrix(told.matrix) ?? [], around, day);
  return found === null ? null : problemOf(found);
}

const CHANGED = {
  column: 'text_version',
  reason: 'is here already with another content, and what members sign does not change: give the text a new version',
};

function isSame(told: AgreementRow, stored: AgreementRow): boolean {
  const fields = ['datedOn', 'responseDays', 'matrix', 'proposedBy', 'proposedOn'] as const;
  return fields.every((field) => told[field] === stored[field]);
}

/** The row to write: the stored one where there is one, as it is. */
function keepText(told: Told, around: KnownPartnership): AgreementRow {
  const stored = around.agreements.find(({ textVersion }) => textVersion === told.textVersion);
  if (stored !== undefined) return stored;
  const row = toRow(told, around);
  around.agreements.push(row);
  return row;
}

function toRow(
  { partnershipSourceId, textVersion, matrix, changedAt, ...told }: Told,
  { id }: KnownPartnership,
): AgreementRow {
  return {
    id: idOf(told.proposedOn, `${partnershipSourceId}|${textVersion}`),
    ...{ partnershipId: id, textVersion, datedOn: told.datedOn, responseDays: told.responseDays },
    matrix: JSON.stringify(keptMatrix(readMatrix(matrix) ?? [])),
    ...{ proposedBy: told.proposedBy, proposedOn: told.proposedOn, inForceFrom: null, changedAt, version: 0 },
  };
}

/** A uuid v7 of the day of the proposal: which text came later is read from the ids, of those that an act proposed too. */
function idOf(proposedOn: LocalDate, key: string): string {
  const random = createHash('sha256').update(`agreements|${key}`).digest().subarray(0, 16);
  return v7({ msecs: Date.parse(`${proposedOn}T00:00:00Z`), seq: random.readUInt32BE(0), random });
}

/** An extract knows no version: the table counts it. */
export function withoutVersion<Row extends { version: number }>({ version: _, ...row }: Row): Row {
  return row as unknown as Row;
}
