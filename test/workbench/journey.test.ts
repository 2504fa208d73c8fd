import { describe, expect, it } from '@jest/globals';
import { type Bar, itemsOf, type Lane, lanesOf, type Mark } from '../../workbench/pages/client/journey/journey.ts';
import { drawingOf } from '../../workbench/pages/client/journey/layout.ts';
import { clipped, spoken } from '../../workbench/pages/client/journey/say-item.ts';
import {
  dayNumber,
  dayText,
  moved,
  placeOf,
  showing,
  wholeView,
  zoomed,
} from '../../workbench/pages/client/journey/scale.ts';
import { clustered, stacked } from '../../workbench/pages/client/journey/stack.ts';
import { stopAt, stopsOf, stopTowards } from '../../workbench/pages/client/journey/stops.ts';
import { ticksOf } from '../../workbench/pages/client/journey/ticks.ts';

const TODAY = '2026-06-15';
const WHOLE = { from: 0, to: 1000 };

const event = (on: string, source: Mark['source'] = 'PES') => ({
  on,
  source,
  section: 'pes.steps',
  kind: 'STEP',
  label: on,
});
const bar = (key: string, from: string, to: string | null): Bar => ({
  kind: 'PERIOD',
  key,
  source: 'PES',
  section: 'pes.steps',
  from,
  to,
  label: key,
});
const lanes = (parts: Partial<Parameters<typeof lanesOf>[0]>): Lane[] =>
  lanesOf({ events: [], deadlines: [], bars: [], gaps: new Map(), ...parts });

describe('the lanes of a journey', () => {
  it('are those of owners that tell something or whose part is missing, the centres first and the partnership last', () => {
    const made = lanes({
      events: [event('2026-01-01', 'PARTNERSHIP'), event('2026-01-01', 'WELFARE')],
      gaps: new Map([['SOCIAL_ECONOMY', 'UNREACHABLE']]),
    });
    expect(made.map(({ source, gap }) => [source, gap])).toEqual([
      ['WELFARE', null],
      ['SOCIAL_ECONOMY', 'UNREACHABLE'],
      ['PARTNERSHIP', null],
    ]);
  });

  it('hold events and deadlines in the order of their days, and give each a key of its own on the same day', () => {
    const [lane] = lanes({ events: [event('2026-02-01'), event('2026-02-01')], deadlines: [event('2026-01-01')] });
    expect(lane?.marks.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'DEADLINE 2026-01-01',
      'EVENT 2026-02-01',
      'EVENT 2026-02-01',
    ]);
    expect(new Set(lane?.marks.map(({ key }) => key)).size).toBe(3);
  });

  it('give a table the same items as the picture, in the order of their first days', () => {
    const made = lanes({ events: [event('2026-02-01')], bars: [bar('b', '2026-01-01', null)] });
    expect(itemsOf(made).map(({ label }) => label)).toEqual(['b', '2026-02-01']);
  });
});

describe('the scale', () => {
  it('counts days without hours: the day of a number is the day that it came from, also where the clock changes', () => {
    for (const day of ['1970-01-01', '2026-03-29', '2026-10-25', '2028-02-29'])
      expect(dayText(dayNumber(day))).toBe(day);
  });

  it('shows at first from the first day to the last, with air, and today with a month on either side where nothing is told', () => {
    const empty = wholeView([], TODAY);
    expect([dayText(empty.from), dayText(empty.to)]).toEqual(['2026-05-12', '2026-07-19']);
    const view = wholeView(lanes({ events: [event('2020-01-01')] }), TODAY);
    expect(view.from).toBeLessThan(dayNumber('2020-01-01'));
    expect(view.to).toBeGreaterThan(dayNumber('2026-07-16'));
  });

  it('keeps the day under the pointer where it is when it zooms', () => {
    const view = zoomed(WHOLE, 2, 300, WHOLE);
    expect(view).toEqual({ from: 150, to: 650 });
    expect(placeOf(300, view, 1000)).toBe(placeOf(300, WHOLE, 1000));
  });

  it('is never closer than 28 days and never wider than what there is', () => {
    expect(zoomed(WHOLE, 1000, 500, WHOLE)).toEqual({ from: 486, to: 514 });
    expect(zoomed({ from: 100, to: 200 }, 0.001, 150, WHOLE)).toEqual(WHOLE);
  });

  it('stops moving at both ends', () => {
    expect(moved({ from: 100, to: 200 }, -500, WHOLE)).toEqual({ from: 0, to: 100 });
    expect(moved({ from: 100, to: 200 }, 5000, WHOLE)).toEqual({ from: 900, to: 1000 });
  });

  it('moves to a day that cannot be seen, and stays for one that can', () => {
    expect(showing({ from: 100, to: 200 }, 150, WHOLE)).toEqual({ from: 100, to: 200 });
    expect(showing({ from: 100, to: 200 }, 500, WHOLE)).toEqual({ from: 450, to: 550 });
  });
});

