import { Button, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { FieldDate } from '../../parts/fields.tsx';
import { useWords } from '../../words/use-words.ts';
import { readAsked } from './asked.ts';
import { words as own } from './words.ts';

export interface Typed {
  readonly who: string;
  /** Days; empty where none is given. */
  readonly from: string;
  readonly until: string;
}

interface SearchFormProps {
  readonly typed: Typed;
  readonly today: string;
  readonly isAsking: boolean;
  readonly onChange: (typed: Typed) => void;
  readonly onSubmit: () => void;
}

/** Whom it is about and in which period. A number is checked while it is typed, and sent only when it is whole. */
export function SearchForm({ typed, today, isAsking, onChange, onSubmit }: SearchFormProps) {
  const words = useWords(own);
  const format = useFormat();
  const asked = readAsked(typed.who);
  const wrong = { WRONG: words.wrongNumber, UNCLEAR: words.unclear } as const;
  const error = asked.kind === 'WRONG' || asked.kind === 'UNCLEAR' ? wrong[asked.kind] : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isAsking) onSubmit();
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TextInput
        label={words.field}
        description={words.fieldHint}
        value={typed.who}
        onChange={(event) => onChange({ ...typed, who: event.currentTarget.value })}
        error={error}
        autoComplete="off"
        spellCheck={false}
      />
      <p role="status" className={asked.kind === 'SHORT' ? 'quiet' : 'only-heard'}>
        {asked.kind === 'SHORT' ? words.digitsLeft(asked.missing, format.number(asked.missing)) : ''}
      </p>
      <div className="row">
        <FieldDate
          name="from"
          label={words.from}
          value={typed.from}
          onChange={(from) => onChange({ ...typed, from })}
          max={today}
        />
        <FieldDate
          name="until"
          label={words.until}
          value={typed.until}
          onChange={(until) => onChange({ ...typed, until })}
          max={today}
        />
      </div>
      <div className="row">
        <Button type="submit" disabled={isAsking || (asked.kind !== 'NUMBER' && asked.kind !== 'ID')}>
          {words.search}
        </Button>
      </div>
    </form>
  );
}
