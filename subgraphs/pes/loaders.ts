import { createFileLoader, createHistoryLoader } from '../../shared/acts/file-and-history-loaders.ts';
import type { SectionLoaders } from '../../shared/owner-record.ts';
import type { Placement } from '../../shared/placement.ts';
import { createRecordLoader } from '../../shared/section-loaders.ts';
import { assessmentLoaders } from './assessment-loaders.ts';
import { careerLoaders } from './career-loaders.ts';
import { contactEntity } from './entities.ts';
import { transitionLoaders } from './transition-loaders.ts';

/** One loader per section, made for one request: one statement each, however many clients are on the page. */
export function createLoaders(placement: Placement): SectionLoaders {
  return {
    ...assessmentLoaders(placement),
    ...transitionLoaders(placement),
    ...careerLoaders(placement),
    'pes.contact': createRecordLoader(placement, contactEntity, 'contactValue'),
    'pes.files': createFileLoader(placement),
    'pes.history': createHistoryLoader(placement),
  };
}
