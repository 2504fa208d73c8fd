import { type ClientFileRow, clientFileEntity } from '../client-file.ts';
import type { SectionLoader } from '../owner-record.ts';
import { createPartLoader } from '../part-loader.ts';
import type { Placement } from '../placement.ts';
import { selectRows } from '../select-rows.ts';
import { type HistoryRow, historyEntity } from './act-migrations.ts';

/** The loader of a section with the holders' files of a client: one statement per database for a whole page. */
export function createFileLoader(placement: Placement): SectionLoader<ClientFileRow> {
  return createPartLoader<ClientFileRow>(placement, (manager, clientKeys) =>
    selectRows(manager, clientFileEntity, { clientKey: clientKeys }),
  );
}

/** A change as a section has it: changed when it was made. */
export interface ChangeRow extends HistoryRow {
  readonly changedAt: Date;
}

/** The loader of a section with the changes of a client's records, newest first: one statement per database for a page. */
export function createHistoryLoader(placement: Placement): SectionLoader<ChangeRow> {
  const parts = createPartLoader<HistoryRow>(placement, (manager, clientKeys) =>
    selectRows(manager, historyEntity, { clientKey: clientKeys }),
  );
  return {
    load: async (key) => {
      const { rows, unreachable } = await parts.load(key);
      // Uuid v7: the order of the ids is the order in which they were made.
      const newestFirst = rows.toSorted((one, other) => (one.id < other.id ? 1 : -1));
      return { rows: newestFirst.map((row) => ({ ...row, changedAt: row.actedAt })), unreachable };
    },
  };
}
