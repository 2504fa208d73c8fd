import { describe, expect, it } from '@jest/globals';
import { pauseBefore } from '../../workbench/graph/pauses.ts';
import { remedyOf, sectionState } from '../../workbench/parts/section-state.ts';

const SECTION = 'welfare.needs';
const withheld = (reason: string) => ({
  availability: 'AVAILABLE',
  withheld: [{ section: SECTION, reason, remedy: 'Vraag het.' }],
});

describe('a section of an owner’s record', () => {
  it.each([
    ['not reached, when there is no record at all', null, null, 'UNREACHABLE'],
    ['not known to the owner', { availability: 'NOT_KNOWN', withheld: [] }, null, 'NOT_KNOWN'],
    [
      'not for this purpose, when not even that may be known',
      { availability: 'NOT_PERMITTED', withheld: [] },
      null,
      'PURPOSE',
    ],
    ['not for this purpose', withheld('NOT_PERMITTED'), null, 'PURPOSE'],
    ['not agreed to', withheld('CONSENT_NOT_GIVEN'), null, 'CONSENT'],
    ['agreed to and taken back', withheld('CONSENT_WITHDRAWN'), null, 'CONSENT'],
    ['of somebody whom the organisation does not follow', withheld('NO_RELATION'), null, 'RELATION'],
    ['not reached at its holder', withheld('HOLDER_UNREACHABLE'), null, 'UNREACHABLE'],
    ['not logged, so not shown', withheld('LOG_UNAVAILABLE'), null, 'NOT_LOGGED'],
    ['withheld for a reason that is new here', withheld('SOMETHING_NEW'), null, 'PURPOSE'],
    ['withheld also when another holder’s part of it came', withheld('HOLDER_UNREACHABLE'), [{}], 'UNREACHABLE'],
    ['empty, when the owner has nothing', { availability: 'AVAILABLE', withheld: [] }, [], 'EMPTY'],
    ['shown', { availability: 'AVAILABLE', withheld: [] }, [{}], 'DISCLOSED'],
  ] as const)('is %s', (_case, record, value, state) => {
    expect(sectionState(record, SECTION, value)).toBe(state);
  });

  it('passes on what its owner says can be done, of that section only', () => {
    expect([remedyOf(withheld('NO_RELATION'), SECTION), remedyOf(withheld('NO_RELATION'), 'welfare.income')]).toEqual([
      'Vraag het.',
      null,
    ]);
  });
});

describe('an owner that is away', () => {
  it('is asked again after 5 seconds, then after twice as long each time, at most 5 minutes', () => {
    expect([0, 1, 2, 5, 6, 7, 50].map(pauseBefore)).toEqual([
      5_000, 10_000, 20_000, 160_000, 300_000, 300_000, 300_000,
    ]);
  });
});
