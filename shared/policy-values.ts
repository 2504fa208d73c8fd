import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { createPolicyValues, type PolicyValue, type PolicyValues } from './dated-figures.ts';
import { ConfigurationError } from './errors.ts';
import { isLocalDate } from './local-date.ts';

export type { PolicyValue, PolicyValues } from './dated-figures.ts';

const empty = z.literal('').transform(() => null);
const lineSchema = z.object({
  name: z.string().min(1),
  key: z.string(),
  from: z.string().refine(isLocalDate, 'is not a date of the calendar: write 2026-03-31'),
  to: z.union([empty, z.string().refine(isLocalDate, 'is not a date of the calendar: write 2026-03-31')]),
  value: z
    .string()
    .regex(/^-?\d+$/, 'is not a whole number')
    .transform(Number),
  unit: z.string().min(1, 'is empty: name the unit'),
  source: z.string().min(1, 'is empty: name the source'),
});

/** Reads an owner's table of figures. Throws ConfigurationError that lists every line that is wrong. */
export function loadPolicyValues(file: URL): PolicyValues {
  return readPolicyValues(readFileSync(file, 'utf8'), 'The table of policy values');
}

/** As `loadPolicyValues`, from the text of the table: name,key,from,to,value,unit,source. `title` begins the message. */
export function readPolicyValues(csv: string, title: string): PolicyValues {
  const problems: string[] = [];
  const lines: Record<string, string>[] = parse(csv, { columns: true, skip_empty_lines: true, trim: true });
  const all = lines.flatMap((line, index): PolicyValue[] => {
    const read = lineSchema.safeParse(line);
    if (read.success) return [read.data];
    problems.push(...read.error.issues.map(({ path, message }) => `line ${index + 2}, ${path.join('.')}: ${message}`));
    return [];
  });
  problems.push(...overlaps(all));
  if (problems.length > 0) throw new ConfigurationError(title, problems);
  return createPolicyValues(all);
}

function overlaps(all: readonly PolicyValue[]): string[] {
  const starts = new Set<string>();
  return all.flatMap(({ name, key, from, to }) => {
    const start = `${name}|${key}|${from}`;
    const twice = starts.has(start) ? [`${name} ${key} has two lines from ${from}: keep one`] : [];
    starts.add(start);
    return to !== null && to < from ? [...twice, `${name} ${key} from ${from} ends before it begins`] : twice;
  });
}
