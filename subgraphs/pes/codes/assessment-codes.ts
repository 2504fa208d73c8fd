import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  AdviceBasis,
  AdviceCode,
  AdviceProposer,
  AssessmentDecider,
  AssessmentStatus,
  AttestKind,
  ReconsiderationDecision,
} from '../generated/resolver-types.ts';

const IMW = { validFrom: '2023-07-01', source: 'Individueel maatwerk, since 2023-07-01 (domain 1.2)' } as const;
const BTOM = { source: 'BTOM (domain 1.6)' } as const;

export const adviceCodes: CodeList<AdviceCode> = {
  PMAH: {
    nl: 'persoon met een arbeidshandicap',
    en: 'person with a work disability',
    fr: 'personne handicapée au travail',
  },
  PSP: {
    nl: 'persoon met een psychosociale arbeidsbeperking',
    en: 'person with a psychosocial limitation at work',
    fr: 'personne avec une limitation psychosociale',
  },
  UK: { nl: 'uiterst kwetsbaar', en: 'extremely vulnerable', fr: 'extrêmement vulnérable' },
  LDE_ADV: {
    nl: 'advies lokale diensteneconomie',
    en: 'advice lokale diensteneconomie',
    fr: 'avis économie de services locaux',
  },
  AMA_ADV: {
    nl: 'advies arbeidsmatige activiteiten',
    en: 'advice work-like activities',
    fr: 'avis activités assimilées au travail',
  },
  ADV_WELZIJN: { nl: 'advies welzijn', en: 'advice welfare', fr: 'avis bien-être' },
  NIET_TOELEIDBAAR: { nl: 'niet toeleidbaar', en: 'cannot be referred', fr: 'non orientable' },
  PMP: {
    nl: 'persoon met multipele problematiek (nu PSP)',
    en: 'person with multiple problems (PSP now)',
    fr: 'personne aux problèmes multiples (PSP à présent)',
    validTo: '2022-12-31',
    source: 'Historic name, in VDAB’s tools until 2022 (domain 1.2); the last day is a guess, to be checked',
  },
  AZ_ADV: {
    nl: 'advies arbeidszorg',
    en: 'advice arbeidszorg',
    fr: 'avis travail assisté',
    validTo: '2021-03-31',
    source: 'Arbeidszorg until 2021-03-31 (domain 1.2)',
  },
  IMW_LP: { nl: 'behoefte loonpremie', en: 'need of a wage premium', fr: 'besoin d’une prime salariale', ...IMW },
  IMW_LP_PLUS: {
    nl: 'behoefte verhoogde loonpremie',
    en: 'need of an increased wage premium',
    fr: 'besoin d’une prime salariale majorée',
    ...IMW,
  },
  IMW_BP: {
    nl: 'behoefte begeleidingspremie',
    en: 'need of a guidance premium',
    fr: 'besoin d’une prime d’accompagnement',
    ...IMW,
  },
  BTOM_ADAPTATION: {
    nl: 'aanpassing van de arbeidspost',
    en: 'adaptation of the workplace',
    fr: 'adaptation du poste de travail',
    ...BTOM,
  },
  BTOM_TRAVEL: { nl: 'verplaatsingskosten', en: 'travel to work', fr: 'frais de déplacement', ...BTOM },
  BTOM_INTERPRETER: { nl: 'tolkuren', en: 'hours of an interpreter', fr: 'heures d’interprète', ...BTOM },
  BTOM_VOP: {
    nl: 'Vlaamse ondersteuningspremie',
    en: 'Vlaamse ondersteuningspremie',
    fr: 'prime de soutien flamande',
    validTo: '2023-06-30',
    source: 'VOP, replaced by individueel maatwerk on 2023-07-01 (domain 1.6, GK: to be checked)',
  },
  BTOM_WORKSHOP: {
    nl: 'tewerkstelling in een beschutte of sociale werkplaats',
    en: 'work in a sheltered or social workshop',
    fr: 'emploi en atelier protégé ou social',
    validTo: '2015-03-31',
    source: 'Workshops, replaced by collectief maatwerk on 2015-04-01 (domain 1.6, GK: to be checked)',
  },
};

