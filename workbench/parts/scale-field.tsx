import { useId } from 'react';
import { useRefusalOf } from './act-form.tsx';
import './scale.css';
import { stepsOf } from './scale.ts';

interface ScaleFieldProps {
  /** Name of the field in the input of an act, where it is one: a refusal that speaks about it stands beside it. */
  readonly name: string;
  readonly question: string;
  readonly lowest: number;
  readonly highest: number;
  readonly lowestLabel: string;
  readonly highestLabel: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  /** For a finger on a tablet. */
  readonly large?: boolean;
  readonly required?: boolean;
  readonly error?: string | null;
}

/** An answer on a scale: a button for each step, what both ends mean above them; arrow keys go from one to the next. */
export function ScaleField(props: ScaleFieldProps) {
  const { name, question, lowest, highest, lowestLabel, highestLabel, value, onChange, large, required, error } = props;
  const id = useId();
  const refusal = useRefusalOf(name);
  const wrong = error ?? refusal?.message ?? null;
  const steps = stepsOf(lowest, highest);
  const meaning = (step: number) => {
    if (step === lowest) return `${step}, ${lowestLabel}`;
    return step === highest ? `${step}, ${highestLabel}` : String(step);
  };
  return (
    <fieldset className={large ? 'scale-field scale-field-large' : 'scale-field'}>
      <legend>
        {question}
        {required ? <span aria-hidden="true"> *</span> : null}
      </legend>
      <p className="scale-ends quiet" aria-hidden="true">
        <span>
          {lowest} = {lowestLabel}
        </span>
        <span>
          {highest} = {highestLabel}
        </span>
      </p>
      <div className="scale-steps" style={{ gridTemplateColumns: `repeat(${steps.length}, minmax(0, 1fr))` }}>
        {steps.map((step) => (
          <label key={step} className="scale-step">
            <input
              type="radio"
              name={id}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
              aria-label={meaning(step)}
              {...(required ? { required } : {})}
              {...(wrong === null ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` })}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      {wrong === null ? null : (
        <p className="state-bad" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </fieldset>
  );
}
