import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ConfidentialCategory } from '../generated/resolver-types.ts';
import { problemOfNote, withdrawNote } from '../rules/confidential-note.ts';
import type { PesRegisters, PesTables } from '../tables.ts';

const acts = actsOf<PesTables, PesRegisters>();

interface Recording extends FileActInput {
  readonly category: ConfidentialCategory;
  readonly relevanceNote: string;
  readonly recordedOn: LocalDate;
}

const confidentialNoteRecord = acts.onFile({
  name: 'confidentialNoteRecord',
  // That somebody tried is told to nobody else either.
  section: 'pes.confidential',
  decide: ({ category, relevanceNote, recordedOn }: Recording, { today, newRecord }) => {
    const problem = problemOfNote({ relevanceNote, recordedOn }, today);
    if (problem !== null) return refused(problem);
    const said = { category, relevanceNote, recordedOn, withdrawnOn: null };
    return { write: { confidentialNotes: [{ ...newRecord('confidentialNotes'), ...said }] } };
  },
});

const confidentialNoteWithdraw = acts.onRecord({
  name: 'confidentialNoteWithdraw',
  on: 'confidentialNotes',
  decide: (row, { withdrawnOn }: RecordActInput & { readonly withdrawnOn: LocalDate }, { today }) => {
    const next = withdrawNote(row, withdrawnOn, today);
    return 'rule' in next ? refused(next) : { write: { confidentialNotes: [next] } };
  },
});

/** What happens to the vertrouwelijk luik of a file. */
export const confidentialActs = [confidentialNoteRecord, confidentialNoteWithdraw];
