import type { CodeList } from '../../../shared/words/code-list.ts';
import type { OutreachOutcome, OutreachState } from '../generated/resolver-types.ts';

/** Where a question about somebody whom a partner met stands. */
export const outreachStates: CodeList<OutreachState> = {
  WAITING: {
    nl: 'wacht op het bronregister',
    en: 'waiting for the source register',
    fr: 'en attente du registre source',
  },
  SETTLED: { nl: 'beantwoord', en: 'answered', fr: 'répondu' },
  EXPIRED: {
    nl: 'verlopen: niemand gevonden binnen 30 dagen',
    en: 'expired: nobody found within 30 days',
    fr: 'expiré : personne trouvé dans les 30 jours',
  },
  WITHDRAWN: { nl: 'ingetrokken', en: 'taken back', fr: 'retiré' },
};

/** What a question about somebody whom a partner met came to. */
export const outreachOutcomes: CodeList<OutreachOutcome> = {
  CASE_OPENED: {
    nl: 'dossier geopend: u bent trekker',
    en: 'case opened: you lead it',
    fr: 'dossier ouvert : vous en êtes le responsable',
  },
  ACCESS_ASKED: {
    nl: 'anderen volgen deze persoon: toegang gevraagd',
    en: 'others follow this person: access was asked',
    fr: 'd’autres suivent cette personne : accès demandé',
  },
  FOLLOWED: {
    nl: 'u volgt deze persoon al',
    en: 'you follow this person already',
    fr: 'vous suivez déjà cette personne',
  },
};

/** The lists by the name of their enum. */
export const outreachCodeLists = { OutreachState: outreachStates, OutreachOutcome: outreachOutcomes };
