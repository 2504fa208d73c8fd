import { describe, expect, it } from '@jest/globals';
import type { EmpowermentQuery } from '../../workbench/generated/empowerment.ts';
import {
  answered,
  begun,
  firstOpen,
  readAnew,
  sent,
  settled,
  shownAnswers,
  unsaved,
} from '../../workbench/pages/empowerment/answering.ts';
import {
  type Change,
  changesIn,
  linesOf,
  mayAnswer,
  partnershipsFor,
  type Sitting,
  seriesOf,
} from '../../workbench/pages/empowerment/results.ts';
import type { ActResult } from '../../workbench/parts/act-result.ts';
import { placeOn, stepsOf } from '../../workbench/parts/scale.ts';

const NEW = begun({ version: 1, answers: [] });
const done = (version: number): ActResult => ({ __typename: 'ActDone', id: 's', version, repeated: false });
const conflict = (currentVersion: number): ActResult => {
  return {
    __typename: 'ActConflict',
    message: '',
    expectedVersion: 1,
    currentVersion,
    changedAt: '2026-11-20T10:00:00Z',
  };
};
const REFUSED: ActResult = { __typename: 'ActRefused', message: 'Al afgerond.', source: 'rule', field: 'id' };
const shown = (...state: Parameters<typeof shownAnswers>) => Object.fromEntries(shownAnswers(...state));

function sitting(moment: number, more: Partial<Sitting> = {}): Sitting {
  return {
    ...{ __typename: 'EmpowermentSitting', id: `s${moment}`, version: 1, instrument: 'i', instrumentVersion: 1 },
    ...{ partnership: 'p', moment, takenOn: `2026-0${moment + 1}-01`, completedOn: `2026-0${moment + 1}-01` },
    ...{ answers: [], scores: [], ...more },
  };
}

describe('answers that are given in a sitting', () => {
  it('go on their way one batch at a time: what is given meanwhile waits for the version that comes back', () => {
    const first = sent(answered(NEW, 'a', 3), 'key-1');
    expect(first.underWay).toEqual({ key: 'key-1', version: 1, answers: { a: 3 } });
    const meanwhile = answered(first, 'b', 5);
    expect(sent(meanwhile, 'key-2')).toBe(meanwhile);
    const next = sent(settled(meanwhile, done(2)), 'key-2');
    expect(next.underWay).toEqual({ key: 'key-2', version: 2, answers: { b: 5 } });
    expect(settled(next, done(3))).toEqual({
      version: 3,
      saved: { a: 3, b: 5 },
      underWay: null,
      waiting: {},
      refusal: null,
    });
  });

  it('are shown as they were given last, and a taken back one not at all', () => {
    const state = answered(
      sent(answered(begun({ version: 1, answers: [{ item: 'a', value: 1 }] }), 'a', 2), 'k'),
      'a',
      4,
    );
    expect(shown(state)).toEqual({ a: 4 });
    expect(shown(answered(state, 'a', null))).toEqual({});
  });

  it('count as unsaved, each statement once, until the owner said that they were done', () => {
    const state = answered(sent(answered(NEW, 'a', 2), 'k'), 'a', 4);
    expect([unsaved(NEW), unsaved(state), unsaved(settled(sent(answered(NEW, 'a', 2), 'k'), done(2)))]).toEqual([
      0, 1, 0,
    ]);
  });

  it('wait again after somebody else changed the sitting, and go to the version of now with a later answer on top', () => {
    const state = answered(answered(sent(answered(NEW, 'a', 2), 'k'), 'a', 4), 'b', 1);
    const again = settled(state, conflict(7));
    expect([again.version, again.underWay, again.waiting]).toEqual([7, null, { a: 4, b: 1 }]);
    expect(sent(again, 'k2').underWay?.version).toBe(7);
  });

  it('are kept and not sent any more once a rule refuses, until somebody answers again', () => {
    const refused = settled(sent(answered(NEW, 'a', 2), 'k'), REFUSED);
    expect([refused.refusal, shown(refused)]).toEqual(['Al afgerond.', { a: 2 }]);
    expect(sent(refused, 'k2')).toBe(refused);
    expect(sent(answered(refused, 'a', 3), 'k2').underWay?.answers).toEqual({ a: 3 });
  });

  it('of others come in when the sitting is read anew, under those that were given here; an older reading changes nothing', () => {
    const state = answered(begun({ version: 2, answers: [] }), 'a', 5);
    const read = {
      version: 3,
      answers: [
        { item: 'a', value: 1 },
        { item: 'b', value: 2 },
      ],
    };
    expect(shown(readAnew(state, read))).toEqual({ a: 5, b: 2 });
    expect(readAnew(state, { ...read, version: 2 })).toBe(state);
  });

  it('are gone on with at the first statement without one, and at the last where all have one', () => {
    const items = [{ id: 'a' }, { id: 'b' }];
    expect(firstOpen(items, new Map([['a', 1]]))).toBe(1);
    expect(firstOpen(items, new Map(items.map(({ id }) => [id, 1])))).toBe(1);
    expect(firstOpen([], new Map())).toBe(0);
  });
});

