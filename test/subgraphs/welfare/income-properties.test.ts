import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '../../../shared/local-date.ts';
import { acts } from '../../../subgraphs/welfare/acts/acts.ts';
import { APPLICATION_MOVES } from '../../../subgraphs/welfare/rules/application.ts';
import { PROJECT_MOVES } from '../../../subgraphs/welfare/rules/project-moves.ts';
import { SANCTION_MOVES } from '../../../subgraphs/welfare/rules/sanction.ts';
import fc from '../../kit/seeded.ts';
import { emptyDossier, perform, type WelfareDossier } from '../../kit/welfare-machine.ts';

type Input = (day: string, dossier: WelfareDossier, pick: number, flip: boolean) => Readonly<Record<string, unknown>>;

const last = (rows: readonly { readonly id: string }[], pick: number) => rows.at(-1 - (pick % 2))?.id;
const onProject = (field: string, more: object = {}): Input => {
  return (day, { projects }, pick) => ({ id: last(projects, pick), [field]: day, ...more });
};
const onApplication = (field: string): Input => {
  return (day, { applications }, pick) => ({ id: last(applications, pick), [field]: day });
};
const span = (day: string, pick: number) => ({
  from: day,
  to: addDays(addMonths(day, 1 + (pick % 4)), -1 + (pick % 2)),
});

const inputs: Readonly<Record<string, Input>> = {
  applicationRegister: (day) => ({ kind: 'LEEFLOON', nisCode: '71072', receivedOn: day, ownInitiative: false }),
  socialInvestigationStart: onApplication('startedOn'),
  applicationDecide: (day, { applications }, pick, flip) => {
    const grant = flip ? { decision: 'GRANTED', category: 'SINGLE', from: day } : { decision: 'REFUSED' };
    return { id: last(applications, pick), decidedOn: day, ...grant };
  },
  decisionNotify: onApplication('notifiedOn'),
  appealRecord: onApplication('appealedOn'),
  incomeSupportCategoryChange: (day, { incomeSupports }, pick, flip) => {
    return { id: last(incomeSupports, pick), from: day, category: flip ? 'COHABITANT' : 'FAMILY_CHARGE' };
  },
  incomeSupportEnd: (day, { incomeSupports }, pick) => ({ id: last(incomeSupports, pick), to: day }),
  integrationProjectDraft: (day) => ({ kind: 'TRAINING', grantedOn: day, mandatory: true }),
  integrationProjectSign: onProject('signedOn'),
  integrationProjectActivate: onProject('startOn'),
  integrationProjectAmend: onProject('amendedOn', { requestedBy: 'CLIENT', clientSteps: ['CV'] }),
  integrationProjectEvaluate: onProject('evaluatedOn', { inPerson: true, result: 'ON_COURSE' }),
  integrationProjectNoticeGive: onProject('givenOn', { reason: 'APPOINTMENTS' }),
  integrationProjectNoticeLift: onProject('liftedOn'),
  integrationProjectExempt: onProject('exemptedOn', { exemption: 'EQUITY' }),
  integrationProjectEnd: onProject('endedOn'),
  integrationProjectTerminate: onProject('endedOn'),
  sanctionImpose: (day, { notices }, pick, flip) => {
    const ground = pick % 5 === 0 ? 'UNDECLARED_MEANS' : 'PROJECT_NOT_RESPECTED';
    const fact = { ground, extent: 'FULL', fraudulentIntent: pick % 25 === 0, factOn: flip ? day : addDays(day, -3) };
    return { ...fact, decidedOn: day, ...span(day, pick), notice: last(notices, pick) };
  },
  sanctionDefer: (_, { sanctions }, pick) => ({
    id: last(sanctions, pick),
    deferral: pick % 3 === 0 ? 'NONE' : 'FULL',
  }),
  sanctionEnd: (day, { sanctions }, pick) => ({ id: last(sanctions, pick), to: day }),
};

