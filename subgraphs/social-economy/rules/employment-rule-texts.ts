import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** Employments, recognitions, hours and packages: the rules as people read them. */
export const employmentRuleTexts = {
  PERIOD: {
    nl: 'Het einde ligt voor het begin van de periode: verbeter een van beide.',
    en: 'The end lies before the beginning of the period: correct one of the two.',
    fr: 'La fin précède le début de la période: corrigez l’un des deux.',
    source: 'domain 1.4',
  },
  AHEAD: {
    nl: 'Deze dag ligt in de toekomst: registreer wat gebeurd is.',
    en: 'This day lies in the future: record what has happened.',
    fr: 'Ce jour est dans le futur: enregistrez ce qui a eu lieu.',
    source: 'domain 1.4 (GK: to be checked)',
  },
  TEXT_TOO_LONG: {
    nl: 'Deze tekst is te lang: kort hem in.',
    en: 'This text is too long: shorten it.',
    fr: 'Ce texte est trop long: raccourcissez-le.',
    source: 'domain 1.4',
  },
  OUTSIDE_EMPLOYMENT: {
    nl: 'Dit valt buiten de tewerkstelling, of op een dag die de tewerkstelling zelf al regelt: kies een dag erbinnen.',
    en: 'This falls outside the employment, or on a day that the employment itself settles: choose a day within it.',
    fr: 'Cela tombe en dehors de l’occupation, ou un jour que l’occupation règle déjà: choisissez un jour qui y tombe.',
    source: 'domain 1.4',
  },
  INSTRUMENT_NOT_GIVEN: {
    nl: 'Onder deze maatregel kan op die dag niemand beginnen: kies een maatregel die dan gegeven wordt.',
    en: 'Nobody can begin under this instrument on that day: choose one that is given out then.',
    fr: 'Personne ne peut commencer sous cette mesure ce jour-là: choisissez une mesure en vigueur.',
    source: 'domain 1.1 [PRATO][VD-CMW][SE-LDE][STATVL]',
  },
  NOT_RECOGNISED: {
    nl: 'De onderneming is op de eerste dag niet erkend voor deze maatregel: kijk de erkenning na.',
    en: 'The enterprise is not recognised for this instrument on the first day: check the recognition.',
    fr: 'L’entreprise n’est pas reconnue pour cette mesure le premier jour: vérifiez la reconnaissance.',
    source: 'domain 1.1, 1.4',
  },
  HOURS: {
    nl: 'De prestatiebreuk is minstens 1 % en samen met de andere tewerkstellingen in deze onderneming hoogstens voltijds.',
    en: 'The prestatiebreuk is at least 1 % and, with the other employments at this enterprise, at most full time.',
    fr: 'La fraction de prestation est d’au moins 1 % et, avec les autres occupations dans cette entreprise, au plus d’un temps plein.',
    source: 'domain 1.4',
  },
  HOURS_TWICE: {
    nl: 'Op die dag is al een andere prestatiebreuk ingegaan: kies een andere dag.',
    en: 'Other hours begin on that day already: choose another day.',
    fr: 'Une autre fraction de prestation commence déjà ce jour-là: choisissez un autre jour.',
    source: 'domain 1.4',
  },
  END_REASON: {
    nl: 'Er is een reden van einde zonder laatste dag: vul de laatste dag in.',
    en: 'There is a reason for the end and no last day: fill in the last day.',
    fr: 'Il y a un motif de fin sans dernier jour: indiquez le dernier jour.',
    source: 'domain 1.4',
  },
  EMPLOYMENT_OVER: {
    nl: 'Deze tewerkstelling is al beëindigd.',
    en: 'This employment was ended already.',
    fr: 'Cette occupation a déjà pris fin.',
    source: 'domain 1.4',
  },
  'INV-03': {
    nl: 'Dit is geen ondernemingsnummer: tien cijfers, te beginnen met 0 of 1, met een juist controlegetal.',
    en: 'This is no enterprise number: ten digits, the first 0 or 1, with the right check digits.',
    fr: 'Ce n’est pas un numéro d’entreprise: dix chiffres, commençant par 0 ou 1, avec un nombre de contrôle correct.',
    source: 'INV-03, domain 6.2',
  },
  'INV-18': {
    nl: 'De loonpremie is een veelvoud van 5: van 40 tot 75 % bij collectief maatwerk, van 20 tot 75 % bij individueel maatwerk.',
    en: 'The wage premium is a multiple of 5: from 40 to 75 % in collectief maatwerk, from 20 to 75 % in individueel maatwerk.',
    fr: 'La prime salariale est un multiple de 5: de 40 à 75 % dans le travail adapté collectif, de 20 à 75 % dans l’individuel.',
    source: 'INV-18, domain 1.3 [HW-LOON][HW-IMW]',
  },
  PACKAGE_LDE: {
    nl: 'Bij lokale diensteneconomie is er alleen het uitdoofpakket 40 laag, sinds de afschaffing van de maatregel.',
    en: 'In lokale diensteneconomie there is only the run-off package of 40 % with little guidance, since the repeal.',
    fr: 'Dans l’économie de services locaux, seul existe le paquet d’extinction 40 bas, depuis l’abrogation.',
    source: 'domain 1.3 [HW-LDEEND]',
  },
  PACKAGE_INSTRUMENT: {
    nl: 'Bij deze maatregel hoort op die dag geen werkondersteuningspakket.',
    en: 'No support package belongs to this instrument on that day.',
    fr: 'Aucun paquet de soutien ne correspond à cette mesure ce jour-là.',
    source: 'domain 1.3',
  },
  PACKAGE_TWICE: {
    nl: 'Er loopt al een pakket in deze periode: beëindig het eerst.',
    en: 'Another package runs in this period: end it first.',
    fr: 'Un autre paquet court pendant cette période: mettez-y fin d’abord.',
    source: 'domain 1.3',
  },
} satisfies RuleBook;
