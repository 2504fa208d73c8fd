import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const FRAMEWORK = 'Afwegingskader markt of netwerk, KU Leuven for Europa WSE, 2023 (domain 5)';

/** Market or network: the rules as people read them. */
export const serviceDecisionRuleTexts = {
  SERVICE_SCALE: {
    nl: 'Geef een antwoord van 1 tot 5.',
    en: 'Give an answer from 1 to 5.',
    fr: 'Donnez une réponse de 1 à 5.',
    source: FRAMEWORK,
  },
  SERVICE_CRITERION: {
    nl: 'Beantwoord alleen criteria uit de lijst, en elk hoogstens één keer.',
    en: 'Answer criteria of the list only, and each at most once.',
    fr: 'Ne répondez qu’aux critères de la liste, et une seule fois à chacun.',
    source: FRAMEWORK,
  },
  SERVICE_NAME: {
    nl: 'Noem de dienst in 1 tot 200 tekens.',
    en: 'Name the service in 1 to 200 characters.',
    fr: 'Nommez le service en 1 à 200 caractères.',
    source: FRAMEWORK,
  },
  SERVICE_AHEAD: {
    nl: 'De beslissing kan niet van een latere dag zijn dan vandaag.',
    en: 'The decision cannot be of a later day than today.',
    fr: 'La décision ne peut être d’un jour postérieur à aujourd’hui.',
    source: FRAMEWORK,
  },
  SERVICE_SHAPE: {
    nl: 'Bij een markt hoort concurrentie op kwaliteit of prijs, bij een netwerk of het open of gesloten is.',
    en: 'A market has competition on quality or price; a network is open or closed.',
    fr: 'Un marché connaît une concurrence sur la qualité ou le prix ; un réseau est ouvert ou fermé.',
    source: FRAMEWORK,
  },
  SERVICE_REASON: {
    nl: 'Dit wijkt af van het advies. Geef een reden.',
    en: 'This is not what was advised. Give a reason.',
    fr: 'Ceci s’écarte de l’avis. Donnez une raison.',
    source: FRAMEWORK,
  },
} satisfies RuleBook;
