import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  GuidanceLevel,
  ImwDecider,
  ImwPackage,
  MediationStatus,
  PackageEvaluationKind,
  SupportInstrument,
  SupportPackageReason,
  SupportPackageStatus,
} from '../generated/resolver-types.ts';

const ARVASTAT = { source: 'Arvastat (domain 4.1)' } as const;
const RVA = { source: 'RVA table of 2013 (domain 4.1, M)' } as const;

/** Categories of registration: a code in the schema, because there are more than are known. */
export const registrationCategories: CodeList = {
  '00': {
    nl: 'werkzoekende met werkloosheidsuitkeringsaanvraag',
    en: 'jobseeker who claims unemployment benefit',
    fr: 'demandeur d’allocations de chômage',
    ...ARVASTAT,
  },
  '02': {
    nl: 'jongere in beroepsinschakelingstijd',
    en: 'young person in beroepsinschakelingstijd',
    fr: 'jeune en stage d’insertion professionnelle',
    ...ARVASTAT,
  },
  '03': {
    nl: 'niet-werkende vrij ingeschreven werkzoekende',
    en: 'jobseeker without work, freely registered',
    fr: 'demandeur d’emploi inoccupé librement inscrit',
    ...RVA,
  },
  '05': {
    nl: 'werkzoekende ten laste van het OCMW',
    en: 'jobseeker at the charge of a social welfare centre',
    fr: 'demandeur d’emploi à charge du CPAS',
    ...RVA,
  },
  '06': {
    nl: 'erkend als persoon met handicap door FOD SZ',
    en: 'recognised as a person with a disability by FOD SZ',
    fr: 'reconnu comme personne handicapée par le SPF SS',
    ...RVA,
  },
  '07': {
    nl: 'vrijwillig deeltijdse werknemer',
    en: 'part-time worker by choice',
    fr: 'travailleur à temps partiel volontaire',
    ...RVA,
  },
  '10': {
    nl: 'in vooropzeg of verbrekingsvergoeding',
    en: 'under notice, or with pay in lieu of it',
    fr: 'en préavis ou indemnité de rupture',
    ...ARVASTAT,
  },
  '11': {
    nl: 'deeltijds leerplichtige in beroepsinschakelingstijd',
    en: 'part-time pupil in beroepsinschakelingstijd',
    fr: 'jeune en obligation scolaire partielle en stage d’insertion',
    ...RVA,
  },
  '14': {
    nl: 'uitgesloten van werkloosheidsuitkeringen',
    en: 'excluded from unemployment benefit',
    fr: 'exclu du chômage',
    ...RVA,
  },
  '80': {
    nl: 'deeltijds met inkomensgarantie-uitkering',
    en: 'part-time with income guarantee benefit',
    fr: 'à temps partiel avec allocation de garantie de revenus',
    ...ARVASTAT,
  },
  '82': {
    nl: 'deeltijds werkende jongere in beroepsinschakelingstijd',
    en: 'young part-time worker in beroepsinschakelingstijd',
    fr: 'jeune à temps partiel en stage d’insertion',
    ...ARVASTAT,
  },
  '93': {
    nl: 'deeltijds zonder inkomensgarantie-uitkering',
    en: 'part-time without income guarantee benefit',
    fr: 'à temps partiel sans allocation de garantie de revenus',
    ...ARVASTAT,
  },
};

export const mediationStatuses: CodeList<MediationStatus> = {
  IN_BEMIDDELING: { nl: 'in bemiddeling', en: 'in mediation', fr: 'en médiation' },
  IN_OPLEIDING_OF_VOORTRAJECT: {
    nl: 'in opleiding of voortraject',
    en: 'in training or preparation',
    fr: 'en formation ou préparation',
  },
  NIET_INZETBAAR_OP_LANGE_TERMIJN: {
    nl: 'niet inzetbaar op lange termijn',
    en: 'not available for work in the long term',
    fr: 'non disponible à long terme',
  },
};

