import { describe, expect, it } from '@jest/globals';
import { decisionAid } from '../../../subgraphs/partnership/decision-aid.ts';
import { adviceOf, type Choice, type Weighed } from '../../../subgraphs/partnership/rules/market-or-network.ts';
import {
  type Compared,
  deviations,
  differencesOf,
  earlierOn,
  serviceDecisionBreach,
  weighedBreach,
} from '../../../subgraphs/partnership/rules/service-decision.ts';
import fc from '../../kit/seeded.ts';

const TODAY = '2026-03-15';
const weighed = (targetComplexity: number, contentSpecificity: number, answers: Weighed['answers'] = {}): Weighed => {
  return { targetComplexity, contentSpecificity, answers };
};
const advice = (...of: Parameters<typeof weighed>) => adviceOf(decisionAid, weighed(...of));
const NETWORK: Choice = { model: 'NETWORK', competition: null, openness: 'OPEN', legalForm: 'GRANT' };
const MARKET: Choice = { model: 'MARKET', competition: 'QUALITY', openness: null, legalForm: 'GRANT' };

describe('the advice on market or network', () => {
  it('is a network for complex problems and specific content, a market for simple and standard ones', () => {
    expect(advice(5, 5)).toMatchObject({ model: 'NETWORK', openness: 'OPEN', competition: null });
    expect(advice(1, 1)).toMatchObject({ model: 'MARKET', competition: 'PRICE', openness: null });
    expect([advice(4, 3).model, advice(3, 2).model]).toEqual(['NETWORK', 'MARKET']);
  });

  it('in balance takes the careful option at that level and says so', () => {
    const balanced = advice(5, 1);
    expect(balanced).toMatchObject({ model: 'NETWORK', openness: 'OPEN', legalForm: 'CONTRACT' });
    expect(balanced.inBalance).toEqual(['MODEL', 'OPENNESS', 'LEGAL_FORM']);
  });

  it('turns by answers, each with the side and the weight that it counted for', () => {
    const answers = { MEASURABLE_RESULTS: 5, ENOUGH_PROVIDERS: 5, INITIATIVE_OF_OTHERS: 5, TRUST_PRESENT: 3 };
    const turned = advice(4, 4, answers);
    expect(turned).toMatchObject({ model: 'MARKET', legalForm: 'GRANT' });
    const reasonOf = (id: string) => turned.reasons.find(({ criterion }) => criterion === id);
    expect(reasonOf('MEASURABLE_RESULTS')).toMatchObject({ answer: 5, towards: 'MARKET', points: 4 });
    expect(reasonOf('TARGET_COMPLEXITY')).toMatchObject({ answer: 4, towards: 'NETWORK', points: 3 });
    expect(reasonOf('TRUST_PRESENT')).toMatchObject({ answer: 3, towards: null, points: 0 });
    expect(reasonOf('JOINT_WORK_NEEDED')).toMatchObject({ answer: null, towards: null, points: 0 });
    // What belongs to the other model is no reason here.
    expect(turned.reasons.some(({ level }) => level === 'OPENNESS')).toBe(false);
  });

  it('names the risks of what it advises only, and creaming and parking from complexity 2 on', () => {
    expect(advice(5, 5, { CONFIDENTIAL_WORK: 5 }).risks).toContain('CLOSED_SHOP');
    expect(advice(5, 5).risks).toEqual(['FREE_RIDING', 'UNCLEAR_ACCOUNTABILITY', 'SLOW_DECISIONS']);
    expect(advice(1, 1).risks).not.toContain('CREAMING');
    expect(advice(2, 1).risks).toContain('CREAMING');
    expect(advice(2, 1).risks).toContain('PARKING');
  });

  it('never moves to a market because problems are more complex or content more specific, whatever else is answered', () => {
    const level = fc.integer({ min: 1, max: 4 });
    const asked = decisionAid.criteria.filter(({ asks }) => asks === undefined).map(({ id }) => id);
    const answers = fc.dictionary(fc.constantFrom(...asked), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(level, level, answers, (complexity, specificity, given) => {
        if (advice(complexity, specificity, given).model !== 'NETWORK') return;
        expect(advice(complexity + 1, specificity, given).model).toBe('NETWORK');
        expect(advice(complexity, specificity + 1, given).model).toBe('NETWORK');
      }),
    );
  });
});

