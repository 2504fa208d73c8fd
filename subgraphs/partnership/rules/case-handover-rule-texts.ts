import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const WARM = 'domain 3.6: goede informatiedoorstroom, afgebakende rollen (warm hand-over: DESIGN)';

/** Hand-overs of a case: the rules as people read them. */
export const handoverRuleTexts = {
  HANDOVER_TO_SELF: {
    nl: 'Je draagt over aan een andere organisatie dan de jouwe.',
    en: 'A hand-over goes to another organisation than your own.',
    fr: 'Un transfert va à une autre organisation que la vôtre.',
    source: WARM,
  },
  HANDOVER_WHAT: {
    nl: 'Zeg wat je overdraagt, in 1 tot 500 tekens.',
    en: 'Say what you hand over, in 1 to 500 characters.',
    fr: 'Dites ce que vous transférez, en 1 à 500 caractères.',
    source: WARM,
  },
  HANDOVER_TALK_DAY: {
    nl: 'Het gesprek met de drie ligt van vandaag tot 31 dagen verder.',
    en: 'The joint talk lies from today to 31 days ahead.',
    fr: 'L’entretien à trois se situe entre aujourd’hui et 31 jours plus tard.',
    source: WARM,
  },
  HANDOVER_OPEN: {
    nl: 'Er loopt al een overdracht van dit lidmaatschap. Rond die eerst af.',
    en: 'A hand-over of this membership is under way already. Settle that one first.',
    fr: 'Un transfert de cette affiliation est déjà en cours. Achevez-le d’abord.',
    source: WARM,
  },
  HANDOVER_SHIELDED: {
    nl: 'Deze persoon is afgeschermd: draag over aan een lid van het dossier, of laat de trekker de organisatie eerst lid maken.',
    en: 'This person is shielded: hand over to a member of the case, or have who leads it make the organisation a member first.',
    fr: 'Cette personne est protégée : transférez à un membre du dossier, ou faites d’abord admettre l’organisation par le pilote.',
    source: 'acceptance A3: a shielded person is not found at all',
  },
  HANDOVER_GIVER_GONE: {
    nl: 'Wie overdraagt, is geen lid meer van het dossier.',
    en: 'Who hands over is no longer a member of the case.',
    fr: 'Qui transfère n’est plus membre du dossier.',
    source: WARM,
  },
  HANDOVER_LEAD_FIRST: {
    nl: 'Wie het dossier trekt, geeft eerst het trekkerschap door en dan pas de eigen verantwoordelijkheid.',
    en: 'Who leads the case hands the lead over first, and its own responsibility after it.',
    fr: 'Qui pilote le dossier transmet d’abord le pilotage, puis sa propre responsabilité.',
    source: WARM,
  },
  HANDOVER_NOT_LEAD: {
    nl: 'Alleen wie het dossier trekt, geeft het trekkerschap door.',
    en: 'Only who leads the case hands the lead over.',
    fr: 'Seul qui pilote le dossier transmet le pilotage.',
    source: WARM,
  },
  HANDOVER_LEAD_MEMBER: {
    nl: 'Het trekkerschap gaat naar een lid van het dossier dat blijft. Maak de organisatie eerst lid.',
    en: 'The lead passes to a member of the case that stays. Make the organisation a member first.',
    fr: 'Le pilotage passe à un membre du dossier qui reste. Admettez d’abord l’organisation.',
    source: WARM,
  },
  HANDOVER_ENDED: {
    nl: 'Deze overdracht is afgerond, geweigerd of teruggenomen. Stel een nieuwe voor.',
    en: 'This hand-over was completed, declined or taken back. Propose a new one.',
    fr: 'Ce transfert est achevé, refusé ou retiré. Proposez-en un nouveau.',
    source: WARM,
  },
  HANDOVER_BEFORE_TALK: {
    nl: 'Bevestigen kan vanaf de dag van het gesprek.',
    en: 'It can be confirmed from the day of the talk on.',
    fr: 'La confirmation est possible à partir du jour de l’entretien.',
    source: WARM,
  },
  HANDOVER_CONFIRMED: {
    nl: 'Je organisatie heeft al bevestigd. Nu is de andere aan zet.',
    en: 'Your organisation has confirmed already. It is up to the other one now.',
    fr: 'Votre organisation a déjà confirmé. C’est au tour de l’autre.',
    source: WARM,
  },
} satisfies RuleBook;
