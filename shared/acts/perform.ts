import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { Caller } from '../caller.ts';
import { type ClientFileRow, clientFileEntity } from '../client-file.ts';
import type { RecordRow } from '../columns.ts';
import { type Database, isDuplicate } from '../database.ts';
import { recordId } from '../import/record-id.ts';
import { insertRows } from '../import/upsert.ts';
import { today } from '../local-date.ts';
import { describeNationalNumber } from '../national-number.ts';
import { selectRows } from '../select-rows.ts';
import { type Act, type ActFacts, type ActInput, type ActOutcome, isFileAct } from './act.ts';
import { type ReceiptRow, receiptEntity } from './act-migrations.ts';
import type { Acting, ActServices, AnyDossier, AnyRules } from './acting.ts';
import { keepRefusal, wasDoneByCaller } from './earlier-acts.ts';
import { dossierOf, looksAcrossHolders, tableOf, tablesOf } from './invariants.ts';
import { loadElsewhere, loadRegisters, loadTables } from './load-dossier.ts';
import { findReceipt, receiptKey } from './receipts.ts';
import { type ActResult, conflictOf, doneFrom, kernelBreach, mayDo, refuser } from './results.ts';
import type { Breach } from './rule-book.ts';
import { writeChanges } from './write-changes.ts';

/**
 * Does one act: by the staff of the holder whose policy permits it, once per idempotency key, on the version that the
 * caller saw, and only when every rule still holds afterwards. Everything is written in one transaction or nothing is.
 * Throws `BadUserInput` for an idempotency key that was used for something else, and `DatabaseUnavailable`.
 */
export async function performAct(services: ActServices, caller: Caller, act: Act, input: ActInput): Promise<ActResult> {
  const refuse = refuser(services.rules.ruleBook, caller, act.name);
  const { organisation } = caller;
  if (organisation === null || !mayDo(services.policy, caller, act.name))
    return refuse(kernelBreach('NOT_PERMITTED', act.name));
  const database = services.placement.databaseOf(organisation);
  const file = await findFile(database, services.rules, act, input, organisation);
  if (file === null) return refuse(kernelBreach('NOT_HELD_HERE', act.on === 'file' ? 'file' : 'id'));
  const far = tablesOf(services.rules).flatMap(([name]) => (looksAcrossHolders(services.rules, name) ? [name] : []));
  const elsewhere = await loadElsewhere(services.placement, database, services.rules, far, [file.clientKey]);
  const run = () =>
    database.write((manager) => performInside({ manager, services, caller, act, input, file, elsewhere, refuse }));
  // The same key at the same moment: the second one meets the receipt of the first and finds it when it asks again.
  return run().catch((error: unknown) => {
    if (isDuplicate(error)) return run();
    throw error;
  });
}

/** The client's file at the holder that acts: by its id, or by the record that the act is about. */
async function findFile(
  database: Database,
  rules: AnyRules,
  act: Act,
  input: ActInput,
  holder: string,
): Promise<ClientFileRow | null> {
  return database.read(async (manager) => {
    if (act.on === 'file') return fileBy(manager, { id: [textOf(input, 'file')], holder: [holder] });
    const records = await selectRows(manager, tableOf(rules, act.on).entity, {
      id: [textOf(input, 'id')],
      holder: [holder],
    });
    const [record] = records as unknown as RecordRow[];
    return record === undefined ? null : fileBy(manager, { clientKey: [record.clientKey], holder: [holder] });
  });
}

async function fileBy(
  manager: EntityManager,
  where: { id?: string[]; clientKey?: string[]; holder: string[] },
): Promise<ClientFileRow | null> {
  const [file] = await selectRows(manager, clientFileEntity, where);
  return file ?? null;
}

function textOf(input: ActInput, property: 'id' | 'file'): string {
  const value: unknown = Reflect.get(input, property);
  return typeof value === 'string' ? value : '';
}

