import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useReader } from '../session/reader.tsx';
import { useCommonWords } from '../words/use-words.ts';

const SIGN_IN = '/sign-in?return=window';
const LOOK_EVERY_MS = 2_000;

/** Over the page, which stays as it is: signs in anew in a window of its own, and what was asked goes on by itself. */
export function SessionEnded() {
  const words = useCommonWords();
  const { session } = useReader();
  const [opened, setOpened] = useState<'not yet' | 'open' | 'blocked'>('not yet');
  useEffect(() => {
    const look = () => void session.load();
    // The window of the sign-in says when it is done; coming back here counts too, for who signed in elsewhere.
    const told = new BroadcastChannel('schakel-sign-in');
    told.addEventListener('message', look);
    window.addEventListener('focus', look);
    return () => {
      told.close();
      window.removeEventListener('focus', look);
    };
  }, [session]);
  useEffect(() => {
    if (opened === 'not yet') return;
    const timer = setInterval(() => void session.load(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [opened, session]);
  const signIn = () => {
    const place = window.open(SIGN_IN, 'schakel-sign-in', 'popup,width=520,height=720');
    setOpened(place === null ? 'blocked' : 'open');
  };
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      title={words.sessionEndedTitle}
    >
      <div className="stack">
        <p>{words.sessionEndedText}</p>
        {opened === 'blocked' ? (
          <p role="alert">
            {words.sessionEndedBlocked}{' '}
            <a href={SIGN_IN} target="_blank" rel="noopener opener">
              {words.signIn}
            </a>
          </p>
        ) : null}
        <Button onClick={signIn} data-autofocus>
          {words.signIn}
        </Button>
      </div>
    </Modal>
  );
}
