import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const LOOP = 'Referrals, closed loop (scenario A4, DESIGN)';
const AGREEMENTS = 'Heldere afspraken en goede informatiedoorstroom (domain 3.6)';

/** Referrals: the rules as people read them. */
export const referralRuleTexts = {
  REFERRAL_NOT_NOW: {
    nl: 'Deze stap past niet bij de stand van de doorverwijzing. Bekijk ze opnieuw: misschien is ze al beantwoord of beëindigd.',
    en: 'This step does not fit the state of the referral. Look at it again: it may have been answered or ended.',
    fr: 'Cette étape ne correspond pas à l’état de l’orientation. Revoyez-la : elle a peut-être reçu une réponse ou pris fin.',
    source: LOOP,
  },
  REFERRAL_AHEAD: {
    nl: 'Meld een stap pas wanneer hij gezet is: de dag kan niet later zijn dan vandaag.',
    en: 'Report a step once it is taken: its day cannot be later than today.',
    fr: 'Signalez une étape une fois franchie : le jour ne peut être postérieur à aujourd’hui.',
    source: LOOP,
  },
  REFERRAL_ORDER: {
    nl: 'Deze dag valt voor de vorige stap van de doorverwijzing, of het einde valt voor het begin. Kijk de dagen na.',
    en: 'This day is before the step that went before it, or the end is before the beginning. Check the days.',
    fr: 'Ce jour précède l’étape précédente de l’orientation, ou la fin précède le début. Vérifiez les jours.',
    source: LOOP,
  },
  REFERRAL_TO_SELF: {
    nl: 'Een organisatie verwijst niet naar zichzelf door. Kies een andere organisatie.',
    en: 'An organisation does not refer to itself. Choose another organisation.',
    fr: 'Une organisation n’oriente pas vers elle-même. Choisissez une autre organisation.',
    source: LOOP,
  },
  REFERRAL_RECIPIENT: {
    nl: 'Deze organisatie is hier niet (meer) gekend. Kies een organisatie van het partnerschap.',
    en: 'This organisation is not known here, or no longer. Choose an organisation of the partnership.',
    fr: 'Cette organisation n’est pas ou plus connue ici. Choisissez une organisation du partenariat.',
    source: 'Lokale partnerschappen Europa WSE (domain 5)',
  },
  REFERRAL_SECTIONS: {
    nl: 'Noem vooraf wat gedeeld wordt, met onderdelen uit de lijst zoals welfare.needs. Wordt niets anders gedeeld, kies dan partnership.identity.',
    en: 'Name beforehand what is shared, with sections from the list such as welfare.needs. Where nothing else is shared, choose partnership.identity.',
    fr: 'Nommez d’avance ce qui est partagé, avec des parties de la liste comme welfare.needs. Si rien d’autre n’est partagé, choisissez partnership.identity.',
    source: 'AVG art. 5(1)(c): no more than is needed',
  },
  REFERRAL_QUESTION: {
    nl: 'De vraag telt hoogstens 500 tekens. Kort ze in.',
    en: 'The question has 500 characters at most. Shorten it.',
    fr: 'La question compte au plus 500 caractères. Raccourcissez-la.',
    source: LOOP,
  },
  REFERRAL_HIDDEN: {
    nl: 'Een doorverwijzing geeft geen toegang tot deze persoon. Laat de trekker de organisatie in het dossier opnemen.',
    en: 'A referral gives no access to this person. Have who leads the case make the organisation a member of it.',
    fr: 'Une orientation ne donne pas accès à cette personne. Faites ajouter l’organisation au dossier par son pilote.',
    source: 'INV-27: with a shielded person only members of the case have a relation',
  },
  REFERRAL_AGREEMENT: {
    nl: 'De cliënt stemde (nog) niet in met het delen van elk genoemd onderdeel met deze organisatie. Vraag dat eerst en teken het op.',
    en: 'The client has not agreed to every named section being shared with this organisation. Ask that first, and record it.',
    fr: 'Le client n’a pas (encore) accepté le partage de chaque partie nommée avec cette organisation. Demandez-le d’abord et consignez-le.',
    source: 'AVG art. 6(1)(a) and 7(1)',
  },
  REFERRAL_ANSWER_DAYS: {
    nl: 'Een antwoord wordt gevraagd binnen minstens één werkdag en hoogstens wat de samenwerkingsafspraak zegt; zonder afspraak is dat tien. Kies minder werkdagen.',
    en: 'An answer is asked for within one working day at least and at most what the agreement of the partnership says; ten without one. Choose fewer working days.',
    fr: 'Une réponse est demandée dans un délai d’au moins un jour ouvrable et d’au plus celui de l’accord du partenariat; dix sans accord. Choisissez moins de jours ouvrables.',
    source: AGREEMENTS,
  },
  REFERRAL_CASE_CLOSED: {
    nl: 'De cliënt heeft geen open dossier meer in het partnerschap. Vraag de verwijzer om het te openen.',
    en: 'The client has no open case in the partnership any more. Ask the referrer to open one.',
    fr: 'Le client n’a plus de dossier ouvert dans le partenariat. Demandez à l’organisation qui oriente d’en ouvrir un.',
    source: AGREEMENTS,
  },
} satisfies RuleBook;
