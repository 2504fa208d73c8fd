import { describe, expect, it } from '@jest/globals';
import type { EvaluatedProject } from '../../../subgraphs/welfare/entities.ts';
import { ownerRules } from '../../../subgraphs/welfare/owner-rules.ts';
import { evaluationsDue } from '../../../subgraphs/welfare/rules/project-evaluation.ts';
import { isSignedLate, signatureDueOn } from '../../../subgraphs/welfare/rules/project-signature.ts';
import { evaluation, project } from '../../kit/welfare-rows.ts';

const { values } = ownerRules;
const running = (signedOn: string, held: string[] = [], more: Partial<EvaluatedProject> = {}) =>
  project({ status: 'ACTIVE', signedOn, evaluations: held.map((on) => evaluation(on)), ...more });
const dueOn = (one: EvaluatedProject, today = '2030-01-01') => evaluationsDue(one, values, today).anyOn;

describe('INV-07: a project (GPMI) has to be signed', () => {
  it.each([
    ['three months after the grant', '2026-01-15', '2026-04-15'],
    ['on the last day of a shorter month', '2026-11-30', '2027-02-28'],
    ['on 29 February where there is one', '2027-11-30', '2028-02-29'],
  ])('%s', (_, grantedOn, dueDay) => {
    expect(signatureDueOn(project({ grantedOn }), values)).toBe(dueDay);
  });

  it.each([
    ['it is signed', { signedOn: '2026-02-01' }],
    ['it is no draft', { status: 'ACTIVE' as const }],
    ['the draft ended', { endedOn: '2026-02-01', status: 'DRAFT' as const }],
    ['health is the reason that none is due', { exemption: 'HEALTH' as const }],
    ['equity is the reason that none is due', { exemption: 'EQUITY' as const }],
  ])('no more when %s', (_, more) => {
    expect(signatureDueOn(project(more), values)).toBeNull();
  });
});

describe('INV-07: a project (GPMI) that is signed', () => {
  it.each([
    ['on the last day of the three months is on time', '2026-01-15', {}, '2026-04-15', false],
    ['on the day after is late, and recorded', '2026-01-15', {}, '2026-04-16', true],
    [
      'late where health is the reason that none is due, is not',
      '2026-01-15',
      { exemption: 'HEALTH' as const },
      '2026-12-01',
      false,
    ],
    ['after a grant from the day before the term existed, is never late', '2016-10-31', {}, '2026-04-16', false],
    ['after a grant from the first day of the term, is', '2016-11-01', {}, '2017-02-02', true],
  ])('%s', (_, grantedOn, more, day, late) => {
    const signed = project({ grantedOn, status: 'SIGNED', signedOn: day, ...more });
    const draft = project({ grantedOn, ...more });
    expect([isSignedLate(signed, values, '2030-01-01'), isSignedLate(draft, values, day)]).toEqual([late, late]);
  });
});

describe('INV-08: the next evaluation of a project (GPMI)', () => {
  it.each([
    ['4 months after the signature while none was held', [], '2025-02-28'],
    ['8 months after the signature while one was held', ['2024-12-01'], '2025-06-30'],
    ['12 months after the signature while two were held', ['2024-12-01', '2025-03-01'], '2025-10-31'],
    ['12 months after the first of three', ['2024-12-01', '2025-03-01', '2025-07-01'], '2025-12-01'],
    ['12 months after the third last of four', ['2024-12-01', '2025-03-01', '2025-07-01', '2025-11-15'], '2026-03-01'],
  ])('is due %s', (_, held, dueDay) => {
    expect(dueOn(running('2024-10-31', held))).toBe(dueDay);
  });

  it('does not depend on the order in which the evaluations are loaded', () => {
    expect(dueOn(running('2024-10-31', ['2025-07-01', '2024-12-01', '2025-03-01']))).toBe('2025-12-01');
  });

  it('is due on 28 February when the third last was on 29 February', () => {
    expect(dueOn(running('2023-06-01', ['2024-02-29', '2024-06-01', '2024-10-01']))).toBe('2025-02-28');
  });

  it('stays where it is however long it is overdue', () => {
    expect([dueOn(running('2024-10-31'), '2025-02-28'), dueOn(running('2024-10-31'), '2029-12-31')]).toEqual([
      '2025-02-28',
      '2025-02-28',
    ]);
  });

  it('stays overdue until the last twelve months hold three again', () => {
    const held = ['2023-01-10', '2023-05-10', '2025-01-10'];
    expect(dueOn(running('2022-12-01', held))).toBe('2024-01-10');
    expect(dueOn(running('2022-12-01', [...held, '2025-06-10']))).toBe('2024-05-10');
    expect(dueOn(running('2022-12-01', [...held, '2025-06-10', '2025-07-10']))).toBe('2026-01-10');
  });

  it.each([
    ['was before the signature', '2024-10-30', '2025-02-28'],
    ['was on the day of the signature', '2024-10-31', '2025-06-30'],
    ['is today', '2025-01-15', '2025-06-30'],
    ['is planned for tomorrow', '2025-01-16', '2025-02-28'],
  ])('takes an evaluation that %s for what it is', (_, held, dueDay) => {
    expect(dueOn(running('2024-10-31', [held]), '2025-01-15')).toBe(dueDay);
  });

  it('is counted from the grant when a running project has no signature on record', () => {
    expect(dueOn(project({ status: 'ACTIVE', grantedOn: '2026-01-01' }))).toBe('2026-05-01');
  });

  it.each(['SIGNED', 'ACTIVE', 'NOTICE', 'SANCTIONED'] as const)('is due while the project is %s', (status) => {
    expect(dueOn(running('2025-01-01', [], { status }))).toBe('2025-05-01');
  });

  it.each(['DRAFT', 'ENDED', 'TERMINATED'] as const)('is not due while the project is %s', (status) => {
    expect(evaluationsDue(running('2025-01-01', [], { status }), values, '2025-02-01')).toEqual({
      anyOn: null,
      inPersonOn: null,
    });
  });

  it.each([
    ['on the last day of the project', '2025-05-01', '2025-05-01'],
    ['no more when the project ends the day before', '2025-04-30', null],
  ])('is due %s', (_, endedOn, dueDay) => {
    expect(dueOn(running('2025-01-01', [], { endedOn }), '2025-02-01')).toBe(dueDay);
  });

  it.each([
    ['on the last day of a project that is overdue', '2025-08-01', '2025-05-01'],
    ['no more on the day after it', '2025-08-02', null],
  ])('is due %s', (_, today, dueDay) => {
    expect(dueOn(running('2025-01-01', [], { endedOn: '2025-08-01' }), today)).toBe(dueDay);
  });
});

describe('INV-08: the next evaluation in person', () => {
  const inPersonOn = (held: [string, boolean][]) => {
    const evaluations = held.map(([on, inPerson]) => evaluation(on, inPerson));
    return evaluationsDue(project({ status: 'ACTIVE', signedOn: '2025-01-31', evaluations }), values, '2030-01-01')
      .inPersonOn;
  };

  it.each<[string, [string, boolean][], string]>([
    ['6 months after the signature while none was', [['2025-03-01', false]], '2025-07-31'],
    ['12 months after the signature while one was', [['2025-03-01', true]], '2026-01-31'],
    [
      '12 months after the second last that was',
      [
        ['2025-03-01', true],
        ['2025-06-01', true],
        ['2025-09-01', false],
      ],
      '2026-03-01',
    ],
  ])('is due %s', (_, held, dueDay) => {
    expect(inPersonOn(held)).toBe(dueDay);
  });
});
