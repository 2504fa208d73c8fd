import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type {
  ContractType,
  ReadinessOutcome,
  ReadinessScreeningKind,
  ScreenedEmployment,
  WorkplaceLearningForm,
  WorkplaceLearningResult,
} from '../generated/resolver-types.ts';
import { problemOfDay } from '../rules/track-states.ts';
import { endLearning, endRegularWork, problemOfPlanning, recordScreening } from '../rules/work-moves.ts';
import type { PesRegisters, PesTables } from '../tables.ts';

const acts = actsOf<PesTables, PesRegisters>();

/** Length of the column; the input says it too. */
const LONGEST_EVALUATOR = 120;
const isLong = (evaluator: string | null) => (evaluator ?? '').length > LONGEST_EVALUATOR;

interface Planning extends FileActInput {
  readonly kind: ReadinessScreeningKind;
  readonly plannedOn: LocalDate;
  readonly screenedEmployment: ScreenedEmployment;
  readonly evaluator?: string | null;
}

const readinessScreeningPlan = acts.onFile({
  name: 'readinessScreeningPlan',
  decide: (
    { kind: screeningKind, plannedOn, screenedEmployment, evaluator = null }: Planning,
    { values, newRecord },
  ) => {
    if (isLong(evaluator)) return refused(breach('TEXT_TOO_LONG', 'evaluator'));
    const problem = problemOfPlanning(plannedOn, values);
    if (problem !== null) return refused(problem);
    const later = { screenedOn: null, outcome: null, favourable: null, fictitiousStartOn: null };
    const planned = { screeningKind, plannedOn, screenedEmployment, evaluator };
    return { write: { readinessScreenings: [{ ...newRecord('readinessScreenings'), ...planned, ...later }] } };
  },
});

interface Screening extends RecordActInput {
  readonly screenedOn: LocalDate;
  readonly outcome: ReadinessOutcome;
  readonly evaluator?: string | null;
  readonly fictitiousStartOn?: LocalDate | null;
}

const readinessScreeningRecord = acts.onRecord({
  name: 'readinessScreeningRecord',
  on: 'readinessScreenings',
  decide: (row, { screenedOn, outcome, evaluator = null, fictitiousStartOn = null }: Screening, { today }) => {
    if (isLong(evaluator)) return refused(breach('TEXT_TOO_LONG', 'evaluator'));
    const next = recordScreening(row, { screenedOn, outcome, evaluator, fictitiousStartOn }, today);
    return 'rule' in next ? refused(next) : { write: { readinessScreenings: [next] } };
  },
});

interface Learning extends FileActInput {
  readonly form: WorkplaceLearningForm;
  readonly host: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly hours?: number | null;
}

const workplaceLearningStart = acts.onFile({
  name: 'workplaceLearningStart',
  decide: ({ form, host, from, to, hours = null }: Learning, { newRecord }) => {
    const agreed = { form, host, from, to, hours, result: null };
    return { write: { workplaceLearnings: [{ ...newRecord('workplaceLearnings'), ...agreed }] } };
  },
});

interface EndingLearning extends RecordActInput {
  readonly to: LocalDate;
  readonly result: WorkplaceLearningResult;
  readonly hours?: number | null;
}

const workplaceLearningEnd = acts.onRecord({
  name: 'workplaceLearningEnd',
  on: 'workplaceLearnings',
  decide: (row, { to, result, hours = null }: EndingLearning, { today }) => {
    const next = endLearning(row, { to, result, hours }, today);
    return 'rule' in next ? refused(next) : { write: { workplaceLearnings: [next] } };
  },
});

interface Employing extends FileActInput {
  readonly from: LocalDate;
  readonly employer: string;
  readonly contractType: ContractType;
  readonly imw: boolean;
  readonly track?: string | null;
}

const regularWorkRecord = acts.onFile({
  name: 'regularWorkRecord',
  decide: (
    { from, employer, contractType, imw, track: trackId = null }: Employing,
    { today, dossier, file, newRecord },
  ) => {
    const problem = problemOfDay(from, today, null, 'from');
    if (problem !== null) return refused(problem);
    const track = dossier.transitions.find(({ id, holder }) => id === trackId && holder === file.holder);
    if (trackId !== null && track === undefined) return refused(breach('TRACK_UNKNOWN', 'track'));
    const said = { from, to: null, employer, contractType, imw, trackSourceId: track?.sourceId ?? null };
    return { write: { necEmployments: [{ ...newRecord('necEmployments'), ...said }] } };
  },
});

interface FollowingUp extends RecordActInput {
  readonly month: number;
  readonly observedOn: LocalDate;
  readonly employed: boolean;
}

const regularWorkFollowUpRecord = acts.onRecord({
  name: 'regularWorkFollowUpRecord',
  on: 'necEmployments',
  decide: (row, { month, observedOn, employed }: FollowingUp, { today, newRecord }) => {
    const problem = problemOfDay(observedOn, today, null, 'observedOn');
    if (problem !== null) return refused(problem);
    const seen = { employmentSourceId: row.sourceId, month, observedOn, employed };
    // The employment is written too: its version counts what is seen of it.
    return { write: { necEmployments: [row], followUps: [{ ...newRecord('followUps'), ...seen }] } };
  },
});

const regularWorkEnd = acts.onRecord({
  name: 'regularWorkEnd',
  on: 'necEmployments',
  decide: (row, { to }: RecordActInput & { readonly to: LocalDate }, { today }) => {
    const next = endRegularWork(row, to, today);
    return 'rule' in next ? refused(next) : { write: { necEmployments: [next] } };
  },
});

/** Evaluations, workplace learning, and work in the regular economy with its follow-up. */
export const workActs = [
  ...[readinessScreeningPlan, readinessScreeningRecord, workplaceLearningStart, workplaceLearningEnd],
  ...[regularWorkRecord, regularWorkFollowUpRecord, regularWorkEnd],
];
