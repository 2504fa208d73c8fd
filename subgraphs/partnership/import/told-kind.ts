import type { EntityManager, EntitySchema } from 'typeorm';
import type { Breach } from '../../../shared/acts/rule-book.ts';
import type { RecordRow } from '../../../shared/columns.ts';
import { instant, kboNumber, nationalNumber, text } from '../../../shared/import/column.ts';
import { problemOfHolder } from '../../../shared/import/holder-batch.ts';
import { recordId } from '../../../shared/import/record-id.ts';
import {
  type Columns,
  type DeliveredRow,
  type ExtractKind,
  extractKind,
  type ImportContext,
  type RefusedRow,
  type RowOf,
  type Written,
} from '../../../shared/import/types.ts';
import { type LocalDate, today } from '../../../shared/local-date.ts';
import { selectRows } from '../../../shared/select-rows.ts';
import { type OrganisationRow, organisationEntity } from '../entities.ts';
import { CLIENT } from '../joint/standing.ts';
import { CHANGED_HERE, changedHere, writeRecords } from './changed-here.ts';
import { knownClients, UNKNOWN_PERSON } from './persons.ts';
import { loadToldFacts, type ToldFacts } from './told-facts.ts';
import { problemOf } from './told-problem.ts';
import { inTransaction, requireKnown } from './write.ts';

const BASE_COLUMNS = {
  national_number: nationalNumber(),
  holder: kboNumber(),
  source_id: text(80),
  changed_at: instant(),
};
type BaseValues = RowOf<typeof BASE_COLUMNS>;

/** What a rule may look at beside the row. */
export interface AroundTold<Row, Loaded = undefined> extends ToldFacts {
  readonly today: LocalDate;
  readonly now: Date;
  /** What the kind loaded of its own. */
  readonly loaded: Loaded;
  /** The record as it is stored; null where it is new. */
  readonly stored: Row | null;
  /** The other records of this kind about the client: stored ones, and what came before it in the extract. */
  readonly others: readonly Row[];
  readonly organisation: (kbo: string) => OrganisationRow | undefined;
}

/** A kind of record about a client that ran in another system before. */
export interface ToldKind<C extends Columns, Row extends RecordRow, Loaded = undefined> {
  /** Plural, kebab-case; part of the id of every record, so it may never change. */
  readonly name: string;
  readonly entity: EntitySchema<Row>;
  /** The section that the history of a record belongs to. */
  readonly section: string | ((row: Row) => string);
  /** The columns beside national_number, holder (who keeps the record), source_id and changed_at. */
  readonly columns: C;
  /** Kinds that go first when they are in the same run. */
  readonly requires: readonly string[];
  /** Property of the row that names the organisation it is addressed to. */
  readonly addressed?: keyof Row & string;
  /** The columns of the table beside those of every record. */
  readonly toRow: (values: RowOf<C> & BaseValues) => Omit<Row, keyof RecordRow> & Partial<RecordRow>;
  /** What rules look at beside the client's cases: read once for all rows of a batch. */
  readonly load?: (manager: EntityManager, rows: readonly Row[]) => Promise<Loaded>;
  /** The row as the rules of the acts come to it, or the rule that refuses it. */
  readonly judge: (row: Row, around: AroundTold<Row, Loaded>) => Row | Breach;
  /** Columns that rules name otherwise. */
  readonly named?: Readonly<Record<string, string>>;
}

/** The kind of extract of records about clients that ran in another system: by the same rules as acts, and undoing none. */
export function toldKind<const C extends Columns, Row extends RecordRow, Loaded = undefined>(
  options: ToldKind<C, Row, Loaded>,
): ExtractKind<C & typeof BASE_COLUMNS> {
  // A generic row is the same object under both names; the compiler cannot see through the renaming of its keys.
  const read = (row: unknown) => row as RowOf<C> & BaseValues;
  return extractKind<C & typeof BASE_COLUMNS>({
    name: options.name,
    columns: { ...BASE_COLUMNS, ...options.columns },
    requires: ['organisations', 'persons', ...options.requires],
    keyOf: (row) => `${read(row).holder}|${read(row).sourceId}`,
    write: (rows, context) =>
      inTransaction(context, (manager) =>
        writeTold(
          manager,
          rows.map(({ line, values }) => ({ line, values: read(values) })),
          options,
          context,
        ),
      ),
  });
}

