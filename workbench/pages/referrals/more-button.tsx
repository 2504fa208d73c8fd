import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCommonWords } from '../../words/use-words.ts';

/** Asks the next page of a list. */
export function MoreButton({ label, more }: { label: string; more: () => Promise<unknown> }) {
  const words = useCommonWords();
  const [isAsking, setAsking] = useState(false);
  const ask = () => {
    setAsking(true);
    const done = () => setAsking(false);
    more().then(done, done);
  };
  return (
    <Button variant="default" onClick={ask} disabled={isAsking}>
      {isAsking ? words.loading : label}
    </Button>
  );
}
