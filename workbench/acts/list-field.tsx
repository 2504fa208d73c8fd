import { Checkbox } from '@mantine/core';
import { useRefusalOf } from '../parts/act-form.tsx';
import { FieldText } from '../parts/fields.tsx';
import { useWords } from '../words/use-words.ts';
import type { ActFieldProps } from './act-field.tsx';
import { useCodes } from './choices/use-codes.ts';
import { textsOf } from './typed.ts';
import { words as own } from './words/forms.ts';

/** A list: codes and sections to tick, texts one per line. */
export function ListField({ field, path, typed, onChange, wrong, act, labelOf }: ActFieldProps) {
  const words = useWords(own);
  const codesOf = useCodes();
  const refusal = useRefusalOf(path);
  const reason = wrong[path];
  const error = reason === undefined ? (refusal?.message ?? null) : words[`wrong${reason}`];
  const texts = textsOf(typed);
  const shared = { name: path, label: labelOf(field.name), required: field.required };
  if (field.kind === 'text')
    return (
      <FieldText
        {...shared}
        error={error}
        lines={4}
        hint={words.onePerLine}
        value={texts.join('\n')}
        onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
      />
    );
  return (
    <Checkbox.Group
      label={shared.label}
      withAsterisk={field.required}
      value={[...texts]}
      onChange={onChange}
      {...(error === null ? {} : { error })}
    >
      <div className="stack act-ticks">
        {codesOf(field, act).map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} aria-invalid={error === null ? undefined : true} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
