import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  CaseAccessReason,
  CaseAccessRefusal,
  CaseAccessState,
  CaseCloseReason,
  CaseLeaveAnswer,
  CaseLeaveReason,
  CaseResponsibility,
  HandoverDecline,
  HandoverScope,
  HandoverState,
} from '../generated/resolver-types.ts';

/** What an organisation answers for in a case. */
export const responsibilities: CodeList<CaseResponsibility> = {
  INCOME_AND_PROJECT: {
    nl: 'inkomen en integratieproject',
    en: 'income support and integration project',
    fr: 'revenu et projet d’intégration',
  },
  MEDIATION: { nl: 'bemiddeling naar werk', en: 'mediation to work', fr: 'médiation vers l’emploi' },
  EMPLOYMENT: { nl: 'tewerkstelling', en: 'employment', fr: 'mise à l’emploi' },
  TRANSITION: { nl: 'doorstroombegeleiding', en: 'guidance to regular work', fr: 'accompagnement de transition' },
  SUPPORT: { nl: 'andere ondersteuning', en: 'other support', fr: 'autre soutien' },
};

/** Why a case is closed. */
export const caseCloseReasons: CodeList<CaseCloseReason> = {
  WORK: { nl: 'aan het werk', en: 'at work', fr: 'au travail' },
  TRAINING: { nl: 'in opleiding', en: 'in training', fr: 'en formation' },
  TASK_DONE: { nl: 'opdracht volbracht', en: 'task done', fr: 'mission accomplie' },
  ELSEWHERE: { nl: 'elders opgevolgd', en: 'followed elsewhere', fr: 'suivi ailleurs' },
  BY_MISTAKE: { nl: 'bij vergissing geopend', en: 'opened by mistake', fr: 'ouvert par erreur' },
  OTHERWISE: { nl: 'andere reden', en: 'other reason', fr: 'autre motif' },
};

/** Why a member leaves, as it says so itself. */
export const caseLeaveAnswers: CodeList<CaseLeaveAnswer> = {
  TASK_DONE: { nl: 'opdracht volbracht', en: 'task done', fr: 'mission accomplie' },
  NOT_COMPETENT: { nl: 'niet bevoegd', en: 'not competent', fr: 'pas compétent' },
  TRACK_ENDED: { nl: 'traject afgelopen', en: 'track ended', fr: 'trajet terminé' },
  BY_MISTAKE: { nl: 'bij vergissing lid', en: 'member by mistake', fr: 'membre par erreur' },
};

/** Why a membership ended. */
export const caseLeaveReasons: CodeList<CaseLeaveReason> = {
  TASK_DONE: { nl: 'opdracht volbracht', en: 'task done', fr: 'mission accomplie' },
  NOT_COMPETENT: { nl: 'niet bevoegd', en: 'not competent', fr: 'pas compétent' },
  TRACK_ENDED: { nl: 'traject afgelopen', en: 'track ended', fr: 'trajet terminé' },
  BY_MISTAKE: { nl: 'bij vergissing lid', en: 'member by mistake', fr: 'membre par erreur' },
  HANDED_OVER: { nl: 'overgedragen', en: 'handed over', fr: 'transféré' },
  CASE_CLOSED: { nl: 'dossier afgesloten', en: 'case closed', fr: 'dossier clôturé' },
};

/** What is handed over. */
export const handoverScopes: CodeList<HandoverScope> = {
  LEAD: { nl: 'het trekkerschap', en: 'the lead', fr: 'le pilotage' },
  RESPONSIBILITY: { nl: 'een verantwoordelijkheid', en: 'a responsibility', fr: 'une responsabilité' },
};

/** How a hand-over stands. */
export const handoverStates: CodeList<HandoverState> = {
  PROPOSED: { nl: 'voorgesteld', en: 'proposed', fr: 'proposé' },
  GIVER_CONFIRMED: { nl: 'bevestigd door de gever', en: 'confirmed by the giver', fr: 'confirmé par le cédant' },
  RECEIVER_CONFIRMED: {
    nl: 'bevestigd door de ontvanger',
    en: 'confirmed by the receiver',
    fr: 'confirmé par le repreneur',
  },
  COMPLETED: { nl: 'overgedragen', en: 'handed over', fr: 'transféré' },
  DECLINED: { nl: 'niet aanvaard', en: 'declined', fr: 'refusé' },
  WITHDRAWN: { nl: 'ingetrokken', en: 'taken back', fr: 'retiré' },
};

/** Why a hand-over is declined. */
export const handoverDeclines: CodeList<HandoverDecline> = {
  NO_CAPACITY: { nl: 'geen tijd of plaats', en: 'no time or place', fr: 'pas de temps ou de place' },
  NOT_OUR_TASK: { nl: 'niet onze opdracht', en: 'not our task', fr: 'pas notre mission' },
  NO_TALK: { nl: 'er was geen gesprek', en: 'there was no talk', fr: 'pas d’entretien' },
  UNCLEAR: { nl: 'onduidelijk wat wordt overgedragen', en: 'unclear what is handed over', fr: 'objet peu clair' },
};

/** Why an organisation asks for access. */
export const accessReasons: CodeList<CaseAccessReason> = {
  TASK_BEGINS: { nl: 'onze opdracht begint', en: 'our task begins', fr: 'notre mission commence' },
  REFERRED: { nl: 'naar ons doorverwezen', en: 'referred to us', fr: 'orienté vers nous' },
  CLIENT_ASKS: { nl: 'de cliënt vraagt het', en: 'the client asks for it', fr: 'le client le demande' },
  MOVED: { nl: 'verhuisd naar ons werkgebied', en: 'moved to our area', fr: 'a déménagé dans notre zone' },
};

/** Why access is refused. */
export const accessRefusals: CodeList<CaseAccessRefusal> = {
  TASK_UNCLEAR: { nl: 'opdracht onduidelijk', en: 'task unclear', fr: 'mission peu claire' },
  ALREADY_DONE: { nl: 'gebeurt al', en: 'is done already', fr: 'déjà fait' },
  CASE_CLOSES: { nl: 'het dossier sluit', en: 'the case closes', fr: 'le dossier se clôture' },
  TALK_FIRST: { nl: 'eerst een gesprek', en: 'a talk first', fr: 'd’abord un entretien' },
};

/** How a request for access stands. */
export const accessStates: CodeList<CaseAccessState> = {
  ASKED: { nl: 'gevraagd', en: 'asked', fr: 'demandé' },
  GRANTED: { nl: 'toegekend', en: 'granted', fr: 'accordé' },
  REFUSED: { nl: 'geweigerd', en: 'refused', fr: 'refusé' },
  WITHDRAWN: { nl: 'ingetrokken', en: 'taken back', fr: 'retiré' },
  EXPIRED: { nl: 'vervallen', en: 'expired', fr: 'expiré' },
};

/** The lists by the name of their enum. */
export const caseCodeLists = {
  CaseResponsibility: responsibilities,
  CaseCloseReason: caseCloseReasons,
  CaseLeaveAnswer: caseLeaveAnswers,
  CaseLeaveReason: caseLeaveReasons,
  HandoverScope: handoverScopes,
  HandoverState: handoverStates,
  HandoverDecline: handoverDeclines,
  CaseAccessReason: accessReasons,
  CaseAccessRefusal: accessRefusals,
  CaseAccessState: accessStates,
};
