import { Checkbox } from '@mantine/core';
import { useRefusalOf } from './act-form.tsx';

interface FieldCheckProps {
  /** Name of the field in the input of the act: a refusal that speaks about it stands beside it. */
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly error?: string | null;
}

/** Something that is so or not. */
export function FieldCheck({ name, label, checked, onChange, error }: FieldCheckProps) {
  const refusal = useRefusalOf(name);
  const wrong = error ?? refusal?.message ?? null;
  return (
    <Checkbox
      name={name}
      label={label}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
      {...(wrong === null ? {} : { error: wrong })}
    />
  );
}
