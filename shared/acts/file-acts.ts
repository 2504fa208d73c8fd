import type { EntityManager } from 'typeorm';
import type { Capacity } from '../announcement.ts';
import type { Caller } from '../caller.ts';
import { type ClientFileRow, clientFileEntity } from '../client-file.ts';
import { type Database, isDuplicate } from '../database.ts';
import { recordId } from '../import/record-id.ts';
import { insertRows, upsertRows } from '../import/upsert.ts';
import { type LocalDate, today } from '../local-date.ts';
import { enqueueAnnouncement } from '../outbox.ts';
import { selectRows } from '../select-rows.ts';
import { receiptEntity } from './act-migrations.ts';
import type { ActServices } from './acting.ts';
import { addHistory } from './history.ts';
import { lockClient } from './perform.ts';
import { findReceipt, receiptKey } from './receipts.ts';
import { type ActRefused, type ActResult, doneFrom, kernelBreach, mayDo, refuser } from './results.ts';

/** Input of `…FileOpen`: from now on the organisation holds a part of this person. */
export interface FileOpenInput {
  readonly idempotencyKey: string;
  readonly nationalNumber: string;
  readonly capacity: string;
  readonly from: LocalDate;
}

/** Input of `…FileClose`: the last day on which the organisation holds its part. */
export interface FileCloseInput {
  readonly idempotencyKey: string;
  readonly file: string;
  readonly to: LocalDate;
}

export interface FileServices extends ActServices {
  /** The capacities in which the owner knows clients. */
  readonly capacities: readonly Capacity[];
  /** Section in which files are disclosed. */
  readonly filesSection: string;
}

/**
 * Opens a file of the caller's organisation, and announces it to the partnership in the same transaction. The person need
 * not be known to anybody yet. A file in the same capacity that was closed is opened again.
 */
export async function openFile(
  services: FileServices,
  caller: Caller,
  act: string,
  input: FileOpenInput,
): Promise<ActResult> {
  const refuse = refuser(services.rules.ruleBook, caller, act);
  const { organisation } = caller;
  if (organisation === null || !mayDo(services.policy, caller, act)) return refuse(kernelBreach('NOT_PERMITTED', act));
  const capacity = services.capacities.find((known) => known === input.capacity);
  if (capacity === undefined) return refuse(kernelBreach('CAPACITY', 'capacity'));
  const database = services.placement.databaseOf(organisation);
  if (!(await holdsFiles(database, organisation))) return refuse(kernelBreach('NOT_A_HOLDER', 'nationalNumber'));
  if (input.from > today(services.clock)) return refuse(kernelBreach('FILE_AHEAD', 'from'));
  const clientKey = services.seal.index(input.nationalNumber);
  const file: ClientFileRow = {
    id: recordId('client-files', organisation, `${clientKey}|${capacity}`),
    clientKey,
    holder: organisation,
    capacity,
    fromDate: input.from,
    toDate: null,
    nationalNumberSealed: services.seal.seal(input.nationalNumber),
    changedAt: services.clock(),
  };
  // The number is no part of what is kept of the receipt: its keyed index says that it was the same one.
  const { nationalNumber: _, ...said } = input;
  const key = receiptKey(caller, act, { ...said, ...{ clientKey } });
  return writeFile(services, caller, act, database, key, async (manager) => {
    const [stored] = await selectRows(manager, clientFileEntity, { id: [file.id] });
    return { file, stored: stored ?? null, nationalNumber: input.nationalNumber };
  });
}

/** Ends a file of the caller's organisation on a day, and announces that. */
export async function closeFile(
  services: FileServices,
  caller: Caller,
  act: string,
  input: FileCloseInput,
): Promise<ActResult> {
  const refuse = refuser(services.rules.ruleBook, caller, act);
  const { organisation } = caller;
  if (organisation === null || !mayDo(services.policy, caller, act)) return refuse(kernelBreach('NOT_PERMITTED', act));
  const database = services.placement.databaseOf(organisation);
  return writeFile(services, caller, act, database, receiptKey(caller, act, input), async (manager) => {
    const [stored] = await selectRows(manager, clientFileEntity, { id: [input.file], holder: [organisation] });
    if (stored === undefined) return refuse(kernelBreach('NOT_HELD_HERE', 'file'));
    if (input.to < stored.fromDate) return refuse(kernelBreach('FILE_PERIOD', 'to'));
    const file = { ...stored, toDate: input.to, changedAt: services.clock() };
    return { file, stored, nationalNumber: services.seal.open(stored.nationalNumberSealed) };
  });
}

interface FileChange {
  readonly file: ClientFileRow;
  readonly stored: ClientFileRow | null;
  readonly nationalNumber: string;
}

async function writeFile(
  services: FileServices,
  caller: Caller,
  act: string,
  database: Database,
  key: ReturnType<typeof receiptKey>,
  change: (manager: EntityManager) => Promise<FileChange | ActRefused>,
): Promise<ActResult> {
  const run = () =>
    database.write(async (manager): Promise<ActResult> => {
      const before = await findReceipt(manager, key);
      if (before !== null) return { ...doneFrom(act, before), repeated: true };
      const made = await change(manager);
      if ('rule' in made) return made;
      const { file, stored, nationalNumber } = made;
      // A file that is open already stays as it is: its first day is what past looks rest on.
      if (stored !== null && stored.toDate === null && file.toDate === null) {
        return {
          ...doneFrom(act, { ...key, recordId: stored.id, version: 1, changedAt: stored.changedAt }),
          repeated: true,
        };
      }
      await lockClient(manager, file.clientKey);
      await upsertRows(manager, clientFileEntity, [file], { once: ['nationalNumberSealed'] });
      const by = { act, actedBy: caller.staffMember, requestId: caller.requestId, actedAt: file.changedAt };
      const row = { ...file, version: 1 };
      await addHistory(manager, [{ section: services.filesSection, row, before: stored }], by);
      const receipt = { ...key, recordId: file.id, version: 1, changedAt: file.changedAt };
      await insertRows(manager, receiptEntity, [receipt]);
      const { holder, capacity, fromDate, toDate } = file;
      const announcement = { holder, nationalNumber, capacity, from: fromDate, to: toDate, withdrawn: false };
      await enqueueAnnouncement(manager, announcement, services);
      return { ...doneFrom(act, receipt), repeated: false };
    });
  return run().catch((error: unknown) => {
    if (isDuplicate(error)) return run();
    throw error;
  });
}

/** An organisation joins an owner by a first extract; who holds nothing here cannot make itself a holder. */
async function holdsFiles(database: Database, organisation: string): Promise<boolean> {
  const rows: unknown[] = await database.read((manager) =>
    manager.query('SELECT id FROM client_file WHERE holder = ? LIMIT 1', [organisation]),
  );
  return rows.length > 0;
}