async function writeTold<C extends Columns, Row extends RecordRow, Loaded>(
  manager: EntityManager,
  rows: readonly DeliveredRow<RowOf<C> & BaseValues>[],
  options: ToldKind<C, Row, Loaded>,
  context: ImportContext,
): Promise<Written> {
  const foreign = rows.flatMap((row) => problemOfHolder(row, context) ?? []);
  const own = rows.filter((row) => problemOfHolder(row, context) === null);
  const clients = await knownClients(manager, context.seal, own);
  const known = requireKnown(own, new Set(clients.keys()), (row) => row.nationalNumber, UNKNOWN_PERSON);
  const told = known.accepted.map(({ line, values }) => {
    return { line, row: toRecord(values, clients.get(values.nationalNumber) ?? '', options) };
  });
  const { accepted, refused } = await judgeRows(manager, told, options, context);
  const written = await writeRecords(manager, options.entity, accepted, options.section, context);
  return { ...written, refused: [...foreign, ...known.refused, ...refused] };
}

function toRecord<C extends Columns, Row extends RecordRow, Loaded>(
  values: RowOf<C> & BaseValues,
  clientKey: string,
  { name, toRow }: ToldKind<C, Row, Loaded>,
): Row {
  const { holder, sourceId, changedAt } = values;
  const common = { id: recordId(name, holder, sourceId), clientKey, holder, sourceId, changedAt, version: 0 };
  // Row is RecordRow and what toRow gives, which TypeScript does not join.
  return { ...common, ...toRow(values) } as unknown as Row;
}

interface ToldRow<Row> {
  readonly line: number;
  readonly row: Row;
}

/** Parts the rows that the rules accept from the others, in the order of the file: what was accepted counts for what follows. */
async function judgeRows<C extends Columns, Row extends RecordRow, Loaded>(
  manager: EntityManager,
  told: readonly ToldRow<Row>[],
  { entity, judge, addressed, named, load }: ToldKind<C, Row, Loaded>,
  { clock }: ImportContext,
): Promise<{ accepted: Row[]; refused: RefusedRow[] }> {
  const clientIds = told.map(({ row }) => row.clientKey);
  const factsOf = await loadToldFacts(manager, clientIds);
  const organisations = await loadOrganisations(manager, told, addressed);
  // The columns of a generic row cannot be told to the compiler.
  const stored = await selectRows<Row>(manager, entity, { clientKey: [...new Set(clientIds)] } as object);
  const present = new Map(stored.map((row) => [row.id, row]));
  const isStored = (row: Row) => isSame(row, present.get(row.id));
  const changed = told.every(({ row }) => isStored(row)) ? new Set<string>() : await changedHere(manager, clientIds);
  // Without `load` nothing is loaded, and nothing is what the kind's judge is given.
  const loaded = (await load?.(
    manager,
    told.map(({ row }) => row),
  )) as Loaded;
  const moment = { now: clock(), today: today(clock) };
  const refused: RefusedRow[] = [];
  const accepted = told.flatMap(({ line, row }) => {
    if (isStored(row)) return [row];
    if (changed.has(row.id)) refused.push({ line, ...CHANGED_HERE });
    else if (row.holder !== CLIENT && organisations.get(row.holder) === undefined)
      refused.push({ line, ...UNKNOWN_HOLDER });
    else {
      const others = [...present.values()].filter(({ id, clientKey }) => id !== row.id && clientKey === row.clientKey);
      const around = { ...factsOf(row.clientKey), ...moment, others, loaded, stored: present.get(row.id) ?? null };
      const judged = judge(row, { ...around, organisation: (kbo) => organisations.get(kbo) });
      if (!('rule' in judged)) {
        present.set(judged.id, judged);
        return [judged];
      }
      refused.push({ line, ...problemOf(judged, named) });
    }
    return [];
  });
  return { accepted, refused };
}

const UNKNOWN_HOLDER = {
  column: 'holder',
  reason: 'is no organisation that is known here: deliver organisations first',
};

async function loadOrganisations<Row extends RecordRow>(
  manager: EntityManager,
  told: readonly ToldRow<Row>[],
  addressed: (keyof Row & string) | undefined,
): Promise<ReadonlyMap<string, OrganisationRow>> {
  const named = told.flatMap(({ row }) => [row.holder, ...(addressed === undefined ? [] : [String(row[addressed])])]);
  const rows = await selectRows(manager, organisationEntity, { kboNumber: [...new Set(named)] });
  return new Map(rows.map((row) => [row.kboNumber, row]));
}

/** Whether a row is stored as it was told; its version is counted here. */
function isSame<Row extends RecordRow>(row: Row, stored: Row | undefined): boolean {
  if (stored === undefined) return false;
  const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value);
  return Object.entries(row).every(
    ([property, value]) => property === 'version' || plain(value) === plain(Reflect.get(stored, property)),
  );
}
