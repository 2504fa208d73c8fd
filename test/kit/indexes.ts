import type { Database } from '../../shared/database.ts';

/**
 * The index by which each statement finds its rows (`income_support_client`), sorted; `none` for a whole table. With the keys
 * of clients that are there, and on MariaDB with statistics, as a server that runs for a while has them.
 */
export async function indexesUsed(database: Database, statements: readonly string[]): Promise<string[]> {
  return database.read(async (manager) => {
    const files: { client_key: string }[] = await manager.query('SELECT client_key FROM client_file LIMIT 100');
    const used = new Set<string>();
    for (const sql of statements) {
      const table = /FROM [`"](\w+)[`"]/.exec(sql)?.[1] ?? '';
      if (database.dialect === 'mysql') await manager.query(`ANALYZE TABLE ${table}`);
      const explain = database.dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
      const values = files.slice(0, sql.match(/\?/g)?.length ?? 0).map((file) => file.client_key);
      const plan: Record<string, unknown>[] = await manager.query(`${explain} ${sql}`, values);
      for (const row of plan) used.add(indexOf(row));
    }
    return [...used].sort();
  });
}

function indexOf(row: Record<string, unknown>): string {
  if ('detail' in row) return /USING (?:COVERING )?INDEX (\w+)/.exec(String(row.detail))?.[1] ?? 'none';
  return typeof row.key === 'string' ? row.key : 'none';
}
