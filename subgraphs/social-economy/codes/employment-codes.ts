import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  EmploymentContractType,
  EmploymentEndReason,
  EnterpriseKind,
  MoveDestination,
  ReturnRightStatus,
  WorkGuidanceLevel,
} from '../generated/resolver-types.ts';

/** Why an employment ended. */
export const employmentEndReasons: CodeList<EmploymentEndReason> = {
  END_OF_TERM: { nl: 'einde van de termijn', en: 'end of the term', fr: 'fin du terme' },
  MOVED_TO_REGULAR_WORK: {
    nl: 'doorgestroomd naar de reguliere economie',
    en: 'moved to the regular economy',
    fr: 'passage vers l’économie ordinaire',
  },
  INTERNAL: { nl: 'intern doorgestroomd', en: 'stays without the instrument', fr: 'maintien sans la mesure' },
  RESIGNED: { nl: 'ontslag door de werknemer', en: 'resigned', fr: 'démission' },
  DISMISSED: { nl: 'ontslag door de werkgever', en: 'dismissed', fr: 'licenciement' },
  ILLNESS: { nl: 'ziekte', en: 'illness', fr: 'maladie' },
};

/** Kinds of employment contract. */
export const contractTypes: CodeList<EmploymentContractType> = {
  OPEN_ENDED: { nl: 'onbepaalde duur', en: 'without an end', fr: 'durée indéterminée' },
  FIXED_TERM: { nl: 'bepaalde duur', en: 'for a fixed term', fr: 'durée déterminée' },
  DEFINED_WORK: { nl: 'duidelijk omschreven werk', en: 'for a piece of work', fr: 'travail nettement défini' },
  REPLACEMENT: { nl: 'vervanging', en: 'in the place of somebody else', fr: 'remplacement' },
  NONE: { nl: 'geen arbeidsovereenkomst', en: 'no contract', fr: 'sans contrat' },
};

/** Levels of guidance in a package (domain 1.3). */
export const guidanceLevels: CodeList<WorkGuidanceLevel> = {
  LOW: { nl: 'laag', en: 'low', fr: 'bas' },
  MIDDLE: { nl: 'midden', en: 'middle', fr: 'moyen' },
  HIGH: { nl: 'hoog', en: 'high', fr: 'élevé' },
};

/** What an enterprise is recognised as (domain 1.4). */
export const enterpriseKinds: CodeList<EnterpriseKind> = {
  MWB: {
    nl: 'maatwerkbedrijf',
    en: 'maatwerkbedrijf (sheltered enterprise)',
    fr: 'entreprise de travail adapté',
    validFrom: '2019-01-01',
    source: 'VD-MWB',
  },
  MWA: {
    nl: 'maatwerkafdeling',
    en: 'maatwerkafdeling (department)',
    fr: 'département de travail adapté',
    validFrom: '2019-01-01',
    validTo: '2023-06-30',
    source: 'VL-MWA',
  },
  LDE: {
    nl: 'lokale diensteneconomie',
    en: 'lokale diensteneconomie (local services)',
    fr: 'économie de services locaux',
    validFrom: '2015-04-01',
    validTo: '2023-06-30',
    source: 'SE-LDE',
  },
  IMW_EMPLOYER: {
    nl: 'werkgever met individueel maatwerk',
    en: 'employer with individueel maatwerk',
    fr: 'employeur avec travail adapté individuel',
    validFrom: '2023-07-01',
    source: 'VL-IMW-WG',
  },
  AMA_PROVIDER: {
    nl: 'aanbieder van arbeidsmatige activiteiten',
    en: 'provider of accompanied activities',
    fr: 'prestataire d’activités accompagnées',
    validFrom: '2021-04-01',
    source: 'STATVL',
  },
};

/** Where a move leads to. */
export const moveDestinations: CodeList<MoveDestination> = {
  NEC: { nl: 'reguliere economie', en: 'regular economy', fr: 'économie ordinaire' },
  NEC_IMW: {
    nl: 'reguliere economie met individueel maatwerk',
    en: 'regular economy with individueel maatwerk',
    fr: 'économie ordinaire avec travail adapté individuel',
    validFrom: '2023-07-01',
    source: 'VL-IMW-WG',
  },
};

/** States of a right of return. */
export const returnRightStatuses: CodeList<ReturnRightStatus> = {
  OPEN: { nl: 'open', en: 'open', fr: 'ouvert' },
  EXERCISED: { nl: 'uitgeoefend', en: 'exercised', fr: 'exercé' },
  OFFERED: { nl: 'terugkeer aangeboden', en: 'return offered', fr: 'retour proposé' },
  DECLINED: { nl: 'geweigerd', en: 'declined', fr: 'refusé' },
  LAPSED: { nl: 'vervallen', en: 'lapsed', fr: 'échu' },
  NONE: { nl: 'geen terugvalpositie', en: 'no right of return', fr: 'pas de droit de retour' },
};
