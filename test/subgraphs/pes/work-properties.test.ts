import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '../../../shared/local-date.ts';
import { ownerRules } from '../../../subgraphs/pes/owner-rules.ts';
import { scheduleOf } from '../../../subgraphs/pes/rules/imw.ts';
import type { PesDossier } from '../../../subgraphs/pes/rules/track-invariants.ts';
import { acts, runs, type State, steps, type WorkTables } from '../../kit/pes-work-steps.ts';
import fc from '../../kit/seeded.ts';

/** Where each record stands, by its table: the state machines, each with one move. */
const MACHINES = {
  registrations: { moves: ['RUNNING', 'ENDED'], isOver: 'endedOn' },
  imwPremiums: { moves: ['DECIDED', 'EXTENDED'], isOver: 'extendedOn' },
  readinessScreenings: { moves: ['PLANNED', 'HELD'], isOver: 'screenedOn' },
  workplaceLearnings: { moves: ['AGREED', 'OVER'], isOver: 'result' },
  necEmployments: { moves: ['WORKING', 'LEFT'], isOver: 'to' },
} as const;
const MACHINE_TABLES = Object.keys(MACHINES) as WorkTables[];
const isOver = (table: WorkTables, row: object) => Reflect.get(row, MACHINES[table].isOver) !== null;

const periodOf = ({ registeredOn, endedOn }: PesDossier['registrations'][number]) =>
  `${registeredOn} ${endedOn ?? '9'}`;
const isAhead = (today: string, days: readonly (string | null | undefined)[]) =>
  days.some((day) => day !== null && day !== undefined && day > today);
const quarterOf = (day: string) =>
  `${day.slice(0, 5)}${['01', '04', '07', '10'][Math.floor((+day.slice(5, 7) - 1) / 3)]}-01`;

