import { describe, expect, it } from '@jest/globals';
import { choiceText, optionText } from '../../workbench/pages/market/choice-text.ts';
import {
  type Advice,
  fitting,
  isAsAdvised,
  levelsFor,
  missingIn,
  reasonsOf,
  weighedOf,
} from '../../workbench/pages/market/weighing.ts';

const ALWAYS = { TARGET_COMPLEXITY: 4, CONTENT_SPECIFICITY: 5 };
const CRITERIA = [
  { id: 'TRUST_PRESENT', level: 'MODEL' },
  { id: 'TIGHT_BUDGET', level: 'COMPETITION' },
  { id: 'NEEDS_UNKNOWN', level: 'OPENNESS' },
] as const;
const NETWORK = { model: 'NETWORK', competition: null, openness: 'OPEN', legalForm: 'GRANT' } as const;
const label = (list: string, code: string | null | undefined) =>
  list === 'ServiceModel' && code === 'NETWORK' ? 'netwerk' : (code ?? '');

describe('weighing market or network', () => {
  it('asks of a market on what it competes and of a network who can join, between the model and the legal form', () => {
    expect(levelsFor('MARKET')).toEqual(['MODEL', 'COMPETITION', 'LEGAL_FORM']);
    expect(levelsFor('NETWORK')).toEqual(['MODEL', 'OPENNESS', 'LEGAL_FORM']);
  });

  it('weighs nothing before complexity and specificity are answered, and the rest as far as it is', () => {
    expect(missingIn({})).toEqual(['TARGET_COMPLEXITY', 'CONTENT_SPECIFICITY']);
    expect(weighedOf({ TARGET_COMPLEXITY: 4 }, CRITERIA, ['MODEL'])).toBeNull();
    expect(weighedOf(ALWAYS, CRITERIA, ['MODEL'])).toEqual({ targetComplexity: 4, contentSpecificity: 5, answers: [] });
  });

  it('leaves out what was answered at a level that does not count', () => {
    const answers = { ...ALWAYS, TRUST_PRESENT: 2, TIGHT_BUDGET: 5, NEEDS_UNKNOWN: 1 };
    expect(weighedOf(answers, CRITERIA, levelsFor('NETWORK'))?.answers).toEqual([
      { criterion: 'TRUST_PRESENT', value: 2 },
      { criterion: 'NEEDS_UNKNOWN', value: 1 },
    ]);
  });
});

describe('a choice that is kept', () => {
  it('has of a market no openness and of a network no competition, whatever was chosen before', () => {
    expect(fitting({ ...NETWORK, model: 'MARKET' })).toEqual({
      ...{ model: 'MARKET', competition: 'QUALITY', openness: null, legalForm: 'GRANT' },
    });
    expect(fitting({ ...NETWORK, competition: 'PRICE', openness: null })).toEqual(NETWORK);
  });

  it('needs a reason as soon as one level is not what was advised', () => {
    expect(isAsAdvised(NETWORK, { ...NETWORK })).toBe(true);
    expect(isAsAdvised({ ...NETWORK, legalForm: 'CONTRACT' }, NETWORK)).toBe(false);
    expect(isAsAdvised({ ...NETWORK, openness: 'CLOSED' }, NETWORK)).toBe(false);
  });

  it('is told in the words of its lists, without what does not apply', () => {
    expect(choiceText(label, NETWORK)).toBe('netwerk, OPEN, GRANT');
    expect([optionText(label, 'NETWORK'), optionText(label, 'UNKNOWN')]).toEqual(['netwerk', 'UNKNOWN']);
  });
});

it('the reasons of a level are those that count for something, the heaviest first', () => {
  const reason = (criterion: string, points: number, level = 'MODEL') =>
    ({ criterion, points, level }) as Advice['reasons'][number];
  const reasons = [reason('light', 1), reason('nothing', 0), reason('heavy', 6), reason('other', 9, 'OPENNESS')];
  expect(reasonsOf({ reasons }, 'MODEL').map(({ criterion }) => criterion)).toEqual(['heavy', 'light']);
});
