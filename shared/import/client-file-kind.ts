import type { EntityManager } from 'typeorm';
import type { Capacity } from '../announcement.ts';
import { type ClientFileRow, clientFileEntity } from '../client-file.ts';
import { enqueueAnnouncements } from '../outbox.ts';
import type { Seal } from '../seal.ts';
import { code, date, instant, kboNumber, nationalNumber } from './column.ts';
import { writePerDatabase } from './holder-batch.ts';
import { recordId } from './record-id.ts';
import {
  type DeliveredRow,
  type ExtractKind,
  extractKind,
  type ImportContext,
  type RowOf,
  type RowProblem,
  type Written,
} from './types.ts';
import { upsertRows } from './upsert.ts';

function columnsFor<const C extends Capacity>(capacities: readonly C[]) {
  return {
    national_number: nationalNumber(),
    holder: kboNumber(),
    capacity: code(capacities),
    from: date(),
    to: date().optional(),
    changed_at: instant(),
  };
}
type ClientFileColumns = ReturnType<typeof columnsFor<Capacity>>;
type ClientFileValues = RowOf<ClientFileColumns>;

/**
 * The kind `client-files` of an owner. A file that is new, or of which the period changed, is announced to the
 * partnership through the outbox, in the same transaction.
 */
export function clientFileKind(options: {
  /** The capacities in which this owner knows clients. */
  readonly capacities: readonly Capacity[];
}): ExtractKind<ClientFileColumns> {
  return extractKind({
    name: 'client-files',
    columns: columnsFor(options.capacities),
    keyOf: (row) => `${row.nationalNumber}|${row.holder}|${row.capacity}`,
    problemOf: problemOfPeriod,
    write: (rows, context) => writePerDatabase(rows, context, (manager, own) => writeFiles(manager, own, context)),
  });
}

function problemOfPeriod({ from, to }: ClientFileValues): RowProblem | null {
  return to !== null && to < from ? { column: 'to', reason: 'lies before from' } : null;
}

const PERIOD = ['fromDate', 'toDate'];

async function writeFiles(
  manager: EntityManager,
  rows: readonly DeliveredRow<ClientFileValues>[],
  { seal, clock }: ImportContext,
): Promise<Written> {
  const files = rows.map(({ values }) => toFile(values, seal));
  const numbers = new Map(files.map((file, index) => [file.id, rows[index]?.values.nationalNumber ?? '']));
  const { inserted, changed, unchanged } = await upsertRows(manager, clientFileEntity, files, {
    once: ['nationalNumberSealed'],
  });
  const moved = changed.filter(({ properties }) => properties.some((property) => PERIOD.includes(property)));
  const announcements = [...inserted, ...moved.map(({ row }) => row)].map((file) => ({
    holder: file.holder,
    nationalNumber: numbers.get(file.id) ?? '',
    capacity: file.capacity,
    from: file.fromDate,
    to: file.toDate,
    withdrawn: false,
  }));
  await enqueueAnnouncements(manager, announcements, { seal, clock });
  return { inserted: inserted.length, changed: changed.length, unchanged, refused: [] };
}

function toFile(
  { nationalNumber, holder, capacity, from, to, changedAt }: ClientFileValues,
  seal: Seal,
): ClientFileRow {
  const clientKey = seal.index(nationalNumber);
  return {
    id: recordId('client-files', holder, `${clientKey}|${capacity}`),
    clientKey,
    holder,
    capacity,
    fromDate: from,
    toDate: to,
    // Sealed when it is written: most files of a delivery are there already.
    get nationalNumberSealed() {
      return seal.seal(nationalNumber);
    },
    changedAt,
  };
}
