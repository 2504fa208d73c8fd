import type { Database } from './database.ts';

/**
 * The statements that would bring the tables to what the entities say: empty when the migrations and the entities
 * agree. Only for tests and checks: nothing is changed.
 */
export function schemaDrift(database: Database): Promise<string[]> {
  return database.read(async (manager) => {
    const changes = await manager.dataSource.driver.createSchemaBuilder().log();
    return changes.upQueries.map((change) => change.query);
  });
}
