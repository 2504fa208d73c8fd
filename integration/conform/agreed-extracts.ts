import { stringify } from 'csv-stringify/sync';
import type { AgreedClient, AgreedClients, RecordOwner } from './agreed-clients.ts';

/** A file as an owner's import takes it. */
export interface Extract {
  readonly name: string;
  readonly csv: string;
}

type Row = Readonly<Record<string, string>>;

interface SectionExtract {
  readonly name: string;
  readonly row: (recorded: Row) => Row;
}

/** How the import of our reference owners takes the agreed facts. */
const SECTIONS: Readonly<Record<RecordOwner, SectionExtract>> = {
  pes: {
    name: 'registrations',
    row: ({ category = '', mediationStatus = '', registeredOn = '' }) => {
      return { category, mediation_status: mediationStatus, registered_on: registeredOn };
    },
  },
  welfare: {
    name: 'income-supports',
    row: ({ category = '', kind = '', from = '' }) => ({ category, support_kind: kind, from }),
  },
  'social-economy': {
    name: 'employments',
    row: ({ instrument = '', from = '' }) => ({ instrument, from, hours_fraction: '100' }),
  },
};

const CHANGED_AT = '2026-02-01T08:00:00Z';

/** The agreed clients as extracts for `npm run import`: the files of the clients, and what is recorded of them. */
export function agreedExtracts({ owner, holder, capacity, from, clients }: AgreedClients): Extract[] {
  const own = (client: AgreedClient) => {
    return { national_number: client.recordedUnder ?? '', holder, changed_at: CHANGED_AT };
  };
  const loaded = clients.filter(({ recordedUnder }) => recordedUnder !== null);
  const files = loaded.map((client) => ({ ...own(client), capacity, from }));
  const { name, row } = SECTIONS[owner];
  const rows = loaded.flatMap((client) =>
    client.recorded === null ? [] : [{ ...own(client), source_id: client.id, ...row(client.recorded) }],
  );
  return [extract('client-files', files), extract(name, rows)];
}

function extract(name: string, rows: readonly Row[]): Extract {
  return { name: `${name}.csv`, csv: stringify([...rows], { header: true }) };
}
