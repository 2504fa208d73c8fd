import type { Source } from '../../../../shared/caller.ts';
import { STATE_LOOKS } from '../../../parts/section-state.ts';
import { SOURCE_WORDS } from '../../../words/names.ts';
import { useCommonWords } from '../../../words/use-words.ts';
import type { DrawnLane } from './layout.ts';
import { clipped } from './say-item.ts';

interface GapProps {
  readonly source: Source;
  readonly gap: NonNullable<DrawnLane['gap']>;
  readonly width: number;
  /** Id of the hatching. */
  readonly pattern: string;
}

/** What is missing of an owner: hatched, with the reason. */
export function Gap({ source, gap, width, pattern }: GapProps) {
  const words = useCommonWords();
  const { mark, word } = STATE_LOOKS[gap.state];
  const reason = word === 'notKnown' ? words.notKnown(words[SOURCE_WORDS[source]]) : words[word];
  const said = `${mark} ${reason}`;
  const room = Math.min(said.length * 7 + 16, width - 8);
  return (
    <g className="journey-gap">
      <title>{reason}</title>
      <rect x={0} y={gap.y} width={width} height={gap.height - 4} fill={`url(#${pattern})`} />
      <rect x={4} y={gap.y + 4} width={room} height={gap.height - 12} className="journey-gap-ground" />
      <text x={12} y={gap.y + gap.height / 2 - 2} dominantBaseline="central">
        {clipped(said, room)}
      </text>
    </g>
  );
}

Gap.Pattern = function Pattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={8} className="journey-hatch" />
      </pattern>
    </defs>
  );
};
