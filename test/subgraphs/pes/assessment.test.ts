import { describe, expect, it } from '@jest/globals';
import type { AssessmentRow } from '../../../subgraphs/pes/entities.ts';
import { ownerRules } from '../../../subgraphs/pes/owner-rules.ts';
import {
  breachOfAssessment,
  breachOfGround,
  grantAssessment,
  moveAssessment,
  reconsider,
  refuseAssessment,
  shownAssessmentStatus,
  supersededBy,
  validityOf,
} from '../../../subgraphs/pes/rules/assessment.ts';
import { assessment, assessmentGround } from '../../kit/pes-rows.ts';

const { values } = ownerRules;
const TODAY = '2026-06-01';
const ruleOf = (found: object | null) => (found !== null && 'rule' in found ? found.rule : null);
const judge = (more: Partial<AssessmentRow>) => ruleOf(breachOfAssessment(assessment(more)));

describe('INV-15: who proposes and who decides', () => {
  it.each<[string, Partial<AssessmentRow>, string | null]>([
    ['TOM grants: accepted', { decidedBy: 'TOM' }, null],
    ['nobody is named in an old row: accepted', {}, null],
    ['a partner grants: refused', { decidedBy: 'PARTNER' }, 'INV-15'],
    ['a partner refuses: refused', { status: 'REFUSED', decidedBy: 'PARTNER' }, 'INV-15'],
    ['somebody decided before there is a decision: refused', { status: 'TOM_REVIEW', decidedBy: 'TOM' }, 'INV-15'],
  ])('%s', (_, more, rule) => {
    expect(judge(more)).toBe(rule);
  });

  it.each<[AssessmentRow['advice'], string | null]>([
    ['PMAH', null],
    ['PSP', null],
    ['UK', null],
    ['PMP', null],
    ['LDE_ADV', null],
    ['AMA_ADV', 'INV-15'],
    ['ADV_WELZIJN', 'INV-15'],
    ['NIET_TOELEIDBAAR', 'INV-15'],
    ['IMW_LP', 'INV-15'],
    ['BTOM_VOP', 'INV-15'],
  ])('a partner proposes %s: %s; VDAB may always', (advice, rule) => {
    const proposed = (['GTB', 'CAD', 'OCMW', 'VDAB'] as const).map((proposedBy) => judge({ advice, proposedBy }));
    expect(proposed).toEqual([rule, rule, rule, null]);
  });
});

describe('a step of an indicering', () => {
  const asked = assessment({ status: 'REQUESTED', issuedOn: '2026-03-10', validUntil: '2026-03-10' });
  const start = (day: string, more: Partial<AssessmentRow> = {}) =>
    ruleOf(
      moveAssessment(
        { ...asked, requestedOn: '2026-03-10', ...more },
        'SCREENING',
        { day, field: 'x', today: TODAY },
        {},
      ),
    );
  it.each([
    ['the day before the last step', '2026-03-09', 'ASSESSMENT_ORDER'],
    ['the day of the last step', '2026-03-10', null],
    ['today', TODAY, null],
    ['tomorrow', '2026-06-02', 'DAY_AHEAD'],
  ])('on %s: %s', (_, day, rule) => {
    expect(start(day)).toBe(rule);
  });
  it('that is not the next one is refused', () => {
    expect(start('2026-03-11', { status: 'SCREENING' })).toBe('ASSESSMENT_STATE');
  });
});

describe('a granted advice', () => {
  const review = assessment({ status: 'TOM_REVIEW', reviewOn: '2026-03-10' });
  it('holds five years, until the day before the same day', () => {
    expect(grantAssessment(review, '2026-03-11', TODAY, values)).toMatchObject({
      ...{ status: 'GRANTED', decidedBy: 'TOM', issuedOn: '2026-03-11', validUntil: '2031-03-10' },
    });
  });
  it('for who is extremely vulnerable holds two, from a leap day until 28 February', () => {
    expect([validityOf('UK', '2026-03-11', values), validityOf('UK', '2024-02-29', values)]).toEqual([
      '2028-03-10',
      '2026-02-28',
    ]);
  });
  it('is EXPIRED on the day after its last one', () => {
    const show = (today: string) => shownAssessmentStatus(assessment(), today);
    expect([show('2029-05-01'), show('2029-05-02')]).toEqual(['GRANTED', 'EXPIRED']);
  });
  it('replaces an earlier one of the same sort, and no other', () => {
    const granted = assessment({ id: 'new', issuedOn: '2026-03-11', advice: 'LDE_ADV' });
    const all = [
      ...[granted, assessment({ id: 'old' }), assessment({ id: 'imw', advice: 'IMW_LP' })],
      ...[assessment({ id: 'btom', advice: 'BTOM_TRAVEL' }), assessment({ id: 'refused', status: 'REFUSED' })],
    ];
    expect(supersededBy(granted, all).map(({ id, status }) => [id, status])).toEqual([['old', 'SUPERSEDED']]);
  });
});

describe('reconsideration of a refusal', () => {
  const refused = assessment({ status: 'REFUSED', refusedOn: '2026-03-01', issuedOn: '2026-03-01' });
  it.each([
    ['on the day of the refusal: accepted', '2026-03-01', null],
    ['on the 45th day after it: accepted', '2026-04-15', null],
    ['on the 46th: refused', '2026-04-16', 'RECONSIDERATION_LATE'],
    ['before the refusal: refused', '2026-02-28', 'ASSESSMENT_ORDER'],
  ])('%s', (_, day, rule) => {
    expect(ruleOf(reconsider(refused, day, TODAY, values))).toBe(rule);
  });
  it('ends in a grant by TOM or in a refusal for good', () => {
    const again = { ...refused, status: 'RECONSIDERATION', reconsiderationOn: '2026-03-20' } as const;
    expect(refuseAssessment(again, '2026-04-01', TODAY)).toMatchObject({
      ...{ status: 'REFUSED_FINAL', refusedOn: '2026-03-01', issuedOn: '2026-04-01', decidedBy: 'TOM' },
    });
    expect(grantAssessment(again, '2026-04-01', TODAY, values)).toMatchObject({ status: 'GRANTED' });
  });
});

describe('an attest', () => {
  it.each([
    ['of an indicering on an attest is recorded', { basis: 'ATTEST' }, {}, null],
    ['of one on a scoring is refused', { basis: 'ICF' }, {}, 'GROUND_BASIS'],
    ['of none is refused', { basis: 'ATTEST' }, { assessmentSourceId: 'S-9' }, 'GROUND_UNKNOWN'],
  ] as const)('%s', (_, row, ground, rule) => {
    expect(ruleOf(breachOfGround(assessmentGround(ground), { assessments: [assessment(row)] }))).toBe(rule);
  });
});
