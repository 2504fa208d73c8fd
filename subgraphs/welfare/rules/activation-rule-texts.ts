import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const DESIGN = 'domain 3.3 (design: to be checked)';

/** The rules on activation measures, as people read them when one refuses something. */
export const activationRuleTexts = {
  'INV-09': {
    nl: 'Bij artikel 60 is het OCMW de werkgever, en OCMW, gebruiker en werknemer tekenen de voorwaarden vóór de eerste werkdag. Kijk de werkgever en de datum van ondertekening na.',
    en: 'Under artikel 60 the centre is the employer, and centre, user and worker sign the terms before the first day. Check the employer and the day of signature.',
    fr: 'Dans un article 60, le CPAS est l’employeur, et CPAS, utilisateur et travailleur signent les conditions avant le premier jour. Vérifiez l’employeur et la date de signature.',
    source: 'OCMW-wet van 8 juli 1976, art. 60 § 7; RSZ (INV-09)',
  },
  'INV-10': {
    nl: 'Tijdelijke werkervaring is minstens halftijds en duurt hoogstens 24 maanden; langer kan alleen met een artikel 60 dat nog loopt voor de rechten. De technische opleiding duurt hoogstens drie maanden.',
    en: 'Temporary work experience is at least half-time and lasts at most 24 months; longer only with an artikel 60 that still runs for rights. The technical training lasts at most three months.',
    fr: 'L’expérience de travail temporaire est au moins à mi-temps et dure au plus 24 mois; plus longtemps seulement avec un article 60 encore en cours pour les droits. La formation technique dure au plus trois mois.',
    source: 'VVSG, tijdelijke werkervaring; TWE-screening (INV-10)',
  },
  'INV-11': {
    nl: 'Wijk-werken gaat tot 60 uur per maand, 630 uur per jaar en 12 maanden, aan het vaste bedrag per uur. Kijk de uren, het bedrag of de einddatum na.',
    en: 'Wijk-werken goes up to 60 hours a month, 630 hours a year and 12 months, at the fixed amount an hour. Check the hours, the amount or the last day.',
    fr: 'Le wijk-werken va jusqu’à 60 heures par mois, 630 heures par an et 12 mois, au montant fixe par heure. Vérifiez les heures, le montant ou la date de fin.',
    source: 'VDAB, wijk-werken 2018-2019 (INV-11)',
  },
  'INV-12': {
    nl: 'Een activeringstraject duurt 3 tot 18 maanden en start na een beslissing van VDAB. Voor arbeidsmatige activiteiten is de deelnemer 18 tot en met 65 jaar, met vooraf de toestemming van wie de uitkering betaalt.',
    en: 'An activeringstraject lasts 3 to 18 months and starts on a decision of VDAB. For arbeidsmatige activiteiten the participant is 18 to 65, with permission beforehand of who pays the benefit.',
    fr: 'Un trajet d’activation dure de 3 à 18 mois et commence par une décision du VDAB. Pour les activités professionnelles adaptées, le participant a de 18 à 65 ans, avec l’accord préalable de l’organisme payeur.',
    source: 'Decreet werk- en zorgtrajecten; casemanagement (INV-12)',
  },
  ART60_RIGHTS_REACHED: {
    nl: 'Een artikel 60 duurt niet langer dan nodig voor volledige sociale rechten. Kies een einddatum op of voor de dag waarop de rechten bereikt zijn.',
    en: 'An artikel 60 lasts no longer than full social-security rights need. Choose a last day on or before the day on which the rights are reached.',
    fr: 'Un article 60 ne dure pas plus longtemps que nécessaire pour les droits sociaux complets. Choisissez une date de fin au plus tard le jour où les droits sont atteints.',
    source: 'RSZ, artikel 60',
  },
  ART61_EMPLOYER: {
    nl: 'Bij artikel 61 is een ander dan het OCMW de werkgever. Vul die werkgever in, of maak er een artikel 60 van.',
    en: 'Under artikel 61 somebody else than the centre is the employer. Fill in that employer, or make it an artikel 60.',
    fr: 'Dans un article 61, l’employeur est un autre que le CPAS. Indiquez cet employeur, ou faites-en un article 60.',
    source: 'OCMW-wet van 8 juli 1976, art. 61; Actiris (Flanders: domain, GK: to be checked)',
  },
  NOT_ART60: {
    nl: 'Deze maatregel is geen artikel 60.',
    en: 'This measure is no artikel 60.',
    fr: 'Cette mesure n’est pas un article 60.',
    source: DESIGN,
  },
  ACTIVATION_PERIOD: {
    nl: 'De laatste dag van de maatregel ligt voor de eerste. Verbeter een van de twee.',
    en: 'The last day of the measure lies before the first. Correct one of the two.',
    fr: 'Le dernier jour de la mesure précède le premier. Corrigez l’un des deux.',
    source: DESIGN,
  },
  ACTIVATION_NO_END: {
    nl: 'Een maatregel die voorbij is, heeft een laatste dag. Vul die in.',
    en: 'A measure that is over has a last day. Fill it in.',
    fr: 'Une mesure terminée a un dernier jour. Indiquez-le.',
    source: DESIGN,
  },
  ACTIVATION_STOP_REASON: {
    nl: 'Geef een reden als de maatregel is stopgezet of geannuleerd, en alleen dan.',
    en: 'Give a reason when the measure was stopped or cancelled, and only then.',
    fr: 'Donnez un motif si la mesure a été arrêtée ou annulée, et seulement alors.',
    source: DESIGN,
  },
  ACTIVATION_NOT_PLANNED: {
    nl: 'Alleen een geplande maatregel kan starten; deze liep al of is voorbij.',
    en: 'Only a planned measure can start; this one began already or is over.',
    fr: 'Seule une mesure prévue peut commencer; celle-ci a déjà commencé ou est terminée.',
    source: DESIGN,
  },
  ACTIVATION_NOT_BEGUN: {
    nl: 'Deze maatregel is nog niet gestart. Geef een reden om hem te annuleren.',
    en: 'This measure has not begun. Give a reason to cancel it.',
    fr: 'Cette mesure n’a pas commencé. Donnez un motif pour l’annuler.',
    source: DESIGN,
  },
  ACTIVATION_NOT_RUNNING: {
    nl: 'Dit kan alleen bij een maatregel die loopt.',
    en: 'This is only possible for a measure that runs.',
    fr: 'Ceci n’est possible que pour une mesure en cours.',
    source: DESIGN,
  },
  ACTIVATION_OVER: {
    nl: 'Deze maatregel is al voorbij.',
    en: 'This measure is over already.',
    fr: 'Cette mesure est déjà terminée.',
    source: DESIGN,
  },
  ACTIVATION_AHEAD: {
    nl: 'Deze datum ligt in de toekomst. Registreer wat gebeurd is.',
    en: 'This day lies in the future. Record what has happened.',
    fr: 'Cette date est dans le futur. Enregistrez ce qui s’est passé.',
    source: DESIGN,
  },
  ACTIVATION_NOT_LATER: {
    nl: 'Een verlenging heeft een latere laatste dag. Om eerder te eindigen: beëindig de maatregel.',
    en: 'An extension has a later last day. To end earlier: end the measure.',
    fr: 'Une prolongation a un dernier jour plus tardif. Pour finir plus tôt : terminez la mesure.',
    source: DESIGN,
  },
  TRAINING_NOT_TWE: {
    nl: 'Alleen tijdelijke werkervaring heeft een technische opleiding.',
    en: 'Only temporary work experience has a technical training.',
    fr: 'Seule l’expérience de travail temporaire comporte une formation technique.',
    source: 'TWE, instapvoorwaarden (INV-10)',
  },
  TRAINING_TWICE: {
    nl: 'Er is al een technische opleiding in dit traject; ze kan één keer.',
    en: 'This measure has a technical training already; it is possible once.',
    fr: 'Ce trajet comporte déjà une formation technique; elle n’est possible qu’une fois.',
    source: 'TWE, instapvoorwaarden (INV-10)',
  },
  TRAINING_PERIOD: {
    nl: 'De technische opleiding valt binnen de maatregel en eindigt na haar begin.',
    en: 'The technical training lies within the measure and ends after it begins.',
    fr: 'La formation technique se situe dans la mesure et finit après son début.',
    source: DESIGN,
  },
  HOURS_MEASURE: {
    nl: 'Uren horen bij een wijk-werken of gemeenschapsdienst van deze cliënt.',
    en: 'Hours belong to a wijk-werken or gemeenschapsdienst of this client.',
    fr: 'Les heures se rapportent à un wijk-werken ou un service communautaire de ce client.',
    source: DESIGN,
  },
  HOURS_MONTH: {
    nl: 'Schrijf een maand als haar eerste dag.',
    en: 'Write a month as its first day.',
    fr: 'Écrivez un mois comme son premier jour.',
    source: DESIGN,
  },
  HOURS_MONTH_TWICE: {
    nl: 'De uren van deze maand staan er al. Verbeter die in plaats van er nieuwe toe te voegen.',
    en: 'The hours of this month are on record already. Correct those instead of adding new ones.',
    fr: 'Les heures de ce mois sont déjà enregistrées. Corrigez-les au lieu d’en ajouter.',
    source: DESIGN,
  },
  HOURS_OUTSIDE: {
    nl: 'In deze maand liep de maatregel niet.',
    en: 'The measure did not run in this month.',
    fr: 'La mesure n’était pas en cours ce mois-là.',
    source: DESIGN,
  },
  HOURS_NEGATIVE: {
    nl: 'Uren kunnen niet onder nul zijn.',
    en: 'Hours cannot be below zero.',
    fr: 'Les heures ne peuvent être négatives.',
    source: DESIGN,
  },
  COMMUNITY_SERVICE_HOURS: {
    nl: 'Gemeenschapsdienst gaat tot 64 uur per maand, aan het vaste bedrag per uur.',
    en: 'Gemeenschapsdienst goes up to 64 hours a month, at the fixed amount an hour.',
    fr: 'Le service communautaire va jusqu’à 64 heures par mois, au montant fixe par heure.',
    source: 'VRT 2021 (domain 3.3, M: to be checked)',
  },
} satisfies RuleBook;
