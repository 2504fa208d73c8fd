import { expect, it } from '@jest/globals';
import { addDays } from '../../../shared/local-date.ts';
import type {
  SupportAgreementRow,
  SupportedEmploymentRow,
} from '../../../subgraphs/social-economy/guidance-entities.ts';
import { ownerRules } from '../../../subgraphs/social-economy/owner-rules.ts';
import {
  agreementBreach,
  supportedEmploymentBreach,
} from '../../../subgraphs/social-economy/rules/supported-employment.ts';
import {
  phaseOf,
  type SupportStep,
  takeStep,
} from '../../../subgraphs/social-economy/rules/supported-employment-steps.ts';
import fc from '../../kit/seeded.ts';
import { employment, supportAgreement, supportedEmployment } from '../../kit/social-economy-rows.ts';

const PLACED_ON = '2026-03-02';
const employments = [employment({ from: '2026-01-15', to: '2026-09-30' })];
const steps = fc.array(
  fc.record({
    step: fc.constantFrom<SupportStep>('train', 'fade', 'complete', 'stop'),
    day: fc.integer({ min: -5, max: 250 }),
    hoursPerWeek: fc.integer({ min: 0, max: 12 }),
  }),
  { maxLength: 15 },
);

interface State {
  readonly row: SupportedEmploymentRow;
  readonly agreements: readonly SupportAgreementRow[];
}
interface Taken {
  readonly step: SupportStep;
  readonly day: number;
  readonly hoursPerWeek: number;
}

function isLawful({ row, agreements }: State): boolean {
  const facts = { supportedEmployments: [row], supportAgreements: agreements };
  return (
    supportedEmploymentBreach(row, { employments }, ownerRules.values) === null &&
    agreements.every((each) => agreementBreach(each, facts) === null)
  );
}

/** The state after a step, as an act writes it; the same state when the step or an invariant refuses it. */
function after(state: State, { step, day, hoursPerWeek }: Taken): State {
  const on = addDays(PLACED_ON, day);
  const row = takeStep(state.row, step, on, on);
  if ('rule' in row) return state;
  const id = `a${state.agreements.length}`;
  const agreed = step === 'fade' ? [supportAgreement({ id, from: on, hoursPerWeek })] : [];
  const next = { row, agreements: [...state.agreements, ...agreed] };
  return isLawful(next) ? next : state;
}

it('no sequence of steps makes a phase without the one before it, leaves an end, or raises support that fades', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      let state: State = { row: supportedEmployment({ placedOn: PLACED_ON }), agreements: [supportAgreement()] };
      for (const each of sequence) {
        const before = state;
        state = after(state, each);
        if (['INDEPENDENT', 'STOPPED'].includes(phaseOf(before.row))) expect(state).toBe(before);
        const { placedOn, trainingOn, fadingOn, independentOn, stoppedOn } = state.row;
        expect(independentOn !== null && stoppedOn !== null).toBe(false);
        const phases = [placedOn, trainingOn, fadingOn, independentOn];
        const reached = phases.filter((day) => day !== null);
        expect(phases.slice(0, reached.length)).toEqual(reached.toSorted());
        const fading = state.agreements.filter(({ from }) => fadingOn !== null && from >= fadingOn);
        const hours = fading.toSorted((a, b) => a.from.localeCompare(b.from)).map((row) => row.hoursPerWeek);
        expect(hours).toEqual([...new Set(hours)].sort((a, b) => b - a));
      }
    }),
    { numRuns: 300 },
  );
});
