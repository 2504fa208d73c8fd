import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ACCOUNTS } from '../../demo/accounts.ts';
import { OWNERS, type Owner } from '../../shared/caller.ts';
import { redact } from '../../shared/national-number.ts';
import { openLogDatabase } from '../../shared/owner-process.ts';
import { openPartnershipDatabase } from '../../subgraphs/partnership/database.ts';

/** Shorter ones are words of other things too. */
const SHORTEST_NAME = 5;

/** What may stand in no log, error, URL, metric or cache key: any national number, and the names of these people. */
export interface PrivateScan {
  /** What of a text is private, each once: `a national number`, or `the name of a person`, with what stands around it masked. */
  find(text: string): string[];
}

/** A scan for national numbers of anybody and for whole names of these people. */
export function scanFor(names: readonly string[]): PrivateScan {
  const long = [...new Set(names)].filter((name) => name.length >= SHORTEST_NAME);
  const escaped = long.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const anyName = escaped.length === 0 ? null : new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})(?![\\p{L}])`, 'u');
  return {
    find: (text) => {
      const found: string[] = [];
      if (redact(text) !== text) found.push('a national number');
      const match = anyName?.exec(text);
      if (match) found.push(`the name of a person (${match[0].length} letters at ${match.index})`);
      return found;
    },
  };
}

/**
 * Everything private in what the processes of a stack wrote beside the records: their logs, and the disclosure logs, which hold no
 * name and no number either. One sentence each, with file and line.
 */
export async function privateIn(dataFolder: string): Promise<string[]> {
  const scan = scanFor([...ACCOUNTS.map(({ name }) => name), ...(await familyNames(dataFolder))]);
  const found: string[] = [];
  for (const file of await writtenFiles(dataFolder)) {
    const lines = (await readFile(file, 'utf8')).split('\n');
    lines.forEach((line, index) => {
      for (const what of scan.find(line)) found.push(`${relative(dataFolder, file)}:${index + 1} holds ${what}`);
    });
  }
  for (const owner of OWNERS)
    for (const text of await disclosedTexts(owner, dataFolder))
      for (const what of scan.find(text)) found.push(`the disclosure log of ${owner} holds ${what}`);
  return found;
}

/** Every text of an owner's disclosure log, each once; none where it stands on a server. */
async function disclosedTexts(owner: Owner, dataFolder: string): Promise<string[]> {
  const file = join(dataFolder, 'databases', owner, 'log.sqlite');
  if (!existsSync(file)) return [];
  const database = openLogDatabase(owner, `sqlite:${file}`);
  try {
    const rows: Record<string, string | null>[] = await database.read((manager) =>
      manager.query(
        'SELECT DISTINCT staff_member, organisation, roles, purpose, relation, section, reason, rule, legal_basis FROM disclosure_entry UNION SELECT DISTINCT client_id, request_id, writer, NULL, NULL, NULL, NULL, NULL, NULL FROM disclosure_entry',
      ),
    );
    return rows.map((row) => Object.values(row).join(' '));
  } finally {
    await database.close();
  }
}

async function writtenFiles(dataFolder: string): Promise<string[]> {
  const files = await readdir(dataFolder, { recursive: true });
  return files.filter((file) => /^logs[\\/].*\.log$/.test(file)).map((file) => join(dataFolder, file));
}

/** The family names of the invented people in the stack; none where the partnership keeps them on a server. */
async function familyNames(dataFolder: string): Promise<string[]> {
  const file = join(dataFolder, 'databases', 'partnership', 'main.sqlite');
  if (!existsSync(file)) return [];
  const database = openPartnershipDatabase({ DATABASES: { main: `sqlite:${file}` }, DEFAULT_DATABASE: 'main' });
  try {
    const rows: { family_name: string }[] = await database.read((manager) =>
      manager.query('SELECT DISTINCT family_name FROM identity'),
    );
    return rows.map((row) => row.family_name);
  } finally {
    await database.close();
  }
}
