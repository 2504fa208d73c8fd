import { describe, expect, it } from '@jest/globals';
import { type AttentionFacts, attentionOf, urgencyOf } from '../../../subgraphs/partnership/rules/attention.ts';
import { changesSince, isStale, lastMovementOf } from '../../../subgraphs/partnership/rules/movement.ts';

const TODAY = '2026-03-15';
const NOTHING: AttentionFacts = {
  deadlines: [],
  discrepancies: [],
  changes: [],
  lastMovement: null,
  stale: null,
  today: TODAY,
};
const due = (kind: string, on: string) => ({ kind, on, source: 'WELFARE' as const, actor: '0914402172' });
const kindsOf = (more: Partial<AttentionFacts>) => attentionOf({ ...NOTHING, ...more }).map(({ kind }) => kind);

describe('the list of today', () => {
  it.each([
    ['GPMI_EVALUATION_DUE', 'GPMI_EVALUATION', '2026-04-14', '2026-04-15'],
    ['GPMI_EVALUATION_IN_PERSON_DUE', 'GPMI_EVALUATION', '2026-04-14', '2026-04-15'],
    ['RETURN_RIGHT_ENDS', 'RETURN_RIGHT_ENDING', '2026-05-14', '2026-05-15'],
    ['PLAN_ACTION_DUE', 'PLAN_ACTION', '2026-03-22', '2026-03-23'],
    ['HANDOVER_TO_CONFIRM', 'HANDOVER', '2026-03-22', '2026-03-23'],
  ])(
    'has %s as %s from 30 (GPMI), 60 (return) or 7 (plan, hand-over) days before on: %s and not %s',
    (deadline, kind, last, tooFar) => {
      expect(kindsOf({ deadlines: [due(deadline, last)] })).toEqual([kind]);
      expect(kindsOf({ deadlines: [due(deadline, tooFar)] })).toEqual([]);
    },
  );

  it.each([
    ['DECISION_DUE', 'DECISION_DUE'],
    ['POP_DUE', 'PLAN_DUE'],
    ['REFERRAL_ANSWER_DUE', 'REFERRAL_UNANSWERED'],
    ['REFERRAL_SILENT', 'REFERRAL_UNANSWERED'],
    ['SIGNAL_UNANSWERED', 'SIGNAL_UNANSWERED'],
    ['ACCESS_TO_ANSWER', 'ACCESS_REQUEST'],
  ])('always has %s, as %s', (deadline, kind) => {
    expect(kindsOf({ deadlines: [due(deadline, '2027-03-15')] })).toEqual([kind]);
  });

  it('leaves a deadline that it does not know to the deadlines', () => {
    expect(kindsOf({ deadlines: [due('SUPPORT_PACKAGE_ENDS', TODAY)] })).toEqual([]);
  });

  it('has a right of return on its last day and no longer on the day after; an evaluation stays until it is held', () => {
    const onDay = (kind: string, on: string) => kindsOf({ deadlines: [due(kind, on)] });
    expect(onDay('RETURN_RIGHT_ENDS', TODAY)).toEqual(['RETURN_RIGHT_ENDING']);
    expect(onDay('RETURN_RIGHT_ENDS', '2026-03-14')).toEqual([]);
    expect(onDay('GPMI_EVALUATION_DUE', '2025-03-14')).toEqual(['GPMI_EVALUATION']);
  });

  it.each([
    ['2026-03-14', 'OVERDUE'],
    ['2026-03-15', 'THIS_WEEK'],
    ['2026-03-22', 'THIS_WEEK'],
    ['2026-03-23', 'SOON'],
  ])('calls what has to be done by %s %s on 15 March', (on, urgency) => {
    expect(urgencyOf(on, TODAY)).toBe(urgency);
  });

  it('is in the order of urgency and then of the days, and says the same thing once', () => {
    const deadlines = [due('POP_DUE', '2026-04-01'), due('DECISION_DUE', '2026-03-01'), due('POP_DUE', '2026-03-16')];
    const doubled = [
      ...deadlines,
      due('GPMI_EVALUATION_DUE', '2026-03-16'),
      due('GPMI_EVALUATION_IN_PERSON_DUE', '2026-03-16'),
    ];
    const points = attentionOf({ ...NOTHING, deadlines: doubled, discrepancies: [{ kind: 'PHONE' }] });
    expect(points.map(({ urgency, kind }) => `${urgency} ${kind}`)).toEqual([
      ...['OVERDUE DECISION_DUE', 'THIS_WEEK GPMI_EVALUATION', 'THIS_WEEK PLAN_DUE', 'SOON PLAN_DUE'],
      'INFO SOURCES_DISAGREE',
    ]);
  });

  it('names the owner that changed since the visit, and the day on which the file ceased to move', () => {
    const changes = changesSince(
      [
        { source: 'PES', asOf: new Date('2026-03-14T23:30:00Z') },
        { source: 'WELFARE', asOf: new Date('2026-03-01T00:00:00Z') },
      ],
      new Date('2026-03-10T00:00:00Z'),
    );
    const points = attentionOf({ ...NOTHING, changes, lastMovement: '2026-01-14', stale: true });
    expect(points.map(({ kind, source, on }) => [kind, source, on])).toEqual([
      ['CHANGED_SINCE_VISIT', 'PES', '2026-03-15'],
      ['NO_MOVEMENT', 'PARTNERSHIP', '2026-03-15'],
    ]);
  });
});

describe('a file', () => {
  it('does not move any more from the 60th day after its last event on', () => {
    expect(isStale('2026-01-14', [], TODAY)).toBe(true);
    expect(isStale('2026-01-15', [], TODAY)).toBe(false);
  });

  it('of which an owner could not be reached, or no event is told, is called neither', () => {
    expect([isStale('2020-01-01', ['PES'], TODAY), isStale(null, [], TODAY)]).toEqual([null, null]);
  });

  it('moved last on the day of its latest event until today: what is planned has not happened', () => {
    const events = [{ on: '2026-03-15' }, { on: '2026-03-16' }, { on: '2026-02-01' }];
    expect([lastMovementOf(events, TODAY), lastMovementOf(events, '2026-01-31')]).toEqual(['2026-03-15', null]);
  });
});

describe('what changed since a visit', () => {
  const visit = new Date('2026-03-10T12:00:00.000Z');
  it.each<[string | null, boolean]>([
    ['2026-03-10T12:00:00.001Z', true],
    ['2026-03-10T12:00:00.000Z', false],
    [null, false],
  ])('a change at %s is one: %s', (asOf, changed) => {
    const [told] = changesSince([{ source: 'PES', asOf: asOf === null ? null : new Date(asOf) }], visit);
    expect(told?.changedSinceVisit).toBe(changed);
  });

  it('is not said to who never recorded a visit', () => {
    expect(changesSince([{ source: 'PES', asOf: visit }], null)[0]?.changedSinceVisit).toBeNull();
  });
});
