import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { useLanguage } from '../../../session/reader.tsx';
import { OWNER_WORDS } from '../../../words/names.ts';
import { useWords } from '../../../words/use-words.ts';
import { Calendar } from './calendar.tsx';
import { BarItem, MarkItem } from './drawn-items.tsx';
import { Gap } from './gap.tsx';
import type { Item, Lane, Mark } from './journey.ts';
import { drawingOf, SIZES } from './layout.ts';
import { type ItemWords, spoken } from './say-item.ts';
import { dayNumber, showing, zoomed } from './scale.ts';
import { dayOfStop, isDirection, type Stop, stopAt, stopsOf, stopTowards } from './stops.ts';
import { useWidth } from './use-width.ts';
import { useGestures, type Zoom } from './use-zoom.ts';
import { words as own } from './words.ts';

interface PictureProps {
  readonly lanes: readonly Lane[];
  readonly zoom: Zoom;
  readonly today: string;
}

/** The journey as a picture: a lane per owner, periods as bars, events as marks, today as a line. */
export function Picture({ lanes, zoom, today }: PictureProps) {
  const words = useWords(own);
  const say = useItemWords();
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 800);
  useGestures(svg, zoom, width);
  const { view, whole } = zoom;
  const drawing = useMemo(() => drawingOf(lanes, view, width, today), [lanes, view, width, today]);
  const stops = useMemo(() => stopsOf(drawing.lanes), [drawing]);
  const [chosen, setChosen] = useState<string | null>(null);
  const current = stopAt(stops, chosen);
  const wanted = useRef<string | null>(null);

  // The item that the keyboard goes to may have to be drawn first, or be one with others now.
  useEffect(() => {
    if (wanted.current === null) return;
    const key = stopAt(stops, wanted.current)?.items[0]?.key ?? '';
    wanted.current = null;
    svg.current?.querySelector<SVGElement>(`[data-item="${CSS.escape(key)}"]`)?.focus();
  });

  const show = (stop: Stop | null) => {
    const day = stop === null ? null : dayOfStop(stop);
    if (day !== null) zoom.set(showing(view, dayNumber(day), whole));
  };
  const go = (stop: Stop | null) => {
    const key = stop?.items[0]?.key;
    if (key === undefined) return;
    wanted.current = key;
    setChosen(key);
    show(stop);
  };
  const keep = (change: (around?: number) => void) => () => {
    const day = current === null ? null : dayOfStop(current);
    wanted.current = chosen;
    if (day === null) change();
    else change(Math.min(Math.max(dayNumber(day), view.from), view.to));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const act = isDirection(key)
      ? () => current !== null && go(stopTowards(stops, current, key))
      : {
          '+': keep(zoom.closer),
          '=': keep(zoom.closer),
          '-': keep(zoom.further),
          '−': keep(zoom.further),
          '0': keep(zoom.reset),
        }[key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const openMarks = (marks: readonly Mark[]) => {
    const days = marks.map(({ on }) => dayNumber(on));
    const from = Math.min(...days);
    const to = Math.max(...days);
    setChosen(marks[0]?.key ?? null);
    wanted.current = marks[0]?.key ?? null;
    zoom.set(zoomed(view, (view.to - view.from) / Math.max((to - from) * 2, 1), (from + to) / 2, whole));
  };
  const props = (items: readonly Item[]) => ({
    label: labelOf(items, say, words.several),
    isCurrent: current !== null && current.items[0]?.key === items[0]?.key,
    onFocus: () => {
      const key = items[0]?.key ?? null;
      setChosen(key);
      show(stopAt(stops, key));
    },
  });
  // What has the place of the keyboard is drawn wherever it is: else nothing in the picture could take the focus.
  const isDrawn = (from: number, to: number, key: string) =>
    (to >= -SIZES.reach && from <= width + SIZES.reach) || key === current?.items[0]?.key;
  // A picture has no fieldset: its lanes are groups.
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: see above
    <div className="journey-frame" ref={frame}>
      <svg
        ref={svg}
        className="journey-picture"
        viewBox={`0 0 ${width} ${drawing.height}`}
        width={width}
        height={drawing.height}
        role="group"
        aria-label={words.picture}
        onKeyDown={onKeyDown}
      >
        <Gap.Pattern id={id} />
        <Calendar view={view} width={width} height={drawing.height} today={today} />
        {drawing.lanes.map((lane) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is no control
          <g key={lane.source} role="group" aria-label={say.owner(lane.source)}>
            <line x1={0} x2={width} y1={lane.y - 4} y2={lane.y - 4} className="journey-line" />
            <text x={4} y={lane.y + SIZES.name / 2} dominantBaseline="central" className="journey-owner">
              {say.owner(lane.source)}
            </text>
            {lane.bars
              .filter(({ x, width: wide, bar }) => isDrawn(x, x + wide, bar.key))
              .map((drawn) => (
                <BarItem key={drawn.bar.key} drawn={drawn} view={width} {...props([drawn.bar])} />
              ))}
            {lane.marks
              .filter(({ x, key }) => isDrawn(x, x, key))
              .map((drawn) => (
                <MarkItem key={drawn.key} drawn={drawn} open={() => openMarks(drawn.marks)} {...props(drawn.marks)} />
              ))}
            {lane.gap === null ? null : <Gap source={lane.source} gap={lane.gap} width={width} pattern={id} />}
          </g>
        ))}
      </svg>
      <Chosen items={chosen === null ? [] : (current?.items ?? [])} say={say} />
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements: see above
  );
}

/** What the item with the focus says, also for who sees it: below the picture. */
function Chosen({ items, say }: { items: readonly Item[]; say: ItemWords }) {
  return (
    <ul className="journey-chosen no-print" aria-hidden="true">
      {items.slice(0, 8).map((item) => (
        <li key={item.key}>{spoken(item, say)}</li>
      ))}
      {items.length > 8 ? <li>…</li> : null}
    </ul>
  );
}

/** How items are said, in the reader's language. */
export function useItemWords(): ItemWords {
  const words = useWords(own);
  const format = useFormat();
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: everything follows from the language
  return useMemo(
    () => ({
      date: format.date,
      owner: (source) => words[OWNER_WORDS[source]],
      fromTo: words.fromTo,
      now: words.now,
      deadline: words.DEADLINE,
    }),
    [language],
  );
}

function labelOf(items: readonly Item[], say: ItemWords, several: (count: string) => string): string {
  const told = items.map((item) => spoken(item, say));
  return told.length < 2 ? (told[0] ?? '') : `${several(String(told.length))}. ${told.join('. ')}`;
}