export const guidanceLevels: CodeList<GuidanceLevel> = {
  LAAG: { nl: 'laag', en: 'low', fr: 'bas' },
  MIDDEN: { nl: 'midden', en: 'middle', fr: 'moyen' },
  HOOG: { nl: 'hoog', en: 'high', fr: 'haut' },
};

export const supportPackageReasons: CodeList<SupportPackageReason> = {
  START: { nl: 'startpakket', en: 'start package', fr: 'paquet de départ' },
  EVALUATION: { nl: 'na evaluatie door VDAB', en: 'after an evaluation by VDAB', fr: 'après évaluation du VDAB' },
  RETURN: {
    nl: 'terug na een doorstroomtraject',
    en: 'back after a transition track',
    fr: 'retour après un trajet de transition',
  },
  WAIT_NEW_TRACK: {
    nl: 'wacht op een nieuw doorstroomtraject',
    en: 'waits for a new transition track',
    fr: 'attend un nouveau trajet de transition',
  },
  LDE_RUNOFF: {
    nl: 'uitloop lokale diensteneconomie',
    en: 'run-off of lokale diensteneconomie',
    fr: 'fin de l’économie de services locaux',
  },
};

export const supportPackageStatuses: CodeList<SupportPackageStatus> = {
  DRAFT: { nl: 'ontwerp', en: 'draft', fr: 'projet' },
  ACTIVE: { nl: 'lopend', en: 'active', fr: 'actif' },
  UNDER_EVALUATION: { nl: 'in evaluatie', en: 'under evaluation', fr: 'en évaluation' },
  SUSPENDED: { nl: 'opgeschort', en: 'suspended', fr: 'suspendu' },
  ENDED: { nl: 'beëindigd', en: 'ended', fr: 'terminé' },
};

export const supportInstruments: CodeList<SupportInstrument> = {
  CMW: { nl: 'collectief maatwerk', en: 'collectief maatwerk', fr: 'travail adapté collectif' },
  IMW: {
    nl: 'individueel maatwerk',
    en: 'individueel maatwerk',
    fr: 'travail adapté individuel',
    validFrom: '2023-07-01',
  },
};

export const packageEvaluationKinds: CodeList<PackageEvaluationKind> = {
  INTERIM: { nl: 'tussentijds', en: 'in between', fr: 'intermédiaire' },
  END_OF_TERM: { nl: 'einde van de termijn', en: 'end of the term', fr: 'fin du terme' },
  DOORSTROOM: { nl: 'doorstroom', en: 'moving on', fr: 'transition' },
};

export const imwPackages: CodeList<ImwPackage> = {
  TEMPORARY: { nl: 'tijdelijk, twee jaar', en: 'temporary, two years', fr: 'temporaire, deux ans' },
  WAGE: { nl: 'loonpremie, vijf jaar', en: 'wage premium, five years', fr: 'prime salariale, cinq ans' },
  WAGE_PLUS: {
    nl: 'verhoogde loonpremie, vijf jaar',
    en: 'increased wage premium, five years',
    fr: 'prime salariale majorée, cinq ans',
  },
  CMW45: {
    nl: 'collectief maatwerk 45 procent bij een maatwerkbedrijf',
    en: 'collectief maatwerk 45 percent at a maatwerkbedrijf',
    fr: 'travail adapté collectif 45 pour cent',
  },
};

export const imwDeciders: CodeList<ImwDecider> = {
  DWSE: {
    nl: 'Departement Werk en Sociale Economie',
    en: 'Departement Werk en Sociale Economie',
    fr: 'Département Travail et Économie sociale',
  },
};

/** What registration, support packages and individueel maatwerk are made of. */
export const packageCodeLists = {
  MediationStatus: mediationStatuses,
  GuidanceLevel: guidanceLevels,
  SupportPackageReason: supportPackageReasons,
  SupportPackageStatus: supportPackageStatuses,
  SupportInstrument: supportInstruments,
  PackageEvaluationKind: packageEvaluationKinds,
  ImwPackage: imwPackages,
  ImwDecider: imwDeciders,
};
