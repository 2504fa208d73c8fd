import type { RuleBook } from './rule-book.ts';

/** The rules that hold for every owner's acts, beside the owner's own rule book. */
export const KERNEL_RULES = {
  NOT_PERMITTED: {
    nl: 'Deze handeling hoort niet bij je rol of bij het doel waarvoor je kijkt. Kies een ander doel, of vraag het een collega die ze mag stellen.',
    en: 'This act does not belong to your role, or to the purpose for which you look. Choose another purpose, or ask a colleague who may do it.',
    fr: 'Cet acte ne relève pas de votre rôle ou de la finalité choisie. Choisissez une autre finalité ou demandez à un collègue habilité.',
    source: 'The policy of the owner (policy.cedar)',
  },
  NOT_HELD_HERE: {
    nl: 'Je organisatie houdt dit gegeven niet bij. Alleen de houder kan het wijzigen: meld het aan de houder.',
    en: 'Your organisation does not keep this record. Only its holder can change it: signal it to the holder.',
    fr: 'Votre organisation ne tient pas cette donnée. Seul son détenteur peut la modifier : signalez-le-lui.',
    source: 'Whoever holds a record keeps it up to date (architecture)',
  },
  NOT_A_HOLDER: {
    nl: 'Je organisatie houdt hier nog geen dossiers bij. Laat eerst een uittreksel van je organisatie inlezen.',
    en: 'Your organisation keeps no files here yet. Have a first extract of your organisation imported.',
    fr: 'Votre organisation ne tient pas encore de dossiers ici. Faites d’abord importer un extrait de votre organisation.',
    source: 'Whoever holds a record keeps it up to date (architecture)',
  },
  TWO_PERSONS: {
    nl: 'Wie het voorstel deed, beslist er niet over. Vraag het een collega met dezelfde rol.',
    en: 'Who made the proposal does not decide on it. Ask a colleague of the same role.',
    fr: 'Qui a fait la proposition ne décide pas à son sujet. Demandez-le à un collègue du même rôle.',
    source: 'INV-15: propose and decide are two hands (DESIGN)',
  },
  FILE_ENDED: {
    nl: 'Het dossier van je organisatie is afgesloten. Open het opnieuw, als daar een grond voor is.',
    en: 'The file of your organisation has ended. Open it again, where there is a ground for that.',
    fr: 'Le dossier de votre organisation est clos. Rouvrez-le, s’il y a un motif.',
    source: 'KSZ verwijzingsrepertorium: capacity and period',
  },
  FILE_AHEAD: {
    nl: 'Een dossier begint niet later dan vandaag.',
    en: 'A file does not begin later than today.',
    fr: 'Un dossier ne commence pas après aujourd’hui.',
    source: 'KSZ verwijzingsrepertorium: capacity and period',
  },
  FILE_PERIOD: {
    nl: 'De einddatum van het dossier ligt voor het begin.',
    en: 'The last day of the file lies before its first day.',
    fr: 'Le dernier jour du dossier précède le premier.',
    source: 'KSZ verwijzingsrepertorium: capacity and period',
  },
  CAPACITY: {
    nl: 'In die hoedanigheid houdt deze eigenaar geen dossiers bij.',
    en: 'This owner keeps no files in that capacity.',
    fr: 'Ce propriétaire ne tient pas de dossiers en cette qualité.',
    source: 'KSZ verwijzingsrepertorium: capacity and period',
  },
} satisfies RuleBook;

/** What is said when somebody else changed the record first. */
export const CONFLICT = {
  nl: 'Iemand wijzigde dit gegeven nadat je het las. Lees het opnieuw en beslis dan.',
  en: 'Somebody changed this record after you read it. Read it again, then decide.',
  fr: 'Quelqu’un a modifié cette donnée après votre lecture. Relisez-la, puis décidez.',
} as const;
