import type { SectionLoader } from '../../shared/owner-record.ts';
import type { Placement } from '../../shared/placement.ts';
import { createJoinedLoader, createMixedLoader, createRecordLoader } from '../../shared/section-loaders.ts';
import type { EmploymentRow } from './entities.ts';
import * as entities from './guidance-entities.ts';
import { employmentOf } from './rules/period.ts';
import { agreementsOf } from './rules/supported-employment.ts';

/**
 * The loader of guidance: sessions, and supported employments with what was agreed. Of the employment, read whether or not it
 * may be shown, only its id is shown.
 */
export function createGuidanceLoader(
  placement: Placement,
  employments: SectionLoader<EmploymentRow>,
): SectionLoader<entities.GuidanceRow> {
  const supported = createJoinedLoader(
    createRecordLoader(placement, entities.supportedEmploymentEntity, 'placedOn'),
    createRecordLoader(placement, entities.supportAgreementEntity, 'from'),
    (row, agreements) => ({ ...row, agreements: agreementsOf(row, agreements) }),
  );
  return createMixedLoader<entities.SessionOfEmployment, entities.SupportedEmploymentWithSupport>(
    createJoinedLoader(
      createRecordLoader(placement, entities.guidanceSessionEntity, 'on'),
      employments,
      withEmployment,
    ),
    createJoinedLoader(supported, employments, withEmployment),
  );
}

function withEmployment<Row extends { readonly holder: string; readonly employmentSourceId: string }>(
  row: Row,
  employments: readonly EmploymentRow[],
): Row & { readonly employmentId: string | null } {
  return { ...row, employmentId: employmentOf(row, employments)?.id ?? null };
}
