import { describe, expect, it } from '@jest/globals';
import { endContact, isInUse, recordContact } from '../../../subgraphs/welfare/rules/contact-points.ts';
import {
  breachOfDebtMediation,
  endDebtMediation,
  startDebtMediation,
} from '../../../subgraphs/welfare/rules/debt-mediation.ts';
import {
  assessLadderStep,
  assessNeeds,
  breachOfLadderStep,
  breachOfNeed,
} from '../../../subgraphs/welfare/rules/needs-assessment.ts';
import {
  breachOfThreshold,
  changeThreshold,
  recordThreshold,
  resolveThreshold,
} from '../../../subgraphs/welfare/rules/thresholds.ts';
import { recordRow } from '../../kit/record-row.ts';
import fc from '../../kit/seeded.ts';
import { debtMediation, ladderStep, need, threshold } from '../../kit/welfare-rows.ts';

const TODAY = '2026-03-15';
const ruleOf = (outcome: object) => ('rule' in outcome ? outcome.rule : null);
const contact = (more: object = {}) => ({
  ...recordRow(),
  ...{ contactKind: 'PHONE' as const, contactValue: '0470 00 00 00', since: null, endedOn: null },
  ...more,
});

describe('thresholds', () => {
  it('severity goes from 1 to 5, and what is resolved was there before', () => {
    const judged = [{ severity: 0 }, { severity: 1 }, { severity: 5 }, { severity: 6 }, { resolvedOn: '2026-01-09' }];
    expect(judged.map((more) => breachOfThreshold(threshold(more))?.rule ?? null)).toEqual([
      ...['THRESHOLD_SEVERITY', null, null, 'THRESHOLD_SEVERITY', 'THRESHOLD_PERIOD'],
    ]);
  });

  it('one of a kind stands at a centre until it is resolved; what is resolved stays as it was', () => {
    const resolved = threshold({ resolvedOn: '2026-02-01' });
    const change = { severity: 2, remediable: 'YES', ownerKbo: null } as const;
    expect(
      [
        ...[recordThreshold(threshold(), [threshold()], TODAY), recordThreshold(threshold(), [resolved], TODAY)],
        ...[recordThreshold(threshold({ since: '2026-03-16' }), [], TODAY), changeThreshold(threshold(), change)],
        ...[changeThreshold(resolved, change), resolveThreshold(resolved, TODAY, TODAY)],
        ...[resolveThreshold(threshold(), '2026-03-16', TODAY), resolveThreshold(threshold(), TODAY, TODAY)],
      ].map(ruleOf),
    ).toEqual([
      ...['THRESHOLD_KNOWN', null, 'THRESHOLD_AHEAD', null],
      ...['THRESHOLD_RESOLVED', 'THRESHOLD_RESOLVED', 'THRESHOLD_AHEAD', null],
    ]);
  });

  it('a kind never stands twice at once, whatever is recorded and resolved', () => {
    const kinds = fc.constantFrom('HOUSING' as const, 'DEBTS' as const, 'ADDICTION' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, fc.boolean()), { maxLength: 30 }), (acts) => {
        let rows = [threshold()];
        for (const [at, [thresholdKind, resolve]] of acts.entries()) {
          const open = rows.find((row) => row.thresholdKind === thresholdKind && row.resolvedOn === null);
          const outcome =
            resolve && open
              ? resolveThreshold(open, TODAY, TODAY)
              : recordThreshold(threshold({ id: `${at}`, thresholdKind }), rows, TODAY);
          if (!('rule' in outcome)) rows = [...rows.filter(({ id }) => id !== outcome.id), outcome];
        }
        const open = rows.filter(({ resolvedOn }) => resolvedOn === null).map(({ thresholdKind }) => thresholdKind);
        expect(new Set(open).size).toBe(open.length);
      }),
    );
  });
});

describe('needs', () => {
  const assess = (scores: { lifeDomain: 'WONEN' | 'VERSLAVING'; score: number }[], assessedOn = TODAY) =>
    assessNeeds(
      { assessedOn, scores },
      [need({ id: 'known', assessedOn: TODAY })],
      () => recordRow({ id: 'new' }),
      TODAY,
    );

  it('an assessment has each domain once, one at least, and no day that is still to come', () => {
    const housing = { lifeDomain: 'WONEN', score: 3 } as const;
    expect(
      [assess([housing]), assess([]), assess([housing, housing]), assess([housing], '2026-03-16')].map(ruleOf),
    ).toEqual([null, 'NEEDS_NONE', 'NEEDS_TWICE', 'NEEDS_AHEAD']);
  });

  it('writes over what the same centre said of the domain on the same day', () => {
    const rows = assess([
      { lifeDomain: 'WONEN', score: 4 },
      { lifeDomain: 'VERSLAVING', score: 1 },
    ]);
    expect('rule' in rows ? rows : rows.map(({ id, score }) => [id, score])).toEqual([
      ['known', 4],
      ['new', 1],
    ]);
    const again = assessLadderStep({ ...ladderStep(4, TODAY), id: 'new' }, [ladderStep(2, TODAY)], TODAY);
    expect(again).toEqual(ladderStep(4, TODAY));
  });

  it('scores go from 1 to 5, steps of the ladder from 1 to 6', () => {
    expect([0, 1, 5, 6].map((score) => breachOfNeed(need({ score }))?.rule ?? null)).toEqual([
      ...['NEED_SCORE', null, null, 'NEED_SCORE'],
    ]);
    expect([0, 1, 6, 7].map((step) => breachOfLadderStep(ladderStep(step, TODAY))?.rule ?? null)).toEqual([
      ...['LADDER_STEP', null, null, 'LADDER_STEP'],
    ]);
  });
});

describe('debt mediation', () => {
  it('runs once of a kind, ends once, not before it began and not ahead of the day', () => {
    const ended = debtMediation({ to: '2026-02-01' });
    expect(
      [
        ...[startDebtMediation(debtMediation(), [debtMediation()], TODAY)],
        startDebtMediation(debtMediation({ from: '2026-02-01' }), [ended], TODAY),
        startDebtMediation(debtMediation({ from: '2026-02-02' }), [ended], TODAY),
        ...[endDebtMediation(ended, TODAY, TODAY), endDebtMediation(debtMediation(), '2026-03-16', TODAY)],
      ].map(ruleOf),
    ).toEqual([...['DEBT_MEDIATION_RUNS', 'DEBT_MEDIATION_RUNS', null, 'DEBT_MEDIATION_OVER', 'DEBT_MEDIATION_AHEAD']]);
    expect(breachOfDebtMediation(debtMediation({ to: '2026-01-09' }))?.rule).toBe('DEBT_MEDIATION_PERIOD');
  });
});

describe('contact points', () => {
  it('stand once, end once, and are in use up to and including their last day', () => {
    const named = contact();
    expect(
      [
        ...[
          recordContact(contact(), [], TODAY),
          recordContact(contact({ contactValue: ' 0470 00 00 00 ' }), [named], TODAY),
        ],
        ...[recordContact(contact({ contactValue: ' ' }), [], TODAY), endContact(named, TODAY, [named], TODAY)],
        ...[endContact(named, TODAY, [], TODAY), endContact(named, '2026-03-16', [named], TODAY)],
      ].map(ruleOf),
    ).toEqual([null, 'CONTACT_KNOWN', 'CONTACT_VALUE', null, 'CONTACT_UNKNOWN', 'CONTACT_AHEAD']);
    const until = { endedOn: TODAY };
    expect([isInUse(until, TODAY), isInUse(until, '2026-03-16')]).toEqual([true, false]);
  });
});
