import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  ClientRelation,
  SharingAnswer,
  SharingBasis,
  SharingEvidence,
  SharingStatus,
} from '../generated/resolver-types.ts';

/** Why somebody may see a client. */
export const relations: CodeList<ClientRelation> = {
  CASE: { nl: 'lid van het dossier', en: 'member of the case', fr: 'membre du dossier' },
  REFERRAL: { nl: 'doorverwezen', en: 'referred', fr: 'orienté' },
  INTAKE: { nl: 'eerste contact', en: 'first contact', fr: 'premier contact' },
  URGENT: { nl: 'dringende toegang', en: 'urgent access', fr: 'accès urgent' },
  OWN_FILE: { nl: 'eigen dossier', en: 'own file', fr: 'propre dossier' },
  SUPERVISION: { nl: 'toezicht', en: 'supervision', fr: 'contrôle' },
  NONE: { nl: 'geen', en: 'none', fr: 'aucune' },
};

/** OSLO Toestemming status. */
export const sharingStatuses: CodeList<SharingStatus> = {
  GIVEN: { nl: 'toegelaten', en: 'agreed', fr: 'accepté' },
  REFUSED: { nl: 'geweigerd', en: 'refused', fr: 'refusé' },
  WITHDRAWN: { nl: 'ingetrokken', en: 'taken back', fr: 'retiré' },
  UNKNOWN: { nl: 'niet gekend', en: 'not known', fr: 'inconnu' },
};

/** What a client decides. */
export const sharingAnswers: CodeList<SharingAnswer> = {
  GIVEN: { nl: 'toelaten', en: 'agree', fr: 'accepter' },
  REFUSED: { nl: 'weigeren', en: 'refuse', fr: 'refuser' },
  WITHDRAWN: { nl: 'intrekken', en: 'take back', fr: 'retirer' },
};

/** Why an organisation sees a section that it does not hold. */
export const sharingBases: CodeList<SharingBasis> = {
  CONSENT: { nl: 'enkel met uw akkoord', en: 'only with your agreement', fr: 'seulement avec votre accord' },
  LAW: { nl: 'voor de taak, volgens de wet', en: 'for its task, by law', fr: 'pour sa mission, selon la loi' },
  BOTH: {
    nl: 'volgens de taak: wet of akkoord',
    en: 'by task: law or agreement',
    fr: 'selon la mission : loi ou accord',
  },
};

/** How a decision is known. */
export const sharingEvidence: CodeList<SharingEvidence> = {
  CLIENT_ONLINE: { nl: 'door de cliënt zelf, online', en: 'by the client, online', fr: 'par le client, en ligne' },
  SIGNED_FORM: { nl: 'getekend formulier', en: 'signed form', fr: 'formulaire signé' },
  CONVERSATION: { nl: 'gesprek', en: 'conversation', fr: 'entretien' },
};

/** The lists by the name of their enum. */
export const sharingCodeLists = {
  ClientRelation: relations,
  SharingStatus: sharingStatuses,
  SharingAnswer: sharingAnswers,
  SharingEvidence: sharingEvidence,
  SharingBasis: sharingBases,
};
