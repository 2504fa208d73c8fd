import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** Recognitions and inschakelingstrajecten: the rules as people read them. */
export const ldeRuleTexts = {
  'INV-23': {
    nl: 'Na 30 juni 2023 begint geen erkenning of inschakelingstraject LDE meer; een traject duurt hoogstens 60 maanden, bij uitzondering 72.',
    en: 'After 30 June 2023 no recognition or inschakelingstraject of LDE begins; a track lasts at most 60 months, by exception 72.',
    fr: 'Après le 30 juin 2023, aucune reconnaissance ni aucun trajet d’insertion LDE ne commence; un trajet dure au plus 60 mois, exceptionnellement 72.',
    source: 'INV-23, domain 1.1 [SE-LDE][PRATO]',
  },
  'INV-24': {
    nl: 'Een maatwerkbedrijf telt minstens 65 % doelgroepwerknemers en 20 VTE; een maatwerkafdeling minstens 5 VTE.',
    en: 'A maatwerkbedrijf has at least 65 % and 20 FTE of the target group; a maatwerkafdeling at least 5 FTE.',
    fr: 'Une entreprise de travail adapté compte au moins 65 % et 20 ETP du groupe cible; un département au moins 5 ETP.',
    source: 'INV-24, domain 1.1 [VD-MWB][VL-MWA]',
  },
  'INV-25': {
    nl: 'De vaste begeleidingspremie wordt betaald voor hoogstens 1,15 maal het contingent.',
    en: 'The fixed coaching premium is paid for at most 1.15 times the contingent.',
    fr: 'La prime d’accompagnement fixe est payée pour au plus 1,15 fois le contingent.',
    source: 'INV-25, domain 1.3 [HW-BEG]',
  },
  CONTINGENT_PART: {
    nl: 'Het tijdelijke deel is groter dan het hele contingent. Kijk beide cijfers na.',
    en: 'The temporary part is larger than the whole contingent. Check both figures.',
    fr: 'La part temporaire dépasse le contingent entier. Vérifiez les deux chiffres.',
    source: 'domain 1.4: contingent, structural and temporary',
  },
  LDE_INSTRUMENT: {
    nl: 'Een inschakelingstraject hoort bij een tewerkstelling in de lokale diensteneconomie.',
    en: 'An inschakelingstraject belongs to an employment in the lokale diensteneconomie.',
    fr: 'Un trajet d’insertion va de pair avec une occupation dans l’économie de services locaux.',
    source: 'domain 1.1 [SE-LDE]',
  },
  LDE_OUTCOME: {
    nl: 'Dag en uitkomst van de evaluatie horen samen; een uitdoofpakket volgt op een uitkomst.',
    en: 'Day and outcome of the evaluation belong together; a run-off package follows an outcome.',
    fr: 'Le jour et le résultat de l’évaluation vont ensemble; un paquet d’extinction suit un résultat.',
    source: 'domain 2.4 [HW-LDEEND]',
  },
  LDE_RUN_OFF: {
    nl: 'Een uitdoofpakket bestaat pas sinds de afschaffing van de maatregel.',
    en: 'A run-off package exists only since the repeal of the instrument.',
    fr: 'Un paquet d’extinction n’existe que depuis l’abrogation de la mesure.',
    source: 'domain 1.3 [HW-LDEEND]',
  },
  LDE_NOT_EXTENDABLE: {
    nl: 'Alleen een lopend traject dat nog niet verlengd is, kan verlengd worden.',
    en: 'Only a running track that was not extended can be extended.',
    fr: 'Seul un trajet en cours qui n’a pas été prolongé peut l’être.',
    source: 'INV-23, domain 1.1',
  },
  LDE_NOT_LATER: {
    nl: 'Een verlenging eindigt later dan het traject: kies een latere dag.',
    en: 'An extension ends later than the track: choose a later day.',
    fr: 'Une prolongation finit plus tard que le trajet: choisissez un jour ultérieur.',
    source: 'INV-23, domain 1.1',
  },
  LDE_NOT_TO_EVALUATE: {
    nl: 'Dit traject is al geëvalueerd of voorbij.',
    en: 'This track was evaluated already, or is over.',
    fr: 'Ce trajet est déjà évalué ou terminé.',
    source: 'domain 2.4',
  },
  LDE_OVER: {
    nl: 'Dit traject is al beëindigd.',
    en: 'This track was ended already.',
    fr: 'Ce trajet a déjà pris fin.',
    source: 'domain 2.4',
  },
} satisfies RuleBook;
