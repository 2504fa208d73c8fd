import { type EntityManager, In } from 'typeorm';
import { v7 } from 'uuid';
import { inParts, upsertRows } from '../../shared/import/upsert.ts';
import type { Seal } from '../../shared/seal.ts';
import { type ClientNumberRow, clientNumberEntity } from './entities.ts';

/** Client ids by national number, replaced numbers included. One statement per 500 numbers; unknown ones are left out. */
export async function clientIdsOf(
  manager: EntityManager,
  seal: Pick<Seal, 'index'>,
  nationalNumbers: readonly string[],
): Promise<Map<string, string>> {
  const byIndex = new Map(nationalNumbers.map((number) => [seal.index(number), number]));
  const ids = new Map<string, string>();
  for (const part of inParts([...byIndex.keys()], 500)) {
    const rows = await manager.getRepository(clientNumberEntity).findBy({ numberIndex: In(part) });
    for (const row of rows) {
      const number = byIndex.get(row.numberIndex);
      if (number !== undefined) ids.set(number, row.clientId);
    }
  }
  return ids;
}

/** Gives every unknown number an opaque client id, in the order in which they are named. */
export async function registerNumbers(
  manager: EntityManager,
  seal: Seal,
  nationalNumbers: readonly string[],
): Promise<void> {
  const known = await clientIdsOf(manager, seal, nationalNumbers);
  const unknown = [...new Set(nationalNumbers)].filter((number) => !known.has(number));
  const rows = unknown.map((number) => numberRow(seal, number, v7(), true));
  // Somebody else may give the same number an id meanwhile: the first one stands.
  await upsertRows(manager, clientNumberEntity, rows, { once: ['clientId', 'nationalNumberSealed', 'current'] });
}

/** A row for one number of a client. */
export function numberRow(seal: Seal, nationalNumber: string, clientId: string, current: boolean): ClientNumberRow {
  return {
    numberIndex: seal.index(nationalNumber),
    clientId,
    nationalNumberSealed: seal.seal(nationalNumber),
    current,
  };
}
