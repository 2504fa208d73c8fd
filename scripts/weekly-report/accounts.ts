import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { parseKboNumber } from '../../shared/kbo-number.ts';
import { parseNationalNumber } from '../../shared/national-number.ts';
import { CannotDo } from '../cannot-do.ts';

/** An account as the identity provider lists it. */
export interface Account {
  /** Subject, as it stands in the logs. */
  readonly account: string;
  readonly organisation: string;
  /** Of the person who has the account; null where the list does not say it. */
  readonly nationalNumber: string | null;
}

const line = z.object({
  account: z.string().min(1, 'is empty'),
  organisation: z.string().refine((text) => parseKboNumber(text) === text, 'is not an enterprise number of 10 digits'),
  national_number: z
    .string()
    .default('')
    .refine((text) => text === '' || parseNationalNumber(text) !== null, 'is not a national number')
    .transform((text) => (text === '' ? null : parseNationalNumber(text))),
});

/** Reads a list of accounts: account,organisation and, if it is there, national_number. Throws `CannotDo` with line and column. */
export async function readAccounts(file: string): Promise<Account[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CannotDo('The list of accounts cannot be read: give the file with --accounts.');
  });
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true, trim: true, skip_empty_lines: true });
  const problems: string[] = [];
  const accounts = rows.flatMap((row, index): Account[] => {
    const read = line.safeParse(row);
    if (read.success) {
      const { account, organisation, national_number: nationalNumber } = read.data;
      return [{ account, organisation, nationalNumber }];
    }
    problems.push(...read.error.issues.map(({ path, message }) => `line ${index + 2}, ${path.join('.')}: ${message}`));
    return [];
  });
  if (problems.length > 0) throw new CannotDo(`The list of accounts cannot be used. ${problems.join('; ')}.`);
  return accounts;
}
