import { Button } from '@mantine/core';
import { rememberLeft, tellLeft } from '../session/left.ts';
import { useReader } from '../session/reader.tsx';
import { useCommonWords } from '../words/use-words.ts';

/** Ends the session and forgets the purpose of this tab. */
export function SignOut() {
  const words = useCommonWords();
  const { session, purpose } = useReader();
  const leave = async () => {
    // Before the answer, which empties the page; and after it, because the gateway has the browser clear what it keeps.
    rememberLeft(sessionStorage);
    const next = await session.signOut().catch(() => '/');
    purpose.set(null);
    rememberLeft(sessionStorage);
    tellLeft();
    location.assign(next);
  };
  return (
    <Button variant="default" size="xs" onClick={() => void leave()}>
      {words.signOut}
    </Button>
  );
}
