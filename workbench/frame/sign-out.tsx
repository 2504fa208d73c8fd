import { Button } from '@mantine/core';
import { useReader } from '../session/reader.tsx';
import { useCommonWords } from '../words/use-words.ts';

/** Ends the session and forgets the purpose of this tab. */
export function SignOut() {
  const words = useCommonWords();
  const { session, purpose } = useReader();
  const leave = async () => {
    const next = await session.signOut().catch(() => '/');
    purpose.set(null);
    location.assign(next);
  };
  return (
    <Button variant="default" size="xs" onClick={() => void leave()}>
      {words.signOut}
    </Button>
  );
}
