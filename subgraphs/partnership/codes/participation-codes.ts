import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  ParticipantProfile,
  ParticipantSource,
  ParticipationExitReason,
  ParticipationStatus,
} from '../generated/resolver-types.ts';

/** Where somebody stands in a partnership (domain 5). */
export const participationStatuses: CodeList<ParticipationStatus> = {
  CONTACTED: { nl: 'gecontacteerd', en: 'contacted', fr: 'contacté' },
  ENROLLED: { nl: 'ingeschreven', en: 'enrolled', fr: 'inscrit' },
  ACTIVE: { nl: 'actief', en: 'active', fr: 'actif' },
  PAUSED: { nl: 'gepauzeerd', en: 'paused', fr: 'en pause' },
  EXITED: { nl: 'uitgestroomd', en: 'exited', fr: 'sorti' },
  AFTERCARE: { nl: 'in nazorg', en: 'in aftercare', fr: 'en suivi' },
  CLOSED: { nl: 'afgesloten', en: 'closed', fr: 'clôturé' },
};

/** Who brought a participant (domain 5). */
export const participantSources: CodeList<ParticipantSource> = {
  OUTREACH: { nl: 'outreach', en: 'outreach', fr: 'démarche proactive' },
  OCMW: { nl: 'OCMW', en: 'social welfare centre', fr: 'CPAS' },
  VDAB: { nl: 'VDAB', en: 'VDAB', fr: 'VDAB' },
  PARTNER: { nl: 'een andere partner', en: 'another partner', fr: 'un autre partenaire' },
  SELF: { nl: 'op eigen initiatief', en: 'of their own accord', fr: 'de sa propre initiative' },
};

/** Where a participant went (domain 5). */
export const exitReasons: CodeList<ParticipationExitReason> = {
  WORK: { nl: 'werk', en: 'work', fr: 'emploi' },
  TRAINING: { nl: 'opleiding', en: 'training', fr: 'formation' },
  AMA: {
    nl: 'arbeidsmatige activiteiten',
    en: 'work with guidance, without pay',
    fr: 'activités de type professionnel',
  },
  CARE: { nl: 'zorg', en: 'care', fr: 'soins' },
  OTHER: { nl: 'andere', en: 'other', fr: 'autre' },
  DROPOUT: { nl: 'afgehaakt', en: 'dropped out', fr: 'abandon' },
};

/** Whether a participant looks for work (domain 5). */
export const participantProfiles: CodeList<ParticipantProfile> = {
  INACTIVE: { nl: 'niet-beroepsactief', en: 'not active', fr: 'inactif' },
  JOBSEEKER: { nl: 'werkzoekend', en: 'jobseeker', fr: 'demandeur d’emploi' },
};

/** The lists by the name of their enum. */
export const participationCodeLists = {
  ParticipationStatus: participationStatuses,
  ParticipantSource: participantSources,
  ParticipantProfile: participantProfiles,
  ParticipationExitReason: exitReasons,
};
