import { createDatabase, type Database } from '../../shared/database.ts';
import { ConfigurationError } from '../../shared/errors.ts';
import { partnershipEntities, partnershipMigrations } from './schema.ts';

/** The partnership has one database: it holds no parts of holders. Throws `ConfigurationError` when it has none. */
export function openPartnershipDatabase(settings: {
  DATABASES: Record<string, string>;
  DEFAULT_DATABASE: string;
}): Database {
  const url = settings.DATABASES[settings.DEFAULT_DATABASE];
  if (url === undefined) {
    throw new ConfigurationError('partnership', [
      `DATABASES names no "${settings.DEFAULT_DATABASE}": add it, or set DEFAULT_DATABASE.`,
    ]);
  }
  return createDatabase({ name: 'partnership', url, entities: partnershipEntities, migrations: partnershipMigrations });
}
