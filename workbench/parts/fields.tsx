import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRefusalOf } from './act-form.tsx';

interface FieldProps {
  /** Name of the field in the input of the act: a refusal that speaks about it stands beside it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  /** What is wrong with it, from the page. */
  readonly error?: string | null;
}

interface TextProps extends FieldProps {
  readonly lines?: number;
  readonly maxLength?: number;
}

/** A text, of one line or several. */
export function FieldText({ lines = 1, maxLength, ...field }: TextProps) {
  const shared = { ...useShared(field), ...(maxLength === undefined ? {} : { maxLength }) };
  return lines > 1 ? <Textarea {...shared} rows={lines} /> : <TextInput {...shared} autoComplete="off" />;
}

interface DateProps extends FieldProps {
  /** First and last day that may be chosen, 'YYYY-MM-DD'. */
  readonly min?: string;
  readonly max?: string;
}

/** A day, 'YYYY-MM-DD'; the calendar is the browser's own. */
export function FieldDate({ min, max, ...field }: DateProps) {
  return <TextInput {...useShared(field)} type="date" min={min} max={max} />;
}

/** A number as it is written in the reader's language; `readNumber` of format/numbers.ts reads it. */
export function FieldNumber(field: FieldProps) {
  return <TextInput {...useShared(field)} inputMode="decimal" autoComplete="off" />;
}

interface ChoiceProps extends FieldProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Said while nothing is chosen; without it the first choice is. */
  readonly none?: string;
}

/** One of a list. */
export function FieldChoice({ choices, none, ...field }: ChoiceProps) {
  const first = none === undefined ? [] : [{ value: '', label: none }];
  return <NativeSelect {...useShared(field)} data={[...first, ...choices]} />;
}

function useShared({ name, label, hint, value, onChange, required = false, error }: FieldProps) {
  const refusal = useRefusalOf(name);
  const wrong = error ?? refusal?.message ?? null;
  return {
    name,
    label,
    value,
    // The star of Mantine is hidden from who listens: `required` on the field says it.
    required,
    withAsterisk: required,
    ...(hint === undefined ? {} : { description: hint }),
    ...(wrong === null ? {} : { error: wrong }),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value),
  };
}
