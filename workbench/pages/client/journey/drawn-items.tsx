import type { KeyboardEvent } from 'react';
import { anchorOf } from '../sections/cards.ts';
import { type DrawnBar, type DrawnMarks, SIZES } from './layout.ts';
import { clipped } from './say-item.ts';

interface StopProps {
  /** Only one item of the picture is in the order of the tab key. */
  readonly isCurrent: boolean;
  readonly label: string;
  readonly onFocus: () => void;
}

/** A period: leads to the card of its section. */
export function BarItem({ drawn, label, isCurrent, onFocus, view }: StopProps & { drawn: DrawnBar; view: number }) {
  const { bar, x, y, width } = drawn;
  // The words stay in sight while the bar begins left of the picture.
  const left = Math.max(x, 0);
  const room = Math.min(x + width, view) - left;
  return (
    <g className={bar.to === null ? 'journey-bar journey-runs' : 'journey-bar'}>
      <a
        href={`#${anchorOf(bar.section)}`}
        aria-label={label}
        tabIndex={isCurrent ? 0 : -1}
        data-item={bar.key}
        onFocus={onFocus}
      >
        <title>{label}</title>
        <rect x={x} y={y} width={width} height={SIZES.bar} rx={2} />
      </a>
      {/* What has room of the label: the link says all of it. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: words take no focus */}
      <text x={left + 4} y={y + SIZES.bar / 2} dominantBaseline="central" aria-hidden="true">
        {clipped(bar.label, room)}
      </text>
    </g>
  );
}

/** A mark: filled for what happened, hollow for a deadline. Several that lie close together are one, with their number. */
export function MarkItem({
  drawn,
  label,
  isCurrent,
  onFocus,
  open,
}: StopProps & { drawn: DrawnMarks; open: () => void }) {
  const { marks, x, y, key } = drawn;
  const [first] = marks;
  if (first === undefined) return null;
  const hollow = marks.every(({ kind }) => kind === 'DEADLINE');
  const shape = <path d={`M${x} ${y - 8}l8 8l-8 8l-8-8z`} className={hollow ? 'journey-hollow' : undefined} />;
  const shared = { 'aria-label': label, tabIndex: isCurrent ? 0 : -1, 'data-item': key, onFocus };
  if (marks.length === 1)
    return (
      <a href={`#${anchorOf(first.section)}`} className="journey-mark" {...shared}>
        <title>{label}</title>
        {shape}
      </a>
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button within a picture
    <g role="button" className="journey-mark journey-many" onClick={open} onKeyDown={onKeyDown} {...shared}>
      <title>{label}</title>
      <circle cx={x} cy={y} r={9} className={hollow ? 'journey-hollow' : undefined} />
      <text x={x} y={y} dominantBaseline="central" textAnchor="middle">
        {marks.length}
      </text>
    </g>
  );
}
