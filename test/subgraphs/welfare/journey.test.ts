import { describe, expect, it } from '@jest/globals';
import type { EvaluatedProject } from '../../../subgraphs/welfare/entities.ts';
import { ownerRules } from '../../../subgraphs/welfare/owner-rules.ts';
import { deadlinesOf } from '../../../subgraphs/welfare/rules/deadlines.ts';
import { journeyOf, type WelfareJourneyRows } from '../../../subgraphs/welfare/rules/journey.ts';
import { HOLDER } from '../../kit/record-row.ts';
import { evaluation, incomeSupport, need, project } from '../../kit/welfare-rows.ts';

const NOTHING: WelfareJourneyRows = {
  applications: [],
  sanctions: [],
  incomeSupport: [],
  projects: [],
  needs: [],
  healthNeeds: [],
};
const told = (rows: Partial<WelfareJourneyRows>, today = '2026-12-31') =>
  journeyOf({ ...NOTHING, ...rows }, today).map(({ on, section, kind, detail }) => [on, section, kind, detail]);

describe('what a centre tells of a client', () => {
  it('is leefloon or its equivalent, with its category, from beginning to end', () => {
    const ended = incomeSupport({
      from: '2025-01-01',
      to: '2025-06-30',
      supportKind: 'EQUIVALENT',
      category: 'COHABITANT',
    });
    expect(told({ incomeSupport: [incomeSupport({ from: '2025-07-01' }), ended] })).toEqual([
      ['2025-01-01', 'welfare.income-support', 'EQUIVALENT_LEEFLOON_STARTED', 'COHABITANT'],
      ['2025-06-30', 'welfare.income-support', 'EQUIVALENT_LEEFLOON_ENDED', 'COHABITANT'],
      ['2025-07-01', 'welfare.income-support', 'LEEFLOON_STARTED', 'SINGLE'],
    ]);
  });

  it('is a project from signature to end, with the evaluations held', () => {
    const evaluations = [evaluation('2026-06-01', true), evaluation('2026-04-01')];
    const over = project({ signedOn: '2026-02-01', endedOn: '2026-08-01', status: 'ENDED', evaluations });
    expect(told({ projects: [over] })).toEqual([
      ['2026-02-01', 'welfare.integration-project', 'GPMI_SIGNED', 'TRAINING'],
      ['2026-04-01', 'welfare.integration-project', 'GPMI_EVALUATED', null],
      ['2026-06-01', 'welfare.integration-project', 'GPMI_EVALUATED', 'IN_PERSON'],
      ['2026-08-01', 'welfare.integration-project', 'GPMI_ENDED', 'TRAINING'],
    ]);
  });

  it('is nothing of a project that was never signed', () => {
    expect(told({ projects: [project({ endedOn: '2026-03-01', status: 'ENDED' })] })).toEqual([]);
  });

  it.each(['HEALTH', 'EQUITY'] as const)(
    'is that no project was due, with the reason, on the day of the grant: %s',
    (exemption) => {
      const signed = project({ exemption, grantedOn: '2026-01-20', signedOn: '2026-04-01', status: 'ACTIVE' });
      const exempted = ['2026-01-20', 'welfare.integration-project', 'GPMI_EXEMPTED', exemption];
      expect(told({ projects: [project({ exemption, grantedOn: '2026-01-20' })] })).toEqual([exempted]);
      expect(told({ projects: [signed] })).toEqual([
        exempted,
        ['2026-04-01', 'welfare.integration-project', 'GPMI_SIGNED', 'TRAINING'],
      ]);
    },
  );

  it('is that needs were assessed, once a day and centre, and not which or how high', () => {
    const needs = [need(), need({ lifeDomain: 'FINANCIEN', score: 1 }), need({ assessedOn: '2026-09-01' })];
    expect(told({ needs })).toEqual([
      ['2026-02-01', 'welfare.needs', 'NEEDS_ASSESSED', null],
      ['2026-09-01', 'welfare.needs', 'NEEDS_ASSESSED', null],
    ]);
  });

  it('is an assessment of health apart from the others, so that it goes only to who gets health needs', () => {
    expect(told({ healthNeeds: [need({ lifeDomain: 'VERSLAVING' })] })).toEqual([
      ['2026-02-01', 'welfare.health-needs', 'HEALTH_NEEDS_ASSESSED', null],
    ]);
  });

  it.each([
    ['happened today', '2026-01-01', 1],
    ['lies ahead', '2025-12-31', 0],
  ])('holds what %s: %s, %i event', (_, today, events) => {
    expect(told({ incomeSupport: [incomeSupport({ from: '2026-01-01' })] }, today)).toHaveLength(events);
  });
});

const dueOf = (projects: readonly EvaluatedProject[], today: string) =>
  deadlinesOf({ applications: [], projects }, ownerRules.values, today);

describe('what a centre has to do', () => {
  it('is to sign a draft within three months, and still after them', () => {
    const deadline = {
      on: '2026-04-01',
      source: 'WELFARE',
      section: 'welfare.integration-project',
      kind: 'GPMI_TO_SIGN',
      actor: HOLDER,
    };
    const draft = project({ grantedOn: '2026-01-01' });
    expect([dueOf([draft], '2026-04-01'), dueOf([draft], '2026-04-02')]).toEqual([[deadline], [deadline]]);
  });

  it('is to evaluate every running project, earliest first, in person apart', () => {
    const projects = [
      project({ status: 'ACTIVE', signedOn: '2026-03-01' }),
      project({ status: 'NOTICE', signedOn: '2026-01-01', evaluations: [evaluation('2026-03-01', true)] }),
    ];
    expect(dueOf(projects, '2026-05-01').map(({ on, kind }) => [on, kind])).toEqual([
      ['2026-07-01', 'GPMI_EVALUATION_DUE'],
      ['2026-09-01', 'GPMI_EVALUATION_DUE'],
      ['2026-09-01', 'GPMI_EVALUATION_IN_PERSON_DUE'],
      ['2027-01-01', 'GPMI_EVALUATION_IN_PERSON_DUE'],
    ]);
  });
});
