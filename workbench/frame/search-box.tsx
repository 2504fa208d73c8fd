import { TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { sought } from '../session/sought.ts';
import { useCommonWords } from '../words/use-words.ts';

/** Takes a national number or a name to the page that finds clients; `/` brings the cursor here. */
export function SearchBox() {
  const words = useCommonWords();
  const [typed, setTyped] = useState('');
  const [, navigate] = useLocation();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const go = (event: FormEvent) => {
    event.preventDefault();
    sought.set(typed.trim());
    setTyped('');
    navigate('/clients');
  };
  return (
    <search className="frame-search">
      <form onSubmit={go}>
        <TextInput
          ref={box}
          aria-label={words.search}
          aria-keyshortcuts="/"
          placeholder={words.searchHint}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </form>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