/** A step is an act with the days that passed since the one before. */
const steps = fc.array(
  fc.tuple(
    fc.constantFrom(...Object.keys(inputs)),
    fc.nat(20),
    fc.nat(100),
    fc.boolean(),
    fc.constantFrom(0, 0, 0, -9),
  ),
  { minLength: 60, maxLength: 160, size: 'max' },
);

function runs(all: readonly (readonly [string, number, number, boolean, number])[]): WelfareDossier[] {
  const states: WelfareDossier[] = [emptyDossier()];
  let today = '2026-01-01';
  for (const [at, [name, passed, pick, flip, back]] of all.entries()) {
    today = addDays(today, passed);
    const before = states.at(-1) ?? emptyDossier();
    const act = acts.find((each) => each.name === name);
    const input = inputs[name]?.(addDays(today, back), before, pick, flip) ?? {};
    const after = act === undefined ? 'NO_ACT' : perform(before, act, input, today, at);
    if (typeof after !== 'string') states.push(after);
  }
  return states;
}

type Stated = { readonly id: string; readonly status: string };
function movesAllowed(
  before: readonly Stated[],
  after: readonly Stated[],
  moves: Readonly<Record<string, readonly string[]>>,
) {
  return after.every(({ id, status }) => {
    const was = before.find((row) => row.id === id)?.status ?? status;
    return was === status || moves[was]?.includes(status) === true;
  });
}

describe('whatever is done in a file, in whatever order', () => {
  const seen = new Set<string>();
  const always = (check: (after: WelfareDossier, before: WelfareDossier) => void) =>
    fc.assert(
      fc.property(steps, (all) => {
        const states = runs(all);
        for (const [at, state] of states.entries()) check(state, states[at - 1] ?? state);
      }),
      { numRuns: 80 },
    );

  it('no move is made that the state machines do not allow', () => {
    always((after, before) => {
      expect(movesAllowed(before.applications, after.applications, APPLICATION_MOVES)).toBe(true);
      expect(movesAllowed(before.projects, after.projects, PROJECT_MOVES)).toBe(true);
      expect(movesAllowed(before.sanctions, after.sanctions, SANCTION_MOVES)).toBe(true);
      for (const { status } of [...after.applications, ...after.projects, ...after.sanctions]) seen.add(status);
    });
    const all = [APPLICATION_MOVES, PROJECT_MOVES, SANCTION_MOVES].flatMap((moves) => Object.keys(moves));
    // A sequence that gets nowhere proves nothing.
    expect([...seen].sort()).toEqual([...new Set(all)].sort());
  });

  it('INV-14: no GPMI sanction without a GPMI that was under way and a notice of an earlier day', () => {
    always(({ sanctions, notices, projects }) => {
      for (const { ground, decidedOn, noticeSourceId } of sanctions) {
        if (ground !== 'PROJECT_NOT_RESPECTED') continue;
        const notice = notices.find(({ sourceId }) => sourceId === noticeSourceId);
        const project = projects.find(({ sourceId }) => sourceId === notice?.projectSourceId);
        expect(
          [project?.startOn, notice?.givenOn].every((day) => day !== undefined && day !== null && day <= decidedOn),
        ).toBe(true);
        expect(['ACTIVE', 'SANCTIONED', 'NOTICE', 'ENDED', 'TERMINATED']).toContain(project?.status);
      }
    });
  });

  it('INV-06: never two categories on one day', () => {
    always(({ incomeSupports }) => {
      const periods = [...incomeSupports].sort((a, b) => a.from.localeCompare(b.from));
      for (const [at, { from }] of periods.entries()) {
        const earlier = periods[at - 1];
        expect(earlier === undefined || (earlier.to !== null && earlier.to < from)).toBe(true);
      }
    });
  });

  it('INV-13: no GPMI sanction ever lasts longer than three months, nor one of undeclared means than twenty-four', () => {
    always(({ sanctions }) => {
      for (const { ground, from, to } of sanctions) {
        expect(to < addMonths(from, ground === 'PROJECT_NOT_RESPECTED' ? 3 : 24)).toBe(true);
      }
    });
  });
});
