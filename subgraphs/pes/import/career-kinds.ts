import { code, column, date, kboNumber, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import type { ExtractKind } from '../../../shared/import/types.ts';
import { confidentialNoteEntity, LONGEST_RELEVANCE_NOTE, stepEntity } from '../career-entities.ts';
import { ownerRules } from '../owner-rules.ts';

const steps = recordKind({
  name: 'steps',
  judgedBy: { rules: ownerRules, table: 'steps' },
  entity: stepEntity,
  columns: {
    step_kind: code([
      ...(['TIBB', 'TIW', 'WIJ', 'ORIENTATION', 'APPLICATION'] as const),
      ...(['TRAINING', 'LANGUAGE', 'GUIDANCE', 'WORK_EXPERIENCE', 'OTHER'] as const),
    ]),
    executor: kboNumber(),
    planned_from: date(),
    planned_to: date().optional(),
    status: code(['PLANNED', 'RUNNING', 'DONE', 'STOPPED', 'CANCELLED']),
    started_on: date().optional(),
    ended_on: date().optional(),
    result: code(['WORK', 'NEXT_STEP', 'GOAL_REACHED', 'GOAL_NOT_REACHED']).optional(),
  },
  requiresFileAt: true,
  toRow: ({ nationalNumber: _, holder: __, sourceId: ___, changedAt: ____, ...row }) => row,
});

/** A text of which a report of refused rows hides the whole cell. */
const hiddenText = (maxLength: number) => column((cell) => text(maxLength).read(cell), true);

const confidentialNotes = recordKind({
  name: 'confidential-notes',
  judgedBy: { rules: ownerRules, table: 'confidentialNotes' },
  entity: confidentialNoteEntity,
  columns: {
    note_category: code(['INDICATION', 'ICF', 'DOCUMENT', 'CONTACT']),
    relevance_note: hiddenText(LONGEST_RELEVANCE_NOTE),
    recorded_on: date(),
    withdrawn_on: date().optional(),
  },
  requiresFileAt: true,
  toRow: ({ noteCategory: category, relevanceNote, recordedOn, withdrawnOn }) => {
    return { category, relevanceNote, recordedOn, withdrawnOn };
  },
});

/** Steps to work and the vertrouwelijk luik. */
export const careerKinds: readonly ExtractKind[] = [steps, confidentialNotes];
