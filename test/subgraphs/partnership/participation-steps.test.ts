import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../shared/local-date.ts';
import { labelled } from '../../../shared/words/event-text.ts';
import { participationJourneyTexts } from '../../../subgraphs/partnership/codes/participation-event-texts.ts';
import type { ParticipationStatus } from '../../../subgraphs/partnership/generated/resolver-types.ts';
import type { ParticipationRow } from '../../../subgraphs/partnership/participation-entities.ts';
import {
  CONTACTED,
  contactBreach,
  type ParticipationStep,
  takeParticipationStep,
} from '../../../subgraphs/partnership/rules/participation.ts';
import { participationJourney } from '../../../subgraphs/partnership/rules/participation-journey.ts';
import fc from '../../kit/seeded.ts';

const TODAY = '2026-03-15';

function participation(more: Partial<ParticipationRow> = {}): ParticipationRow {
  return {
    ...{ id: 'r1', clientKey: 'c1', holder: '0914402172', sourceId: 's1', changedAt: new Date(0), version: 1 },
    ...{ ...CONTACTED, partnershipId: 'p1', source: 'OUTREACH', profile: 'INACTIVE', contactedOn: '2026-03-01' },
    ...more,
  };
}

const NEXT: Readonly<Record<ParticipationStatus, Partial<Record<ParticipationStep['step'], ParticipationStatus>>>> = {
  CONTACTED: { ENROL: 'ENROLLED', EXIT: 'EXITED' },
  ENROLLED: { ACTIVATE: 'ACTIVE', EXIT: 'EXITED' },
  ACTIVE: { PAUSE: 'PAUSED', EXIT: 'EXITED' },
  PAUSED: { RESUME: 'ACTIVE', EXIT: 'EXITED' },
  EXITED: { AFTERCARE: 'AFTERCARE', CLOSE: 'CLOSED' },
  AFTERCARE: { CLOSE: 'CLOSED' },
  CLOSED: {},
};
const STEPS = ['ENROL', 'ACTIVATE', 'PAUSE', 'RESUME', 'AFTERCARE', 'CLOSE', 'EXIT'] as const;

function stepOn(step: ParticipationStep['step'], on: string): ParticipationStep {
  return step === 'EXIT' ? { step, on, reason: 'DROPOUT' } : { step, on };
}

describe('a participation', () => {
  it('is contacted, enrolled, active or paused, exited at any of these, in aftercare or not, closed, and makes no other step', () => {
    for (const [status, next] of Object.entries(NEXT) as [ParticipationStatus, Record<string, ParticipationStatus>][]) {
      for (const step of STEPS) {
        const answer = takeParticipationStep(participation({ status }), stepOn(step, TODAY), TODAY);
        if (next[step] === undefined) expect(answer).toEqual({ rule: 'PARTICIPATION_STATUS', field: 'status' });
        else expect(answer).toMatchObject({ status: next[step] });
      }
    }
  });

  it('takes a step on the day of the step before it or later, today at the latest', () => {
    const enrol = (on: string) => takeParticipationStep(participation(), stepOn('ENROL', on), TODAY);
    expect(enrol('2026-02-28')).toEqual({ rule: 'PARTICIPATION_DAY_ORDER', field: 'enrolledOn' });
    expect(enrol('2026-03-01')).toMatchObject({ status: 'ENROLLED', enrolledOn: '2026-03-01' });
    expect(enrol('2026-03-15')).toMatchObject({ enrolledOn: '2026-03-15' });
    expect(enrol('2026-03-16')).toEqual({ rule: 'PARTICIPATION_DAY_AHEAD', field: 'enrolledOn' });
    const exited = participation({ status: 'EXITED', exitedOn: '2026-03-10' });
    const aftercare = takeParticipationStep(exited, stepOn('AFTERCARE', '2026-03-09'), TODAY);
    expect(aftercare).toEqual({ rule: 'PARTICIPATION_DAY_ORDER', field: 'startedOn' });
  });

  it('begins anew in the same partnership once the earlier one is closed, in another one at any time', () => {
    const row = participation({ contactedOn: TODAY });
    expect(contactBreach(row, [participation({ status: 'CLOSED' })], TODAY)).toBeNull();
    expect(contactBreach(row, [participation({ partnershipId: 'p2' })], TODAY)).toBeNull();
    const open = { rule: 'PARTICIPATION_OPEN', field: 'partnership' };
    for (const status of ['CONTACTED', 'EXITED', 'AFTERCARE'] as const) {
      expect(contactBreach(row, [participation({ status })], TODAY)).toEqual(open);
    }
  });

  it('tells its steps in the journey, each with a text in three languages, with who brought the client and where they went', () => {
    const whole = participation({
      ...{ status: 'CLOSED', enrolledOn: '2026-03-02', activatedOn: '2026-03-03', pausedOn: '2026-03-04' },
      ...{ resumedOn: '2026-03-05', exitedOn: '2026-03-06', exitReason: 'AMA', aftercareOn: '2026-03-07' },
      closedOn: '2026-03-08',
    });
    const told = participationJourney([whole]);
    expect(told.map(({ on }) => on)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((day) => `2026-03-0${day}`));
    for (const language of ['nl', 'en', 'fr'] as const) {
      const events = labelled(told, participationJourneyTexts, language);
      for (const { label, kind } of events) expect(label).not.toBe(kind);
    }
    const [first, , , , , exit] = labelled(told, participationJourneyTexts, 'nl');
    expect(first?.label).toBe('Eerste contact met het partnerschap: outreach');
    expect(exit?.label).toBe('Uitgestroomd: arbeidsmatige activiteiten');
  });

  it('has, whatever is recorded of it, days in order, an exit with its reason, and no step after the end', () => {
    const steps = fc.array(fc.record({ step: fc.constantFrom(...STEPS), day: fc.integer({ min: -25, max: 3 }) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(steps, (sequence) => {
        let row = participation();
        for (const { step, day } of sequence) {
          const next = takeParticipationStep(row, stepOn(step, addDays(TODAY, day)), TODAY);
          if ('rule' in next) continue;
          expect(row.status).not.toBe('CLOSED');
          row = next;
          const reached = [row.contactedOn, row.enrolledOn, row.activatedOn, row.pausedOn, row.resumedOn, row.exitedOn];
          const days = [...reached, row.aftercareOn, row.closedOn].filter((each) => each !== null);
          expect(days).toEqual(days.toSorted());
          expect(row.exitedOn === null).toBe(row.exitReason === null);
          expect(row.exitedOn === null).toBe(!['EXITED', 'AFTERCARE', 'CLOSED'].includes(row.status));
          expect(row.status === 'PAUSED').toBe(
            row.pausedOn !== null && row.resumedOn === null && row.exitedOn === null,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
