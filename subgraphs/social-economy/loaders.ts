import type { SectionLoaders } from '../../shared/owner-record.ts';
import type { Placement } from '../../shared/placement.ts';
import { createJoinedLoader, createRecordLoader } from '../../shared/section-loaders.ts';
import {
  contactEntity,
  developmentPlanEntity,
  type EmploymentRow,
  employmentEntity,
  type MoveFromInstrument,
  type MoveRow,
  moveEntity,
} from './entities.ts';

/** One loader per section, made for one request: one statement each, however many clients are on the page. */
export function createLoaders(placement: Placement): SectionLoaders {
  const employments = createRecordLoader(placement, employmentEntity, 'from');
  return {
    'social-economy.employment': employments,
    'social-economy.development-plan': createRecordLoader(placement, developmentPlanEntity, 'updatedOn'),
    // The right of return depends on the employment that was left. It is read whether or not employments may be shown:
    // what is shown of it is the right alone.
    'social-economy.moves': createJoinedLoader(
      createRecordLoader(placement, moveEntity, 'movedOn'),
      employments,
      withInstrumentLeft,
    ),
    'social-economy.contact': createRecordLoader(placement, contactEntity, 'since'),
  };
}

function withInstrumentLeft(move: MoveRow, employments: readonly EmploymentRow[]): MoveFromInstrument {
  const left = employments.find(
    ({ holder, sourceId }) => holder === move.holder && sourceId === move.employmentSourceId,
  );
  return { ...move, instrumentLeft: left?.instrument ?? null };
}
