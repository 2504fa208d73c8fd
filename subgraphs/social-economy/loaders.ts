import { createFileLoader, createHistoryLoader } from '../../shared/acts/file-and-history-loaders.ts';
import type { SectionLoaders } from '../../shared/owner-record.ts';
import type { Placement } from '../../shared/placement.ts';
import { createJoinedLoader, createRecordLoader } from '../../shared/section-loaders.ts';
import { contactEntity, employmentEntity, moveEntity } from './entities.ts';
import { createGuidanceLoader } from './guidance-loaders.ts';
import { ownerRules } from './owner-rules.ts';
import { createEmploymentLoaders } from './plan-loaders.ts';
import { withInstrumentLeft } from './rules/move.ts';

/** One loader per section, made for one request: one statement each, however many clients are on the page. */
export function createLoaders(placement: Placement): SectionLoaders {
  const employments = createRecordLoader(placement, employmentEntity, 'from');
  const moves = createJoinedLoader(
    createRecordLoader(placement, moveEntity, 'movedOn'),
    employments,
    withInstrumentLeft,
  );
  return {
    ...createEmploymentLoaders(placement, employments, ownerRules.values),
    'social-economy.guidance': createGuidanceLoader(placement, employments),
    // The right of return depends on the employment that was left. It is read whether or not employments may be shown:
    // what is shown of it is the right alone.
    'social-economy.moves': moves,
    'social-economy.return-conditions': moves,
    'social-economy.contact': createRecordLoader(placement, contactEntity, 'since'),
    'social-economy.files': createFileLoader(placement),
    'social-economy.history': createHistoryLoader(placement),
  };
}
