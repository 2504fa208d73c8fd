import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../../../words/use-words.ts';
import { words as own } from '../words.ts';
import { writtenNumber } from './age.ts';

/** A national number: hidden until it is asked for, and again as soon as somebody leaves the page or the window. */
export function NationalNumber({ value }: { value: string }) {
  const words = useWords(own);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    const hide = () => setShown(false);
    window.addEventListener('blur', hide);
    window.addEventListener('beforeprint', hide);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('blur', hide);
      window.removeEventListener('beforeprint', hide);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [isShown]);
  return (
    <span className="row">
      {isShown ? (
        <span>{writtenNumber(value)}</span>
      ) : (
        <>
          <span aria-hidden="true">▒▒.▒▒.▒▒-▒▒▒.▒▒</span>
          <span className="only-heard">{words.hidden}</span>
        </>
      )}
      <Button
        className="no-print"
        variant="subtle"
        size="compact-xs"
        aria-label={isShown ? words.hideNumber : words.showNumber}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? words.hide : words.show}
      </Button>
    </span>
  );
}
