import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** The rules of an indicering, as people read them. */
export const assessmentRuleTexts = {
  'INV-15': {
    nl: 'Alleen het team TOM van VDAB beslist over een advies; een partner stelt alleen collectief maatwerk of lokale diensteneconomie voor. Leg het voor aan TOM.',
    en: 'Only VDAB’s team TOM decides on an advice; a partner proposes collectief maatwerk or lokale diensteneconomie only. Put it to TOM.',
    fr: 'Seule l’équipe TOM du VDAB décide d’un avis ; un partenaire ne propose que le travail adapté collectif ou l’économie de services locaux. Soumettez-le à TOM.',
    source: 'VDAB, ICF-indicering (domain 1.5)',
  },
  ASSESSMENT_STATE: {
    nl: 'Deze stap volgt niet op de huidige stand van de indicering: aanvraag, screening, verslag, nazicht door TOM, beslissing.',
    en: 'This step does not follow on the present state of the indicering: request, screening, report, review by TOM, decision.',
    fr: 'Cette étape ne suit pas l’état actuel de l’indication : demande, screening, rapport, examen par TOM, décision.',
    source: 'domain 1.5',
  },
  ASSESSMENT_ORDER: {
    nl: 'De data van de indicering staan niet in volgorde. Kijk na of deze stap niet voor de vorige ligt.',
    en: 'The days of the indicering are not in order. Check that this step does not come before the last one.',
    fr: 'Les dates de l’indication ne sont pas dans l’ordre. Vérifiez que cette étape ne précède pas la précédente.',
    source: 'domain 1.5',
  },
  ADVICE_NOT_GIVEN: {
    nl: 'Dit advies wordt op die dag niet gegeven. Kies een advies dat dan geldt.',
    en: 'This advice is not given out on that day. Choose one that is.',
    fr: 'Cet avis n’est pas délivré ce jour-là. Choisissez-en un en vigueur.',
    source: 'domain 1.2, code list of advices',
  },
  ATTEST_BASIS: {
    nl: 'Een attest hoort bij een advies op grond van een attest, en alleen daarbij. Noem het attest of verander de grond.',
    en: 'An attest goes with an advice on the ground of an attest, and only with that. Name the attest or change the ground.',
    fr: 'Une attestation accompagne uniquement un avis fondé sur une attestation. Indiquez-la ou changez le fondement.',
    source: 'VDAB, PmAH op attest (domain 1.2)',
  },
  GROUND_UNKNOWN: {
    nl: 'De indicering van dit attest is niet gekend.',
    en: 'The indicering of this attest is not on record.',
    fr: 'L’indication de cette attestation n’est pas connue.',
    source: 'domain 1.2',
  },
  GROUND_BASIS: {
    nl: 'Een attest hoort alleen bij een indicering op grond van een attest.',
    en: 'An attest belongs only to an indicering on the ground of an attest.',
    fr: 'Une attestation ne va qu’avec une indication fondée sur une attestation.',
    source: 'domain 1.2',
  },
  RECONSIDERATION_LATE: {
    nl: 'Heroverweging kan tot 45 dagen na de weigering. Die termijn is voorbij: vraag een nieuwe indicering aan.',
    en: 'Reconsideration can be asked for until 45 days after the refusal. That is over: ask for a new indicering.',
    fr: 'Le réexamen peut être demandé jusqu’à 45 jours après le refus. Ce délai est passé : demandez une nouvelle indication.',
    source: 'VDAB, heroverwegingscommissie, page of 2018 (domain 1.5, M: to be checked)',
  },
} satisfies RuleBook;

export type AssessmentRule = keyof typeof assessmentRuleTexts | 'DAY_AHEAD';
