import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Owner } from '../../shared/caller.ts';

const permit = z.object({
  act: z.string(),
  role: z.string(),
  purpose: z.string(),
  relation: z.string().default('*'),
  standing: z.string().default('*'),
});
/** One line of an owner's table of acts. */
export type Permit = z.infer<typeof permit>;

/** Who may do what, from the owner's decision table: the same that the data protection officer signs. */
export async function readPermits(owner: Owner): Promise<Permit[]> {
  const [, acts = ''] = (await readFile(`docs/policy/${owner}.tsv`, 'utf8')).split('\n\n');
  return z.array(permit).parse(parse(acts, { columns: true, delimiter: '\t', quote: null }));
}

const disclosure = z.object({
  section: z.string(),
  role: z.string(),
  purpose: z.string(),
  relation: z.string(),
});
/** One line of an owner's table of sections. */
export type DisclosurePermit = z.infer<typeof disclosure>;

/** Who gets which section, from the same table. */
export async function readDisclosures(owner: Owner): Promise<DisclosurePermit[]> {
  const [sections = ''] = (await readFile(`docs/policy/${owner}.tsv`, 'utf8')).split('\n\n');
  return z.array(disclosure).parse(parse(sections, { columns: true, delimiter: '\t', quote: null }));
}
