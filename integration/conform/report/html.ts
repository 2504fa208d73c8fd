import type { CheckResult, Outcome, Report } from '../conform.ts';
import { escaped } from './junit.ts';
import { countsOf, isLogUnseen, momentIn, TEXTS } from './text.ts';

/** The report as one page that needs nothing else: for whoever has to change something, and for the file. */
export function htmlOf(report: Report): string {
  const { owner, url, at, language, passed, checks } = report;
  const texts = TEXTS[language];
  const failed = checks.filter(({ outcome }) => outcome === 'FAILED');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(texts.title(owner))} – ${escaped(momentIn(at, language))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(texts.title(owner))}</h1>
<p>${escaped(texts.lead(url, momentIn(at, language)))}</p>
<p class="verdict ${passed ? 'passed' : 'failed'}"><strong>${texts.verdict[passed ? 'passed' : 'failed']}</strong>
${texts.counts(countsOf(checks))}${isLogUnseen(checks) ? ` ${texts.unseen}` : ''}</p>
${failed.length === 0 ? '' : `<section aria-labelledby="change">\n<h2 id="change">${texts.toChange}</h2>\n${failed.map((check) => article(check, report)).join('\n')}\n</section>`}
<section aria-labelledby="every">
<h2 id="every">${texts.everyCheck}</h2>
<table>
<thead><tr><th scope="col">${texts.outcome}</th><th scope="col">${texts.check}</th></tr></thead>
<tbody>
${checks.map((check) => row(check, report)).join('\n')}
</tbody>
</table>
</section>
</main>
</body>
</html>
`;
}

function article({ id, holds, sentence, sent, came, change }: CheckResult, { language }: Report): string {
  const texts = TEXTS[language];
  return `<article id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${escaped(holds)} <code>${id}</code></h3>
<p>${escaped(sentence ?? '')}</p>
<dl>
<dt>${texts.sent}</dt><dd>${escaped(sent ?? '')}</dd>
<dt>${texts.came}</dt><dd>${escaped(came ?? '')}</dd>
<dt>${texts.change}</dt><dd>${escaped(change ?? '')}</dd>
</dl>
</article>`;
}

const SIGNS: Readonly<Record<Outcome, string>> = { PASSED: '✓', FAILED: '✗', SKIPPED: '–' };

function row({ id, outcome, holds, sentence }: CheckResult, { language }: Report): string {
  const name = outcome === 'FAILED' ? `<a href="#${id}"><code>${id}</code></a>` : `<code>${id}</code>`;
  const why = outcome === 'SKIPPED' ? `<br>${escaped(sentence ?? '')}` : '';
  const sign = `<span aria-hidden="true">${SIGNS[outcome]}</span> ${TEXTS[language].outcomes[outcome]}`;
  return `<tr class="${outcome.toLowerCase()}"><td>${sign}</td><td>${escaped(holds)} ${name}${why}</td></tr>`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1c1f24; --paper: #fff; --line: #c9cdd4; --quiet: #565d68; --good: #1b6b3a; --bad: #a3161b; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --paper: #16181c; --line: #3d434d; --quiet: #aab1bc; --good: #7fd6a0; --bad: #ff9a93; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
code { font: .875em ui-monospace, monospace; color: var(--quiet); }
a, a code { color: inherit; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
.verdict { border-inline-start: .3rem solid; padding: .5rem 1rem; }
.verdict.passed { border-color: var(--good); }
.verdict.failed { border-color: var(--bad); }
article { border: 1px solid var(--line); border-inline-start: .3rem solid var(--bad); padding: 1rem; margin-block: 1rem; }
article p { margin: 0 0 .75rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
td:first-child { white-space: nowrap; }
.passed td:first-child { color: var(--good); }
.failed td:first-child { color: var(--bad); font-weight: 600; }
.skipped td { color: var(--quiet); }
@media print { article { break-inside: avoid; } }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .5rem; } }
`;
