import { join } from 'node:path';
import { databaseFolder } from '../../demo/plan.ts';
import type { Owner } from '../../shared/caller.ts';
import { createDatabase, type Database } from '../../shared/database.ts';
import {
  createDisclosureLog,
  disclosureEntities,
  disclosureMigrations,
  type StoredDisclosure,
} from '../../shared/disclosure-log.ts';

/** Opens the disclosure log of an owner of a stack, beside the process that writes it. */
export function openOwnersLog(dataFolder: string, owner: Owner): Database {
  return createDatabase({
    name: `${owner} log`,
    url: `sqlite:${join(databaseFolder(dataFolder), owner, 'log.sqlite')}`,
    entities: disclosureEntities,
    migrations: disclosureMigrations,
    migrationsTable: 'disclosure_migration',
  });
}

/** What an owner logged of one request. */
export async function loggedBy(dataFolder: string, owner: Owner, requestId: string): Promise<StoredDisclosure[]> {
  const database = openOwnersLog(dataFolder, owner);
  const log = createDisclosureLog({ database, writer: 'reader', key: Buffer.alloc(32), clock: () => new Date() });
  const entries = await log.ofRequest(requestId);
  await database.close();
  return entries;
}
