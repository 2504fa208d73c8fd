import type { RecordLoaders } from '../../shared/section-loaders.ts';
import { confidentialNoteEntity, stepEntity } from './career-entities.ts';

/** The loaders of steps to work and of the vertrouwelijk luik: one statement each. */
export function careerLoaders(records: RecordLoaders) {
  return {
    'pes.steps': records(stepEntity, 'plannedFrom'),
    'pes.confidential': records(confidentialNoteEntity, 'recordedOn'),
  };
}
