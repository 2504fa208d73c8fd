import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** The shared plan: the rules as people read them. */
export const planRuleTexts = {
  PLAN_WORDS: {
    nl: 'Schrijf wat de bedoeling is, in 1 tot 1000 tekens.',
    en: 'Write what is meant, in 1 to 1000 characters.',
    fr: 'Écrivez l’intention, en 1 à 1000 caractères.',
    source: 'A goal in the words of the client (DESIGN)',
  },
  PLAN_GOAL_ENDED: {
    nl: 'Dit doel is bereikt of stopgezet. Voeg een nieuw doel toe als er nog iets te doen is.',
    en: 'This goal is reached or was given up. Add a new one where there is something left to do.',
    fr: 'Cet objectif est atteint ou abandonné. Ajoutez un nouvel objectif s’il reste quelque chose à faire.',
    source: 'OPEN → REACHED | DROPPED (DESIGN)',
  },
  PLAN_ACTION_STATUS: {
    nl: 'Zover staat deze actie niet, of al verder: voorgesteld, gepland, bezig, gedaan. Lees het plan opnieuw.',
    en: 'This action is not that far, or further: proposed, planned, doing, done. Read the plan again.',
    fr: 'Cette action n’en est pas là, ou plus loin : proposée, prévue, en cours, faite. Relisez le plan.',
    source: 'PROPOSED → PLANNED → DOING → DONE | DROPPED (domain 5, Action; DESIGN)',
  },
  PLAN_DAY_AHEAD: {
    nl: 'Wat gebeurd is, is van vandaag of vroeger.',
    en: 'What happened is of today or earlier.',
    fr: 'Ce qui s’est passé date d’aujourd’hui ou d’avant.',
    source: 'A plan says what will be done, its days what was (DESIGN)',
  },
  PLAN_DAY_ORDER: {
    nl: 'Het einde ligt voor het begin.',
    en: 'The end lies before the beginning.',
    fr: 'La fin précède le début.',
    source: 'A plan says what will be done, its days what was (DESIGN)',
  },
  PLAN_DUE_PAST: {
    nl: 'De dag waarop dit klaar moet zijn, is voorbij. Kies vandaag of later.',
    en: 'The day by which this is done has passed. Choose today or later.',
    fr: 'Le jour prévu est passé. Choisissez aujourd’hui ou plus tard.',
    source: 'Clear agreements (domain 3.6: heldere afspraken)',
  },
  PLAN_EFFORT: {
    nl: 'Geef 1 tot 1440 minuten, ten hoogste een dag per keer.',
    en: 'Give 1 to 1440 minutes, at most a day at a time.',
    fr: 'Indiquez 1 à 1440 minutes, un jour au plus à la fois.',
    source: 'A role with time of its own (domain 3.6; DESIGN)',
  },
  PLAN_ONE_OWNER: {
    nl: 'Een actie heeft één eigenaar: een organisatie of de cliënt, niet allebei.',
    en: 'An action has one owner: an organisation or the client, not both.',
    fr: 'Une action a un seul responsable : une organisation ou le client, pas les deux.',
    source: 'Explicit owner per action (domain 3.6: afgebakende rollen)',
  },
  PLAN_GOAL_UNKNOWN: {
    nl: 'Dit doel is hier niet gekend voor deze persoon en dit levensdomein. Lever eerst de doelen.',
    en: 'This goal is not known here of this person and this life domain. Deliver plan-goals first.',
    fr: 'Cet objectif n’est pas connu ici pour cette personne et ce domaine de vie. Livrez d’abord les objectifs.',
    source: 'Every action is for a goal (domain 3.6; DESIGN)',
  },
  PLAN_OWNER_NOT_MEMBER: {
    nl: 'Deze organisatie volgt de cliënt niet. Vraag haar eerst in het dossier.',
    en: 'This organisation does not follow the client. Ask it into the case first.',
    fr: 'Cette organisation ne suit pas le client. Invitez-la d’abord dans le dossier.',
    source: 'Explicit owner per action (domain 3.6: afgebakende rollen)',
  },
  PLAN_OWNER_HEALTH: {
    nl: 'Dit doel gaat over gezondheid: een actie ervoor is voor het OCMW of voor de cliënt zelf.',
    en: 'This goal is about health: an action for it is for the social welfare centre or for the client.',
    fr: 'Cet objectif concerne la santé : une action pour lui revient au CPAS ou au client.',
    source: 'AVG art. 9: gegevens over gezondheid (domain 3.4)',
  },
} satisfies RuleBook;
