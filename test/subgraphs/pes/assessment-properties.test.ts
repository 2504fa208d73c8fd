import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '../../../shared/local-date.ts';
import { acts } from '../../../subgraphs/pes/acts/acts.ts';
import { assessmentTables } from '../../../subgraphs/pes/assessment-rules.ts';
import { ownerRules } from '../../../subgraphs/pes/owner-rules.ts';
import { ASSESSMENT_MOVES } from '../../../subgraphs/pes/rules/assessment.ts';
import { PACKAGE_MOVES } from '../../../subgraphs/pes/rules/support-package.ts';
import type { PesDossier } from '../../../subgraphs/pes/rules/track-invariants.ts';
import { emptyDossier, perform } from '../../kit/pes-machine.ts';
import fc from '../../kit/seeded.ts';

type Input = (day: string, dossier: PesDossier, pick: number, flip: boolean) => Readonly<Record<string, unknown>>;

/** This half of the owner's tables; the engine handles the rows of every owner alike. */
const rules = { ...ownerRules, tables: assessmentTables, registers: {} } as unknown as Parameters<typeof perform>[5];
const EMPTY: PesDossier = {
  ...emptyDossier(),
  ...{ registrations: [], assessments: [], assessmentGrounds: [] },
  ...{ supportPackages: [], packageEvaluations: [], imwPremiums: [] },
};
const last = (rows: readonly { readonly id: string }[], pick: number) => rows.at(-1 - (pick % 2))?.id;
const onAssessment = (field: string, more: object = {}): Input => {
  return (day, { assessments }, pick) => ({ id: last(assessments, pick), [field]: day, ...more });
};
const onPackage = (field: string): Input => {
  return (day, { supportPackages }, pick) => ({ id: last(supportPackages, pick), [field]: day });
};
const ADVICES = ['PSP', 'UK', 'LDE_ADV', 'ADV_WELZIJN', 'AMA_ADV'];

const inputs: Readonly<Record<string, Input>> = {
  assessmentRequest: (day, _, pick) => {
    // Most are ahead of today and refused: what begins all the time gets nowhere.
    const requestedOn = pick % 4 === 0 ? day : addDays(day, 30);
    return { advice: ADVICES[pick % 5], basis: 'ICF', requestedOn };
  },
  assessmentScreeningStart: onAssessment('startedOn'),
  assessmentReportSubmit: (day, { assessments }, pick, flip) => {
    const ground = flip ? { basis: 'ATTEST', attest: 'VAPH' } : { basis: 'ICF' };
    const proposedBy = pick % 3 === 0 ? 'OCMW' : 'VDAB';
    return { id: last(assessments, pick), submittedOn: day, advice: ADVICES[pick % 5], proposedBy, ...ground };
  },
  assessmentReviewStart: onAssessment('startedOn'),
  assessmentGrant: onAssessment('decidedOn'),
  assessmentRefuse: onAssessment('decidedOn'),
  assessmentReconsider: onAssessment('requestedOn'),
  assessmentReconsiderationDecide: (day, { assessments }, pick, flip) => {
    return { id: last(assessments, pick), decidedOn: day, decision: flip ? 'GRANTED' : 'REFUSED' };
  },
  supportPackageStart: (day, { assessments }, pick, flip) => {
    const said = { instrument: pick % 7 === 0 ? 'IMW' : 'CMW', guidance: flip ? 'MIDDEN' : 'LAAG', from: day };
    const reason = ['START', 'RETURN', 'WAIT_NEW_TRACK', 'START'][pick % 4];
    const to = addDays(addMonths(day, 60), (pick % 3) - 1);
    const assessment = pick % 5 === 0 ? null : assessments.find(({ status }) => status === 'GRANTED')?.id;
    return { ...said, reason, to, assessment, wagePremiumPercentage: [45, 60, 40, 42][pick % 4] };
  },
  supportPackageEvaluationPlan: (day, { supportPackages }, pick) => {
    return { id: last(supportPackages, pick), kind: 'INTERIM', dueOn: day };
  },
  supportPackageEvaluate: (day, { supportPackages }, pick, flip) => {
    const next = flip ? { wagePremiumPercentage: 40 + (pick % 9) * 5, guidance: 'HOOG' } : {};
    const outcome = flip ? 'WOP_STILL_NEEDED' : 'INTERNAL_DOORSTROOM';
    return { id: last(supportPackages, pick), heldOn: day, endsOn: addDays(day, pick % 3), outcome, ...next };
  },
  supportPackageSuspend: onPackage('suspendedOn'),
  supportPackageResume: onPackage('resumedOn'),
  supportPackageEnd: onPackage('to'),
};

