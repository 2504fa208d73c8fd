import { addDays } from '../../shared/local-date.ts';
import * as employmentActs from '../../subgraphs/social-economy/acts/employment-acts.ts';
import * as guidanceActs from '../../subgraphs/social-economy/acts/guidance-acts.ts';
import * as moveActs from '../../subgraphs/social-economy/acts/move-acts.ts';
import fc from './seeded.ts';
import { employmentInputs, type Input, one, recent } from './social-economy-machine.ts';

type Table = 'employments' | 'guidanceSessions' | 'moves';
const on = (table: Table, more: (day: string, pick: number, flip: boolean) => object): Input => {
  return (day, dossier, pick, flip) => ({ id: recent(dossier[table], pick), ...more(day, pick, flip) });
};
const CAUSES = ['BEYOND_OWN_WILL', 'BEYOND_OWN_WILL', 'BEYOND_OWN_WILL', 'OWN_WILL', 'UNKNOWN'];
const KINDS = ['WORKPLACE_COACH', 'AFTERCARE', 'INTEGRATION_COACH', 'COLLEAGUE_COACH'];
const session = (day: string, pick: number) => {
  return {
    kind: one(KINDS, pick),
    on: day,
    coach: one(['coach-7', 'An Peeters'], pick >> 1),
    minutes: 45,
    place: 'HOST',
  };
};

/** What is said with the acts on employments, guidance and moves. */
export const inputs: Readonly<Record<string, Input>> = {
  ...employmentInputs,
  employmentHoursChange: on('employments', (from, pick) => ({ from, hoursFraction: pick })),
  employmentPackageApply: on('employments', (day, pick, flip) => {
    // Dated back, so that it may come before one that is applied already.
    const from = addDays(day, -25 * (pick % 4));
    const to = flip ? null : addDays(from, pick);
    return { percentage: 20 + (pick % 13) * 5 - (pick % 7 === 0 ? 1 : 0), level: 'LOW', from, to };
  }),
  employmentCoachAssign: on('employments', () => ({ coach: 'coach-7' })),
  workerContactRecord: () => ({ kind: 'EMAIL', value: 'werker@example.org' }),
  guidanceSessionRecord: (day, { employments }, pick) => ({
    employment: recent(employments, pick),
    ...session(day, pick),
  }),
  guidanceSessionCorrect: on('guidanceSessions', session),
  moveRecord: on('employments', (day, pick, flip) => {
    const favourableEvaluation = flip || pick % 4 > 0;
    return {
      on: day,
      destination: 'NEC_IMW',
      favourableEvaluation,
      evaluationOn: addDays(day, pick % 8 === 0 ? 1 : -9),
    };
  }),
  moveFailureRecord: on('moves', (day, pick) => ({ on: day, cause: one(CAUSES, pick) })),
  returnOffer: on('moves', (day) => ({ on: day })),
  returnDecline: on('moves', (day) => ({ on: day })),
  returnRightExercise: on('moves', (day, pick) => ({ on: day, employer: pick % 7 === 0 ? '0920000161' : null })),
  moveCorrect: on('moves', (day, pick, favourableEvaluation) => {
    const fields = [
      { on: day },
      { favourableEvaluation },
      { failureCause: one(CAUSES, pick) },
      { returnOfferedOn: day },
    ];
    return pick % 9 === 0 ? { returnAnswer: null, returnAnsweredOn: null } : (one(fields, pick) ?? {});
  }),
};
export const NAMES = [employmentActs, guidanceActs, moveActs].flatMap((acts) =>
  Object.values(acts).map(({ name }) => name),
);
const OFTEN = [
  'employmentPackageApply',
  'employmentBegin',
  'moveRecord',
  'moveFailureRecord',
  'moveFailureRecord',
  'returnOffer',
];

const RETURNS = Array.from({ length: 6 }, () => 'returnRightExercise');

/** Acts on them, most of which begin something: otherwise few moves would get anywhere. */
export const steps = fc.array(
  fc.tuple(
    fc.constantFrom(...NAMES, ...OFTEN, ...OFTEN, ...RETURNS),
    // Now and then so many that the 18 months of a return pass.
    fc.oneof({ weight: 19, arbitrary: fc.nat(25) }, { weight: 1, arbitrary: fc.constant(530) }),
    fc.nat(100),
    fc.boolean(),
    fc.constantFrom(0, 0, 0, -9, -60, 1),
  ),
  { minLength: 60, maxLength: 140, size: 'max' },
);
