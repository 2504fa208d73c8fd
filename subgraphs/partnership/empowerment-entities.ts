import {
  type Column,
  date,
  entity,
  instant,
  longText,
  optional,
  type RecordRow,
  recordColumns,
  recordIndices,
  text,
  whole,
} from '../../shared/columns.ts';
import type { Answers } from './rules/empowerment.ts';

/** One sitting of a client for one instrument: T0, T1 and so on. */
export interface EmpowermentSittingRow extends RecordRow {
  instrument: string;
  instrumentVersion: number;
  /** The partnership within which it is measured; its aggregates count this sitting and no other ones do. */
  partnershipId: string;
  /** 0 for T0. */
  moment: number;
  takenOn: string;
  completedOn: string | null;
  /** Moment at which it was completed: aggregates count persons in this order. */
  completedAt: Date | null;
  /** JSON of item id to value. */
  answers: string;
}

export const sittingColumns = {
  instrument: text('instrument', 40),
  instrumentVersion: whole('instrument_version'),
  partnershipId: text('partnership_id', 36),
  moment: whole('moment'),
  takenOn: date('taken_on'),
  completedOn: optional(date('completed_on')),
  completedAt: optional(instant('completed_at')),
  answers: longText('answers'),
} satisfies Record<Exclude<keyof EmpowermentSittingRow, keyof RecordRow>, Column>;

export const empowermentSittingEntity = entity<EmpowermentSittingRow>(
  'empowerment_sitting',
  { ...recordColumns, ...sittingColumns },
  [
    ...recordIndices('empowerment_sitting'),
    { name: 'empowerment_sitting_partnership', columns: ['partnershipId', 'instrument'] },
  ],
);

/** The answers of a sitting. */
export function answersOf({ answers }: Pick<EmpowermentSittingRow, 'answers'>): Answers {
  // Written by `empowermentAnswer` only, which checked it.
  return JSON.parse(answers) as Answers;
}