/** A step is an act with the days that passed since the one before. */
const steps = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(inputs)), fc.nat(6), fc.nat(100), fc.boolean(), fc.constantFrom(0, 0, 0, -9)),
  { minLength: 60, maxLength: 160, size: 'max' },
);

function runs(all: readonly (readonly [string, number, number, boolean, number])[]): PesDossier[] {
  const states: PesDossier[] = [EMPTY];
  // The corona measures begin and end on the way.
  let today = '2020-01-15';
  for (const [at, [name, passed, pick, flip, back]] of all.entries()) {
    today = addDays(today, passed);
    const before = states.at(-1) ?? EMPTY;
    const act = acts.find((each) => each.name === name);
    const input = inputs[name]?.(addDays(today, back), before, pick, flip) ?? {};
    const after = act === undefined ? 'NO_ACT' : perform(before, act, input, today, at, rules);
    if (typeof after !== 'string') states.push(after);
  }
  return states;
}

type Stated = { readonly id: string; readonly status: string | null };
type Moves = Readonly<Record<string, readonly string[]>>;
function movesAllowed(before: readonly Stated[], after: readonly Stated[], moves: Moves, shown: string[] = []) {
  return after.every(({ id, status }) => {
    const was = before.find((row) => row.id === id)?.status ?? status;
    return was === status || [was ?? '', ...shown].some((from) => moves[from]?.includes(status ?? '') === true);
  });
}

describe('whatever is done with an indicering and a support package, in whatever order', () => {
  const seen = new Set<string>();
  const always = (check: (after: PesDossier, before: PesDossier) => void, numRuns = 80) =>
    fc.assert(
      fc.property(steps, (all) => {
        const states = runs(all);
        for (const [at, state] of states.entries()) check(state, states[at - 1] ?? state);
      }),
      { numRuns },
    );

  it('no move is made that the state machines do not allow, and every state is reached', () => {
    always((after, before) => {
      expect(movesAllowed(before.assessments, after.assessments, ASSESSMENT_MOVES)).toBe(true);
      // A stored draft of which the first day has come is active, and moves on as such.
      const drafts = before.supportPackages.some(({ status }) => status === 'DRAFT') ? ['ACTIVE'] : [];
      expect(movesAllowed(before.supportPackages, after.supportPackages, PACKAGE_MOVES, drafts)).toBe(true);
      for (const { status } of [...after.assessments, ...after.supportPackages]) seen.add(status ?? '');
    }, 300);
    const all = [ASSESSMENT_MOVES, PACKAGE_MOVES].flatMap((moves) => Object.keys(moves));
    // A sequence that gets nowhere proves nothing. EXPIRED is never written: it is shown.
    expect([...seen].sort()).toEqual([...new Set(all)].filter((each) => each !== 'EXPIRED').sort());
  });

  it('INV-15: nothing is decided but by TOM, and a partner proposes CMW and LDE only', () => {
    always(({ assessments }) => {
      for (const { status, decidedBy, proposedBy, advice } of assessments) {
        const isOpen = ['REQUESTED', 'SCREENING', 'REPORT_SUBMITTED', 'TOM_REVIEW'].includes(status);
        expect(decidedBy).toBe(isOpen ? null : 'TOM');
        if (proposedBy === 'OCMW') expect(['PSP', 'UK', 'LDE_ADV']).toContain(advice);
      }
    });
  });

  it('INV-16, INV-17: a start package is 45 or 60, none lasts longer than five years, no two of a kind overlap', () => {
    always(({ supportPackages }) => {
      for (const { id, instrument, reason, wagePremiumPercentage, from, to } of supportPackages) {
        if (instrument === 'CMW' && reason === 'START') expect([45, 60]).toContain(wagePremiumPercentage);
        expect((to ?? '') <= addMonths(from, 60)).toBe(true);
        const beside = supportPackages.filter((other) => other.id !== id && other.instrument === instrument);
        expect(beside.filter((other) => other.from <= (to ?? '') && from <= (other.to ?? ''))).toEqual([]);
      }
    });
  });

  it('at most one advice for work is granted at a time', () => {
    always(({ assessments }) => {
      expect(assessments.filter(({ status }) => status === 'GRANTED').length).toBeLessThanOrEqual(1);
    });
  });
});
