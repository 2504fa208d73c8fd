import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkDigits } from '../../shared/national-number.ts';
import { openPartnershipDatabase } from '../../subgraphs/partnership/database.ts';
import type { Stack } from './stack.ts';

// Order numbers of 900 and up are valid and not issued.
export const SHIELDED = `700101901${checkDigits('700101901', 1900)}`;

/** Takes in somebody who is shielded, as the source register would deliver them. */
export async function importShielded(on: Stack): Promise<void> {
  const file = join(on.dataFolder, 'persons.csv');
  const header = 'national_number,given_name,family_name,shielded,as_of';
  await writeFile(file, `${header}\n${SHIELDED},Verborgen,Persoon,true,2026-11-01\n`);
  const options = { env: { PATH: process.env.PATH, SCHAKEL_DATA: on.dataFolder } };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/import.ts', 'partnership', file], options);
}

/** The opaque id of the shielded person that was taken in; no answer of the graph says it. */
export async function shieldedId(on: Stack): Promise<string> {
  const url = `sqlite:${join(on.dataFolder, 'databases', 'partnership', 'main.sqlite')}`;
  const database = openPartnershipDatabase({ DATABASES: { main: url }, DEFAULT_DATABASE: 'main' });
  try {
    const rows: { id: string }[] = await database.read((manager) =>
      manager.query("SELECT client_id AS id FROM identity WHERE shielded = 1 AND family_name = 'Persoon'"),
    );
    const [found] = rows;
    if (found === undefined) throw new Error('Nobody who is shielded was taken in.');
    return found.id;
  } finally {
    await database.close();
  }
}
