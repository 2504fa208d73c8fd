import type { SectionLoaders } from '../../shared/owner-record.ts';
import type { Placement } from '../../shared/placement.ts';
import { createRecordLoader } from '../../shared/section-loaders.ts';
import {
  assessmentEntity,
  contactEntity,
  registrationEntity,
  supportPackageEntity,
  transitionEntity,
} from './entities.ts';

/** One loader per section, made for one request: one statement each, however many clients are on the page. */
export function createLoaders(placement: Placement): SectionLoaders {
  return {
    'pes.registration': createRecordLoader(placement, registrationEntity, 'registeredOn'),
    'pes.assessment': createRecordLoader(placement, assessmentEntity, 'issuedOn'),
    'pes.support-package': createRecordLoader(placement, supportPackageEntity, 'from'),
    'pes.transition': createRecordLoader(placement, transitionEntity, 'startOn'),
    'pes.contact': createRecordLoader(placement, contactEntity, 'contactValue'),
  };
}
