import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const THRESHOLDS = 'IDEA Consult 2023/24 (domain 3.5; design)';
const NEEDS = 'domain 3.4 (design: to be checked)';
const DEBTS = 'domain 3.4 (design: to be checked)';
const CONTACT = 'AVG art. 5(1)(d): juistheid';

/** The rules on needs, thresholds, debt mediation and contact points. */
export const situationRuleTexts = {
  NEED_SCORE: {
    nl: 'Een score gaat van 1 (acuut) tot 5 (zelfredzaam).',
    en: 'A score goes from 1 (acute) to 5 (self-reliant).',
    fr: 'Un score va de 1 (aigu) à 5 (autonome).',
    source: NEEDS,
  },
  LADDER_STEP: {
    nl: 'De participatieladder heeft treden 1 tot 6.',
    en: 'The participation ladder has steps 1 to 6.',
    fr: 'L’échelle de participation a les degrés 1 à 6.',
    source: 'POM West-Vlaanderen, participatieladder',
  },
  NEEDS_NONE: {
    nl: 'Geef minstens één levensdomein met een score.',
    en: 'Give at least one life domain with a score.',
    fr: 'Indiquez au moins un domaine de vie avec un score.',
    source: NEEDS,
  },
  NEEDS_TWICE: {
    nl: 'Een levensdomein staat er twee keer. Laat één score staan.',
    en: 'A life domain is there twice. Keep one score.',
    fr: 'Un domaine de vie figure deux fois. Gardez un score.',
    source: NEEDS,
  },
  NEEDS_AHEAD: {
    nl: 'De dag van de inschatting ligt in de toekomst.',
    en: 'The day of the assessment lies in the future.',
    fr: 'La date de l’évaluation est dans le futur.',
    source: NEEDS,
  },
  THRESHOLD_SEVERITY: {
    nl: 'De ernst van een drempel gaat van 1 (licht) tot 5 (sluit alle werk uit).',
    en: 'The severity of a threshold goes from 1 (light) to 5 (keeps from all work).',
    fr: 'La gravité d’un obstacle va de 1 (léger) à 5 (exclut tout travail).',
    source: THRESHOLDS,
  },
  THRESHOLD_PERIOD: {
    nl: 'De drempel is weggewerkt voor hij er was. Verbeter een van de twee dagen.',
    en: 'The threshold was resolved before it was there. Correct one of the two days.',
    fr: 'L’obstacle a été levé avant d’exister. Corrigez l’une des deux dates.',
    source: THRESHOLDS,
  },
  THRESHOLD_AHEAD: {
    nl: 'Deze dag ligt in de toekomst.',
    en: 'This day lies in the future.',
    fr: 'Cette date est dans le futur.',
    source: THRESHOLDS,
  },
  THRESHOLD_KNOWN: {
    nl: 'Deze drempel staat er al en is niet weggewerkt. Pas die aan.',
    en: 'This threshold is on record already and is not resolved. Change that one.',
    fr: 'Cet obstacle est déjà enregistré et n’est pas levé. Modifiez-le.',
    source: THRESHOLDS,
  },
  THRESHOLD_RESOLVED: {
    nl: 'Deze drempel is al weggewerkt. Registreer een nieuwe als hij terug is.',
    en: 'This threshold was resolved already. Record a new one if it is back.',
    fr: 'Cet obstacle est déjà levé. Enregistrez-en un nouveau s’il revient.',
    source: THRESHOLDS,
  },
  DEBT_MEDIATION_PERIOD: {
    nl: 'De laatste dag ligt voor de eerste. Verbeter een van de twee.',
    en: 'The last day lies before the first. Correct one of the two.',
    fr: 'Le dernier jour précède le premier. Corrigez l’un des deux.',
    source: DEBTS,
  },
  DEBT_MEDIATION_AHEAD: {
    nl: 'Deze dag ligt in de toekomst.',
    en: 'This day lies in the future.',
    fr: 'Cette date est dans le futur.',
    source: DEBTS,
  },
  DEBT_MEDIATION_RUNS: {
    nl: 'Er loopt al een begeleiding van deze soort. Beëindig die eerst.',
    en: 'One of this kind runs already. End that one first.',
    fr: 'Un accompagnement de ce type est déjà en cours. Terminez-le d’abord.',
    source: DEBTS,
  },
  DEBT_MEDIATION_OVER: {
    nl: 'Deze begeleiding is al voorbij.',
    en: 'This one is over already.',
    fr: 'Cet accompagnement est déjà terminé.',
    source: DEBTS,
  },
  CONTACT_PERIOD: {
    nl: 'De laatste dag van het contactgegeven ligt voor de eerste. Verbeter een van de twee.',
    en: 'The last day of the contact point lies before the first. Correct one of the two.',
    fr: 'Le dernier jour de la coordonnée précède le premier. Corrigez l’un des deux.',
    source: CONTACT,
  },
  CONTACT_VALUE: {
    nl: 'Vul het contactgegeven in, hoogstens 200 tekens.',
    en: 'Fill in the contact point, at most 200 characters.',
    fr: 'Indiquez la coordonnée, 200 caractères au plus.',
    source: CONTACT,
  },
  CONTACT_AHEAD: {
    nl: 'Deze dag ligt in de toekomst.',
    en: 'This day lies in the future.',
    fr: 'Cette date est dans le futur.',
    source: CONTACT,
  },
  CONTACT_KNOWN: {
    nl: 'Dit contactgegeven staat er al.',
    en: 'This contact point is on record already.',
    fr: 'Cette coordonnée est déjà enregistrée.',
    source: CONTACT,
  },
  CONTACT_UNKNOWN: {
    nl: 'Dit contactgegeven staat niet in je dossier, of is al beëindigd. Lees het dossier opnieuw.',
    en: 'This contact point is not in your file, or ended already. Read the file again.',
    fr: 'Cette coordonnée n’est pas dans votre dossier, ou a déjà pris fin. Relisez le dossier.',
    source: CONTACT,
  },
} satisfies RuleBook;
