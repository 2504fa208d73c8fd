import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** Moves and the right of return: the rules as people read them. */
export const moveRuleTexts = {
  'INV-22': {
    nl: 'Terugkeren kan alleen uit collectief maatwerk, na een gunstige evaluatie, wanneer het nieuwe werk buiten de eigen wil mislukte, binnen 18 maanden en bij de vorige werkgever: kijk de voorwaarden na.',
    en: 'A return is only for who left collectief maatwerk after a favourable evaluation and whose new job failed beyond the own will, within 18 months, to the former employer: check the conditions.',
    fr: 'Le retour est réservé à qui a quitté le travail adapté collectif après une évaluation favorable et dont l’emploi a échoué indépendamment de sa volonté, dans les 18 mois, chez l’ancien employeur: vérifiez les conditions.',
    source: 'INV-22, domain 2.6: answer of the minister on doorstroom, point 5',
  },
  MOVE_TWICE: {
    nl: 'Voor deze tewerkstelling staat al een doorstroom op de fiche: verbeter die.',
    en: 'A move from this employment is on record already: correct that one.',
    fr: 'Un passage depuis cette occupation est déjà enregistré: corrigez-le.',
    source: 'domain 2.6 (DESIGN)',
  },
  MOVE_CAUSE: {
    nl: 'Dag en oorzaak van het mislukken horen samen: vul beide in, of geen van beide.',
    en: 'The day and the cause of a failure belong together: fill in both, or neither.',
    fr: 'Le jour et la cause de l’échec vont ensemble: indiquez les deux, ou aucun.',
    source: 'domain 2.6 (DESIGN)',
  },
  MOVE_FAILED_ALREADY: {
    nl: 'Dat het nieuwe werk niet lukte staat er al, of de werknemer is al terug: verbeter de doorstroom.',
    en: 'The failure is on record already, or the return is settled: correct the move.',
    fr: 'L’échec est déjà enregistré, ou le retour est réglé: corrigez le passage.',
    source: 'domain 2.6 (DESIGN)',
  },
  RETURN_ANSWER: {
    nl: 'Antwoord en dag horen samen, en volgen op een aanbod: vul het aanbod en de dag in.',
    en: 'Answer and day belong together and follow an offer: fill in the offer and the day.',
    fr: 'La réponse et le jour vont ensemble et suivent une offre: indiquez l’offre et le jour.',
    source: 'domain 2.6 (DESIGN)',
  },
  RETURN_DECLINED: {
    nl: 'De werknemer weigerde de terugkeer: verbeter het antwoord als dat niet klopt.',
    en: 'The worker declined the return: correct the answer when that is wrong.',
    fr: 'Le travailleur a refusé le retour: corrigez la réponse si elle est inexacte.',
    source: 'domain 2.6 (DESIGN)',
  },
  RETURN_NOT_TO_OFFER: {
    nl: 'De terugkeer is al aangeboden, geweigerd of gebeurd.',
    en: 'The return was offered, declined or done already.',
    fr: 'Le retour est déjà proposé, refusé ou effectué.',
    source: 'domain 2.6 (DESIGN)',
  },
  RETURN_NOT_OFFERED: {
    nl: 'Er staat geen aanbod open: registreer eerst het aanbod.',
    en: 'No offer is open: record the offer first.',
    fr: 'Aucune offre n’est ouverte: enregistrez d’abord l’offre.',
    source: 'domain 2.6 (DESIGN)',
  },
  CORRECTION_ADDS: {
    nl: 'Een verbetering voegt geen stap toe: registreer het mislukken, het aanbod of het antwoord met de eigen handeling.',
    en: 'A correction adds no step: record the failure, the offer or the answer by its own act.',
    fr: 'Une correction n’ajoute pas d’étape: enregistrez l’échec, l’offre ou la réponse par son propre acte.',
    source: 'domain 2.6 (DESIGN)',
  },
  RETURN_OVER: {
    nl: 'De werknemer weigerde de terugkeer of is al terug.',
    en: 'The worker declined the return, or is back already.',
    fr: 'Le travailleur a refusé le retour ou est déjà revenu.',
    source: 'domain 2.6 (DESIGN)',
  },
} satisfies RuleBook;
