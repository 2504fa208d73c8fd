import type { RecordAccess } from './access.ts';
import type { SectionRow } from './access-state.ts';
import type { ChangeRow } from './acts/file-and-history-loaders.ts';
import { PURPOSES, type Purpose } from './caller.ts';
import type { ClientFileRow } from './client-file.ts';
import type { StoredDisclosure } from './disclosure-log.ts';
import { BadUserInput } from './errors.ts';
import type { OwnerRecord } from './owner-record.ts';
import type { Withheld } from './withheld.ts';

/** Largest page of a log. */
const MOST_DISCLOSURES = 200;

interface RecordSource {
  readonly access: RecordAccess;
  availability: OwnerRecord<Record<string, never>>['availability'];
}

interface LogContext {
  disclosuresOf(clientIds: readonly string[], page: { first: number; after?: Date }): Promise<StoredDisclosure[]>;
}

/** The fields that every owner's record has in common: availability, asOf, withheld and disclosures. */
export const recordResolvers = {
  availability: (record: RecordSource) => record.availability(),
  asOf: (record: Pick<RecordSource, 'access'>) => record.access.asOf(),
  withheld: (record: Pick<RecordSource, 'access'>): Promise<Withheld[]> => record.access.withheld(),
  disclosures: async (
    record: Pick<RecordSource, 'access'>,
    page: { first?: number | null | undefined; after?: Date | string | null | undefined },
    context: LogContext,
  ) => {
    const entries = await context.disclosuresOf(await record.access.loggedAs(), checkedPage(page));
    return entries.map((entry) => ({ ...entry, purpose: purposeOf(entry.purpose) }));
  },
};

/** A purpose as the log has it; throws when there is none of that name. */
export function purposeOf(purpose: string): Purpose {
  const known = PURPOSES.find((each) => each === purpose);
  if (known === undefined) throw new Error('An entry of the disclosure log names a purpose that does not exist.');
  return known;
}

/**
 * The changes of a record that the caller may know of: those of sections that are disclosed to them here, of holders that
 * open theirs. `section` is the owner's section of the history itself.
 */
export async function historyOf<Rows extends Record<keyof Rows, SectionRow>>(
  record: OwnerRecord<Rows>,
  section: { [Name in keyof Rows]: Rows[Name] extends ChangeRow ? Name : never }[keyof Rows] & string,
) {
  // The table of loaders gives the section of the history rows of changes; every section of a change is one of the owner's.
  const read = (each: string): Promise<unknown[]> => record.read(each as keyof Rows & string);
  const changes = (await read(section)) as ChangeRow[];
  const sections = [...new Set(changes.map((change) => change.section))];
  const closed = new Map<string, readonly string[] | null>();
  for (const each of sections) {
    // Read, so that the disclosure is logged as one of that section too.
    await read(each);
    closed.set(each, await record.access.missing(each));
  }
  const isOpen = ({ section: of, holder }: ChangeRow) => closed.get(of)?.includes(holder) === false;
  return changes.filter(isOpen).map((change) => ({
    record: change.recordId,
    section: change.section,
    act: change.act,
    by: change.actedBy,
    organisation: change.holder,
    at: change.actedAt,
    version: change.version,
    before: change.before,
  }));
}

/** The files of a client as the schema shows them. */
export function shownFile({ id, holder, capacity, fromDate, toDate }: ClientFileRow) {
  const heldBy = { __typename: 'Organisation' as const, kboNumber: holder };
  return { id, heldBy, capacity, from: fromDate, to: toDate };
}

/** A page of a log: `first` 1 to 200. Throws `BadUserInput`. */
export function checkedPage(page: { first?: number | null | undefined; after?: Date | string | null | undefined }): {
  first: number;
  after?: Date;
} {
  const first = page.first ?? 50;
  if (first < 1 || first > MOST_DISCLOSURES)
    throw new BadUserInput(`"first" is ${first}: ask for 1 to ${MOST_DISCLOSURES} at a time.`);
  return page.after ? { first, after: new Date(page.after) } : { first };
}
