import type { RuleBook } from '../../../shared/acts/rule-book.ts';
import { workRuleTexts } from './work-rule-texts.ts';

/** The rules of transition tracks, evaluations, workplace learning and follow-up, as people read them. */
export const transitionRuleTexts = {
  'INV-20': {
    nl: 'Zo lang mag het niet: voortraject 1 maand, jobmatching, stage en nazorg elk 3, samen hoogstens 10 maanden; een opschorting schuift het einde op.',
    en: 'That is too long: voortraject 1 month, jobmatching, internship and aftercare 3 each, 10 months in all; a suspension moves the end along.',
    fr: 'C’est trop long : 1 mois de préparation, 3 mois pour chaque autre phase, 10 mois au total ; une suspension reporte la fin.',
    source: 'Doorstroomtraject, phases of collectief maatwerk (domain 2.1)',
  },
  'INV-21': {
    nl: 'Deze dienstverlener heeft op de startdag geen erkenning van DWSE of geen mandaat van VDAB van hoogstens zes jaar oud. Kies een andere, of laat het mandaat eerst vernieuwen.',
    en: 'On the start day this provider has no recognition by DWSE or no mandate of VDAB of at most six years old. Choose another, or have the mandate renewed first.',
    fr: 'Ce prestataire n’a pas de reconnaissance DWSE ou pas de mandat VDAB de six ans au plus le jour du début. Choisissez-en un autre ou faites renouveler le mandat.',
    source: 'VDAB, mandaat doorstroombegeleiding (domain 2.2)',
  },
  TRACK_ALREADY_OPEN: {
    nl: 'Er loopt al een doorstroomtraject voor deze persoon. Sluit dat eerst af.',
    en: 'This person has an open transition track already. End that one first.',
    fr: 'Un trajet de transition est déjà ouvert pour cette personne. Clôturez-le d’abord.',
    source: 'domain 2.5, DESIGN',
  },
  TRACK_NOT_PROPOSED: {
    nl: 'Alleen een voorgesteld traject kan toegeleid worden.',
    en: 'Only a track that is proposed can be referred.',
    fr: 'Seul un trajet proposé peut être orienté.',
    source: 'domain 2.5',
  },
  TRACK_NOT_REFERRED: {
    nl: 'Dit kan alleen bij een traject dat toegeleid is, of dat opgeschort is.',
    en: 'This is only possible for a track that was referred, or that is on hold.',
    fr: 'Ce n’est possible que pour un trajet orienté ou suspendu.',
    source: 'domain 2.5',
  },
  TRACK_NOT_SUSPENDED: {
    nl: 'Dit traject is niet opgeschort.',
    en: 'This track is not on hold.',
    fr: 'Ce trajet n’est pas suspendu.',
    source: 'domain 2.5',
  },
  TRACK_NOT_RUNNING: {
    nl: 'Dit kan alleen terwijl het traject loopt. Hervat het eerst als het opgeschort is.',
    en: 'This is only possible while the track runs. Resume it first when it is on hold.',
    fr: 'Ce n’est possible que lorsque le trajet est en cours. Reprenez-le d’abord s’il est suspendu.',
    source: 'domain 2.5',
  },
  TRACK_NOT_STARTED: {
    nl: 'Dit traject is nog niet gestart.',
    en: 'This track has not started yet.',
    fr: 'Ce trajet n’a pas encore commencé.',
    source: 'domain 2.5',
  },
  TRACK_OVER: {
    nl: 'Dit traject is al afgelopen.',
    en: 'This track is over already.',
    fr: 'Ce trajet est déjà terminé.',
    source: 'domain 2.5',
  },
  TRACK_PAST_END: {
    nl: 'Het geplande einde van dit traject is voorbij: het kan niet meer opgeschort worden. Sluit het af.',
    en: 'The planned end of this track has passed: it cannot be put on hold any more. End it.',
    fr: 'La fin prévue de ce trajet est dépassée : il ne peut plus être suspendu. Clôturez-le.',
    source: 'domain 2.5',
  },
  TRACK_START: {
    nl: 'Een traject dat loopt, opgeschort of voltooid is, heeft een startdatum.',
    en: 'A track that runs, is on hold or is completed has a first day.',
    fr: 'Un trajet en cours, suspendu ou terminé a une date de début.',
    source: 'domain 2.5',
  },
  TRACK_OUTCOME: {
    nl: 'Een traject heeft een uitkomst als het voltooid of stopgezet is, en alleen dan; stopgezet hoort bij stopgezet.',
    en: 'A track has an outcome when it is completed or stopped and only then; stopped goes with stopped.',
    fr: 'Un trajet a un résultat s’il est terminé ou arrêté, et alors seulement ; arrêté va avec arrêté.',
    source: 'domain 2.5',
  },
  TRACK_OUTCOME_CAUSE: {
    nl: 'Deze oorzaak past niet bij de uitkomst: doorgestroomd is niet van toepassing, niet aangeworven is eigen wil of buiten eigen wil.',
    en: 'This cause does not fit the outcome: not applicable for who moved on, own will or beyond own will for who did not.',
    fr: 'Cette cause ne correspond pas au résultat : sans objet pour qui a évolué, sinon de son gré ou contre son gré.',
    source: 'domain 2.3 and 2.5',
  },
  TRACK_OUTCOME_DAY: {
    nl: 'De dag van de uitkomst hoort bij een traject dat over is, en ligt niet voor de start.',
    en: 'The day of the outcome belongs to a track that is over, and does not lie before the start.',
    fr: 'Le jour du résultat appartient à un trajet terminé et ne précède pas le début.',
    source: 'domain 2.3',
  },
  TRACK_DECLINED: {
    nl: 'Een reden om af te zien hoort bij de eigen wil van de werknemer.',
    en: 'A reason to decline belongs to the worker’s own will.',
    fr: 'Une raison de renoncer va avec le propre gré du travailleur.',
    source: 'HIVA process evaluation (domain 2.8), DESIGN',
  },
  TRACK_NOTHING_TO_EXTEND: {
    nl: 'Dit traject werd niet opgeschort door corona: er is niets om te verlengen.',
    en: 'Corona did not put this track on hold: there is nothing to extend it for.',
    fr: 'Ce trajet n’a pas été suspendu par le corona : rien ne justifie sa prolongation.',
    source: 'Flemish government, 20 March 2020 (source 002)',
  },
  TRACK_EXTEND_SHORTER: {
    nl: 'Het nieuwe einde ligt niet na het huidige.',
    en: 'The new end does not lie after the present one.',
    fr: 'La nouvelle fin ne suit pas la fin actuelle.',
    source: 'Flemish government, 20 March 2020 (source 002)',
  },
  TRACK_UNKNOWN: {
    nl: 'Dit traject staat hier niet voor deze persoon.',
    en: 'This track is not on record here for this person.',
    fr: 'Ce trajet n’est pas enregistré ici pour cette personne.',
    source: 'domain 2.3',
  },
  BEFORE_TRACK: {
    nl: 'Deze datum ligt voor de start van het traject.',
    en: 'This day lies before the start of the track.',
    fr: 'Cette date précède le début du trajet.',
    source: 'domain 2.3',
  },
  PHASE_ORDER: {
    nl: 'Deze fase kan niet beginnen voor de vorige begonnen is; na de nazorg begint er geen meer.',
    en: 'This phase cannot begin before the one before it has begun; none begins after aftercare.',
    fr: 'Cette phase ne peut commencer avant la précédente ; aucune ne commence après le suivi.',
    source: 'Doorstroomtraject, ordered and overlappable phases (domain 2.1)',
  },
  PHASE_TWICE: {
    nl: 'Deze fase loopt dan al, of liep al: voortraject en nazorg zijn er een keer.',
    en: 'This phase runs then already, or has been: preparation and aftercare come once.',
    fr: 'Cette phase est déjà en cours ou a déjà eu lieu : préparation et suivi n’ont lieu qu’une fois.',
    source: 'domain 2.5',
  },
  PHASE_NOT_OPEN: {
    nl: 'Deze fase loopt nu niet.',
    en: 'This phase does not run now.',
    fr: 'Cette phase n’est pas en cours.',
    source: 'domain 2.1',
  },
  SUSPENSION_TWICE: {
    nl: 'Het traject was in die periode al opgeschort.',
    en: 'The track was on hold in that period already.',
    fr: 'Le trajet était déjà suspendu durant cette période.',
    source: 'domain 2.5',
  },
  CORONA_PERIOD: {
    nl: 'De coronamaatregel gold niet op die dag. Kies een andere reden.',
    en: 'The corona measure did not hold on that day. Choose another reason.',
    fr: 'La mesure corona n’était pas en vigueur ce jour-là. Choisissez une autre raison.',
    source: 'Flemish government, 20 March 2020 (source 002); last day to be checked',
  },
  JOB_OFFER: {
    nl: 'Een stage steunt op een echt jobaanbod: vermeld de referentie.',
    en: 'An internship rests on a real job offer: give its reference.',
    fr: 'Un stage repose sur une offre d’emploi réelle : indiquez la référence.',
    source: 'Doorstroomtraject (domain 2.1)',
  },
  INTERNSHIP_PHASE: {
    nl: 'Een stage begint in de fase stage. Begin die fase eerst.',
    en: 'An internship begins in the phase STAGE. Begin that phase first.',
    fr: 'Un stage commence dans la phase STAGE. Commencez d’abord cette phase.',
    source: 'domain 2.1',
  },
  INTERNSHIP_OPEN: {
    nl: 'Er loopt nog een stage. Beëindig die eerst.',
    en: 'An internship still runs. End it first.',
    fr: 'Un stage est encore en cours. Terminez-le d’abord.',
    source: 'domain 2.5',
  },
  INTERNSHIP_OVER: {
    nl: 'Deze stage is al afgelopen.',
    en: 'This internship is over already.',
    fr: 'Ce stage est déjà terminé.',
    source: 'domain 2.3',
  },
  INTERNSHIP_RESULT: {
    nl: 'Een stage heeft een resultaat als ze een einddatum heeft.',
    en: 'An internship has a result when it has a last day.',
    fr: 'Un stage a un résultat s’il a une date de fin.',
    source: 'domain 2.3',
  },
  TEXT_TOO_LONG: {
    nl: 'Deze tekst is te lang: kort hem in.',
    en: 'This text is too long: shorten it.',
    fr: 'Ce texte est trop long : raccourcissez-le.',
    source: 'DESIGN: the length that the field names',
  },
  HOURS_RANGE: {
    nl: 'Geef 1 tot 500 hele uren per keer.',
    en: 'Give 1 to 500 whole hours at a time.',
    fr: 'Indiquez 1 à 500 heures entières à la fois.',
    source: 'DESIGN',
  },
  DAY_AHEAD: {
    nl: 'Deze datum ligt in de toekomst. Registreer wat gebeurd is.',
    en: 'This day lies in the future. Record what has happened.',
    fr: 'Cette date est dans le futur. Enregistrez ce qui a eu lieu.',
    source: 'Records hold facts (DESIGN)',
  },
  DAY_TOO_EARLY: {
    nl: 'Deze datum ligt voor de stap die eraan voorafgaat.',
    en: 'This day lies before the step that precedes it.',
    fr: 'Cette date précède l’étape antérieure.',
    source: 'domain 2.5',
  },
  PERIOD_REVERSED: {
    nl: 'Het einde ligt voor het begin.',
    en: 'The end lies before the beginning.',
    fr: 'La fin précède le début.',
    source: 'Periods run forward',
  },
  ...workRuleTexts,
} satisfies RuleBook;

export type TransitionRule = keyof typeof transitionRuleTexts;
