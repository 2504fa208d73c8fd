import type { ReactNode } from 'react';
import { FieldChoice, FieldDate, FieldNumber, FieldText } from '../parts/fields.tsx';
import { useWords } from '../words/use-words.ts';
import type { ActField } from './act.ts';
import { useChoices } from './choices/use-choices.ts';
import { useCodes } from './choices/use-codes.ts';
import { GroupField } from './group-field.tsx';
import { ListField } from './list-field.tsx';
import { OrganisationField } from './organisation-field.tsx';
import type { WrongFields } from './payload.ts';
import { type Typed, textOf } from './typed.ts';
import { words as own } from './words/forms.ts';

export interface ActFieldProps {
  readonly field: ActField;
  /** Where it stands in the input: `scores.0.domain` within a group. */
  readonly path: string;
  readonly typed: Typed | undefined;
  readonly onChange: (typed: Typed) => void;
  readonly wrong: WrongFields;
  /** Name of the act. */
  readonly act: string;
  readonly labelOf: (field: string) => string;
  /** Opaque id of the client that the act is about. */
  readonly client: string | null;
}

const LONG = 120;

/** One field of an act, asked as its kind wants it. */
export function ActFieldInput(props: ActFieldProps) {
  const { field, path, typed, onChange, wrong, act, labelOf, client } = props;
  const words = useWords(own);
  const codesOf = useCodes();
  const records = useChoices(field.many ? '' : field.name, client ?? '');
  if (field.kind === 'group') return <GroupField {...props} />;
  if (field.kind === 'fixed') return null;
  if (field.many) return <ListField {...props} />;
  const reason = wrong[path];
  const shared = {
    ...{ name: path, label: labelOf(field.name), value: textOf(typed), onChange, required: field.required },
    error: reason === undefined ? null : words[`wrong${reason}`],
  };
  const none = field.required ? words.choose : '–';
  switch (field.kind) {
    case 'date':
      return <FieldDate {...shared} />;
    case 'number':
      if (field.oneOf !== undefined)
        return <FieldChoice {...shared} choices={field.oneOf.map((one) => choiceOf(one, words))} none={none} />;
      return (
        <FieldNumber
          {...shared}
          hint={shared.label.includes(String(field.most)) ? undefined : sizeHint(field, words)}
        />
      );
    case 'euro':
      return <FieldNumber {...shared} hint={words.euroHint} />;
    case 'code':
    case 'section':
      return <FieldChoice {...shared} choices={codesOf(field, act)} none={none} />;
    case 'yesNo': {
      const answers = [
        { value: 'true', label: words.yes },
        { value: 'false', label: words.no },
      ];
      return <FieldChoice {...shared} choices={answers} {...(field.preset === undefined ? { none } : {})} />;
    }
    case 'organisation':
      return <OrganisationField {...shared} client={client} />;
    case 'id':
    case 'municipality':
      if (records !== null) return <FieldChoice {...shared} choices={records} none={none} />;
      return <FieldText {...shared} {...(field.kind === 'municipality' ? { hint: words.nisHint } : {})} />;
    default: {
      const { longest } = field;
      const lines = longest !== undefined && longest > LONG ? 3 : 1;
      return <FieldText {...shared} lines={lines} {...(longest === undefined ? {} : { maxLength: longest })} />;
    }
  }
}

function sizeHint(
  { least, most }: ActField,
  words: { rangeHint: (a: number, b: number) => string; leastHint: (a: number) => string },
): ReactNode {
  if (least !== undefined && most !== undefined) return words.rangeHint(least, most);
  return least === undefined ? undefined : words.leastHint(least);
}

function choiceOf(months: number, words: { readonly months: (count: number) => string }) {
  return { value: String(months), label: words.months(months) };
}
