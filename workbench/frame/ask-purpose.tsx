import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useReader, useSession } from '../session/reader.tsx';
import { PURPOSE_WORDS } from '../words/names.ts';
import { useCommonWords } from '../words/use-words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { SignOut } from './sign-out.tsx';

/** Asks once why somebody looks, before anything is asked of anybody. */
export function AskPurpose() {
  const words = useCommonWords();
  const { purpose } = useReader();
  const { purposes } = useSession();
  useEffect(() => {
    document.title = `${words.choosePurpose} · Schakel`;
  }, [words]);
  return (
    <main className="stack">
      <h1>{words.choosePurpose}</h1>
      <p>{words.choosePurposeWhy}</p>
      <ul className="purpose-list">
        {purposes.map((one) => (
          <li key={one}>
            <Button variant="default" size="md" fullWidth onClick={() => purpose.set(one)}>
              {words[PURPOSE_WORDS[one]]}
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <LanguageChoice />
        <SignOut />
      </div>
    </main>
  );
}
