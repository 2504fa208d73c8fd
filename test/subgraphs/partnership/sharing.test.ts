import { describe, expect, it } from '@jest/globals';
import { standingDecisions } from '../../../subgraphs/partnership/rules/sharing.ts';

const TODAY = '2026-03-15';
type Status = 'GIVEN' | 'REFUSED' | 'WITHDRAWN' | 'UNKNOWN';
const decided = (status: Status, decidedOn: string, section = 'welfare.needs') => ({ section, status, decidedOn });

describe('INV-28: what a client decided on sharing', () => {
  it('stands until the next decision on the same section', () => {
    const decisions = [
      decided('WITHDRAWN', '2026-02-01'),
      decided('GIVEN', '2025-01-01'),
      decided('GIVEN', '2025-01-01', 'pes.assessment'),
    ];
    expect(standingDecisions(decisions, TODAY)).toEqual({ 'welfare.needs': 'WITHDRAWN', 'pes.assessment': 'GIVEN' });
  });

  it.each([
    ['WITHDRAWN', 'GIVEN'],
    ['REFUSED', 'GIVEN'],
    ['WITHDRAWN', 'REFUSED'],
    ['GIVEN', 'UNKNOWN'],
  ] as const)('is %s when that and %s are of one day, whichever is read first', (stands, falls) => {
    const both = [decided(falls, '2026-02-01'), decided(stands, '2026-02-01')];
    expect(standingDecisions(both, TODAY)).toEqual({ 'welfare.needs': stands });
    expect(standingDecisions(both.toReversed(), TODAY)).toEqual({ 'welfare.needs': stands });
  });

  it('opens nothing before its day, and lets nothing pass that stood until then', () => {
    const tomorrow = decided('GIVEN', '2026-03-16');
    expect(standingDecisions([tomorrow], TODAY)).toEqual({});
    expect(standingDecisions([tomorrow, decided('REFUSED', '2026-03-01')], TODAY)).toEqual({
      'welfare.needs': 'REFUSED',
    });
    expect(standingDecisions([tomorrow], '2026-03-16')).toEqual({ 'welfare.needs': 'GIVEN' });
  });

  it('closes at once when it is dated later than today', () => {
    const decisions = [decided('WITHDRAWN', '2026-03-16'), decided('GIVEN', '2026-03-01')];
    expect(standingDecisions(decisions, TODAY)).toEqual({ 'welfare.needs': 'WITHDRAWN' });
  });
});
