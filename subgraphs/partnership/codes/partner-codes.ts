import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  AgreementState,
  CompetitionKind,
  EmpowermentAggregateReason,
  LegalForm,
  OpennessKind,
  OrganisationKind,
  PartnershipRole,
  ResponsibilityAct,
  ServiceLevel,
  ServiceModel,
} from '../generated/resolver-types.ts';

/** Kinds of organisation in a partnership. */
export const organisationKinds: CodeList<OrganisationKind> = {
  PES: { nl: 'VDAB', en: 'public employment service', fr: 'service public de l’emploi' },
  WELFARE_CENTRE: { nl: 'OCMW', en: 'welfare centre', fr: 'CPAS' },
  SOCIAL_ECONOMY_ENTERPRISE: {
    nl: 'onderneming van de sociale economie',
    en: 'social-economy enterprise',
    fr: 'entreprise d’économie sociale',
  },
  TRANSITION_PROVIDER: { nl: 'dienstverlener doorstroom', en: 'transition provider', fr: 'prestataire de transition' },
  CIVIL_SOCIETY: {
    nl: 'middenveldorganisatie',
    en: 'civil society organisation',
    fr: 'organisation de la société civile',
  },
  EMPLOYER: { nl: 'werkgever', en: 'employer', fr: 'employeur' },
};

/** Roles in a partnership. */
export const partnershipRoles: CodeList<PartnershipRole> = {
  PROMOTOR: { nl: 'promotor', en: 'promotor', fr: 'promoteur' },
  PARTNER: { nl: 'partner', en: 'partner', fr: 'partenaire' },
};

/** How an agreement stands. */
export const agreementStates: CodeList<AgreementState> = {
  PROPOSED: { nl: 'voorgesteld', en: 'proposed', fr: 'proposé' },
  IN_FORCE: { nl: 'van kracht', en: 'in force', fr: 'en vigueur' },
  REPLACED: { nl: 'vervangen', en: 'replaced', fr: 'remplacé' },
  LAPSED: { nl: 'vervallen', en: 'lapsed', fr: 'caduc' },
};

/** What partners divide among themselves. */
export const responsibilityActs: CodeList<ResponsibilityAct> = {
  OUTREACH: { nl: 'mensen bereiken', en: 'outreach', fr: 'aller vers' },
  INTAKE: { nl: 'eerste gesprek', en: 'intake', fr: 'accueil' },
  ASSESSMENT: { nl: 'inschatting', en: 'assessment', fr: 'évaluation' },
  CASE_LEAD: { nl: 'het dossier trekken', en: 'leading the case', fr: 'pilotage du dossier' },
  PLAN: { nl: 'gedeeld plan', en: 'shared plan', fr: 'plan partagé' },
  REFERRAL: { nl: 'doorverwijzen', en: 'referral', fr: 'orientation' },
  THRESHOLDS: { nl: 'drempels wegwerken', en: 'taking thresholds away', fr: 'lever les freins' },
  COACHING: { nl: 'coaching', en: 'coaching', fr: 'coaching' },
  TRANSITION: { nl: 'doorstroom', en: 'transition', fr: 'transition' },
  AFTERCARE: { nl: 'nazorg', en: 'aftercare', fr: 'suivi' },
  EMPOWERMENT_MEASUREMENT: { nl: 'empowermentmeting', en: 'empowerment measurement', fr: 'mesure d’empowerment' },
};

/** The levels of market or network. */
export const serviceLevels: CodeList<ServiceLevel> = {
  MODEL: { nl: 'markt of netwerk', en: 'market or network', fr: 'marché ou réseau' },
  COMPETITION: { nl: 'kwaliteit of prijs', en: 'quality or price', fr: 'qualité ou prix' },
  OPENNESS: { nl: 'open of gesloten', en: 'open or closed', fr: 'ouvert ou fermé' },
  LEGAL_FORM: { nl: 'opdracht of subsidie', en: 'contract or grant', fr: 'marché public ou subvention' },
};

/** Market or network. */
export const serviceModels: CodeList<ServiceModel> = {
  MARKET: { nl: 'markt', en: 'market', fr: 'marché' },
  NETWORK: { nl: 'netwerk', en: 'network', fr: 'réseau' },
};

/** On what a market competes. */
export const competitionKinds: CodeList<CompetitionKind> = {
  QUALITY: { nl: 'kwaliteit', en: 'quality', fr: 'qualité' },
  PRICE: { nl: 'prijs', en: 'price', fr: 'prix' },
};

/** Who may join a network. */
export const opennessKinds: CodeList<OpennessKind> = {
  OPEN: { nl: 'open', en: 'open', fr: 'ouvert' },
  CLOSED: { nl: 'gesloten', en: 'closed', fr: 'fermé' },
};

/** The legal form. */
export const legalForms: CodeList<LegalForm> = {
  CONTRACT: { nl: 'opdracht', en: 'contract', fr: 'marché public' },
  GRANT: { nl: 'subsidie', en: 'grant', fr: 'subvention' },
};

/** Why there is no aggregate. */
export const aggregateReasons: CodeList<EmpowermentAggregateReason> = {
  NOT_FOR_CALLER: {
    nl: 'niet voor uw organisatie',
    en: 'not for your organisation',
    fr: 'pas pour votre organisation',
  },
  UNKNOWN_INSTRUMENT: { nl: 'instrument niet gekend', en: 'instrument not known', fr: 'instrument inconnu' },
  FEWER_THAN_FIVE: { nl: 'minder dan vijf personen', en: 'fewer than five persons', fr: 'moins de cinq personnes' },
};

/** The lists by the name of their enum. */
export const partnerCodeLists = {
  OrganisationKind: organisationKinds,
  PartnershipRole: partnershipRoles,
  AgreementState: agreementStates,
  ResponsibilityAct: responsibilityActs,
  ServiceLevel: serviceLevels,
  ServiceModel: serviceModels,
  CompetitionKind: competitionKinds,
  OpennessKind: opennessKinds,
  LegalForm: legalForms,
  EmpowermentAggregateReason: aggregateReasons,
};
