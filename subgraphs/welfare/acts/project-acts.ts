import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { IntegrationProjectRow } from '../entities.ts';
import type {
  AmendmentParty,
  EvaluationResult,
  IntegrationProjectKind,
  ProjectExemption,
} from '../generated/resolver-types.ts';
import { activateProject, amendProject, closeProject, exemptProject } from '../rules/project-moves.ts';
import { type ProjectParts, partsAsLines } from '../rules/project-parts.ts';
import type { WelfareRegisters, WelfareTables } from '../tables.ts';

const acts = actsOf<WelfareTables, WelfareRegisters>();

interface Drafting extends FileActInput, ProjectParts {
  readonly kind: IntegrationProjectKind;
  readonly grantedOn: LocalDate;
  readonly mandatory: boolean;
  readonly exemption?: ProjectExemption | null;
}

const integrationProjectDraft = acts.onFile({
  name: 'integrationProjectDraft',
  decide: (input: Drafting, { today, newRecord }) => {
    const { kind, grantedOn, exemption = null } = input;
    const parts = partsAsLines(input);
    if ('rule' in parts) return refused(parts);
    if (grantedOn > today) return refused(breach('AHEAD_OF_TODAY', 'grantedOn'));
    const mandatory = exemption === null && input.mandatory;
    const said = { projectKind: kind, grantedOn, exemption, mandatory };
    const later = { signedOn: null, startOn: null, endedOn: null, status: 'DRAFT' } as const;
    const empty = { domains: null, clientSteps: null, centreSteps: null, thirdParties: null };
    return { write: { projects: [{ ...newRecord('projects'), ...empty, ...parts, ...said, ...later }] } };
  },
});

const written = (next: IntegrationProjectRow | Breach) =>
  'rule' in next ? refused<WelfareTables>(next) : { write: { projects: [next] } };

const integrationProjectActivate = acts.onRecord({
  name: 'integrationProjectActivate',
  on: 'projects',
  decide: (row, { startOn }: RecordActInput & { readonly startOn: LocalDate }, { today }) =>
    written(activateProject(row, startOn, today)),
});

interface Amending extends RecordActInput, ProjectParts {
  readonly amendedOn: LocalDate;
  readonly requestedBy: AmendmentParty;
}

const integrationProjectAmend = acts.onRecord({
  name: 'integrationProjectAmend',
  on: 'projects',
  decide: (row, input: Amending, { today, newRecord }) => {
    const parts = partsAsLines(input);
    if ('rule' in parts) return refused(parts);
    const { amendedOn, requestedBy } = input;
    const next = amendProject(row, parts, amendedOn, today);
    if ('rule' in next) return refused(next);
    const amendment = { ...newRecord('amendments'), projectSourceId: row.sourceId, amendedOn, requestedBy };
    return { write: { projects: [next], amendments: [amendment] } };
  },
});

interface Evaluating extends RecordActInput {
  readonly evaluatedOn: LocalDate;
  readonly inPerson: boolean;
  readonly result: EvaluationResult;
}

const integrationProjectEvaluate = acts.onRecord({
  name: 'integrationProjectEvaluate',
  on: 'projects',
  decide: (row, { evaluatedOn, inPerson, result }: Evaluating, { today, newRecord }) => {
    if (evaluatedOn > today) return refused(breach('AHEAD_OF_TODAY', 'evaluatedOn'));
    if (row.status === 'DRAFT') return refused(breach('GPMI_STATE', 'status'));
    if (row.signedOn !== null && evaluatedOn < row.signedOn) return refused(breach('GPMI_PART_DAY', 'evaluatedOn'));
    const held = { projectSourceId: row.sourceId, evaluatedOn, inPerson, result };
    return { write: { evaluations: [{ ...newRecord('evaluations'), ...held }] } };
  },
});

const integrationProjectExempt = acts.onRecord({
  name: 'integrationProjectExempt',
  on: 'projects',
  decide: (row, { exemption }: RecordActInput & { readonly exemption: ProjectExemption }) =>
    written(exemptProject(row, exemption)),
});

type Ending = RecordActInput & { readonly endedOn: LocalDate };

const integrationProjectEnd = acts.onRecord({
  name: 'integrationProjectEnd',
  on: 'projects',
  decide: (row, { endedOn }: Ending, { today }) => written(closeProject(row, 'ENDED', endedOn, today)),
});

const integrationProjectTerminate = acts.onRecord({
  name: 'integrationProjectTerminate',
  on: 'projects',
  decide: (row, { endedOn }: Ending, { today }) => written(closeProject(row, 'TERMINATED', endedOn, today)),
});

/** What happens to a GPMI, beside its signature, notices and sanctions. */
export const projectActs = [
  ...[integrationProjectDraft, integrationProjectActivate, integrationProjectAmend, integrationProjectEvaluate],
  ...[integrationProjectExempt, integrationProjectEnd, integrationProjectTerminate],
];
