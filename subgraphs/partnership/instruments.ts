import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigurationError } from '../../shared/errors.ts';

const words = z.object({ nl: z.string().min(1), en: z.string().min(1), fr: z.string().min(1) });
const dimension = z.object({
  id: z.string().regex(/^[A-Z_]+$/),
  label: words,
  standardDeviation: z.number().positive(),
  reliability: z.number().min(0).max(1),
  isPlaceholder: z.boolean(),
  source: z.string().min(1),
});
const item = z.object({ id: z.string().min(1), dimension: z.string(), reversed: z.boolean(), text: words });
const instrument = z
  .object({
    id: z.string().min(1).max(40),
    version: z.number().int().positive(),
    name: words,
    note: words,
    source: z.string().min(1),
    scale: z.object({
      lowest: z.number().int(),
      highest: z.number().int(),
      lowestLabel: words,
      highestLabel: words,
    }),
    dimensions: z.array(dimension).min(1),
    items: z.array(item).min(1),
  })
  .refine(({ scale }) => scale.lowest < scale.highest, 'the scale has its lowest answer below its highest')
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, 'two items have the same id')
  .refine(
    ({ dimensions, items }) => dimensions.every(({ id }) => items.some((each) => each.dimension === id)),
    'a dimension has no items',
  )
  .refine(
    ({ dimensions, items }) => items.every((each) => dimensions.some(({ id }) => id === each.dimension)),
    'an item is of no dimension',
  );

/** One version of an instrument with its texts, as it stands in `reference/instruments/`. */
export type InstrumentText = z.infer<typeof instrument>;

/** Reads an instrument from JSON text. Throws `ConfigurationError` that lists what is wrong; `name` is that of the file. */
export function readInstrument(name: string, json: string): InstrumentText {
  const read = instrument.safeParse(JSON.parse(json));
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ConfigurationError(`The instrument ${name}`, problems);
}

const FOLDER = new URL('./reference/instruments/', import.meta.url);

/** Every version of every instrument, by id and version. A version that was used is never changed: a new one is added. */
export const instruments: readonly InstrumentText[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => readInstrument(name, readFileSync(new URL(name, FOLDER), 'utf8')));

/** An instrument by id and version; null when there is none. */
export function instrumentOf(id: string, version: number): InstrumentText | null {
  return instruments.find((each) => each.id === id && each.version === version) ?? null;
}
