import { readFile } from 'node:fs/promises';
import { OWNERS, type Owner } from '../../shared/caller.ts';
import { standsAlone } from '../../shared/stands-alone.ts';

const ROOT = new URL('../../', import.meta.url);

/**
 * The registered schemas by owner, each with what all have in common before it. `file` takes the place of this owner's own; null leaves
 * it out. Throws what `readFile` throws.
 */
export async function readRegistered(owner: Owner, file: string | null | undefined): Promise<Map<string, string>> {
  const common = await readFile(new URL('shared/common.graphql', ROOT), 'utf8');
  const schemas = new Map<string, string>();
  for (const each of OWNERS) {
    if (each === owner && file === null) continue;
    const path = each === owner && file !== undefined ? file : new URL(`subgraphs/${each}/schema.graphql`, ROOT);
    const text = await readFile(path ?? '', 'utf8');
    schemas.set(each, standsAlone(text) ? text : `${common}\n${text}`);
  }
  return schemas;
}