describe('the lines of the calendar', () => {
  const of = (from: string, to: string, width: number) =>
    ticksOf({ from: dayNumber(from), to: dayNumber(to) }, width).map(({ day, unit }) => `${day} ${unit}`);

  it('are years where months have no room, and months where they have', () => {
    expect(of('2023-06-01', '2026-06-01', 300)).toEqual(['2024-01-01 YEAR', '2025-01-01 YEAR', '2026-01-01 YEAR']);
    expect(of('2025-11-15', '2026-02-15', 300)).toEqual(['2025-12-01 MONTH', '2026-01-01 YEAR', '2026-02-01 MONTH']);
  });

  it('hold the first and the last day of the view itself', () => {
    expect(of('2026-01-01', '2026-02-01', 800)).toEqual(['2026-01-01 YEAR', '2026-02-01 MONTH']);
  });
});

describe('what overlaps', () => {
  it('stands in another row, and what begins at the gap behind another stands in the same', () => {
    const rows = stacked(
      [
        { from: 0, to: 10 },
        { from: 5, to: 20 },
        { from: 14, to: 30 },
        { from: 13.9, to: 15 },
      ],
      4,
    );
    expect(rows).toEqual([0, 1, 0, 2]);
  });

  it('is one mark below the reach, measured from the first, and two at it', () => {
    expect(clustered([0, 9, 17, 18, 40], (x) => x, 18)).toEqual([[0, 9, 17], [18], [40]]);
  });

  it('falls apart again when the picture comes closer', () => {
    const made = lanes({ events: [event('2026-03-01'), event('2026-03-10')] });
    const marks = (from: string, to: string) =>
      drawingOf(made, { from: dayNumber(from), to: dayNumber(to) }, 800, TODAY).lanes[0]?.marks.length;
    expect([marks('2020-01-01', '2030-01-01'), marks('2026-02-15', '2026-03-20')]).toEqual([1, 2]);
  });
});

