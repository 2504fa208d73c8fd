import '@mantine/core/styles.css';
import './look/look.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { begin } from './begin.ts';
import { createAskAhead } from './graph/ask-ahead.ts';
import { createLanguage } from './session/language.ts';
import { onLeft, rememberLeft } from './session/left.ts';
import { createPurpose } from './session/purpose.ts';
import type { Reader } from './session/reader.tsx';
import { createSessionStore } from './session/session.ts';

const fetcher: typeof fetch = (...request) => globalThis.fetch(...request);
const reader: Reader = {
  session: createSessionStore(fetcher, () => location.replace('/')),
  purpose: createPurpose(sessionStorage),
  language: createLanguage(localStorage),
  asking: createAskAhead(fetcher),
};
begin(reader, location.pathname);

// A page that comes back out of the browser's memory shows what stood there before somebody signed out: it is loaded anew.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

// Somebody signed out in another tab: what this one shows is theirs too.
onLeft(() => {
  rememberLeft(sessionStorage);
  location.replace('/');
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no place for the workbench.');
createRoot(root).render(<App reader={reader} />);
