import { type ChangeRow, createFileLoader, createHistoryLoader } from '../../shared/acts/file-and-history-loaders.ts';
import type { ClientFileRow } from '../../shared/client-file.ts';
import type { SectionLoader, SectionLoaders } from '../../shared/owner-record.ts';
import type { Placement } from '../../shared/placement.ts';
import { type RecordLoaders, recordLoadersOf } from '../../shared/section-loaders.ts';
import { assessmentLoaders } from './assessment-loaders.ts';
import { careerLoaders } from './career-loaders.ts';
import { contactEntity } from './entities.ts';
import { transitionLoaders } from './transition-loaders.ts';

/** One loader per section, made for one request: one statement each, however many clients are on the page. */
export function createLoaders(placement: Placement): SectionLoaders {
  return pesLoaders({
    records: recordLoadersOf(placement),
    files: createFileLoader(placement),
    history: createHistoryLoader(placement),
  });
}

/** Where the rows of VDAB's sections come from. */
export interface PesRowSources {
  readonly records: RecordLoaders;
  readonly files: SectionLoader<ClientFileRow>;
  readonly history: SectionLoader<ChangeRow>;
}

/** The loaders of VDAB's sections on any source of their rows. */
export function pesLoaders({ records, files, history }: PesRowSources): SectionLoaders {
  return {
    ...assessmentLoaders(records),
    ...transitionLoaders(records),
    ...careerLoaders(records),
    'pes.contact': records(contactEntity, 'contactValue'),
    'pes.files': files,
    'pes.history': history,
  };
}
