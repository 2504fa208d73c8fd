import type { CodeList, CodeLists } from '../../../shared/words/code-list.ts';
import type { ActivationInstrument, ActivationStatus, ActivationStopReason } from '../generated/resolver-types.ts';

export const activationInstruments: CodeList<ActivationInstrument> = {
  ART60: {
    ...{ nl: 'artikel 60', en: 'artikel 60 (job with the centre)', fr: 'article 60' },
    source: 'OCMW-wet van 8 juli 1976, art. 60 § 7',
  },
  ART61: {
    ...{ nl: 'artikel 61', en: 'artikel 61 (job with another employer)', fr: 'article 61' },
    source: 'OCMW-wet van 8 juli 1976, art. 61',
  },
  TWE_OCMW: {
    ...{ nl: 'tijdelijke werkervaring', en: 'temporary work experience', fr: 'expérience de travail temporaire' },
    ...{ validFrom: '2017-01-01', source: 'VVSG, TWE; first day GK: to be checked' },
  },
  SOC_ACT: { nl: 'sociale activering', en: 'social activation', fr: 'activation sociale', source: 'domain 3.3 (M)' },
  ACT_TRACK: {
    ...{
      nl: 'activeringstraject',
      en: 'activation track (work and care)',
      fr: 'trajet d’activation (travail et soins)',
    },
    source: 'Decreet werk- en zorgtrajecten',
  },
  AMA: {
    ...{ nl: 'arbeidsmatige activiteiten', en: 'work-like activities', fr: 'activités professionnelles adaptées' },
    source: 'Decreet werk- en zorgtrajecten',
  },
  ONTHAAL: {
    ...{ nl: 'onthaaltraject', en: 'reception track', fr: 'trajet d’accueil' },
    source: 'Decreet werk- en zorgtrajecten',
  },
  WIJKW: {
    ...{ nl: 'wijk-werken', en: 'neighbourhood work (wijk-werken)', fr: 'travail de quartier (wijk-werken)' },
    ...{ validFrom: '2018-01-01', source: 'VDAB, wijk-werken' },
  },
  GEM_DIENST: {
    ...{ nl: 'gemeenschapsdienst', en: 'community service', fr: 'service à la collectivité' },
    source: 'domain 3.3 (M, 2021)',
  },
};

const activationStatuses: CodeList<ActivationStatus> = {
  PLANNED: { nl: 'gepland', en: 'planned', fr: 'prévu' },
  RUNNING: { nl: 'loopt', en: 'running', fr: 'en cours' },
  ENDED: { nl: 'afgelopen', en: 'ended', fr: 'terminé' },
  STOPPED: { nl: 'stopgezet', en: 'stopped', fr: 'arrêté' },
  CANCELLED: { nl: 'geannuleerd', en: 'cancelled', fr: 'annulé' },
};

const activationStopReasons: CodeList<ActivationStopReason> = {
  FOUND_WORK: { nl: 'werk gevonden', en: 'found work', fr: 'emploi trouvé' },
  RIGHTS_REACHED: { nl: 'rechten bereikt', en: 'rights reached', fr: 'droits atteints' },
  OTHER_MEASURE: { nl: 'een andere maatregel past beter', en: 'another measure fits better', fr: 'autre mesure' },
  CLIENT_STOPPED: { nl: 'de cliënt stopte', en: 'the client stopped', fr: 'arrêt par le client' },
  WORKPLACE_STOPPED: { nl: 'de werkplek stopte', en: 'the workplace stopped', fr: 'arrêt par le lieu de travail' },
  MOVED: { nl: 'verhuisd', en: 'moved away', fr: 'déménagement' },
  OTHER: { nl: 'andere reden', en: 'another reason', fr: 'autre motif' },
};

export const activationCodeLists: CodeLists = {
  ActivationInstrument: activationInstruments,
  ActivationStatus: activationStatuses,
  ActivationStopReason: activationStopReasons,
};
