import { addDays, addMonths } from '../../shared/local-date.ts';
import { imwActs } from '../../subgraphs/pes/acts/imw-acts.ts';
import { registrationActs } from '../../subgraphs/pes/acts/registration-acts.ts';
import { workActs } from '../../subgraphs/pes/acts/work-acts.ts';
import { ownerRules } from '../../subgraphs/pes/owner-rules.ts';
import type { PesDossier } from '../../subgraphs/pes/rules/track-invariants.ts';
import { emptyDossier, perform } from './pes-machine.ts';
import { supportPackage, transition } from './pes-rows.ts';
import { HOST } from './pes-transition-rows.ts';
import fc from './seeded.ts';

type Input = (day: string, dossier: PesDossier, pick: number, flip: boolean) => Readonly<Record<string, unknown>>;

/** The acts on registration, individueel maatwerk, evaluations, learning and regular work. */
export const acts = [...registrationActs, ...imwActs, ...workActs];
/** The engine handles the rows of every owner alike. */
const rules = ownerRules as unknown as Parameters<typeof perform>[5];
/** A package of 45 percent runs all the time, beside which individueel maatwerk may not give more (INV-19). */
const EMPTY: PesDossier = {
  ...emptyDossier(),
  ...{ registrations: [], assessments: [], assessmentGrounds: [], packageEvaluations: [], imwPremiums: [] },
  supportPackages: [supportPackage({ instrument: 'CMW', status: 'ACTIVE', from: '2020-01-01', to: null })],
  transitions: [transition({ id: 'track', sourceId: 'T-1' })],
};

const one = <Each>(all: readonly Each[], pick: number) => all[pick % all.length];
const last = (rows: readonly { readonly id: string }[], pick: number) => rows.at(-1 - (pick % 2))?.id;
export type WorkTables =
  | 'registrations'
  | 'imwPremiums'
  | 'readinessScreenings'
  | 'workplaceLearnings'
  | 'necEmployments';
const on = (table: WorkTables, more: (day: string, pick: number, flip: boolean) => object): Input => {
  return (day, dossier, pick, flip) => ({ id: last(dossier[table], pick), ...more(day, pick, flip) });
};
const STATUSES = ['IN_BEMIDDELING', 'IN_OPLEIDING_OF_VOORTRAJECT', 'NIET_INZETBAAR_OP_LANGE_TERMIJN'];
const OUTCOMES = ['WOP_STILL_NEEDED', 'INTERNAL_DOORSTROOM', 'DOORSTROOM_TRACK', 'NOT_READY'];
const FORMS = ['IBO', 'IBO_PLUS', 'BIS', 'BVS', 'GBVS', 'WES', 'TBS'];

const inputs: Readonly<Record<string, Input>> = {
  jobseekerRegister: (registeredOn, _, pick) => {
    return { category: one(['93', '05', '00', '01'], pick), mediationStatus: one(STATUSES, pick), registeredOn };
  },
  registrationCategoryChange: on('registrations', (from, pick) => ({ from, category: one(['93', '05', '01'], pick) })),
  mediationStatusChange: on('registrations', (_, pick) => ({ mediationStatus: one(STATUSES, pick) })),
  mediatorAssign: on('registrations', (_, pick) => ({ mediator: one(['bemiddelaar-7', ' '], pick) })),
  registrationConfirm: on('registrations', (confirmedOn) => ({ confirmedOn })),
  registrationEnd: on('registrations', (endedOn) => ({ endedOn })),
  imwPremiumRecord: (decisionOn, _, pick, employerIsTailoredWork) => {
    const imwPackage = one(['TEMPORARY', 'WAGE', 'WAGE_PLUS', 'CMW45'], pick);
    return { package: imwPackage, employer: HOST, employerIsTailoredWork, decisionOn };
  },
  imwExtensionRequest: (requestedOn, { imwPremiums }, pick) => {
    return { id: one(imwPremiums, pick)?.id, requestedOn };
  },
  readinessScreeningPlan: (plannedOn) => ({ kind: 'CMW_TERM', plannedOn, screenedEmployment: 'CMW' }),
  readinessScreeningRecord: on('readinessScreenings', (screenedOn, pick, flip) => {
    const fictitiousStartOn = flip ? '2020-05-04' : null;
    return { screenedOn, outcome: one(OUTCOMES, pick), evaluator: null, fictitiousStartOn };
  }),
  workplaceLearningStart: (from, _, pick, flip) => {
    const to = addDays(addMonths(from, flip ? 3 : 6), (pick % 3) - 1);
    return { form: one(FORMS, pick), host: HOST, from, to, hours: 798 + (pick % 4) };
  },
  workplaceLearningEnd: on('workplaceLearnings', (to, pick) => {
    return { to, result: one(['HIRED', 'COMPLETED', 'STOPPED'], pick), hours: pick % 2 === 0 ? 801 : null };
  }),
  regularWorkRecord: (from, _, pick) => {
    const track = one([null, null, 'track', 'nowhere'], pick);
    return { from, employer: HOST, contractType: 'PERMANENT', imw: false, track };
  },
  regularWorkFollowUpRecord: (observedOn, { necEmployments }, pick, employed) => {
    const month = one([3, 6, 9, 12, 18], pick) ?? 0;
    return { id: necEmployments.at(-1 - (pick % 5))?.id, month, observedOn, employed };
  },
  regularWorkEnd: on('necEmployments', (to) => ({ to })),
};

/** A beginning and steps. A step is an act with the days that passed since the one before; its day lies before today, on it, or ahead. */
export const steps = fc.tuple(
  // In the first the corona measures begin and end on the way; individueel maatwerk begins in the second.
  fc.constantFrom('2020-01-15', '2023-05-01'),
  fc.array(
    fc.tuple(
      fc.constantFrom(...Object.keys(inputs)),
      fc.nat(40),
      fc.nat(100),
      fc.boolean(),
      fc.constantFrom(0, 0, 0, -9, -40, 1),
    ),
    { minLength: 60, maxLength: 160, size: 'max' },
  ),
);
export type Steps = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;

export interface State {
  readonly today: string;
  /** The act that led to it; null for the state before any. */
  readonly done: string | null;
  readonly dossier: PesDossier;
}

/** The states that a file goes through; `refusals` collects the rules that kept it from others. */
export function runs([first, all]: Steps, refusals = new Set<string>()): State[] {
  const states: State[] = [{ today: first, done: null, dossier: EMPTY }];
  let today: string = first;
  for (const [at, [name, passed, pick, flip, days]] of all.entries()) {
    today = addDays(today, passed);
    const before = states.at(-1)?.dossier ?? EMPTY;
    const act = acts.find((each) => each.name === name);
    const input = inputs[name]?.(addDays(today, days), before, pick, flip) ?? {};
    const dossier = act === undefined ? 'NO_ACT' : perform(before, act, input, today, at, rules);
    if (typeof dossier === 'string') refusals.add(dossier);
    else states.push({ today, done: name, dossier });
  }
  return states;
}
