import { clientFileKind } from '../../../shared/import/client-file-kind.ts';
import { code, date, integer, lines, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import type { ExtractKind } from '../../../shared/import/types.ts';
import { contractTypes } from '../codes/employment-codes.ts';
import { instruments } from '../codes/instrument-codes.ts';
import { contactEntity, developmentPlanEntity, employmentEntity } from '../entities.ts';
import type { EmploymentContractType, SocialEconomyInstrument } from '../generated/resolver-types.ts';
import { ownerRules } from '../owner-rules.ts';
import { employmentKinds } from './employment-kinds.ts';
import { guidanceKinds } from './guidance-kinds.ts';
import { moves } from './move-kinds.ts';

const employments = recordKind({
  name: 'employments',
  after: ['enterprises'],
  judgedBy: { rules: ownerRules, table: 'employments' },
  entity: employmentEntity,
  columns: {
    instrument: code(Object.keys(instruments) as SocialEconomyInstrument[]),
    job_title: text(120).optional(),
    competent_code: text(20).optional(),
    contract_type: code(Object.keys(contractTypes) as EmploymentContractType[]).optional(),
    coach_staff: text(120).optional(),
    hours_fraction: integer(1, 100),
    from: date(),
    to: date().optional(),
    end_reason: code([
      ...(['END_OF_TERM', 'MOVED_TO_REGULAR_WORK', 'INTERNAL', 'RESIGNED', 'DISMISSED', 'ILLNESS'] as const),
    ]).optional(),
  },
  requiresFileAt: true,
  toRow: ({ instrument, jobTitle, competentCode, contractType, coachStaff, hoursFraction, from, to, endReason }) => {
    const job = { jobTitle, competentCode, contractType, coachStaff };
    return { instrument, ...job, hoursFraction, from, to, endReason };
  },
});

/** What points to an employment of the same enterprise. */
const EMPLOYMENT = { column: 'employment_source_id', kind: 'employments', table: 'employment' };

const developmentPlans = recordKind({
  name: 'development-plans',
  judgedBy: { rules: ownerRules, table: 'developmentPlans' },
  entity: developmentPlanEntity,
  columns: { employment_source_id: text(80), updated_on: date(), goals: lines(), replaced_on: date().optional() },
  requiresFileAt: true,
  references: [EMPLOYMENT],
  toRow: ({ employmentSourceId, updatedOn, goals, replacedOn }) => {
    return { employmentSourceId, updatedOn, goals: goals.join('\n'), replacedOn };
  },
});

const contacts = recordKind({
  name: 'contacts',
  judgedBy: { rules: ownerRules, table: 'contacts' },
  entity: contactEntity,
  columns: { contact_kind: code(['PHONE', 'EMAIL', 'ADDRESS']), contact_value: text(200), since: date().optional() },
  requiresFileAt: true,
  toRow: ({ contactKind, contactValue, since }) => ({ contactKind, contactValue, since }),
});

/** Everything that an enterprise delivers. */
export const kinds: readonly ExtractKind[] = [
  clientFileKind({ capacities: ['TARGET_GROUP_WORKER'] }),
  employments,
  developmentPlans,
  moves,
  contacts,
  ...employmentKinds,
  ...guidanceKinds,
];
