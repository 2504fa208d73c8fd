import { date, flag, longText, optional, type RecordRow, recordEntity, text, whole } from '../../shared/columns.ts';
import type {
  ContactKind,
  EvaluationResult,
  IncomeSupportKind,
  IntegrationProjectKind,
  IntegrationProjectStatus,
  LeefloonCategory,
  LifeDomain,
  ProjectExemption,
} from './generated/resolver-types.ts';
import type { ProjectAmendmentRow } from './project-entities.ts';

export interface IncomeSupportRow extends RecordRow {
  category: LeefloonCategory;
  supportKind: IncomeSupportKind;
  from: string;
  to: string | null;
}

export const incomeSupportEntity = recordEntity<IncomeSupportRow>('income_support', {
  category: text('category', 20),
  supportKind: text('support_kind', 20),
  from: date('from_date'),
  to: optional(date('to_date')),
});

export interface IntegrationProjectRow extends RecordRow {
  projectKind: IntegrationProjectKind;
  exemption: ProjectExemption | null;
  /** Day on which the leefloon was granted: the three months of INV-07 start here. */
  grantedOn: string;
  signedOn: string | null;
  endedOn: string | null;
  status: IntegrationProjectStatus;
  /** Null where the extract does not say: then it is, unless there is an exemption. */
  mandatory: boolean | null;
  startOn: string | null;
  /** Codes of life domains, one a line; null where none is on record. */
  domains: string | null;
  /** Steps of the client and of the centre, and who else is a party: one a line. */
  clientSteps: string | null;
  centreSteps: string | null;
  thirdParties: string | null;
}

export const integrationProjectEntity = recordEntity<IntegrationProjectRow>('integration_project', {
  projectKind: text('project_kind', 40),
  exemption: optional(text('exemption', 20)),
  grantedOn: date('granted_on'),
  signedOn: optional(date('signed_on')),
  endedOn: optional(date('ended_on')),
  status: text('status', 20),
  mandatory: optional(flag('mandatory')),
  startOn: optional(date('start_on')),
  domains: optional(longText('domains')),
  clientSteps: optional(longText('client_steps')),
  centreSteps: optional(longText('centre_steps')),
  thirdParties: optional(longText('third_parties')),
});

export interface ProjectEvaluationRow extends RecordRow {
  /** `sourceId` of the project at the same holder. */
  projectSourceId: string;
  evaluatedOn: string;
  inPerson: boolean;
  result: EvaluationResult | null;
}

export const projectEvaluationEntity = recordEntity<ProjectEvaluationRow>('project_evaluation', {
  projectSourceId: text('project_source_id', 80),
  evaluatedOn: date('evaluated_on'),
  inPerson: flag('in_person'),
  result: optional(text('result', 20)),
});

/** A project with its evaluations and amendments, newest first; changed when one of them changed. */
export interface EvaluatedProject extends IntegrationProjectRow {
  evaluations: ProjectEvaluationRow[];
  amendments: ProjectAmendmentRow[];
}

export interface NeedRow extends RecordRow {
  lifeDomain: LifeDomain;
  /** 1 (acute) to 5 (self-reliant). */
  score: number;
  assessedOn: string;
}

export const needEntity = recordEntity<NeedRow>('life_domain_need', {
  lifeDomain: text('life_domain', 40),
  score: whole('score'),
  assessedOn: date('assessed_on'),
});

export interface ContactRow extends RecordRow {
  contactKind: ContactKind;
  contactValue: string;
  since: string | null;
  /** Last day on which the client can be reached there. */
  endedOn: string | null;
}

export const contactEntity = recordEntity<ContactRow>('contact_point', {
  contactKind: text('contact_kind', 10),
  contactValue: text('contact_value', 200),
  since: optional(date('since')),
  endedOn: optional(date('ended_on')),
});
