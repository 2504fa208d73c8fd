import { useFormat } from '../format/use-format.ts';

export interface ChipChoice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

interface ChipsProps<Value> {
  readonly legend: string;
  readonly choices: readonly ChipChoice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
}

/** Filters with their counts: pressed ones are shown, none pressed shows everything. */
export function Chips<Value extends string>({ legend, choices, chosen, onChange }: ChipsProps<Value>) {
  const format = useFormat();
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="row">
        {choices.map(({ value, label, count }) => (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={chosen.includes(value)}
            onClick={() => toggle(value)}
          >
            {label} <span className="chip-count">{format.number(count)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