export const adviceBases: CodeList<AdviceBasis> = {
  ATTEST: { nl: 'attest', en: 'attest', fr: 'attestation' },
  ICF: { nl: 'ICF-screening', en: 'ICF scoring', fr: 'screening CIF' },
  LONG_TERM_INACTIVE: {
    nl: 'minstens 24 maanden zonder betaald werk',
    en: 'at least 24 months without paid work',
    fr: 'au moins 24 mois sans travail rémunéré',
  },
};

export const assessmentStatuses: CodeList<AssessmentStatus> = {
  REQUESTED: { nl: 'aangevraagd', en: 'requested', fr: 'demandée' },
  SCREENING: { nl: 'in screening', en: 'in screening', fr: 'en screening' },
  REPORT_SUBMITTED: { nl: 'verslag ingediend', en: 'report submitted', fr: 'rapport déposé' },
  TOM_REVIEW: { nl: 'in nazicht bij TOM', en: 'under review by TOM', fr: 'en examen chez TOM' },
  GRANTED: { nl: 'toegekend', en: 'granted', fr: 'accordée' },
  REFUSED: { nl: 'geweigerd', en: 'refused', fr: 'refusée' },
  EXPIRED: { nl: 'verlopen', en: 'expired', fr: 'expirée' },
  SUPERSEDED: { nl: 'vervangen', en: 'superseded', fr: 'remplacée' },
  RECONSIDERATION: { nl: 'in heroverweging', en: 'under reconsideration', fr: 'en réexamen' },
  REFUSED_FINAL: { nl: 'definitief geweigerd', en: 'refused for good', fr: 'refusée définitivement' },
};

export const attestKinds: CodeList<AttestKind> = {
  VAPH: { nl: 'erkenning door het VAPH', en: 'recognition by VAPH', fr: 'reconnaissance par la VAPH' },
  BUSO: { nl: 'BuSO OV1 of OV2', en: 'BuSO OV1 or OV2', fr: 'enseignement secondaire spécialisé OV1 ou OV2' },
  IVT_IT: {
    nl: 'inkomensvervangende of integratietegemoetkoming',
    en: 'income replacement or integration allowance',
    fr: 'allocation de remplacement de revenus ou d’intégration',
  },
  INCAPACITY_DECISION: {
    nl: 'beslissing van blijvende ongeschiktheid',
    en: 'decision of lasting incapacity',
    fr: 'décision d’incapacité permanente',
  },
  CHILD_BENEFIT: {
    nl: 'bijkomende kinderbijslag',
    en: 'supplementary child benefit',
    fr: 'allocations familiales majorées',
  },
  INVALIDITY: { nl: 'invaliditeitsuitkering', en: 'invalidity benefit', fr: 'indemnité d’invalidité' },
  RECOGNISED_SERVICE: {
    nl: 'attest van een door VDAB erkende dienst of arts',
    en: 'attest of a service or doctor recognised by VDAB',
    fr: 'attestation d’un service ou médecin reconnu par le VDAB',
  },
};

export const adviceProposers: CodeList<AdviceProposer> = {
  VDAB: { nl: 'VDAB', en: 'VDAB', fr: 'VDAB' },
  GTB: { nl: 'GTB', en: 'GTB', fr: 'GTB' },
  CAD: { nl: 'CAD De Werklijn', en: 'CAD De Werklijn', fr: 'CAD De Werklijn' },
  OCMW: { nl: 'OCMW', en: 'social welfare centre', fr: 'CPAS' },
};

export const assessmentDeciders: CodeList<AssessmentDecider> = {
  TOM: { nl: 'team TOM van VDAB', en: 'team TOM of VDAB', fr: 'équipe TOM du VDAB' },
  PARTNER: { nl: 'partner', en: 'partner', fr: 'partenaire' },
};

export const reconsiderationDecisions: CodeList<ReconsiderationDecision> = {
  GRANTED: { nl: 'toegekend', en: 'granted', fr: 'accordée' },
  REFUSED: { nl: 'geweigerd', en: 'refused', fr: 'refusée' },
};

/** What an indicering is made of. */
export const assessmentCodeLists = {
  AdviceCode: adviceCodes,
  AdviceBasis: adviceBases,
  AssessmentStatus: assessmentStatuses,
  AttestKind: attestKinds,
  AdviceProposer: adviceProposers,
  AssessmentDecider: assessmentDeciders,
  ReconsiderationDecision: reconsiderationDecisions,
};