describe('what somebody’s sittings show', () => {
  it('is a series per version and partnership, T0 first, the series that was added to last first', () => {
    const other = sitting(0, { id: 'x', instrumentVersion: 2, takenOn: '2026-06-01', completedOn: null });
    const all = seriesOf([sitting(1), other, sitting(0)], []);
    expect(all.map(({ sittings, open }) => [sittings.map(({ id }) => id), open?.id ?? null])).toEqual([
      [['x'], 'x'],
      [['s0', 's1'], null],
    ]);
  });

  it('is a line per dimension with a score per sitting, null where too few statements were answered', () => {
    const scored = (score: number | null): Sitting['scores'] => [
      { __typename: 'EmpowermentScore', dimension: 'GRIP', label: 'Grip', answered: 1, items: 2, score },
    ];
    const sittings = [sitting(0, { scores: scored(null) }), sitting(1, { scores: scored(3.5) })];
    expect(linesOf({ sittings })).toEqual([{ dimension: 'GRIP', label: 'Grip', scores: [null, 3.5] }]);
  });

  it('changed from the first to the last before what lies between, and of another version not at all', () => {
    const change = (from: number, to: number, instrumentVersion = 1) =>
      ({ instrument: 'i', instrumentVersion, from, to }) as Change;
    const sittings = [0, 1, 2].map((moment) => sitting(moment));
    const all = changesIn({ sittings }, [change(0, 1), change(1, 2), change(0, 2), change(0, 1, 2)]);
    expect(all.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [0, 1],
      [1, 2],
    ]);
  });
});

describe('who fills the questionnaire in', () => {
  const data = (relation: string, staffMember: string | null, kboNumber = '1') =>
    ({
      viewer: { staffMember: 'els', organisation: { kboNumber: '1' } },
      client: {
        relation,
        case: { members: [{ staffMember, organisation: { kboNumber } }] },
        participations: [{ partnership: { id: 'p', name: 'Gent' } }],
      },
      partnerships: [
        { id: 'p', name: 'Gent' },
        { id: 'q', name: 'Aalst' },
      ],
    }) as unknown as EmpowermentQuery;

  it('is the client, or whom the own organisation named to follow them: no colleague, nobody of a partner', () => {
    expect(mayAnswer(data('OWN_FILE', null))).toBe(true);
    expect(mayAnswer(data('CASE', 'els'))).toBe(true);
    expect(mayAnswer(data('CASE', 'samira'))).toBe(false);
    expect(mayAnswer(data('CASE', 'els', '2'))).toBe(false);
    expect(mayAnswer({ ...data('CASE', 'els'), client: null })).toBe(false);
  });

  it('does so within a partnership of the client or of the own organisation, each named once', () => {
    expect(partnershipsFor(data('CASE', 'els')).map(({ id }) => id)).toEqual(['p', 'q']);
  });
});

it('a value stands on the picture between both ends of its scale, and never outside', () => {
  expect([1, 3, 5, 0, 6].map((value) => placeOn(1, 5, 100, value))).toEqual([0, 50, 100, 0, 100]);
  expect(stepsOf(1, 5)).toEqual([1, 2, 3, 4, 5]);
});
