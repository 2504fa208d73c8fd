import { clientFileKind } from '../../../shared/import/client-file-kind.ts';
import { bool, code, date, integer, lines, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import type { ExtractKind } from '../../../shared/import/types.ts';
import { contactEntity, developmentPlanEntity, employmentEntity, moveEntity } from '../entities.ts';
import { problemOfPeriod } from './row-rules.ts';

const employments = recordKind({
  name: 'employments',
  entity: employmentEntity,
  columns: {
    instrument: code(['CMW', 'LDE', 'IMW', 'AMA_SE', 'BW', 'SW', 'INV', 'SINE', 'VOP']),
    job_title: text(120).optional(),
    hours_fraction: integer(1, 100),
    from: date(),
    to: date().optional(),
    end_reason: code([
      ...(['END_OF_TERM', 'MOVED_TO_REGULAR_WORK', 'INTERNAL', 'RESIGNED', 'DISMISSED', 'ILLNESS'] as const),
    ]).optional(),
  },
  requiresFileAt: true,
  problemOf: (row) => problemOfPeriod(row.from, row.to, 'to'),
  toRow: ({ instrument, jobTitle, hoursFraction, from, to, endReason }) => {
    return { instrument, jobTitle, hoursFraction, from, to, endReason };
  },
});

/** What points to an employment of the same enterprise. */
const EMPLOYMENT = { column: 'employment_source_id', kind: 'employments', table: 'employment' };

const developmentPlans = recordKind({
  name: 'development-plans',
  entity: developmentPlanEntity,
  columns: { employment_source_id: text(80), updated_on: date(), goals: lines() },
  requiresFileAt: true,
  references: [EMPLOYMENT],
  toRow: ({ employmentSourceId, updatedOn, goals }) => ({ employmentSourceId, updatedOn, goals: goals.join('\n') }),
});

const moves = recordKind({
  name: 'moves',
  entity: moveEntity,
  columns: {
    employment_source_id: text(80),
    moved_on: date(),
    destination: code(['NEC', 'NEC_IMW']),
    favourable_evaluation: bool(),
    returned_on: date().optional(),
  },
  requiresFileAt: true,
  references: [EMPLOYMENT],
  problemOf: (row) => problemOfPeriod(row.movedOn, row.returnedOn, 'returned_on'),
  toRow: ({ employmentSourceId, movedOn, destination, favourableEvaluation, returnedOn }) => {
    return { employmentSourceId, movedOn, destination, favourableEvaluation, returnedOn };
  },
});

const contacts = recordKind({
  name: 'contacts',
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
];
