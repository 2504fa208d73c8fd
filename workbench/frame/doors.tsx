import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { Waiting } from '../parts/waiting.tsx';
import { forgetLeft, hasLeft } from '../session/left.ts';
import { usePurposeOrNull, useReader, useSessionState } from '../session/reader.tsx';
import { useCommonWords } from '../words/use-words.ts';
import { AskPurpose } from './ask-purpose.tsx';
import { SessionEnded } from './session-ended.tsx';

/** What stands before every page: somebody is signed in, and has said why they look. */
export function Doors({ children }: { children: ReactNode }) {
  const { status } = useSessionState();
  const purpose = usePurposeOrNull();
  if (status === 'LOADING') return <Waiting />;
  if (status === 'SIGNED_OUT') return hasLeft(sessionStorage) ? <SignedOut /> : <ToSignIn />;
  if (status === 'UNREACHABLE') return <NoGateway />;
  return (
    <>
      {purpose === null ? <AskPurpose /> : children}
      {status === 'ENDED' ? <SessionEnded /> : null}
    </>
  );
}

/** Paths hold opaque ids only, so they may be told to the sign-in and come back from it. */
function ToSignIn() {
  const words = useCommonWords();
  const href = `/sign-in?return=${encodeURIComponent(location.pathname)}`;
  useEffect(() => location.replace(href), [href]);
  return (
    <main>
      <h1>{words.schakel}</h1>
      <a href={href}>{words.signIn}</a>
    </main>
  );
}

/** Somebody signed out here: the back button leads to this, and nobody is signed in again by themselves. */
function SignedOut() {
  const words = useCommonWords();
  useEffect(() => {
    document.title = `${words.sessionEndedTitle} · Schakel`;
  }, [words]);
  return (
    <main className="stack">
      <h1>{words.sessionEndedTitle}</h1>
      <p>{words.signedOutText}</p>
      <p>
        <a href="/sign-in?return=%2F" onClick={() => forgetLeft(sessionStorage)}>
          {words.signIn}
        </a>
      </p>
    </main>
  );
}

function NoGateway() {
  const words = useCommonWords();
  const { session } = useReader();
  return (
    <main>
      <h1>{words.noConnectionTitle}</h1>
      <p>{words.noConnectionText}</p>
      <Button onClick={() => void session.load()}>{words.tryAgain}</Button>
    </main>
  );
}
