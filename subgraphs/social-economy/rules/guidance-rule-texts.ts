import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** Guidance and supported employment: the rules as people read them. */
export const guidanceRuleTexts = {
  STAFF_ID: {
    nl: 'Dit is geen personeelsnummer van een begeleider: gebruik geen spatie, mailadres of rijksregisternummer.',
    en: 'This is no staff id of a coach: use no space, mail address or national number.',
    fr: 'Ce n’est pas un identifiant d’accompagnateur: n’utilisez ni espace, ni adresse électronique, ni numéro national.',
    source: 'domain 6.5 (DESIGN)',
  },
  GUIDANCE_MINUTES: {
    nl: 'Begeleiding duurt minstens een minuut en hoogstens een dag: verbeter de duur.',
    en: 'Guidance takes at least a minute and at most a day: correct how long it took.',
    fr: 'L’accompagnement dure au moins une minute et au plus un jour: corrigez la durée.',
    source: 'domain 1.4 (DESIGN)',
  },
  GUIDANCE_EMPLOYMENT: {
    nl: 'Deze tewerkstelling staat niet op de fiche: kies een tewerkstelling van de onderneming.',
    en: 'This employment is not on record: choose one of the enterprise.',
    fr: 'Cette occupation n’est pas enregistrée: choisissez une occupation de l’entreprise.',
    source: 'domain 1.4',
  },
  GUIDANCE_AFTERCARE: {
    nl: 'Nazorg komt na de laatste dag van de tewerkstelling: kies een andere soort of dag.',
    en: 'Aftercare comes after the last day of the employment: choose another kind or day.',
    fr: 'Le suivi vient après le dernier jour de l’occupation: choisissez un autre type ou jour.',
    source: 'domain 1.4 (DESIGN)',
  },
  GUIDANCE_VISIT: {
    nl: 'Een bezoek hoort bij een supported employment, en andere begeleiding niet: registreer het bezoek daar.',
    en: 'A visit belongs to a supported employment, and other guidance does not: record the visit there.',
    fr: 'Une visite appartient à un emploi accompagné, les autres accompagnements non: enregistrez-y la visite.',
    source: 'domain 1.1 (DESIGN)',
  },
  INTEGRATION_COACH: {
    nl: 'Een inschakelingscoach is er op die dag niet voor deze maatregel: kies een andere soort begeleiding.',
    en: 'There is no integration coach for this instrument on that day: choose another kind of guidance.',
    fr: 'Il n’y a pas de coach d’insertion pour cette mesure ce jour-là: choisissez un autre accompagnement.',
    source: 'domain 1.1: source 001; beyond invoeg DESIGN',
  },
  SE_PROGRAMME: {
    nl: 'Op die dag wordt niet binnen dit programma geplaatst: van 2007 tot 2008 het experiment, daarna algemeen.',
    en: 'Nobody is placed in this programme on that day: the experiment from 2007 to 2008, general since.',
    fr: 'Personne n’est placé dans ce programme ce jour-là: l’expérience de 2007 à 2008, ensuite le général.',
    source: 'domain 1.1: source 001',
  },
  SE_EXPERIMENT: {
    nl: 'Het experiment was er alleen voor beschutte en sociale werkplaatsen: kies een andere tewerkstelling.',
    en: 'The experiment was for sheltered and social workshops only: choose another employment.',
    fr: 'L’expérience était réservée aux ateliers protégés et sociaux: choisissez une autre occupation.',
    source: 'domain 1.1: source 001',
  },
  SE_HOST: {
    nl: 'De werkgever waar iemand geplaatst wordt, is een andere dan de onderneming zelf.',
    en: 'The employer of a placement is another one than the enterprise itself.',
    fr: 'L’employeur d’un placement est un autre que l’entreprise elle-même.',
    source: 'domain 1.1 (DESIGN)',
  },
  SE_PHASES: {
    nl: 'De fasen volgen op elkaar: plaatsen, trainen, afbouwen, zelfstandig. Vul eerst de vorige in.',
    en: 'The phases follow each other: placed, training, fading, independent. Fill in the one before first.',
    fr: 'Les phases se suivent: placement, formation, retrait, autonomie. Indiquez d’abord la précédente.',
    source: 'domain 1.1 (DESIGN: place, then train)',
  },
  SE_NOT_NOW: {
    nl: 'Deze stap kan niet in de fase waarin dit supported employment is.',
    en: 'This step is not possible in the phase of this supported employment.',
    fr: 'Cette étape n’est pas possible dans la phase de cet emploi accompagné.',
    source: 'domain 1.1 (DESIGN)',
  },
  SE_GOALS: {
    nl: 'Zet minstens een doel op het supported employment.',
    en: 'Give the supported employment at least one goal.',
    fr: 'Donnez au moins un objectif à l’emploi accompagné.',
    source: 'domain 1.1 (DESIGN)',
  },
  SE_OUTSIDE: {
    nl: 'Deze dag valt buiten het supported employment: kies een dag erbinnen.',
    en: 'This day falls outside the supported employment: choose a day within it.',
    fr: 'Ce jour tombe en dehors de l’emploi accompagné: choisissez un jour qui y tombe.',
    source: 'domain 1.1 (DESIGN)',
  },
  SE_SUPPORT_HOURS: {
    nl: 'De ondersteuning is minstens een uur per week, en niet meer uren dan een week telt.',
    en: 'Support is an hour a week at least, and no more hours than a week has.',
    fr: 'Le soutien est d’au moins une heure par semaine, et de pas plus d’heures qu’une semaine n’en compte.',
    source: 'domain 1.1 (DESIGN)',
  },
  SE_SUPPORT_LESS: {
    nl: 'Tijdens de afbouw is elke nieuwe afspraak over minder uren dan de vorige: verlaag de uren.',
    en: 'While support fades, each agreement is for fewer hours than the one before: lower the hours.',
    fr: 'Pendant le retrait, chaque accord porte sur moins d’heures que le précédent: diminuez les heures.',
    source: 'domain 1.1 (DESIGN)',
  },
  SE_SUPPORT_TWICE: {
    nl: 'Op die dag begint al een afspraak over ondersteuning: kies een andere dag.',
    en: 'An agreement on support begins on that day already: choose another day.',
    fr: 'Un accord sur le soutien commence déjà ce jour-là: choisissez un autre jour.',
    source: 'domain 1.1 (DESIGN)',
  },
} satisfies RuleBook;