describe('whatever is done with registration, individueel maatwerk, evaluations, learning and work, in whatever order', () => {
  const refusals = new Set<string>();
  const always = (check: (after: State, before: State) => void, numRuns = 60) =>
    fc.assert(
      fc.property(steps, (all) => {
        const states = runs(all, refusals);
        for (const [at, state] of states.entries()) check(state, states[at - 1] ?? state);
      }),
      { numRuns },
    );

  it('what is over stays as it was, and every state, act and refusal is reached', () => {
    const [seen, acted] = [new Set<string>(), new Set<string>()];
    always(({ dossier: after, done }, { dossier: before }) => {
      if (done !== null) acted.add(done);
      for (const table of MACHINE_TABLES) {
        const rows: readonly { readonly id: string }[] = after[table];
        for (const was of before[table]) {
          const is = rows.find(({ id }) => id === was.id);
          expect(is).toBeDefined();
          if (is !== was && isOver(table, was)) expect(is).toEqual(was);
        }
        for (const row of rows) seen.add(MACHINES[table].moves[isOver(table, row) ? 1 : 0]);
      }
      expect(before.followUps.every((row) => after.followUps.includes(row))).toBe(true);
    }, 120);
    // A sequence that gets nowhere proves nothing.
    expect([...seen].sort()).toEqual(MACHINE_TABLES.flatMap((table) => MACHINES[table].moves).sort());
    expect([...acted].sort()).toEqual(acts.map(({ name }) => name).sort());
    const rulesMet = ['REGISTRATION_RUNS', 'CONFIRMATION_CATEGORY', 'INV-17-TEMPORARY', 'INV-17-EXTENSION', 'INV-19'];
    const more = ['IMW_CMW45', 'SCREENING_CORONA', 'SCREENING_DONE', 'LEARNING_HOURS', 'FOLLOW_UP_TWICE', 'DAY_AHEAD'];
    expect([...refusals]).toEqual(expect.arrayContaining([...rulesMet, ...more]));
  });

  it('nothing that happened is dated after the day on which it was recorded', () => {
    always(({ today, dossier }) => {
      const { registrations, imwPremiums, readinessScreenings, workplaceLearnings, necEmployments, followUps } =
        dossier;
      const days = [
        ...registrations.flatMap(({ registeredOn, confirmedOn, endedOn }) => [registeredOn, confirmedOn, endedOn]),
        ...imwPremiums.flatMap(({ decisionOn, extendedOn }) => [decisionOn, extendedOn]),
        ...readinessScreenings.map(({ screenedOn }) => screenedOn),
        // Until it ended, the last day is the one that was agreed.
        ...workplaceLearnings.map(({ to, result }) => (result === null ? null : to)),
        ...necEmployments.flatMap(({ from, to }) => [from, to]),
        ...followUps.map(({ observedOn }) => observedOn),
      ];
      expect(isAhead(today, days)).toBe(false);
    });
  });

  it('registrations share no day but the last of one and the first of the next; one of category 93 is confirmed while it runs', () => {
    always(({ dossier: { registrations } }) => {
      const inTurn = registrations.toSorted((a, b) => periodOf(a).localeCompare(periodOf(b)));
      for (const [at, { registeredOn, endedOn, confirmedOn, category }] of inTurn.entries()) {
        const next = inTurn[at + 1];
        expect(next === undefined || (endedOn !== null && endedOn <= next.registeredOn)).toBe(true);
        expect(endedOn === null || registeredOn <= endedOn).toBe(true);
        if (confirmedOn === null) continue;
        expect(category).toBe('93');
        expect(registeredOn <= confirmedOn && (endedOn === null || confirmedOn <= endedOn)).toBe(true);
      }
    });
  });

  it('INV-17: premiums run 8 or 20 quarters from that of the decision; only the 20 are extended, in the last 8', () => {
    always(({ dossier: { imwPremiums } }) => {
      for (const row of imwPremiums) {
        expect(row.decisionOn >= '2023-07-01').toBe(true);
        const [first, quarters] = [quarterOf(row.decisionOn), row.imwPackage === 'TEMPORARY' ? 8 : 20];
        const blocks = scheduleOf(row, ownerRules.values);
        const ends = addDays(addMonths(first, 3 * quarters), -1);
        expect([blocks[0]?.from, blocks.at(-1)?.to, blocks.at(-1)?.toQuarter]).toEqual([first, ends, quarters]);
        if (row.extendedOn === null) continue;
        expect(quarters).toBe(20);
        expect(row.extendedOn >= addMonths(first, 36) && row.extendedOn <= ends).toBe(true);
      }
    });
  });

  it('INV-19: beside a package of 45 percent no tailored-work employer gets 55, and nobody else gets that of 45', () => {
    always(({ dossier: { imwPremiums } }) => {
      for (const { imwPackage, employerIsTailoredWork } of imwPremiums)
        expect(employerIsTailoredWork ? ['TEMPORARY', 'WAGE', 'CMW45'] : ['TEMPORARY', 'WAGE', 'WAGE_PLUS']).toContain(
          imwPackage,
        );
    });
  });

  it('LDE-COR: no evaluation has an outcome without a day, or is planned for 20 March to 30 June 2020', () => {
    always(({ dossier: { readinessScreenings } }) => {
      for (const { plannedOn, screenedOn, outcome, favourable, fictitiousStartOn } of readinessScreenings) {
        expect(plannedOn < '2020-03-20' || plannedOn > '2020-06-30').toBe(true);
        expect([outcome === null, favourable]).toEqual(
          screenedOn === null
            ? [true, null]
            : [false, ['INTERNAL_DOORSTROOM', 'DOORSTROOM_TRACK'].includes(outcome ?? '')],
        );
        if (fictitiousStartOn !== null)
          expect([outcome, fictitiousStartOn]).toEqual(['DOORSTROOM_TRACK', '2020-05-04']);
      }
    });
  });

  it('learning lasts 3, 6 or 12 months, 30 days or 800 hours at most, as its form has it, and ends with a result', () => {
    const months: Readonly<Record<string, number>> = { IBO: 6, IBO_PLUS: 12, BIS: 6, TBS: 3 };
    always(({ dossier: { workplaceLearnings } }) => {
      for (const { form, from, to, hours } of workplaceLearnings) {
        const most = months[form];
        const latest = form === 'BVS' ? addDays(from, 29) : most === undefined ? '9999-12-31' : addMonths(from, most);
        expect(to !== null && from <= to && to <= latest).toBe(true);
        expect(form === 'GBVS' && (hours ?? 0) > 800).toBe(false);
      }
    });
  });

  it('work is followed up at 3, 6, 12 and 18 months, once each, on that day of it or later; a track it names is there', () => {
    const months = new Set<number>();
    always(({ dossier: { necEmployments, followUps } }) => {
      const moments = followUps.map(({ employmentSourceId, month }) => `${employmentSourceId} ${month}`);
      expect(new Set(moments).size).toBe(moments.length);
      for (const { employmentSourceId, month, observedOn } of followUps) {
        const from = necEmployments.find(({ sourceId }) => sourceId === employmentSourceId)?.from;
        expect([3, 6, 12, 18]).toContain(month);
        expect(from !== undefined && addMonths(from, month) <= observedOn).toBe(true);
        months.add(month);
      }
      for (const { from, to, trackSourceId } of necEmployments) {
        expect(to === null || from <= to).toBe(true);
        expect([null, 'T-1']).toContain(trackSourceId);
      }
    });
    expect([...months].sort((a, b) => a - b)).toEqual([3, 6, 12, 18]);
  });
});
