import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** The rules of evaluations, workplace learning and follow-up, as people read them. */
export const workRuleTexts = {
  SCREENING_CORONA: {
    nl: 'Tijdens de coronamaatregelen worden geen nieuwe evaluaties gepland; wat al plaatsvond, kan wel afgewerkt worden.',
    en: 'While the corona measures hold no new evaluations are planned; those that took place can be finished.',
    fr: 'Pendant les mesures corona, aucune nouvelle évaluation n’est planifiée ; celles qui ont eu lieu peuvent être clôturées.',
    source: 'Corona rules for LDE and CMW (domain 2.5, LDE-COR)',
  },
  SCREENING_DONE: {
    nl: 'Deze evaluatie is al geregistreerd.',
    en: 'This evaluation was recorded already.',
    fr: 'Cette évaluation est déjà enregistrée.',
    source: 'domain 2.4',
  },
  SCREENING_OUTCOME: {
    nl: 'Een evaluatie die plaatsvond heeft een uitkomst, een geplande niet.',
    en: 'An evaluation that took place has an outcome, a planned one has not.',
    fr: 'Une évaluation qui a eu lieu a un résultat, une évaluation planifiée n’en a pas.',
    source: 'domain 2.4',
  },
  SCREENING_FAVOURABLE: {
    nl: 'Gunstig is een evaluatie zonder nood aan collectief maatwerk: intern doorstromen of een doorstroomtraject.',
    en: 'Favourable is an evaluation without need of collectief maatwerk: an internal move or a transition track.',
    fr: 'Favorable est une évaluation sans besoin de travail adapté : mobilité interne ou trajet de transition.',
    source: 'domain 2.4, GK: to be checked',
  },
  SCREENING_FICTITIOUS_START: {
    nl: 'Een fictieve startdatum hoort bij wie klaar is voor een traject terwijl corona het tegenhield.',
    en: 'A fictitious start belongs to who is ready for a track while corona held it up.',
    fr: 'Un début fictif va avec qui est prêt pour un trajet bloqué par le corona.',
    source: 'Corona rules (domain 2.5, LDE-COR)',
  },
  LEARNING_FORM: {
    nl: 'Deze vorm van werkplekleren bestond op die dag niet.',
    en: 'This form of workplace learning did not exist on that day.',
    fr: 'Cette forme d’apprentissage n’existait pas ce jour-là.',
    source: 'Werkplekleren since 2018-09-01 (domain 4.3)',
  },
  LEARNING_TOO_LONG: {
    nl: 'Zo lang mag deze vorm van werkplekleren niet duren. Vervroeg het einde.',
    en: 'This form of workplace learning may not last that long. Take an earlier end.',
    fr: 'Cette forme ne peut durer aussi longtemps. Avancez la fin.',
    source: 'Werkplekleren, limits per form (domain 4.3)',
  },
  LEARNING_TOO_SHORT: {
    nl: 'Deze vorm van werkplekleren duurt minstens een maand, tenzij ze stopt of tot werk leidt. Verleng ze.',
    en: 'This form of workplace learning takes at least a month, unless it stops or leads to a job. Take a later end.',
    fr: 'Cette forme dure au moins un mois, sauf arrêt ou engagement. Reportez la fin.',
    source: 'Werkplekleren, limits per form (domain 4.3)',
  },
  LEARNING_HOURS: {
    nl: 'Deze vorm telt minder uren: hoogstens 800.',
    en: 'This form has fewer hours: at most 800.',
    fr: 'Cette forme compte moins d’heures : 800 au plus.',
    source: 'Werkplekleren, GBVS (domain 4.3)',
  },
  LEARNING_OVER: {
    nl: 'Dit werkplekleren is al afgelopen.',
    en: 'This learning is over already.',
    fr: 'Cet apprentissage est déjà terminé.',
    source: 'domain 4.3',
  },
  LEARNING_RESULT: {
    nl: 'Werkplekleren heeft een resultaat als het een einddatum heeft.',
    en: 'Learning has a result when it has a last day.',
    fr: 'L’apprentissage a un résultat s’il a une date de fin.',
    source: 'domain 4.3',
  },
  EMPLOYMENT_OVER: {
    nl: 'Deze tewerkstelling is al afgelopen.',
    en: 'This employment is over already.',
    fr: 'Cet emploi est déjà terminé.',
    source: 'domain 2.3',
  },
  EMPLOYMENT_UNKNOWN: {
    nl: 'Deze tewerkstelling staat hier niet voor deze persoon.',
    en: 'This employment is not on record here for this person.',
    fr: 'Cet emploi n’est pas enregistré ici pour cette personne.',
    source: 'domain 2.3',
  },
  FOLLOW_UP_MONTH: {
    nl: 'Opvolgen gebeurt na 3, 6, 12 en 18 maanden.',
    en: 'Follow-up is at 3, 6, 12 and 18 months.',
    fr: 'Le suivi a lieu après 3, 6, 12 et 18 mois.',
    source: 'DESIGN (domain 2.7)',
  },
  FOLLOW_UP_EARLY: {
    nl: 'Zo ver is deze tewerkstelling nog niet. Kijk op de dag zelf of later.',
    en: 'This employment has not come that far. Look on the day itself or later.',
    fr: 'Cet emploi n’en est pas encore là. Vérifiez le jour même ou plus tard.',
    source: 'DESIGN (domain 2.7)',
  },
  FOLLOW_UP_TWICE: {
    nl: 'Dit opvolgmoment is al geregistreerd.',
    en: 'This moment was recorded already.',
    fr: 'Ce moment est déjà enregistré.',
    source: 'DESIGN (domain 2.7)',
  },
} satisfies RuleBook;
