import type { EntitySchema, QueryRunner } from 'typeorm';
import { type Column, createTable, entity, instant, key, longText, optional, text, widenColumn } from './columns.ts';
import type { MigrationClass } from './database.ts';
import type { StoredAnchor } from './disclosure-archive.ts';
import type { ChainedEntry, ChainHead } from './disclosure-chain.ts';

/** A row of the log: an entry in its place in the chain. */
export interface DisclosureRow extends Omit<ChainedEntry, 'at'> {
  seq: number;
  at: Date;
  previous: string;
  hash: string;
}

const entryColumns = {
  writer: key(text('writer', 80)),
  id: text('id', 36),
  at: instant('at'),
  requestId: text('request_id', 64),
  clientId: text('client_id', 64),
  staffMember: text('staff_member', 128),
  organisation: optional(text('organisation', 10)),
  roles: text('roles', 255),
  purpose: text('purpose', 40),
  relation: text('relation', 40),
  section: longText('section'),
  outcome: text('outcome', 10),
  reason: optional(text('reason', 40)),
  rule: longText('rule'),
  legalBasis: optional(longText('legal_basis')),
  seq: key({ name: 'seq', type: 'bigint' }),
  previous: text('previous', 43),
  hash: text('hash', 43),
} satisfies Record<keyof DisclosureRow, Column>;

const headColumns = {
  writer: key(text('writer', 80)),
  seq: { name: 'seq', type: 'bigint' },
  hash: text('hash', 43),
} satisfies Record<keyof ChainHead, Column>;

/** A head of another owner's log, as it was witnessed. */
interface WitnessRow extends ChainHead {
  owner: string;
  at: Date;
}

const witnessColumns = {
  owner: key(text('owner', 20)),
  writer: key(text('writer', 80)),
  seq: key({ name: 'seq', type: 'bigint' }),
  hash: text('hash', 43),
  at: instant('at'),
} satisfies Record<keyof WitnessRow, Column>;

/** What went from the log to a file (`disclosure-archive.ts`). */
const archiveColumns = {
  writer: key(text('writer', 80)),
  seq: key({ name: 'seq', type: 'bigint' }),
  firstSeq: { name: 'first_seq', type: 'bigint' },
  hash: text('hash', 43),
  file: text('file', 200),
  digest: text('digest', 43),
  at: instant('at'),
  seal: text('seal', 43),
} satisfies Record<keyof StoredAnchor, Column>;

/** The columns of an entry in the order in which they are written: what the chain adds comes last. */
export const ENTRY_COLUMNS: readonly string[] = Object.values(entryColumns).map((column) => column.name);

/** The tables of the log as entities: for the check of drift; the log itself speaks SQL. */
export const disclosureEntities: EntitySchema<object>[] = [
  entity('disclosure_entry', entryColumns, [
    { name: 'disclosure_entry_client', columns: ['clientId', 'at'] },
    { name: 'disclosure_entry_request', columns: ['requestId'] },
  ]),
  entity('disclosure_head', headColumns),
  entity('disclosure_witness', witnessColumns),
  entity('disclosure_archive', archiveColumns),
];

class CreateDisclosureLog {
  readonly name = 'CreateDisclosureLog1767225600001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTable(queryRunner, 'disclosure_entry', Object.values(entryColumns), [
      { name: 'disclosure_entry_client', columnNames: ['client_id', 'at'] },
      { name: 'disclosure_entry_request', columnNames: ['request_id'] },
    ]);
    await createTable(queryRunner, 'disclosure_head', Object.values(headColumns));
  }
}

class AddWitness {
  readonly name = 'AddWitness1798000000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTable(queryRunner, 'disclosure_witness', Object.values(witnessColumns));
  }
}

class AddArchive {
  readonly name = 'AddArchive1798100000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTable(queryRunner, 'disclosure_archive', Object.values(archiveColumns));
  }
}

/**
 * An entry holds several sections, each with its rule: see `disclosure-lines.ts`. The entries that are there stay as they are. A log that is
 * made today has wide columns from the start: the account of a log may not change a table.
 */
class WidenEntries {
  readonly name = 'WidenEntries1798200000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await widenColumn(queryRunner, 'disclosure_entry', entryColumns.section);
    await widenColumn(queryRunner, 'disclosure_entry', entryColumns.rule);
  }
}

/** The migrations of the log: add them to those of the database that holds it. */
export const disclosureMigrations: readonly MigrationClass[] = [
  CreateDisclosureLog,
  AddWitness,
  AddArchive,
  WidenEntries,
];