async function performInside(inside: Acting): Promise<ActResult> {
  const { manager, act, input, file, refuse, caller, services } = inside;
  await lockClient(manager, file.clientKey);
  const key = receiptKey(caller, act.name, input);
  const before = await findReceipt(manager, key);
  if (before !== null) return { ...doneFrom(act.name, before), repeated: true };
  const dossier = await loadDossier(inside);
  const record = act.on === 'file' ? null : heldRecord(dossier, act.on, input, file.holder);
  if (act.on !== 'file' && record === null) return refuse(kernelBreach('NOT_HELD_HERE', 'id'));
  const refuseAndKeep = async (found: Breach) => {
    await keepRefusal(inside, record, found.rule);
    return refuse(found);
  };
  if (record === null && hasEnded(file, services.clock)) return refuseAndKeep(kernelBreach('FILE_ENDED', 'file'));
  if (record !== null && (await wasDoneByCaller(inside, record)))
    return refuseAndKeep(kernelBreach('TWO_PERSONS', act.name));
  const conflict = record === null ? null : conflictOf(act.name, record, input, caller);
  if (conflict !== null) {
    await keepRefusal(inside, record, 'CONFLICT');
    return conflict;
  }
  const outcome = decide(inside, dossier, record);
  if ('refused' in outcome) return refuseAndKeep(outcome.refused);
  const written = await writeChanges(inside, dossier, outcome.write);
  if ('rule' in written) return refuseAndKeep(written);
  const receipt: ReceiptRow = { ...key, recordId: written.id, version: written.version, changedAt: written.changedAt };
  await insertRows(manager, receiptEntity, [receipt]);
  return { ...doneFrom(act.name, receipt), repeated: false };
}

function hasEnded({ toDate }: ClientFileRow, clock: () => Date): boolean {
  return toDate !== null && toDate < today(clock);
}

/** Acts on one client wait for each other within a database: what a rule saw is still so when the rows are written. */
export async function lockClient(manager: EntityManager, clientKey: string): Promise<void> {
  // SQLite holds one lock for the whole file from the start of a transaction, and knows no FOR UPDATE.
  if (manager.dataSource.driver.options.type === 'better-sqlite3') return;
  await manager.query('SELECT id FROM client_file WHERE client_key = ? ORDER BY id FOR UPDATE', [clientKey]);
}

async function loadDossier({ manager, services, file, elsewhere }: Acting): Promise<AnyDossier> {
  const { rules, seal } = services;
  const names = tablesOf(rules).map(([name]) => name);
  const here = await loadTables(manager, rules, names, [file.clientKey]);
  const registers = await loadRegisters(manager, rules, [file.holder]);
  const rows = names.map((name) => {
    const far = elsewhere.get(name)?.get(file.clientKey) ?? [];
    return [name, [...(here.get(name)?.get(file.clientKey) ?? []), ...far]] as const;
  });
  const birthDate = describeNationalNumber(seal.open(file.nationalNumberSealed))?.birthDate ?? null;
  return dossierOf({ ...Object.fromEntries(rows), birthDate, registers: Object.fromEntries(registers) }, rules);
}

function heldRecord(dossier: AnyDossier, table: string, input: ActInput, holder: string): RecordRow | null {
  const rows: readonly RecordRow[] = dossier[table] ?? [];
  return rows.find((row) => row.id === textOf(input, 'id') && row.holder === holder) ?? null;
}

function decide(
  { services, act, input, file }: Acting,
  dossier: AnyDossier,
  record: RecordRow | null,
): ActOutcome<Record<string, RecordRow>> {
  const now = services.clock();
  // biome-ignore lint/suspicious/noExplicitAny: the engine handles the rows of every owner alike
  const facts: ActFacts<any, any> = {
    today: today(services.clock),
    dossier,
    values: services.rules.values,
    file,
    newRecord: (table) => newRecord(tableOf(services.rules, table).kind, file, now),
  };
  return isFileAct(act) ? act.decide(input, facts) : act.decide(record, input, facts);
}

function newRecord(kind: string, file: ClientFileRow, changedAt: Date): RecordRow {
  const sourceId = `act-${v7()}`;
  const { clientKey, holder } = file;
  return { id: recordId(kind, holder, sourceId), clientKey, holder, sourceId, changedAt, version: 0 };
}