describe('the drawing', () => {
  const view = { from: dayNumber('2026-01-01'), to: dayNumber('2027-01-01') };

  it('ends a period after its last day, and one that runs at the end of today', () => {
    const drawn = drawingOf(
      lanes({ bars: [bar('done', '2026-01-01', '2026-01-31'), bar('runs', '2026-01-01', null)] }),
      view,
      365,
      TODAY,
    );
    const [done, runs] = drawn.lanes[0]?.bars ?? [];
    expect([done?.width, runs?.width]).toEqual([31, dayNumber(TODAY) + 1 - view.from]);
  });

  it('puts lanes under each other, with room for the reason of what is missing', () => {
    const made = lanes({ events: [event('2026-02-01')], gaps: new Map([['SOCIAL_ECONOMY', 'NOT_KNOWN']]) });
    const { lanes: drawn, height } = drawingOf(made, view, 800, TODAY);
    const [pes, enterprises] = drawn;
    expect(enterprises?.y).toBe((pes?.y ?? 0) + (pes?.height ?? 0) + 8);
    expect(enterprises?.gap).toMatchObject({ state: 'NOT_KNOWN', height: 32 });
    expect(height).toBe((enterprises?.y ?? 0) + (enterprises?.height ?? 0) + 8);
  });

  it('of 500 events and 60 periods is made within 16 ms, with at most a mark for every 18 pixels of a lane', () => {
    const day = (at: number) => dayText(dayNumber('2020-01-01') + at * 5);
    const sources = ['PES', 'WELFARE', 'SOCIAL_ECONOMY', 'PARTNERSHIP'] as const;
    const events = Array.from({ length: 500 }, (_, at) => event(day(at), sources[at % 4] ?? 'PES'));
    const bars = Array.from({ length: 60 }, (_, at) => bar(`b${at}`, day(at * 8), day(at * 8 + 30)));
    const made = lanes({ events, bars });
    const whole = wholeView(made, TODAY);
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      stopsOf(drawingOf(made, whole, 800, TODAY).lanes);
      return performance.now() - start;
    });
    // The quickest of nine: the others also measure what else the machine does.
    expect(Math.min(...times)).toBeLessThan(16);
    for (const { marks } of drawingOf(made, whole, 800, TODAY).lanes) expect(marks.length).toBeLessThanOrEqual(45);
  });
});

describe('the keyboard in the picture', () => {
  const made = lanes({
    events: [event('2026-02-01'), event('2026-09-01'), event('2026-08-01', 'PARTNERSHIP')],
    gaps: new Map([['SOCIAL_ECONOMY', 'UNREACHABLE']]),
  });
  const stops = stopsOf(
    drawingOf(made, { from: dayNumber('2026-01-01'), to: dayNumber('2027-01-01') }, 800, TODAY).lanes,
  );
  const first = stopAt(stops, null);
  const days = (stop: typeof first) => stop?.items.map((item) => (item.kind === 'PERIOD' ? item.from : item.on));

  it('begins at the first item, and goes along a lane until its end', () => {
    if (first === null) throw new Error('There is a first stop.');
    const next = stopTowards(stops, first, 'ArrowRight');
    expect([days(first), days(next)]).toEqual([['2026-02-01'], ['2026-09-01']]);
    expect(stopTowards(stops, first, 'ArrowLeft')).toBeNull();
    expect(stopTowards(stops, first, 'End')).toBe(next);
  });

  it('goes down to the nearest item of the next lane that has one, past a lane that is missing', () => {
    if (first === null) throw new Error('There is a first stop.');
    expect(days(stopTowards(stops, first, 'ArrowDown'))).toEqual(['2026-08-01']);
    expect(stopTowards(stops, first, 'ArrowUp')).toBeNull();
  });

  it('finds an item that became one with others by its own key', () => {
    const key = made[0]?.marks[1]?.key ?? '';
    expect(days(stopAt(stops, key))).toEqual(['2026-09-01']);
    expect(stopAt(stops, 'gone')).toBe(first);
  });
});

describe('what is heard of an item', () => {
  const words = {
    date: (day: string) => day,
    owner: () => 'VDAB',
    fromTo: (from: string, to: string) => `${from} tot ${to}`,
    now: 'nu',
    deadline: 'termijn',
  };

  it('is its day, its owner and what it was; of a period both days, of one that runs until now', () => {
    const [lane] = lanes({ deadlines: [event('2026-02-01')], bars: [bar('WOP', '2026-01-01', null)] });
    expect([...(lane?.marks ?? []), ...(lane?.bars ?? [])].map((item) => spoken(item, words))).toEqual([
      '2026-02-01, VDAB: 2026-02-01 (termijn)',
      '2026-01-01 tot nu, VDAB: WOP',
    ]);
  });

  it('is seen on a bar as far as it has room, and not at all in the room of three letters', () => {
    expect(clipped('Integratieproject', 200)).toBe('Integratieproject');
    expect(clipped('Integratieproject', 60)).toBe('Integr…');
    expect(clipped('Integratieproject', 34)).toBe('');
  });
});
