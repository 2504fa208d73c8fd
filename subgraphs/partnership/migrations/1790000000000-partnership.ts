import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, date, flag, instant, key, longText, optional, text } from '../../../shared/columns.ts';

/** Clients and their numbers, identity, directory, organisations, cases, sharing decisions, partnerships. */
export class Partnership1790000000000 implements MigrationInterface {
  name = 'Partnership1790000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createClientTables(queryRunner);
    await createCaseTables(queryRunner);
    await createPartnershipTables(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await queryRunner.dropTable(table);
  }
}

const TABLES = [
  'client_number',
  'identity',
  'directory_entry',
  'organisation',
  'case_file',
  'case_member',
  'sharing_decision',
  'partnership',
  'partnership_area',
  'partnership_member',
];

async function createClientTables(queryRunner: QueryRunner): Promise<void> {
  await createTable(
    queryRunner,
    'client_number',
    [key(text('number_index', 43)), text('client_id', 36), text('national_number_sealed', 120), flag('is_current')],
    [{ name: 'client_number_client', columnNames: ['client_id'] }],
  );
  await createTable(queryRunner, 'identity', [
    key(text('client_id', 36)),
    text('given_name', 100),
    text('family_name', 100),
    optional(date('birth_date')),
    optional(text('nis_code', 5)),
    optional(text('preferred_language', 2)),
    flag('shielded'),
    instant('as_of'),
  ]);
  await createTable(
    queryRunner,
    'directory_entry',
    [
      key(text('id', 36)),
      text('client_id', 36),
      text('owner', 20),
      text('holder', 10),
      text('capacity', 40),
      date('from_date'),
      optional(date('to_date')),
      flag('withdrawn'),
      text('announcement', 36),
    ],
    [{ name: 'directory_entry_part', columnNames: ['client_id', 'owner', 'holder', 'capacity'], isUnique: true }],
  );
  await createTable(queryRunner, 'organisation', [
    key(text('kbo_number', 10)),
    text('name', 200),
    text('kind', 40),
    optional(text('nis_code', 5)),
    date('from_date'),
    optional(date('to_date')),
  ]);
}

async function createCaseTables(queryRunner: QueryRunner): Promise<void> {
  await createTable(
    queryRunner,
    'case_file',
    [
      key(text('id', 36)),
      text('client_id', 36),
      text('source_id', 80),
      date('opened_on'),
      optional(date('closed_on')),
      text('lead_organisation', 10),
      instant('changed_at'),
    ],
    [
      { name: 'case_file_source', columnNames: ['source_id'], isUnique: true },
      { name: 'case_file_client', columnNames: ['client_id'] },
    ],
  );
  await createTable(
    queryRunner,
    'case_member',
    [
      key(text('id', 36)),
      text('case_id', 36),
      text('organisation', 10),
      optional(text('staff_member', 120)),
      text('responsibility', 40),
      date('since_date'),
      optional(date('until_date')),
      instant('changed_at'),
    ],
    [
      { name: 'case_member_case', columnNames: ['case_id'] },
      { name: 'case_member_organisation', columnNames: ['organisation', 'case_id'] },
    ],
  );
  await createTable(
    queryRunner,
    'sharing_decision',
    [
      key(text('id', 36)),
      text('client_id', 36),
      text('source_id', 80),
      text('section', 80),
      text('recipient', 10),
      text('status', 10),
      date('decided_on'),
    ],
    [
      { name: 'sharing_decision_client', columnNames: ['client_id', 'recipient'] },
      { name: 'sharing_decision_source', columnNames: ['source_id'], isUnique: true },
    ],
  );
}

async function createPartnershipTables(queryRunner: QueryRunner): Promise<void> {
  await createTable(
    queryRunner,
    'partnership',
    [
      key(text('id', 36)),
      text('source_id', 80),
      text('name', 200),
      text('promotor', 10),
      date('from_date'),
      optional(date('to_date')),
    ],
    [{ name: 'partnership_source', columnNames: ['source_id'], isUnique: true }],
  );
  await createTable(queryRunner, 'partnership_area', [key(text('partnership_id', 36)), key(text('nis_code', 5))]);
  await createTable(
    queryRunner,
    'partnership_member',
    [key(text('partnership_id', 36)), key(text('organisation', 10)), text('role', 20), longText('responsibilities')],
    [{ name: 'partnership_member_organisation', columnNames: ['organisation'] }],
  );
}
