import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { PesStepKind, PesStepResult } from '../generated/resolver-types.ts';
import { cancelStep, completeStep, startStep, stopStep } from '../rules/step.ts';
import type { PesRegisters, PesTables } from '../tables.ts';

const acts = actsOf<PesTables, PesRegisters>();

interface Planning extends FileActInput {
  readonly kind: PesStepKind;
  readonly executor: string;
  readonly plannedFrom: LocalDate;
  readonly plannedTo?: LocalDate | null;
}

const stepPlan = acts.onFile({
  name: 'stepPlan',
  decide: ({ kind: stepKind, executor, plannedFrom, plannedTo = null }: Planning, { newRecord }) => {
    const planned = { stepKind, executor, plannedFrom, plannedTo, status: 'PLANNED' } as const;
    const later = { startedOn: null, endedOn: null, result: null };
    return { write: { steps: [{ ...newRecord('steps'), ...planned, ...later }] } };
  },
});

const stepStart = acts.onRecord({
  name: 'stepStart',
  on: 'steps',
  decide: (row, { startedOn }: RecordActInput & { readonly startedOn: LocalDate }, { today }) => {
    const next = startStep(row, startedOn, today);
    return 'rule' in next ? refused(next) : { write: { steps: [next] } };
  },
});

interface Ending extends RecordActInput {
  readonly endedOn: LocalDate;
}

const stepComplete = acts.onRecord({
  name: 'stepComplete',
  on: 'steps',
  decide: (row, { endedOn, result }: Ending & { readonly result: PesStepResult }, { today }) => {
    const next = completeStep(row, { endedOn, result }, today);
    return 'rule' in next ? refused(next) : { write: { steps: [next] } };
  },
});

const stepStop = acts.onRecord({
  name: 'stepStop',
  on: 'steps',
  decide: (row, { endedOn, result = null }: Ending & { readonly result?: PesStepResult | null }, { today }) => {
    const next = stopStep(row, { endedOn, result }, today);
    return 'rule' in next ? refused(next) : { write: { steps: [next] } };
  },
});

const stepCancel = acts.onRecord({
  name: 'stepCancel',
  on: 'steps',
  decide: (row, { endedOn }: Ending, { today }) => {
    const next = cancelStep(row, endedOn, today);
    return 'rule' in next ? refused(next) : { write: { steps: [next] } };
  },
});

/** What happens to the steps to work of a client. */
export const stepActs = [stepPlan, stepStart, stepComplete, stepStop, stepCancel];
