import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { ClientFileRow } from '../../shared/client-file.ts';
import type { RecordRow } from '../../shared/columns.ts';
import { recordId } from '../../shared/import/record-id.ts';
import type { SectionLoaders } from '../../shared/owner-record.ts';
import { createSortedLoader, type RecordLoaders } from '../../shared/section-loaders.ts';
import { pesLoaders } from '../../subgraphs/pes/loaders.ts';
import { ownerRules } from '../../subgraphs/pes/owner-rules.ts';
import { createClientRows, type RestOptions } from './client-rows.ts';
import { createFitter, type Fitter } from './fit.ts';
import { changeRow } from './history.ts';
import { HISTORY_RESOURCE } from './terms.ts';
import type { WireRecord } from './wire.ts';

/** The loaders of VDAB's sections on its service, for one request: one call each, however many clients are on the page. */
export function createRestLoaders(options: RestOptions): SectionLoaders {
  const loaders = pesLoaders({
    records: recordsFrom(options),
    files: createClientRows(options, files.resource, fileRow),
    history: createClientRows(options, HISTORY_RESOURCE, (record, clientKey) =>
      // Whether a change may be told hangs on its section: one of a section that we do not know is not told at all.
      changeRow(record, clientKey, (section) => Object.hasOwn(loaders, section)),
    ),
  });
  return loaders;
}

const files = createFitter('client-files');
const fitters = new Map(
  Object.values(ownerRules.tables).map(({ entity, kind }): [object, Fitter] => [entity, createFitter(kind)]),
);

function recordsFrom(options: RestOptions): RecordLoaders {
  return <Row extends RecordRow & ObjectLiteral>(entity: EntitySchema<Row>, order: keyof Row & string) => {
    const fitter = fitters.get(entity);
    if (fitter === undefined) throw new Error(`The table ${entity.options.name} is filled by no kind of extract.`);
    // The columns of a kind of extract are those of its table: what fits the one is a row of the other.
    const rowOf = (record: WireRecord, clientKey: string) => fitter.row(record, clientKey) as unknown as Row;
    return createSortedLoader(createClientRows(options, fitter.resource, rowOf), order);
  };
}

function fileRow(record: WireRecord, clientKey: string): ClientFileRow {
  const { holder, capacity, from, to, changedAt } = files.values(record) as unknown as DeliveredFile;
  const id = recordId('client-files', holder, `${clientKey}|${capacity}`);
  // Sealed numbers are there to announce files, which is done by who keeps them.
  return { ...{ id, clientKey, holder, capacity, fromDate: from, toDate: to }, nationalNumberSealed: '', changedAt };
}

/** What the columns of the kind `client-files` give. */
interface DeliveredFile {
  readonly holder: string;
  readonly capacity: string;
  readonly from: string;
  readonly to: string | null;
  readonly changedAt: Date;
}