describe('the decision aid', () => {
  it('marks as GK everything that was not found in the framework itself', () => {
    const { criteria, risks, mitigations } = decisionAid;
    const found = [...criteria, ...risks, ...mitigations].filter(({ mark }) => mark === 'H').map(({ id }) => id);
    expect(found).toEqual(['TARGET_COMPLEXITY', 'CONTENT_SPECIFICITY', 'JOINT_CONTRACT']);
  });

  it('weighs each level between two options, of which one is the careful one', () => {
    for (const { level, options, careful } of decisionAid.levels) {
      const sides = decisionAid.criteria
        .filter((each) => each.level === level)
        .flatMap((each) => [each.towards, each.away]);
      expect([...new Set(sides)].sort()).toEqual([...options].sort());
      expect(options).toContain(careful);
    }
  });

  it('takes answers from 1 to 5 to criteria that ask for one, each once', () => {
    const breachOf = (targetComplexity: number, ...answers: [string, number][]) =>
      weighedBreach(
        { ...weighed(targetComplexity, 3), answers: answers.map(([criterion, value]) => ({ criterion, value })) },
        decisionAid,
      )?.rule ?? null;
    expect([breachOf(1), breachOf(5, ['TIGHT_BUDGET', 1], ['TRUST_PRESENT', 5])]).toEqual([null, null]);
    expect([breachOf(0), breachOf(6)]).toEqual(['SERVICE_SCALE', 'SERVICE_SCALE']);
    expect([breachOf(3, ['TIGHT_BUDGET', 0]), breachOf(3, ['TIGHT_BUDGET', 6])]).toEqual([
      'SERVICE_SCALE',
      'SERVICE_SCALE',
    ]);
    expect(breachOf(3, ['NONE', 3])).toBe('SERVICE_CRITERION');
    expect(breachOf(3, ['TARGET_COMPLEXITY', 3])).toBe('SERVICE_CRITERION');
    expect(breachOf(3, ['TIGHT_BUDGET', 3], ['TIGHT_BUDGET', 4])).toBe('SERVICE_CRITERION');
  });
});

describe('a kept decision', () => {
  const breachOf = (more: object, advised = NETWORK) =>
    serviceDecisionBreach({ ...NETWORK, service: 'Coaching', decidedOn: TODAY, reason: '', ...more }, advised, TODAY)
      ?.rule;

  it('gives a reason where it is not what was advised, and need not where it is', () => {
    expect(breachOf({})).toBeUndefined();
    expect(breachOf({ legalForm: 'CONTRACT' })).toBe('SERVICE_REASON');
    expect(breachOf({ legalForm: 'CONTRACT', reason: '  ' })).toBe('SERVICE_REASON');
    expect(breachOf({ legalForm: 'CONTRACT', reason: 'Europese aanbesteding' })).toBeUndefined();
    expect(breachOf({}, MARKET)).toBe('SERVICE_REASON');
  });

  it('has a kind of competition as a market only, and is open or closed as a network only', () => {
    expect(breachOf({ competition: 'PRICE' })).toBe('SERVICE_SHAPE');
    expect(breachOf({ openness: null })).toBe('SERVICE_SHAPE');
    expect(breachOf({ model: 'MARKET', openness: null, reason: 'x' })).toBe('SERVICE_SHAPE');
    expect(breachOf({ model: 'MARKET', competition: 'PRICE', reason: 'x' })).toBe('SERVICE_SHAPE');
    expect(breachOf({ ...MARKET, reason: 'x' })).toBeUndefined();
  });

  it('names the service in 1 to 200 characters and is of today at the latest', () => {
    expect([breachOf({ service: ' ' }), breachOf({ service: 'x'.repeat(201) })]).toEqual([
      'SERVICE_NAME',
      'SERVICE_NAME',
    ]);
    expect(breachOf({ service: 'x'.repeat(200) })).toBeUndefined();
    expect(breachOf({ decidedOn: '2026-03-16' })).toBe('SERVICE_AHEAD');
  });

  it('deviates at the model alone where the model is another, and at each level where it is the same', () => {
    expect(deviations(NETWORK, NETWORK)).toEqual([]);
    expect(deviations(MARKET, NETWORK)).toEqual(['MODEL']);
    expect(deviations({ ...NETWORK, openness: 'CLOSED', legalForm: 'CONTRACT' }, NETWORK)).toEqual([
      'OPENNESS',
      'LEGAL_FORM',
    ]);
    expect(deviations({ ...MARKET, competition: 'PRICE' }, MARKET)).toEqual(['COMPETITION']);
  });

  it('is compared with the one before on the same service, whatever its capitals, in fields and in answers', () => {
    const kept = (id: string, decidedOn: string, more: Partial<Compared> = {}): Compared => {
      return { id, service: 'Coaching', decidedOn, ...NETWORK, ...weighed(3, 3), ...more };
    };
    const now = kept('3', '2026-03-01', { targetComplexity: 4, answers: { TIGHT_BUDGET: 5 } });
    const all = [kept('1', '2026-01-01'), kept('2', '2026-02-01', { service: 'coaching ' }), now];
    const others = [kept('4', '2026-02-20', { service: 'Outreach' }), kept('5', '2026-03-02')];
    expect(earlierOn(now, [...all, ...others])?.id).toBe('2');
    expect(earlierOn(all[0] ?? now, all)).toBeNull();
    expect(differencesOf(kept('2', '2026-02-01', { answers: { NEEDS_UNKNOWN: 1 } }), now)).toEqual([
      { of: 'targetComplexity', earlier: '3', now: '4' },
      { of: 'NEEDS_UNKNOWN', earlier: '1', now: null },
      { of: 'TIGHT_BUDGET', earlier: null, now: '5' },
    ]);
  });
});
