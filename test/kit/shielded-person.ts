import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO } from '../../demo/organisations.ts';
import { checkDigits } from '../../shared/national-number.ts';
import { openPartnershipDatabase } from '../../subgraphs/partnership/database.ts';
import { runScript } from '../deploy/kit/run.ts';
import type { Stack } from './stack.ts';

// Order numbers of 900 and up are valid and not issued.
export const SHIELDED = `700101901${checkDigits('700101901', 1900)}`;

/** The number of nobody. */
export const UNKNOWN = `700101903${checkDigits('700101903', 1900)}`;

/** Takes in somebody who is shielded, as the source register would deliver them. */
export async function importShielded(on: Stack, familyName = 'Persoon'): Promise<void> {
  await takeIn(on, [
    'national_number,given_name,family_name,nis_code,shielded,as_of',
    `${SHIELDED},Verborgen,${familyName},44021,true,2026-11-01`,
  ]);
}

/** Centre B follows that person in a case of its own, as its extracts say. */
export async function followShielded(on: Stack): Promise<void> {
  const lead = DEMO.centreB;
  await takeIn(
    on,
    ['source_id,national_number,opened_on,closed_on,lead', `case-shielded,${SHIELDED},2026-11-02,,${lead}`],
    [
      'case_source_id,organisation,staff_member,responsibility,since,until',
      `case-shielded,${lead},other-centre,INCOME_AND_PROJECT,2026-11-02,`,
    ],
  );
}

/** Takes in extracts of the partnership, each a head and a row. */
async function takeIn(on: Stack, ...extracts: readonly (readonly string[])[]): Promise<void> {
  const files = extracts.map((_, index) => join(on.dataFolder, `shielded-${index}.csv`));
  for (const [index, file] of files.entries()) await writeFile(file, `${extracts[index]?.join('\n')}\n`);
  const { code, stdout, stderr } = await runScript('import', ['partnership', ...files], {
    SCHAKEL_DATA: on.dataFolder,
  });
  if (code !== 0) throw new Error(`The extracts were not taken in: ${stdout}${stderr}`);
}

/** The opaque id of the shielded person that was taken in; no answer of the graph says it to who does not follow them. */
export async function shieldedId(on: Stack): Promise<string> {
  const url = `sqlite:${join(on.dataFolder, 'databases', 'partnership', 'main.sqlite')}`;
  const database = openPartnershipDatabase({ DATABASES: { main: url }, DEFAULT_DATABASE: 'main' });
  try {
    const rows: { id: string }[] = await database.read((manager) =>
      manager.query("SELECT client_id AS id FROM identity WHERE shielded = 1 AND given_name = 'Verborgen'"),
    );
    const [found] = rows;
    if (found === undefined) throw new Error('Nobody who is shielded was taken in.');
    return found.id;
  } finally {
    await database.close();
  }
}
