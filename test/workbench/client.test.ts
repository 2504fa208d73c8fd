import { describe, expect, it } from '@jest/globals';
import { ageOn, writtenNumber } from '../../workbench/pages/client/head/age.ts';
import { gapsOf } from '../../workbench/pages/client/journey/telling.ts';
import { isLate } from '../../workbench/pages/client/plan/goals.ts';
import { cardsOf, purposesIn, sourceOf } from '../../workbench/pages/client/sections/cards.ts';
import { alike, columnsOf } from '../../workbench/pages/client/sections/columns.ts';
import { type OwnerContent, onlyHolder, plainRecord } from '../../workbench/pages/client/sections/content.ts';
import { pesContent } from '../../workbench/pages/client/sections/pes.ts';
import { fact, facts } from '../../workbench/pages/client/sections/shown.ts';
import { besides, byRecipient } from '../../workbench/pages/client/sharing/by-recipient.ts';
import { latestLooks, sharingInShort, splitByDay } from '../../workbench/pages/client/side/side.ts';
import { pageOfLooks } from '../../workbench/pages/client/who-looked/looks.ts';

const owner = (parts: Partial<OwnerContent>): OwnerContent => ({
  source: 'PES',
  record: { availability: 'AVAILABLE', withheld: [] },
  asOf: null,
  sections: ['pes.steps', 'pes.imw', 'pes.confidential'].map((id) => ({ id, source: 'PES', value: [], records: [] })),
  ...parts,
});
const kept = (section: string, reason: string, remedy: string | null = null) => ({ section, reason, remedy });

describe('the head of a client', () => {
  it('says an age in whole years: the day before the birthday and on it', () => {
    expect([ageOn('1988-06-15', '2026-06-14'), ageOn('1988-06-15', '2026-06-15')]).toEqual([37, 38]);
    expect([ageOn('2000-02-29', '2026-02-28'), ageOn('2000-02-29', '2026-03-01')]).toEqual([25, 26]);
  });

  it('writes a national number as it stands on an identity card', () => {
    expect(writtenNumber('88061590000')).toBe('88.06.15-900.00');
  });
});

describe('the cards of an owner', () => {
  const kinds = (content: OwnerContent) => cardsOf(content).map((card) => card.kind);

  it('are one where the owner is away, does not know the client, or may not tell whether it does', () => {
    const states = [null, 'NOT_KNOWN', 'NOT_PERMITTED'].map((availability) =>
      cardsOf(owner({ record: availability === null ? null : { availability, withheld: [] } })).map((card) =>
        card.kind === 'OWNER' ? card.state : card.kind,
      ),
    );
    expect(states).toEqual([['UNREACHABLE'], ['NOT_KNOWN'], ['PURPOSE']]);
  });

  it('put together what is empty, and never what is missing for a reason with what is empty', () => {
    const withheld = [kept('pes.imw', 'HOLDER_UNREACHABLE'), kept('pes.confidential', 'CONSENT_NOT_GIVEN')];
    expect(kinds(owner({ record: { availability: 'AVAILABLE', withheld } }))).toEqual(['SECTION', 'SECTION', 'EMPTY']);
    expect(kinds(owner({}))).toEqual(['EMPTY']);
  });

  it('put together what is locked by the purposes that open it, those first', () => {
    const withheld = [
      kept('pes.steps', 'NOT_PERMITTED'),
      kept('pes.imw', 'NOT_PERMITTED', 'Niet nodig voor dit doel; wel voor ACTIVATION, INTAKE.'),
      kept('pes.confidential', 'NOT_PERMITTED', 'Niet nodig voor dit doel; wel voor INTAKE, ACTIVATION.'),
    ];
    const cards = cardsOf(owner({ record: { availability: 'AVAILABLE', withheld } }));
    expect(cards.map((card) => card.kind === 'LOCKED' && [card.purposes, card.sections.length])).toEqual([
      [['INTAKE', 'ACTIVATION'], 2],
      [[], 1],
    ]);
  });

  it('take purposes from a remedy in any language, and no other words in capitals', () => {
    expect(purposesIn('Not needed for this purpose; it is for TRANSITION. VDAB')).toEqual(['TRANSITION']);
    expect(purposesIn(null)).toEqual([]);
  });

  it('of an owner that answered nothing hold every section of it, without a value', () => {
    const { record, sections } = pesContent(null);
    expect(record).toBeNull();
    expect(sections.map(({ id }) => id)).toHaveLength(13);
    expect(sections.every(({ id, records }) => sourceOf(id) === 'PES' && records.length === 0)).toBe(true);
  });
});

describe('what is missing of a journey', () => {
  it('is the whole owner, or its events where it withholds these alone', () => {
    const gaps = gapsOf([
      owner({ record: null }),
      owner({
        source: 'WELFARE',
        record: { availability: 'AVAILABLE', withheld: [kept('welfare.journey', 'NOT_PERMITTED')] },
      }),
      owner({ source: 'SOCIAL_ECONOMY' }),
    ]);
    expect([...gaps]).toEqual([
      ['PES', 'UNREACHABLE'],
      ['WELFARE', 'PURPOSE'],
    ]);
  });
});

