import type { QueryRunner } from 'typeorm';
import { clientFileEntity, createClientFileTable } from '../../../shared/client-file.ts';
import {
  createRecordTable,
  date,
  flag,
  longText,
  optional,
  type RecordRow,
  recordEntity,
  text,
  whole,
} from '../../../shared/columns.ts';
import { createDatabase, type Database } from '../../../shared/database.ts';
import { clientFileKind } from '../../../shared/import/client-file-kind.ts';
import * as column from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import type { ExtractKind } from '../../../shared/import/types.ts';
import { checkDigits } from '../../../shared/national-number.ts';
import { AnnouncementOutbox, announcementEntity } from '../../../shared/outbox.ts';
import { createSeal } from '../../../shared/seal.ts';

/** An invented owner with two kinds of record of which one points to the other. */
interface PlanRow extends RecordRow {
  category: string;
  goals: string | null;
  from: string;
  to: string | null;
}
interface VisitRow extends RecordRow {
  planSourceId: string;
  inPerson: boolean;
  minutes: number;
}

const planColumns = {
  category: text('category', 20),
  goals: optional(longText('goals')),
  from: date('from_date'),
  to: optional(date('to_date')),
};
const visitColumns = {
  planSourceId: text('plan_source_id', 80),
  inPerson: flag('in_person'),
  minutes: whole('minutes'),
};
export const planEntity = recordEntity<PlanRow>('plan', planColumns);
export const visitEntity = recordEntity<VisitRow>('visit', visitColumns);

class CreateSample {
  readonly name = 'CreateSample1767225600002';
  async up(queryRunner: QueryRunner): Promise<void> {
    await createClientFileTable(queryRunner);
    await createRecordTable(queryRunner, 'plan', Object.values(planColumns));
    await createRecordTable(queryRunner, 'visit', Object.values(visitColumns));
  }
}

export const sampleEntities = [clientFileEntity, announcementEntity, planEntity, visitEntity];
export const sampleMigrations = [AnnouncementOutbox, CreateSample];

export const sampleKinds: readonly ExtractKind[] = [
  recordKind({
    name: 'visits',
    entity: visitEntity,
    columns: { plan_source_id: column.text(80), in_person: column.bool(), minutes: column.integer(1, 600) },
    toRow: ({ planSourceId, inPerson, minutes }) => ({ planSourceId, inPerson, minutes }),
    requiresFileAt: true,
    references: [{ column: 'plan_source_id', kind: 'plans', table: 'plan' }],
  }),
  recordKind({
    name: 'plans',
    entity: planEntity,
    columns: {
      category: column.code(['HOME', 'WORK']),
      goals: column.lines().optional(),
      from: column.date(),
      to: column.date().optional(),
    },
    toRow: ({ category, goals, from, to }) => ({ category, goals: goals?.join('\n') ?? null, from, to }),
    requiresFileAt: true,
    problemOf: ({ from, to }) => (to !== null && to < from ? { column: 'to', reason: 'lies before from' } : null),
  }),
  clientFileKind({ capacities: ['BENEFIT_RECIPIENT'] }),
];

export const seal = createSeal(Buffer.alloc(32, 7));
export const GHENT = '0914402172';
export const OSTEND = '0913501359';

/** A valid national number that was never issued: order numbers from 900, one a running number. */
export function inventedNumber(running: number): string {
  const day = String((running % 28) + 1).padStart(2, '0');
  const month = String((Math.floor(running / 28) % 12) + 1).padStart(2, '0');
  const year = String(Math.floor(running / 336) % 100).padStart(2, '0');
  const nine = `${year}${month}${day}${900 + (Math.floor(running / 33_600) % 98)}`;
  return nine + checkDigits(nine, 1900);
}

export function createSampleDatabase(url: string, name = 'sample'): Database {
  return createDatabase({ name, url, entities: sampleEntities, migrations: sampleMigrations });
}
