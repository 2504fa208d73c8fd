import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  ReferralBox,
  ReferralKind,
  ReferralRefusalReason,
  ReferralStatus,
  ReferralStopReason,
} from '../generated/resolver-types.ts';

/** What a client can be referred for. */
export const referralKinds: CodeList<ReferralKind> = {
  TAILORED_WORK: { nl: 'maatwerk', en: 'tailored work', fr: 'travail adapté', source: 'domain 1.1' },
  LDE: {
    nl: 'lokale diensteneconomie',
    en: 'local services economy',
    fr: 'économie de services locaux',
    source: 'domain 1.1',
  },
  TRANSITION_TRACK: { nl: 'doorstroomtraject', en: 'transition track', fr: 'trajet de transition', source: 'domain 2' },
  TEMPORARY_WORK: {
    nl: 'tijdelijke werkervaring',
    en: 'temporary work experience',
    fr: 'expérience de travail temporaire',
    source: 'domain 3.3',
  },
  TRAINING: { nl: 'opleiding', en: 'training', fr: 'formation', source: 'domain 4.3' },
  MEDIATION: { nl: 'bemiddeling naar werk', en: 'mediation to work', fr: 'accompagnement vers l’emploi' },
  SOCIAL_SUPPORT: { nl: 'sociale ondersteuning', en: 'social support', fr: 'soutien social', source: 'domain 5' },
  OTHER: { nl: 'andere', en: 'other', fr: 'autre' },
};

/** How a referral stands. */
export const referralStatuses: CodeList<ReferralStatus> = {
  DRAFTED: { nl: 'ontwerp', en: 'draft', fr: 'projet' },
  SENT: { nl: 'verzonden', en: 'sent', fr: 'envoyée' },
  ACCEPTED: { nl: 'aanvaard', en: 'accepted', fr: 'acceptée' },
  REFUSED: { nl: 'niet aanvaard', en: 'refused', fr: 'refusée' },
  STARTED: { nl: 'gestart', en: 'started', fr: 'commencée' },
  COMPLETED: { nl: 'afgerond', en: 'completed', fr: 'terminée' },
  STOPPED: { nl: 'stopgezet', en: 'stopped', fr: 'arrêtée' },
  // By the sender, by who leads the case, or by the client.
  REVOKED: { nl: 'ingetrokken', en: 'revoked', fr: 'retirée' },
};

/** Why an organisation does not take a referral: reasons of the offer, none that speaks of the client's will or health. */
export const referralRefusalReasons: CodeList<ReferralRefusalReason> = {
  NO_PLACE: { nl: 'geen plaats', en: 'no place', fr: 'pas de place' },
  OFFER_DOES_NOT_FIT: { nl: 'ander aanbod nodig', en: 'another offer is needed', fr: 'une autre offre est nécessaire' },
  CONDITIONS_NOT_MET: {
    nl: 'voorwaarden van de maatregel niet vervuld',
    en: 'conditions of the measure not met',
    fr: 'conditions de la mesure non remplies',
  },
  OUT_OF_AREA: { nl: 'buiten het werkgebied', en: 'outside the area', fr: 'hors de la zone' },
  OTHER: { nl: 'andere reden', en: 'other reason', fr: 'autre raison' },
};

/** Why a referral ended before it was completed; as above. */
export const referralStopReasons: CodeList<ReferralStopReason> = {
  OTHER_STEP_FITS: {
    nl: 'andere stap past beter',
    en: 'another step fits better',
    fr: 'une autre étape convient mieux',
  },
  WORK_FOUND: { nl: 'werk gevonden', en: 'work found', fr: 'emploi trouvé' },
  MOVED: { nl: 'verhuisd', en: 'moved', fr: 'déménagement' },
  OFFER_ENDED: { nl: 'aanbod stopt', en: 'the offer ends', fr: 'fin de l’offre' },
  IN_CONSULTATION: { nl: 'in overleg beëindigd', en: 'ended in consultation', fr: 'fin de commun accord' },
  OTHER: { nl: 'andere reden', en: 'other reason', fr: 'autre raison' },
};

/** Which referrals of an organisation. */
export const referralBoxes: CodeList<ReferralBox> = {
  RECEIVED: { nl: 'ontvangen', en: 'received', fr: 'reçues' },
  SENT: { nl: 'verzonden', en: 'sent', fr: 'envoyées' },
};

/** The lists by the name of their enum. */
export const referralCodeLists = {
  ReferralBox: referralBoxes,
  ReferralKind: referralKinds,
  ReferralStatus: referralStatuses,
  ReferralRefusalReason: referralRefusalReasons,
  ReferralStopReason: referralStopReasons,
};
