import type { CodeList } from '../../../shared/words/code-list.ts';
import type { SocialEconomyInstrument } from '../generated/resolver-types.ts';

/** From when to when each instrument is (or was) given out to who begins (domain 1.1). */
export const instruments: CodeList<SocialEconomyInstrument> = {
  CMW: {
    nl: 'collectief maatwerk',
    en: 'collectief maatwerk (sheltered work)',
    fr: 'travail adapté collectif',
    validFrom: '2019-01-01',
    source: 'VD-CMW',
  },
  LDE: {
    nl: 'lokale diensteneconomie',
    en: 'lokale diensteneconomie (local services)',
    fr: 'économie de services locaux',
    validFrom: '2015-04-01',
    validTo: '2023-06-30',
    source: 'SE-LDE',
  },
  IMW: {
    nl: 'individueel maatwerk',
    en: 'individueel maatwerk (individual support)',
    fr: 'travail adapté individuel',
    validFrom: '2023-07-01',
    source: 'VL-IMW-WG',
  },
  AMA_SE: {
    nl: 'arbeidsmatige activiteiten in de sociale economie',
    en: 'accompanied activities in the social economy',
    fr: 'activités accompagnées en économie sociale',
    validFrom: '2021-04-01',
    source: 'STATVL',
  },
  BW: {
    nl: 'beschutte werkplaats',
    en: 'beschutte werkplaats (former sheltered workshop)',
    fr: 'atelier protégé',
    validTo: '2018-12-31',
    source: 'STATVL',
  },
  SW: {
    nl: 'sociale werkplaats',
    en: 'sociale werkplaats (former social workshop)',
    fr: 'atelier social',
    validTo: '2018-12-31',
    source: 'STATVL',
  },
  INV: {
    nl: 'invoegbedrijf',
    en: 'invoegbedrijf (insertion company)',
    fr: 'entreprise d’insertion',
    validTo: '2018-12-31',
    source: 'STATVL: replaced by MWA; last day to be checked',
  },
  SINE: {
    nl: 'sociale inschakelingseconomie (SINE)',
    en: 'SINE (social insertion economy)',
    fr: 'économie d’insertion sociale (SINE)',
    validTo: '2023-06-30',
    source: 'PRATO',
  },
  VOP: {
    nl: 'Vlaamse ondersteuningspremie',
    en: 'Vlaamse ondersteuningspremie (Flemish wage premium)',
    fr: 'prime de soutien flamande',
    validTo: '2023-06-30',
    source: 'VERSO',
  },
  MWA: {
    nl: 'maatwerkafdeling',
    en: 'maatwerkafdeling (department of a regular company)',
    fr: 'département de travail adapté',
    validFrom: '2019-01-01',
    validTo: '2023-06-30',
    source: 'VL-MWA',
  },
  AZ: {
    nl: 'arbeidszorg',
    en: 'arbeidszorg (unpaid accompanied work)',
    fr: 'travail assisté (arbeidszorg)',
    validTo: '2021-03-31',
    source: 'STATVL',
  },
  SE_EXP: {
    nl: 'supported employment (experiment)',
    en: 'supported employment (experiment)',
    fr: 'emploi accompagné (expérience)',
    validFrom: '2007-01-01',
    validTo: '2008-12-31',
    source: 'source 001',
  },
};
