import type { RecordAccess } from './access.ts';
import { PURPOSES, type Purpose } from './caller.ts';
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
  disclosuresOf(clientId: string, page: { first: number; after?: Date }): Promise<StoredDisclosure[]>;
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
    const entries = await context.disclosuresOf(record.access.clientId, checkedPage(page));
    return entries.map((entry) => ({ ...entry, purpose: purposeOf(entry) }));
  },
};

function purposeOf({ purpose, seq }: StoredDisclosure): Purpose {
  const known = PURPOSES.find((each) => each === purpose);
  if (known === undefined) throw new Error(`Entry ${seq} of the disclosure log names a purpose that does not exist.`);
  return known;
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
