import type { OwnerRules } from '../../shared/acts/dossier.ts';
import { loadPolicyValues } from '../../shared/policy-values.ts';
import { activationMeasureEntity, activityHoursEntity } from './activation-entities.ts';
import { applicationEntity, centreEntity, meansEntity } from './application-entities.ts';
import { debtMediationEntity } from './debt-mediation-entities.ts';
import {
  contactEntity,
  incomeSupportEntity,
  integrationProjectEntity,
  needEntity,
  projectEvaluationEntity,
} from './entities.ts';
import { projectAmendmentEntity, projectNoticeEntity, sanctionEntity } from './project-entities.ts';
import { breachOfActivation } from './rules/activation-invariants.ts';
import { breachOfHours } from './rules/activity-hours.ts';
import { breachOfApplication, refusalOfApplication } from './rules/application.ts';
import { breachOfContact } from './rules/contact-points.ts';
import { breachOfDebtMediation } from './rules/debt-mediation.ts';
import { breachOfSupport } from './rules/income-support.ts';
import { sectionOfDomain } from './rules/life-domains.ts';
import { breachOfMeans } from './rules/monthly-amount.ts';
import { breachOfLadderStep, breachOfNeed } from './rules/needs-assessment.ts';
import { breachOfAmendment, breachOfEvaluation, breachOfNotice, breachOfProject } from './rules/project.ts';
import { ruleBook } from './rules/rule-book.ts';
import { breachOfSanction } from './rules/sanction.ts';
import { breachOfThreshold, sectionOfThreshold } from './rules/thresholds.ts';
import type { WelfareRegisters, WelfareTables } from './tables.ts';
import { ladderStepEntity, thresholdEntity } from './threshold-entities.ts';

/** What the centres' records are made of, and what has to hold for them whatever writes them. */
export const ownerRules: OwnerRules<WelfareTables, WelfareRegisters> = {
  tables: {
    incomeSupports: {
      ...{ kind: 'income-support', entity: incomeSupportEntity, section: 'welfare.income-support' },
      // Over all centres that can be seen: INV-06 is about the person.
      acrossHolders: true,
      invariant: breachOfSupport,
    },
    applications: {
      ...{ kind: 'applications', entity: applicationEntity, section: 'welfare.application' },
      invariant: breachOfApplication,
      admission: refusalOfApplication,
    },
    means: { kind: 'means', entity: meansEntity, section: 'welfare.finances', invariant: breachOfMeans },
    notices: {
      ...{ kind: 'project-notices', entity: projectNoticeEntity, section: 'welfare.sanctions' },
      reads: ['projects'],
      invariant: breachOfNotice,
    },
    amendments: {
      ...{ kind: 'project-amendments', entity: projectAmendmentEntity, section: 'welfare.integration-project' },
      reads: ['projects'],
      invariant: breachOfAmendment,
    },
    sanctions: {
      ...{ kind: 'sanctions', entity: sanctionEntity, section: 'welfare.sanctions' },
      // Itself too: the length of one depends on the others.
      reads: ['projects', 'notices', 'sanctions'],
      invariant: breachOfSanction,
    },
    projects: {
      kind: 'integration-projects',
      entity: integrationProjectEntity,
      section: 'welfare.integration-project',
      invariant: breachOfProject,
    },
    evaluations: {
      kind: 'project-evaluations',
      entity: projectEvaluationEntity,
      section: 'welfare.integration-project',
      reads: ['projects'],
      invariant: breachOfEvaluation,
    },
    needs: {
      kind: 'needs',
      entity: needEntity,
      section: ({ lifeDomain }) => sectionOfDomain(lifeDomain),
      invariant: breachOfNeed,
    },
    contacts: {
      ...{ kind: 'contacts', entity: contactEntity, section: 'welfare.contact' },
      invariant: breachOfContact,
    },
    activationMeasures: {
      ...{ kind: 'activation-measures', entity: activationMeasureEntity, section: 'welfare.activation' },
      // Itself too: a TWE depends on the artikel 60 beside it.
      reads: ['activationMeasures'],
      invariant: breachOfActivation,
    },
    activityHours: {
      ...{ kind: 'activity-hours', entity: activityHoursEntity, section: 'welfare.activation' },
      reads: ['activationMeasures', 'activityHours'],
      acrossHolders: true,
      invariant: breachOfHours,
    },
    ladderSteps: {
      ...{ kind: 'ladder-steps', entity: ladderStepEntity, section: 'welfare.needs' },
      invariant: breachOfLadderStep,
    },
    thresholds: {
      ...{ kind: 'thresholds', entity: thresholdEntity },
      section: ({ thresholdKind }) => sectionOfThreshold(thresholdKind),
      invariant: breachOfThreshold,
    },
    debtMediations: {
      ...{ kind: 'debt-mediations', entity: debtMediationEntity, section: 'welfare.finances' },
      invariant: breachOfDebtMediation,
    },
  },
  registers: { centres: { kind: 'centres', entity: centreEntity } },
  ruleBook,
  values: loadPolicyValues(new URL('./reference/policy-values.csv', import.meta.url)),
};
