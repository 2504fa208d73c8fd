import { useFormat } from '../format/use-format.ts';
import './scale.css';
import { placeOn, stepsOf } from './scale.ts';

export interface ScaleMark {
  /** What the mark is of: 'T0'. */
  readonly label: string;
  readonly value: number;
}

interface ScalePictureProps {
  readonly title: string;
  readonly lowest: number;
  readonly highest: number;
  /** In the order of time; the last one is full, those before are hollow. */
  readonly marks: readonly ScaleMark[];
}

const WIDTH = 320;
const EDGE = 12;
const ROW = 22;

/** Values of one thing on a scale, each on a line of its own with an arrow from the first to the last: the table beside it says the same. */
export function ScalePicture({ title, lowest, highest, marks }: ScalePictureProps) {
  const format = useFormat();
  const at = (value: number) => EDGE + placeOn(lowest, highest, WIDTH - 2 * EDGE, value);
  const height = marks.length * ROW + 24;
  const said = marks.map(({ label, value }) => `${label} ${format.number(round(value))}`).join(', ');
  return (
    <figure className="scale-picture">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${title}: ${said}`}>
        {stepsOf(lowest, highest).map((step) => (
          <g key={step}>
            <line className="scale-grid" x1={at(step)} x2={at(step)} y1={4} y2={height - 18} />
            <text className="scale-text" x={at(step)} y={height - 4} textAnchor="middle">
              {format.number(step)}
            </text>
          </g>
        ))}
        {marks.map(({ label, value }, row) => {
          const isLast = row === marks.length - 1;
          const y = 14 + row * ROW;
          return (
            <g key={label}>
              <line className="scale-bar" x1={at(lowest)} x2={at(value)} y1={y} y2={y} />
              <circle className={isLast ? 'scale-mark scale-mark-last' : 'scale-mark'} cx={at(value)} cy={y} r={6} />
            </g>
          );
        })}
      </svg>
      <p aria-hidden="true">{said}</p>
    </figure>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
