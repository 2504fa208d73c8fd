import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import { type ConfidentialNoteRow, LONGEST_RELEVANCE_NOTE } from '../career-entities.ts';
import type { CareerRule } from './career-rule-texts.ts';
import { problemOfDay } from './track-states.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

type NoteBreach = Breach<CareerRule | TransitionRule>;

/** Whether a text says why a note is relevant for job mediation: 1 to 500 characters that are not all blank ([MLP-VL]). */
export function isRelevanceNote(relevanceNote: string): boolean {
  return relevanceNote.trim() !== '' && relevanceNote.length <= LONGEST_RELEVANCE_NOTE;
}

/** What keeps a note from being recorded: no reason why it is relevant, or a day ahead of today ([MLP-VL]). */
export function problemOfNote(
  { relevanceNote, recordedOn }: Pick<ConfidentialNoteRow, 'relevanceNote' | 'recordedOn'>,
  today: LocalDate,
): NoteBreach | null {
  if (!isRelevanceNote(relevanceNote)) return breach('NOTE_RELEVANCE', 'relevanceNote');
  return problemOfDay(recordedOn, today, null, 'recordedOn');
}

/** The note with the day on which it was withdrawn; once, not ahead of today and not before it was recorded ([MLP-VL]). */
export function withdrawNote(
  row: ConfidentialNoteRow,
  withdrawnOn: LocalDate,
  today: LocalDate,
): ConfidentialNoteRow | NoteBreach {
  if (row.withdrawnOn !== null) return breach('NOTE_WITHDRAWN', 'id');
  return problemOfDay(withdrawnOn, today, row.recordedOn, 'withdrawnOn') ?? { ...row, withdrawnOn };
}

/** What has to hold for a note whatever wrote it: it says why it is relevant, and its days are in order ([MLP-VL]). */
export function noteInvariant({ relevanceNote, recordedOn, withdrawnOn }: ConfidentialNoteRow): NoteBreach | null {
  if (!isRelevanceNote(relevanceNote)) return breach('NOTE_RELEVANCE', 'relevanceNote');
  return withdrawnOn !== null && withdrawnOn < recordedOn ? breach('PERIOD_REVERSED', 'withdrawnOn') : null;
}
