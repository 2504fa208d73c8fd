import { reader } from './begin.ts';
import '@mantine/core/styles.css';
import './look/look.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { onLeft, rememberLeft } from './session/left.ts';

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
