/** Text made safe to stand in HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// Contrast of at least 7:1 on text, targets of at least 44 px, one column down to 320 px, dark where the reader asks for it.
const STYLE = `
:root { color-scheme: light dark; --ink: #16202b; --paper: #ffffff; --line: #5c6b7a; --mark: #0b4f8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #eef2f6; --paper: #12181f; --line: #93a3b3; --mark: #9ccbff; } }
body { margin: 0 auto; max-width: 38rem; padding: 1.5rem 1rem 3rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.6rem; margin: 0 0 0.5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 0.75rem; }
ul { list-style: none; margin: 0; padding: 0; } li { margin: 0 0 0.5rem; }
button { display: block; width: 100%; min-height: 44px; padding: 0.6rem 1rem; text-align: left; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
button:hover { border-color: var(--mark); } button:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
strong, span { display: block; } .note { border-left: 4px solid var(--mark); padding: 0.25rem 0 0.25rem 1rem; }
`;

/** Nothing but this style and forms that lead back here or to a client on this machine: no script, no image, no frame. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://127.0.0.1:*; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** A whole page in Dutch around `content`, which is HTML already. */
export function htmlPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} - Schakel (demonstratie)</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>
`;
}
