import type { Answered } from '../kit/owner.ts';
import type { RecordField } from './paths.ts';

/** Where a string of the record comes from: the section, and who holds that part. */
export interface Origin {
  readonly section: string;
  readonly holder: string;
}

/** Every string of a whole record to where it comes from. */
export type Origins = ReadonlyMap<string, readonly Origin[]>;

/**
 * Of whole records, each of one holder: from which sections each string comes. An entry that names a section belongs to that;
 * what also stands in the record of nobody, such as today's date, comes from no section. `isAbout` says of which fields entries that name a
 * section belong to it: a decision on sharing names one and belongs to its own.
 */
export function originsOf(
  records: readonly { record: Answered; holder: string }[],
  fields: readonly RecordField[],
  ofNobody: ReadonlySet<string>,
  isAbout: (field: string) => boolean = () => true,
): Origins {
  const origins = new Map<string, Origin[]>();
  for (const { record, holder } of records)
    for (const { name, section } of fields)
      if (section !== null) collect(record?.[name], { section, holder }, origins, isAbout(name));
  for (const text of ofNobody) origins.delete(text);
  return origins;
}

function collect(value: Answered, origin: Origin, origins: Map<string, Origin[]>, isAbout: boolean): void {
  if (typeof value === 'string') {
    const known = origins.get(value) ?? [];
    if (known.some(({ section, holder }) => section === origin.section && holder === origin.holder)) return;
    origins.set(value, [...known, origin]);
    return;
  }
  if (Array.isArray(value)) for (const each of value) collect(each, origin, origins, isAbout);
  else if (value !== null && typeof value === 'object') {
    const named = isAbout && typeof value.section === 'string' ? { ...origin, section: value.section } : origin;
    for (const [name, each] of Object.entries(value)) if (name !== '__typename') collect(each, named, origins, isAbout);
  }
}

/** Every string of an answer that does not stand below one of the names in `except`. */
export function stringsIn(value: Answered, except: readonly string[]): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => stringsIn(each, except));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) => (except.includes(name) ? [] : stringsIn(each, except)));
}

/** Sections that entries of an answer say they are about; not those that it lists as withheld. */
export function sectionsNamed(value: Answered): string[] {
  if (Array.isArray(value)) return value.flatMap(sectionsNamed);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) => {
    if (name === 'withheld') return [];
    return name === 'section' && typeof each === 'string' ? [each] : sectionsNamed(each);
  });
}
