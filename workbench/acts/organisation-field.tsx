import { useState } from 'react';
import { FieldChoice, FieldText } from '../parts/fields.tsx';
import { useWords } from '../words/use-words.ts';
import { useOrganisations } from './choices/use-organisations.ts';
import { words as own } from './words/forms.ts';

interface OrganisationFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required: boolean;
  readonly error: string | null;
  readonly client: string | null;
}

const OTHER = 'OTHER';

/** An organisation: by name where the case or a partnership knows it, else by the number that is typed. */
export function OrganisationField({ client, ...field }: OrganisationFieldProps) {
  const words = useWords(own);
  const known = useOrganisations(client);
  const [typing, setTyping] = useState(false);
  const isKnown = known.some(({ value }) => value === field.value);
  const isOther = typing || (field.value !== '' && !isKnown);
  const choose = (value: string) => {
    setTyping(value === OTHER);
    field.onChange(value === OTHER ? '' : value);
  };
  return (
    <>
      <FieldChoice
        {...field}
        error={isOther ? null : field.error}
        value={isOther ? OTHER : field.value}
        onChange={choose}
        choices={[...known, { value: OTHER, label: words.otherOrganisation }]}
        none={field.required ? words.choose : '–'}
      />
      {isOther ? <FieldText {...field} label={`${field.label}: ${words.kboNumber}`} hint={words.kboHint} /> : null}
    </>
  );
}
