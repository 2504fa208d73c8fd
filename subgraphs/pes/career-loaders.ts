import type { Placement } from '../../shared/placement.ts';
import { createRecordLoader } from '../../shared/section-loaders.ts';
import { confidentialNoteEntity, stepEntity } from './career-entities.ts';

/** The loaders of steps to work and of the vertrouwelijk luik: one statement each. */
export function careerLoaders(placement: Placement) {
  return {
    'pes.steps': createRecordLoader(placement, stepEntity, 'plannedFrom'),
    'pes.confidential': createRecordLoader(placement, confidentialNoteEntity, 'recordedOn'),
  };
}
