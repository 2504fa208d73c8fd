import type { EventTexts } from '../../../shared/words/event-text.ts';
import { activationInstruments } from './activation-codes.ts';
import { debtMediationKinds, thresholdKinds } from './threshold-codes.ts';

/** What the events of activation, thresholds, the ladder and debt mediation are called. */
export const activationJourneyTexts: EventTexts = {
  ACTIVATION_TERMS_SIGNED: {
    ...{ nl: 'Voorwaarden getekend', en: 'Terms signed', fr: 'Conditions signées' },
    detail: activationInstruments,
  },
  ACTIVATION_STARTED: {
    ...{ nl: 'Traject gestart', en: 'Measure started', fr: 'Mesure commencée' },
    detail: activationInstruments,
  },
  ACTIVATION_EXTENDED: {
    ...{ nl: 'Traject uitzonderlijk verlengd', en: 'Measure extended by exception', fr: 'Mesure prolongée' },
    detail: activationInstruments,
  },
  ACTIVATION_ENDED: {
    ...{ nl: 'Traject afgelopen', en: 'Measure ended', fr: 'Mesure terminée' },
    detail: activationInstruments,
  },
  ACTIVATION_STOPPED: {
    ...{ nl: 'Traject stopgezet', en: 'Measure stopped', fr: 'Mesure arrêtée' },
    detail: activationInstruments,
  },
  TECHNICAL_TRAINING_STARTED: {
    ...{ nl: 'Technische opleiding gestart', en: 'Technical training started', fr: 'Formation technique commencée' },
  },
  LADDER_STEP_ASSESSED: {
    ...{
      nl: 'Participatieladder ingeschat',
      en: 'Participation ladder assessed',
      fr: 'Échelle de participation évaluée',
    },
  },
  THRESHOLD_RECORDED: {
    ...{ nl: 'Drempel vastgesteld', en: 'Threshold recorded', fr: 'Obstacle constaté' },
    detail: thresholdKinds,
  },
  THRESHOLD_RESOLVED: {
    ...{ nl: 'Drempel weggewerkt', en: 'Threshold resolved', fr: 'Obstacle levé' },
    detail: thresholdKinds,
  },
  HEALTH_THRESHOLD_RECORDED: {
    ...{ nl: 'Gezondheidsdrempel vastgesteld', en: 'Threshold of health recorded', fr: 'Obstacle de santé constaté' },
  },
  HEALTH_THRESHOLD_RESOLVED: {
    ...{ nl: 'Gezondheidsdrempel weggewerkt', en: 'Threshold of health resolved', fr: 'Obstacle de santé levé' },
  },
  DEBT_MEDIATION_STARTED: {
    ...{ nl: 'Budget- of schuldhulp gestart', en: 'Help with debts started', fr: 'Aide aux dettes commencée' },
    detail: debtMediationKinds,
  },
  DEBT_MEDIATION_ENDED: {
    ...{ nl: 'Budget- of schuldhulp afgelopen', en: 'Help with debts ended', fr: 'Aide aux dettes terminée' },
    detail: debtMediationKinds,
  },
};

/** What the deadlines of activation are called. */
export const activationDeadlineTexts: EventTexts = {
  ACTIVATION_TO_START: {
    nl: 'Gepland traject te starten',
    en: 'Planned measure to start',
    fr: 'Mesure prévue à commencer',
  },
  ACTIVATION_ENDS_BY: { nl: 'Traject loopt af', en: 'Measure ends', fr: 'La mesure se termine' },
  ART60_RIGHTS_REACHED: {
    ...{ nl: 'Artikel 60: rechten bereikt', en: 'Artikel 60: rights reached', fr: 'Article 60 : droits atteints' },
  },
  TWE_LIMIT: {
    ...{ nl: 'Tijdelijke werkervaring: uiterste einde', en: 'Temporary work experience: last day possible' },
    fr: 'Expérience de travail temporaire : fin ultime',
  },
  ACTIVATION_TRACK_LIMIT: {
    ...{ nl: 'Activeringstraject: uiterste einde', en: 'Activation track: last day possible' },
    fr: 'Trajet d’activation : fin ultime',
  },
  NEIGHBOURHOOD_WORK_LIMIT: {
    ...{ nl: 'Wijk-werken: uiterste einde', en: 'Neighbourhood work: last day possible' },
    fr: 'Travail de quartier : fin ultime',
  },
};
