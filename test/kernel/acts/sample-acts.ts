import type { QueryRunner } from 'typeorm';
import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { Acts, actEntities } from '../../../shared/acts/act-migrations.ts';
import type { OwnerRules } from '../../../shared/acts/dossier.ts';
import { performAct } from '../../../shared/acts/perform.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type { Caller } from '../../../shared/caller.ts';
import { clientFileEntity, createClientFileTable } from '../../../shared/client-file.ts';
import { createRecordTable, date, optional, type RecordRow, recordEntity } from '../../../shared/columns.ts';
import type { Database } from '../../../shared/database.ts';
import { recordId } from '../../../shared/import/record-id.ts';
import { insertRows } from '../../../shared/import/upsert.ts';
import { AnnouncementOutbox, announcementEntity } from '../../../shared/outbox.ts';
import { createPlacement } from '../../../shared/placement.ts';
import { readPolicyValues } from '../../../shared/policy-values.ts';
import { createSeal } from '../../../shared/seal.ts';
import { samplePolicy } from '../../kit/sample-policy.ts';

/** An invented owner: warnings, and fines that need a warning before them; one running stay a person, over all holders. */
interface WarningRow extends RecordRow {
  givenOn: string;
}
interface FineRow extends RecordRow {
  fixedOn: string;
}
interface StayRow extends RecordRow {
  from: string;
  to: string | null;
}
export interface SampleTables {
  warnings: WarningRow;
  fines: FineRow;
  stays: StayRow;
}
export const warningEntity = recordEntity<WarningRow>('warning', { givenOn: date('given_on') });
export const fineEntity = recordEntity<FineRow>('fine', { fixedOn: date('fixed_on') });
export const stayEntity = recordEntity<StayRow>('stay', { from: date('from_date'), to: optional(date('to_date')) });

class SampleRecords {
  readonly name = 'SampleRecords1767225600003';
  async up(queryRunner: QueryRunner): Promise<void> {
    await createClientFileTable(queryRunner);
    await createRecordTable(queryRunner, 'warning', [date('given_on')]);
    await createRecordTable(queryRunner, 'fine', [date('fixed_on')]);
    await createRecordTable(queryRunner, 'stay', [date('from_date'), optional(date('to_date'))]);
  }
}
export const sample = {
  entities: [clientFileEntity, announcementEntity, ...actEntities, warningEntity, fineEntity, stayEntity],
  migrations: [AnnouncementOutbox, SampleRecords, Acts],
};

const words = (said: string) => ({ nl: `${said} (nl)`, en: said, fr: `${said} (fr)`, source: 'The invented owner' });
export const rules: OwnerRules<SampleTables> = {
  tables: {
    warnings: { kind: 'warnings', entity: warningEntity, section: 'welfare.warnings' },
    fines: {
      kind: 'fines',
      entity: fineEntity,
      section: 'welfare.fines',
      reads: ['warnings'],
      invariant: (fine, { warnings }) =>
        warnings.some(({ givenOn }) => givenOn < fine.fixedOn) ? null : breach('NO_WARNING', 'fixedOn'),
    },
    stays: {
      kind: 'stays',
      entity: stayEntity,
      section: 'welfare.stays',
      reads: ['stays'],
      acrossHolders: true,
      invariant: (stay, { stays }) =>
        stay.to === null && stays.some((other) => other.id !== stay.id && other.to === null)
          ? breach('TWO_STAYS', 'from')
          : null,
    },
  },
  registers: {},
  ruleBook: {
    NO_WARNING: words('A warning goes before a fine'),
    TWO_STAYS: words('One stay at a time'),
    EARLY: words('Too early'),
  },
  values: readPolicyValues('name,key,from,to,value,unit,source\n', 'Sample'),
};

const acts = actsOf<SampleTables>();
export const warn = acts.onFile({
  name: 'warn',
  decide: ({ on }: FileActInput & { on: string }, { newRecord, today }) =>
    on > today ? refused(breach('EARLY', 'on')) : { write: { warnings: [{ ...newRecord('warnings'), givenOn: on }] } },
});
export const moveWarning = acts.onRecord({
  name: 'moveWarning',
  on: 'warnings',
  decide: (warning, { on }: RecordActInput & { on: string }) => ({
    write: { warnings: [{ ...warning, givenOn: on }] },
  }),
});
export const fine = acts.onFile({
  name: 'fine',
  decide: ({ on }: FileActInput & { on: string }, { newRecord }) => ({
    write: { fines: [{ ...newRecord('fines'), fixedOn: on }] },
  }),
});
export const stay = acts.onFile({
  name: 'stay',
  decide: ({ on }: FileActInput & { on: string }, { newRecord }) => ({
    write: { stays: [{ ...newRecord('stays'), from: on, to: null }] },
  }),
});
export const writeElsewhere = acts.onFile({
  name: 'writeElsewhere',
  decide: (_input: FileActInput, { newRecord }) => ({
    write: { warnings: [{ ...newRecord('warnings'), holder: OTHER, givenOn: '2026-01-01' }] },
  }),
});

export const CENTRE = '0914402172';
export const OTHER = '0913501359';
export const NOW = new Date('2026-03-15T09:00:00Z');
export const worker: Caller = {
  ...{ staffMember: 'worker', organisation: CENTRE, roles: ['social-worker'], purpose: 'BENEFIT_FOLLOW_UP' },
  ...{ requestId: 'request-1', language: 'nl', nationalNumber: null },
};
const NAMES = ['warn', 'moveWarning', 'fine', 'stay', 'writeElsewhere', 'welfareFileOpen', 'welfareFileClose'];
const POLICY = `@id("all") @legalBasis("invented") permit (principal == Role::"social-worker", action == Action::"act", resource)
  when { context.purpose == Purpose::"BENEFIT_FOLLOW_UP" };`;
export const seal = createSeal(Buffer.alloc(32, 5));

/** Acts of the invented owner on these databases; `main` holds every organisation that `holders` does not place. */
export function acting(databases: Readonly<Record<string, Database>>, holders: Readonly<Record<string, string>> = {}) {
  const services = {
    policy: samplePolicy('welfare', POLICY, ['welfare.availability'], NAMES),
    placement: createPlacement({ databases, fallback: 'main', holders }),
    ...{ seal, clock: () => NOW, rules, capacities: ['BENEFIT_RECIPIENT' as const], filesSection: 'welfare.files' },
  };
  const perform = (act: Parameters<typeof performAct>[2], input: object, caller = worker) =>
    performAct(services, caller, act, { idempotencyKey: 'k-1', ...input });
  return { services, perform };
}

/** Puts a client's file at a centre; gives its id. */
export async function addFile(database: Database, nationalNumber: string, holder = CENTRE): Promise<string> {
  const clientKey = seal.index(nationalNumber);
  const id = recordId('client-files', holder, `${clientKey}|BENEFIT_RECIPIENT`);
  const file = { id, clientKey, holder, capacity: 'BENEFIT_RECIPIENT', fromDate: '2026-01-01', toDate: null };
  const sealed = { nationalNumberSealed: seal.seal(nationalNumber), changedAt: NOW };
  await database.write((manager) => insertRows(manager, clientFileEntity, [{ ...file, ...sealed }]));
  return id;
}
