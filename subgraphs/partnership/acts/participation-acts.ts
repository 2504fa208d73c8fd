import type {
  ParticipationActivateInput,
  ParticipationAftercareStartInput,
  ParticipationCloseInput,
  ParticipationContactInput,
  ParticipationEnrolInput,
  ParticipationExitInput,
  ParticipationPauseInput,
  ParticipationResumeInput,
} from '../generated/resolver-types.ts';
import { type ClientActInput, onClient, onShared, type SharedActInput } from '../joint/joint-act.ts';
import type { ParticipationRow } from '../participation-entities.ts';
import {
  CONTACTED,
  contactBreach,
  type ParticipationStep,
  partnerBreach,
  takeParticipationStep,
} from '../rules/participation.ts';

const participationContact = onClient<ParticipationContactInput & ClientActInput>({
  name: 'participationContact',
  partnerships: ({ partnership }) => [partnership],
  decide: ({ partnership, source, profile, contactedOn }, { caller, partnerships, dossier, today, newRecord }) => {
    const row = { ...newRecord(), ...CONTACTED, partnershipId: partnership, source, profile, contactedOn };
    const refused =
      partnerBreach(caller.organisation, partnerships.get(partnership)) ??
      contactBreach(row, dossier.participations, today);
    return refused === null ? { write: { participations: [row] } } : { refused };
  },
});

/** An act that takes a participation one step on, by an organisation that is in the partnership. */
function step<Input>(name: string, stepOf: (input: Input) => ParticipationStep) {
  return onShared<'participations', Input & SharedActInput>({
    name,
    on: 'participations',
    partnerships: ({ id }, { participations }) => [partnershipOf(id, participations)],
    decide: (row, input, { caller, partnerships, today }) => {
      const refused = partnerBreach(caller.organisation, partnerships.get(row.partnershipId));
      if (refused !== null) return { refused };
      const next = takeParticipationStep(row, stepOf(input), today);
      return 'rule' in next ? { refused: next } : { write: { participations: [next] } };
    },
  });
}

function partnershipOf(id: string, participations: readonly ParticipationRow[]): string {
  return participations.find((row) => row.id === id)?.partnershipId ?? '';
}

/** The way of participants through a partnership. */
export const participationActs = [
  participationContact,
  step<ParticipationEnrolInput>('participationEnrol', ({ enrolledOn: on }) => ({ step: 'ENROL', on })),
  step<ParticipationActivateInput>('participationActivate', ({ activatedOn: on }) => ({ step: 'ACTIVATE', on })),
  step<ParticipationPauseInput>('participationPause', ({ pausedOn: on }) => ({ step: 'PAUSE', on })),
  step<ParticipationResumeInput>('participationResume', ({ resumedOn: on }) => ({ step: 'RESUME', on })),
  step<ParticipationExitInput>('participationExit', ({ exitedOn: on, reason }) => ({ step: 'EXIT', on, reason })),
  step<ParticipationAftercareStartInput>('participationAftercareStart', ({ startedOn: on }) => ({
    ...{ step: 'AFTERCARE', on },
  })),
  step<ParticipationCloseInput>('participationClose', ({ closedOn: on }) => ({ step: 'CLOSE', on })),
];
