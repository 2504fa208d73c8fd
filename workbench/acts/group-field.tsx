import { Button } from '@mantine/core';
import { useWords } from '../words/use-words.ts';
import { ActFieldInput, type ActFieldProps } from './act-field.tsx';
import { groupsOf, nothingTyped, type Typed } from './typed.ts';
import { words as own } from './words/forms.ts';

/** Fields that belong together, once or as many times as are added. */
export function GroupField({ field, path, typed, onChange, ...shared }: ActFieldProps) {
  const words = useWords(own);
  const lines = groupsOf(typed);
  const fields = field.fields ?? [];
  const label = shared.labelOf(field.name);
  const set = (at: number, name: string, value: Typed) =>
    onChange(lines.map((line, other) => (other === at ? { ...line, [name]: value } : line)));
  return (
    <fieldset className="stack">
      <legend>{label}</legend>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is where it stands, as in the input
        <fieldset key={at} className="stack act-group">
          {field.many ? <legend>{words.line(label, at + 1)}</legend> : null}
          {fields.map((one) => (
            <ActFieldInput
              {...shared}
              key={one.name}
              field={one}
              path={`${path}.${at}.${one.name}`}
              typed={line[one.name]}
              onChange={(value) => set(at, one.name, value)}
            />
          ))}
          {field.many && (lines.length > 1 || !field.required) ? (
            <Button
              variant="default"
              size="xs"
              className="act-remove"
              onClick={() => onChange(lines.filter((_, other) => other !== at))}
            >
              {words.removeLine(at + 1)}
            </Button>
          ) : null}
        </fieldset>
      ))}
      {field.many ? (
        <Button
          variant="default"
          size="xs"
          className="act-remove"
          onClick={() => onChange([...lines, nothingTyped(fields)])}
        >
          {words.addLine}
        </Button>
      ) : null}
    </fieldset>
  );
}
