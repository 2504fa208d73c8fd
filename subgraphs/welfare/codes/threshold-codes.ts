import type { CodeList, CodeLists } from '../../../shared/words/code-list.ts';
import { lifeDomains } from '../../../shared/words/life-domains.ts';
import type { DebtMediationKind, LifeDomain, Remediability, ThresholdKind } from '../generated/resolver-types.ts';

const FOUND = 'IDEA Consult 2023/24';
const DESIGN = 'domain 3.5 (design)';

export const thresholdKinds: CodeList<ThresholdKind> = {
  MENTAL_HEALTH: { nl: 'mentale gezondheid', en: 'mental health', fr: 'santé mentale', source: FOUND },
  PHYSICAL_HEALTH: { nl: 'lichamelijke gezondheid', en: 'physical health', fr: 'santé physique', source: FOUND },
  ADDICTION: { nl: 'verslaving', en: 'addiction', fr: 'dépendance', source: FOUND },
  CHILDCARE_FAMILY: {
    ...{
      nl: 'kinderopvang en gezinslast',
      en: 'childcare and family burden',
      fr: 'garde d’enfants et charge familiale',
    },
    source: FOUND,
  },
  HOUSING: { nl: 'wonen', en: 'housing', fr: 'logement', source: FOUND },
  LIMITED_DUTCH: { nl: 'beperkt Nederlands', en: 'limited Dutch', fr: 'néerlandais limité', source: FOUND },
  MOBILITY: { nl: 'mobiliteit', en: 'mobility', fr: 'mobilité', source: DESIGN },
  DEBTS: { nl: 'schulden', en: 'debts', fr: 'dettes', source: DESIGN },
  ADMINISTRATION: { nl: 'administratie', en: 'administration', fr: 'administration', source: DESIGN },
  DIGITAL: { nl: 'digitale vaardigheden en middelen', en: 'digital skills and means', fr: 'numérique', source: DESIGN },
  SOCIAL_NETWORK: { nl: 'sociaal netwerk', en: 'social network', fr: 'réseau social', source: DESIGN },
  QUALIFICATION: { nl: 'kwalificatie', en: 'qualification', fr: 'qualification', source: DESIGN },
  WORK_EXPERIENCE: { nl: 'werkervaring', en: 'work experience', fr: 'expérience professionnelle', source: DESIGN },
};

const remediabilities: CodeList<Remediability> = {
  YES: { nl: 'te verhelpen', en: 'can be remedied', fr: 'remédiable' },
  NO: { nl: 'niet te verhelpen', en: 'cannot be remedied', fr: 'non remédiable' },
  UNKNOWN: { nl: 'niet gekend', en: 'not known', fr: 'inconnu' },
};

export const debtMediationKinds: CodeList<DebtMediationKind> = {
  BUDGET_GUIDANCE: { nl: 'budgetbegeleiding', en: 'budget guidance', fr: 'guidance budgétaire' },
  DEBT_MEDIATION: { nl: 'schuldbemiddeling', en: 'debt mediation', fr: 'médiation de dettes' },
  COLLECTIVE_SETTLEMENT: {
    ...{ nl: 'collectieve schuldenregeling', en: 'collective debt settlement', fr: 'règlement collectif de dettes' },
  },
  BUDGET_MANAGEMENT: { nl: 'budgetbeheer', en: 'budget management', fr: 'gestion budgétaire' },
};

export const thresholdCodeLists: CodeLists = {
  LifeDomain: lifeDomains satisfies CodeList<LifeDomain>,
  ThresholdKind: thresholdKinds,
  Remediability: remediabilities,
  DebtMediationKind: debtMediationKinds,
};
