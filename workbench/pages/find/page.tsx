import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState, useSyncExternalStore } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { Page } from '../../parts/page.tsx';
import { sought } from '../../session/sought.ts';
import { useWords } from '../../words/use-words.ts';
import { Caseload } from './caseload.tsx';
import { NumberResult } from './number-result.tsx';
import { readTyped } from './typed.ts';
import { useNumberSearch } from './use-number-search.ts';
import { words as own } from './words.ts';

/** Finds a client: by the whole national number, or by name among whom the organisation follows. */
export function FindPage() {
  const words = useWords(own);
  const format = useFormat();
  const brought = useSyncExternalStore(sought.watch, sought.get);
  const [text, setText] = useState(brought);
  const { search, ask, forget } = useNumberSearch();
  const typed = readTyped(text);

  // What the search box of the frame brings is looked for at once: it was typed and sent there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when something is brought
  useEffect(() => {
    if (brought === '') return;
    sought.set('');
    setText(brought);
    const read = readTyped(brought);
    if (read.kind === 'NUMBER') void ask(read.nationalNumber);
    else forget();
  }, [brought]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.kind === 'NUMBER') void ask(typed.nationalNumber);
  };
  const hint = () => {
    if (typed.kind === 'SHORT') return words.digitsLeft(typed.missing, format.number(typed.missing));
    return typed.kind === 'NUMBER' ? words.rightNumber : '';
  };
  return (
    <Page title={words.title}>
      <div className="stack">
        <form className="form" onSubmit={submit}>
          <TextInput
            label={words.field}
            description={words.fieldHint}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              forget();
            }}
            error={typed.kind === 'WRONG' ? words.wrongNumber : undefined}
            autoComplete="off"
            spellCheck={false}
          />
          <p role="status" className={hint() === '' ? 'only-heard' : 'quiet'}>
            {hint()}
          </p>
          {typed.kind === 'NUMBER' ? (
            <div className="row">
              <Button type="submit" disabled={search.status === 'ASKING'}>
                {words.searchNumber}
              </Button>
            </div>
          ) : null}
        </form>
        {typed.kind === 'NUMBER' ? (
          <NumberResult search={search} askAgain={() => void ask(typed.nationalNumber)} />
        ) : null}
        {typed.kind === 'NOTHING' || typed.kind === 'NAME' ? (
          <Caseload name={typed.kind === 'NAME' ? typed.name : ''} />
        ) : null}
      </div>
    </Page>
  );
}
