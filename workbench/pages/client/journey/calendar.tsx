import { useMemo } from 'react';
import { localeOf } from '../../../format/dates.ts';
import { useLanguage } from '../../../session/reader.tsx';
import { useWords } from '../../../words/use-words.ts';
import { dayNumber, placeOf, type View } from './scale.ts';
import { ticksOf } from './ticks.ts';
import { words as own } from './words.ts';

interface CalendarProps {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly today: string;
}

/** Lines of years and months, and today. */
export function Calendar({ view, width, height, today }: CalendarProps) {
  const words = useWords(own);
  const language = useLanguage();
  const month = useMemo(
    () => new Intl.DateTimeFormat(localeOf(language), { month: 'short', year: '2-digit', timeZone: 'UTC' }),
    [language],
  );
  const now = placeOf(dayNumber(today), view, width);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines takes no focus
    <g aria-hidden="true">
      {ticksOf(view, width).map(({ day, x, unit }) => (
        <g key={day} className={unit === 'YEAR' ? 'journey-year' : 'journey-month'}>
          <line x1={x} x2={x} y1={0} y2={height} />
          <text x={x + 4} y={8} dominantBaseline="central">
            {unit === 'YEAR' ? day.slice(0, 4) : month.format(new Date(day))}
          </text>
        </g>
      ))}
      <g className="journey-today">
        <line x1={now} x2={now} y1={16} y2={height} />
        <text x={now} y={20} dominantBaseline="central" textAnchor="middle">
          {words.today}
        </text>
      </g>
    </g>
  );
}