describe('the values of a record', () => {
  it('leave out what the owner has no value for, and keep zero and no', () => {
    const told = facts(
      fact.text('team', null),
      fact.number('hours', 0),
      fact.yesNo('imw', false),
      fact.onlyYes('late', false),
      fact.texts('goals', []),
    );
    expect(told.map(({ word }) => word)).toEqual(['hours', 'imw']);
  });

  it('of rows that differ make a column each, in the order in which the rows tell them', () => {
    const row = (...words: ('from' | 'to' | 'kind' | 'late')[]) => facts(...words.map((word) => fact.text(word, 'x')));
    expect(columnsOf([row('from', 'kind'), row('from', 'to', 'kind'), row('kind', 'late')])).toEqual([
      'from',
      'to',
      'kind',
      'late',
    ]);
    expect(
      alike([{ facts: row('kind') }, { facts: row('from') }, { facts: row('kind', 'to') }]).map(([word, rows]) => [
        word,
        rows.length,
      ]),
    ).toEqual([
      ['kind', 2],
      ['from', 1],
    ]);
  });

  it('name a holder over all of them only where it is the same one', () => {
    const by = (kboNumber: string) => plainRecord(kboNumber, { holder: { kboNumber, name: null } });
    expect(onlyHolder([by('1'), by('1')])?.kboNumber).toBe('1');
    expect([onlyHolder([by('1'), by('2')]), onlyHolder([]), onlyHolder([plainRecord('x', {})])]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('what is to be done', () => {
  const due = (on: string) => ({ on, source: 'PES' as const });

  it('is late from the day after its last day on', () => {
    const { late, ahead } = splitByDay([due('2026-06-14'), due('2026-06-15')], '2026-06-15');
    expect([late.length, ahead.length]).toEqual([1, 1]);
  });

  it('is not late when it is done, dropped or declined', () => {
    const late = (status: Parameters<typeof isLate>[0]['status']) =>
      isLate({ status, dueOn: '2026-06-14' }, '2026-06-15');
    expect((['PROPOSED', 'PLANNED', 'DOING', 'DONE', 'DROPPED', 'DECLINED'] as const).map(late)).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ]);
    expect(isLate({ status: 'PLANNED', dueOn: null }, '2026-06-15')).toBe(false);
  });
});

describe('sharing', () => {
  const choice = (kboNumber: string, section: string, canDecide: boolean, status: 'GIVEN' | 'UNKNOWN') =>
    ({
      __typename: 'SharingChoice',
      section,
      sectionLabel: section,
      recipient: { __typename: 'Organisation', kboNumber, name: null },
      basis: canDecide ? 'CONSENT' : 'LAW',
      status,
      decidedOn: null,
      canDecide,
      consequence: '',
    }) as const;

  it('counts what the client decides on apart from what the law settles, whatever they said about that', () => {
    const choices = [
      choice('1', 'a', true, 'GIVEN'),
      choice('1', 'b', true, 'UNKNOWN'),
      choice('1', 'c', false, 'GIVEN'),
    ];
    expect(sharingInShort(choices)).toMatchObject([{ asked: 2, given: 1, byLaw: 1 }]);
  });

  it('shows decisions on what nobody can see now beside the choices', () => {
    const choices = [choice('1', 'a', true, 'GIVEN'), choice('2', 'a', true, 'GIVEN')];
    expect(byRecipient(choices).map((rows) => rows.length)).toEqual([1, 1]);
    expect(besides([choice('1', 'a', true, 'GIVEN'), choice('1', 'b', true, 'GIVEN')], choices)).toMatchObject([
      { section: 'b' },
    ]);
  });
});

describe('who looked', () => {
  const look = (at: string, requestId = at) => ({ __typename: 'Disclosure' as const, at, label: 'x', requestId });
  const moments = (...ats: string[]) => ats.map((at) => look(at));

  it('is told once for a request and a sentence, the latest first', () => {
    const told = latestLooks([[look('3', 'r'), look('1')], null, [look('2', 'r')]], 5);
    expect(told.map(({ requestId }) => requestId)).toEqual(['r', '1']);
  });

  it('shows of several owners only what is complete: an owner with a full page may have more before its last line', () => {
    const page = pageOfLooks([moments('9', '5'), moments('8')], 2);
    expect(page).toEqual({ looks: moments('9', '8'), next: '8' });
  });

  it('ends a page with all of one moment, and begins the next one before it', () => {
    const page = pageOfLooks([moments('9', '8'), moments('8', '7'), moments('3')], 3);
    expect(page).toEqual({ looks: [...moments('9'), ...moments('8', '8')], next: '8' });
    expect(pageOfLooks([moments('7'), moments('3')], 3)).toEqual({ looks: moments('7', '3'), next: null });
  });

  it('goes on past as many lines of one moment as an owner gives', () => {
    expect(pageOfLooks([moments('5', '5'), null], 2)).toEqual({ looks: moments('5', '5'), next: '5' });
  });
});
