import type { OwnerTables } from '../../shared/acts/dossier.ts';
import { confidentialNoteEntity, stepEntity } from './career-entities.ts';
import { noteInvariant } from './rules/confidential-note.ts';
import { stepInvariant } from './rules/step.ts';
import type { PesRegisters, PesTables } from './tables.ts';

/** The tables of steps to work and of the vertrouwelijk luik, with what has to hold for their rows. */
export const careerTables: Pick<OwnerTables<PesTables, PesRegisters>, 'steps' | 'confidentialNotes'> = {
  steps: { kind: 'steps', entity: stepEntity, section: 'pes.steps', invariant: stepInvariant },
  confidentialNotes: {
    // History of a note is history of its section: who does not get the one does not get the other.
    ...{ kind: 'confidential-notes', entity: confidentialNoteEntity, section: 'pes.confidential' },
    invariant: noteInvariant,
  },
};
