import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** The rules of support packages, individueel maatwerk and registration, as people read them. */
export const packageRuleTexts = {
  'INV-16': {
    nl: 'Een startpakket is 45 of 60 procent; elk ander percentage volgt op een evaluatie door VDAB (INV-16).',
    en: 'A start package is 45 or 60 percent; any other percentage follows on an evaluation by VDAB (INV-16).',
    fr: 'Un paquet de départ est de 45 ou 60 pour cent ; tout autre pourcentage suit une évaluation du VDAB (INV-16).',
    source: 'Hoe werkt: loonpremie [HW-LOON]; maatwerkbesluit art. 50',
  },
  'INV-16-RETURN': {
    nl: 'Wie na een doorstroomtraject terugkomt, krijgt 45 procent (INV-16).',
    en: 'Who comes back after a transition track gets 45 percent (INV-16).',
    fr: 'Qui revient après un trajet de transition reçoit 45 pour cent (INV-16).',
    source: 'Hoe werkt: loonpremie [HW-LOON]',
  },
  'INV-16-WAIT': {
    nl: 'Wie buiten eigen wil niet doorstroomde en op een nieuw traject wacht, krijgt 40 laag (INV-16).',
    en: 'Who did not move on for reasons beyond own will and waits for a new track gets 40 laag (INV-16).',
    fr: 'Qui n’a pas pu partir malgré sa volonté et attend un nouveau trajet reçoit 40 bas (INV-16).',
    source: 'Hoe werkt: 40 laag [HW-40L]',
  },
  'INV-16-RUNOFF': {
    nl: 'De uitloop van lokale diensteneconomie is 40 laag (INV-16).',
    en: 'The run-off of lokale diensteneconomie is 40 laag (INV-16).',
    fr: 'La fin de l’économie de services locaux est de 40 bas (INV-16).',
    source: 'Hoe werkt: einde LDE [HW-LDEEND]',
  },
  'INV-16-MINIMUM': {
    nl: '40 laag is de minimumbehoefte: alleen in afwachting van een nieuw traject, bij uitloop LDE of na een evaluatie (INV-16).',
    en: '40 laag is the minimum need: only while waiting for a new track, in the run-off of LDE, or after an evaluation (INV-16).',
    fr: '40 bas est le besoin minimal : seulement en attendant un nouveau trajet, en fin de LDE ou après une évaluation (INV-16).',
    source: 'Hoe werkt: 40 laag [HW-40L]',
  },
  'INV-17': {
    nl: 'Een pakket duurt hoogstens vijf jaar. Kies een vroegere einddatum; daarna volgt een evaluatie (INV-17).',
    en: 'A package lasts at most five years. Choose an earlier last day; an evaluation comes after that (INV-17).',
    fr: 'Un paquet dure au plus cinq ans. Choisissez une fin plus proche ; une évaluation suivra (INV-17).',
    source: 'VDAB, werkondersteuningspakket (domain 1.3)',
  },
  'INV-17-TEMPORARY': {
    nl: 'Een tijdelijk individueel maatwerk van twee jaar kan niet verlengd worden (INV-17).',
    en: 'A temporary individueel maatwerk of two years cannot be extended (INV-17).',
    fr: 'Un travail adapté individuel temporaire de deux ans ne peut pas être prolongé (INV-17).',
    source: 'Individueel maatwerk [VL-IMW-WG] (domain 1.3)',
  },
  'INV-17-EXTENSION': {
    nl: 'Verlenging kan ten vroegste in het voorlaatste jaar gevraagd worden (INV-17).',
    en: 'An extension can be asked for in the last-but-one year at the earliest (INV-17).',
    fr: 'La prolongation se demande au plus tôt dans l’avant-dernière année (INV-17).',
    source: 'Individueel maatwerk [VL-IMW-WG] (domain 1.3)',
  },
  'INV-18': {
    nl: 'Die premie bestaat niet: collectief maatwerk 40 tot 75, individueel maatwerk 20 tot 75 procent, in stappen van 5 (INV-18).',
    en: 'There is no such premium: collectief maatwerk 40 to 75, individueel maatwerk 20 to 75 percent, in steps of 5 (INV-18).',
    fr: 'Cette prime n’existe pas : collectif 40 à 75, individuel 20 à 75 pour cent, par pas de 5 (INV-18).',
    source: 'Hoe werkt: individueel maatwerk [HW-IMW], loonpremie [HW-LOON]',
  },
  'INV-19': {
    nl: 'Met een advies collectief maatwerk geeft individueel maatwerk bij een maatwerkbedrijf nooit meer dan het lopende pakket (INV-19).',
    en: 'With an advice for collectief maatwerk, individueel maatwerk at a maatwerkbedrijf never gives more than the package that runs (INV-19).',
    fr: 'Avec un avis de travail adapté collectif, l’individuel en entreprise de travail adapté ne dépasse jamais le paquet en cours (INV-19).',
    source: 'Hoe werkt: individueel maatwerk [HW-IMW]',
  },
  IMW_TOO_EARLY: {
    nl: 'Individueel maatwerk bestaat sinds 1 juli 2023. Kijk de datum van de beslissing na.',
    en: 'Individueel maatwerk exists since 1 July 2023. Check the day of the decision.',
    fr: 'Le travail adapté individuel existe depuis le 1er juillet 2023. Vérifiez la date de la décision.',
    source: 'Individueel maatwerk (domain 1.2)',
  },
  IMW_CMW45: {
    nl: 'Dit pakket is alleen voor aanwerving door een maatwerkbedrijf.',
    en: 'This package is only for hiring by a maatwerkbedrijf.',
    fr: 'Ce paquet ne vaut que pour l’engagement par une entreprise de travail adapté.',
    source: 'Hoe werkt: individueel maatwerk [HW-IMW]',
  },
  IMW_OVER: {
    nl: 'De termijn van dit individueel maatwerk is dan al voorbij: vraag het opnieuw aan.',
    en: 'The term of this individueel maatwerk is over by then: apply anew.',
    fr: 'Le terme de ce travail adapté individuel est alors passé : demandez-le à nouveau.',
    source: 'Individueel maatwerk [VL-IMW-WG] (domain 1.3)',
  },
  IMW_EXTENDED: {
    nl: 'De verlenging is al gevraagd.',
    en: 'The extension was asked for already.',
    fr: 'La prolongation est déjà demandée.',
    source: 'DESIGN',
  },
  PACKAGE_STATE: {
    nl: 'Dit kan niet in de huidige stand van het pakket: ontwerp, lopend, in evaluatie, opgeschort of beëindigd.',
    en: 'This is not possible in the present state of the package: draft, active, under evaluation, suspended or ended.',
    fr: 'Impossible dans l’état actuel du paquet : projet, actif, en évaluation, suspendu ou terminé.',
    source: 'domain 1.5',
  },
  PACKAGE_ORDER: {
    nl: 'De data van het pakket staan niet in volgorde.',
    en: 'The days of the package are not in order.',
    fr: 'Les dates du paquet ne sont pas dans l’ordre.',
    source: 'domain 1.3',
  },
  PACKAGE_OVERLAP: {
    nl: 'Er loopt in die periode al een pakket van hetzelfde instrument. Beëindig dat eerst.',
    en: 'A package of the same instrument runs in that period already. End that one first.',
    fr: 'Un paquet du même instrument court déjà pendant cette période. Terminez-le d’abord.',
    source: 'domain 1.3, DESIGN',
  },
  PACKAGE_REASON: {
    nl: 'Deze reden past hier niet: na een evaluatie begint een pakket met de evaluatie zelf, en individueel maatwerk kent alleen start en evaluatie.',
    en: 'This reason does not fit: after an evaluation a package begins with the evaluation, and individueel maatwerk knows start and evaluation only.',
    fr: 'Ce motif ne convient pas : après une évaluation, le paquet commence avec elle, et l’individuel ne connaît que départ et évaluation.',
    source: 'domain 1.3, DESIGN',
  },
  PACKAGE_ADVICE: {
    nl: 'Een eerste pakket steunt op een indicering die op de eerste dag toegekend en geldig is. Kies die.',
    en: 'A first package rests on an indicering that is granted and holds on the first day. Choose that one.',
    fr: 'Un premier paquet repose sur une indication accordée et valable le premier jour. Choisissez-la.',
    source: 'domain 1.2, 1.3: VDAB gives the package on its advice [VD-WOP]',
  },
  PACKAGE_CORONA: {
    nl: 'Een pakket kan alleen opgeschort worden terwijl de coronamaatregelen golden.',
    en: 'A package can only be put on hold while the corona measures held.',
    fr: 'Un paquet ne peut être suspendu que pendant les mesures corona.',
    source: 'Vlaamse Regering, 20 maart 2020 (domain 1.5)',
  },
  PACKAGE_UNKNOWN: {
    nl: 'Het pakket van deze evaluatie is niet gekend.',
    en: 'The package of this evaluation is not on record.',
    fr: 'Le paquet de cette évaluation n’est pas connu.',
    source: 'domain 1.5',
  },
  EVALUATION_OUTCOME: {
    nl: 'Een evaluatie die plaatsvond zegt wat eruit kwam; een geplande nog niet.',
    en: 'An evaluation that was held says what it came to; a planned one does not yet.',
    fr: 'Une évaluation tenue indique son résultat ; une évaluation prévue pas encore.',
    source: 'domain 2.4',
  },
  EVALUATION_PARTS: {
    nl: 'Blijft maatwerk nodig, noem dan percentage en niveau van het nieuwe pakket; anders geen van beide.',
    en: 'Where tailored work is needed still, name percentage and level of the new package; else neither.',
    fr: 'Si le travail adapté reste nécessaire, indiquez pourcentage et niveau du nouveau paquet ; sinon aucun.',
    source: 'domain 2.4',
  },
  REGISTRATION_ORDER: {
    nl: 'De data van de inschrijving staan niet in volgorde.',
    en: 'The days of the registration are not in order.',
    fr: 'Les dates de l’inscription ne sont pas dans l’ordre.',
    source: 'domain 4.1',
  },
  REGISTRATION_RUNS: {
    nl: 'Er loopt al een inschrijving. Beëindig die eerst of verander de categorie.',
    en: 'A registration runs already. End it first, or change its category.',
    fr: 'Une inscription court déjà. Terminez-la d’abord ou changez la catégorie.',
    source: 'domain 4.1, DESIGN',
  },
  REGISTRATION_OVER: {
    nl: 'Deze inschrijving is beëindigd. Schrijf de werkzoekende opnieuw in.',
    en: 'This registration is over. Register the jobseeker anew.',
    fr: 'Cette inscription est terminée. Réinscrivez le demandeur d’emploi.',
    source: 'domain 4.1',
  },
  CATEGORY_UNKNOWN: {
    nl: 'Die categorie bestaat niet. Kies een code van de lijst.',
    en: 'There is no such category. Choose a code of the list.',
    fr: 'Cette catégorie n’existe pas. Choisissez un code de la liste.',
    source: 'Arvastat and RVA (domain 4.1)',
  },
  CATEGORY_SAME: {
    nl: 'De inschrijving heeft die categorie al.',
    en: 'The registration has that category already.',
    fr: 'L’inscription a déjà cette catégorie.',
    source: 'DESIGN',
  },
  CONFIRMATION_CATEGORY: {
    nl: 'Alleen een inschrijving van categorie 93 wordt bevestigd.',
    en: 'Only a registration of category 93 is confirmed.',
    fr: 'Seule une inscription de catégorie 93 est confirmée.',
    source: 'Arvastat: every four months (domain 4.1)',
  },
  MEDIATOR_NAME: {
    nl: 'Noem de bemiddelaar in 1 tot 120 tekens.',
    en: 'Name the mediator in 1 to 120 characters.',
    fr: 'Indiquez le médiateur en 1 à 120 caractères.',
    source: 'DESIGN',
  },
} satisfies RuleBook;

export type PackageRule = keyof typeof packageRuleTexts | 'DAY_AHEAD';
