import type { Answer } from '../parts.ts';
import type { Breakage } from './breakage.ts';

/** An answer of which the head, or what stands around the data, is not what was agreed. */
export const brokenAnswers: readonly Breakage[] = [
  {
    id: 'refusals-not-counted',
    mistake: 'says how many lines it wrote only where it answered data',
    check: 'log-zero',
    says: 'HTTP 401 with no number in x-disclosures',
    break: sending((answer) => (answer.status < 400 ? answer : without(answer, 'x-disclosures'))),
  },
  {
    id: 'no-cache-control',
    mistake: 'does not say that nobody may keep an answer',
    check: 'freshness',
    says: 'came no cache-control: send cache-control: no-store',
    break: sending((answer) => without(answer, 'cache-control')),
  },
  {
    id: 'too-large-in-html',
    mistake: 'leaves the refusal of a body that is too large to a server before it, which has a page for that',
    check: 'body-limit',
    says: 'HTTP 413 that is no JSON: answer 413 as JSON',
    break: sending((answer) => (answer.status === 413 ? inHtml(answer) : answer)),
  },
  {
    id: 'health-in-text',
    mistake: 'says in one word how it is',
    check: 'health',
    says: 'answer JSON at /healthz',
    break: sending((answer, path) => (path === '/healthz' ? inText(answer) : answer)),
  },
  {
    id: 'readiness-in-text',
    mistake: 'says in one word whether it can work',
    check: 'ready',
    says: 'answer JSON at /readyz',
    break: sending((answer, path) => (path === '/readyz' ? inText(answer) : answer)),
  },
  {
    id: 'no-codes',
    mistake: 'leaves the code out of its errors',
    check: 'error-codes',
    says: 'an error without extensions.code',
    break: sending((answer) => ({
      ...answer,
      body: answer.body.replace(/"extensions":\{[^}]*\}/g, '"extensions":{}'),
    })),
  },
  {
    id: 'schema-printed',
    mistake: 'answers the schema as its library prints it, which leaves out what federation needs',
    check: 'composition',
    says: 'answer the text of your file, not what your library prints',
    break: sending((answer) => ({ ...answer, body: answer.body.replace(LINKS, '') })),
  },
  {
    id: 'any-depth',
    mistake: 'takes a query however deep it is',
    check: 'query-depth',
    says: 'a query of 201 levels that fits the schema',
    break: () => ({ mostLevels: Number.POSITIVE_INFINITY }),
  },
];

/** What stands before the types, as it stands in JSON. */
const LINKS = /extend schema.*?@composeDirective\(name: \\"@section\\"\)/;

function sending(change: (answer: Answer, path: string) => Answer): Breakage['break'] {
  return ({ parts }) => ({ sent: (answer, path) => change(parts.sent(answer, path), path) });
}

function without(answer: Answer, name: string): Answer {
  return { ...answer, headers: Object.fromEntries(Object.entries(answer.headers).filter(([each]) => each !== name)) };
}

function inText(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' }, body: 'OK' };
}

function inHtml(answer: Answer): Answer {
  const body = '<html><body><h1>413 Request Entity Too Large</h1></body></html>';
  return { ...answer, headers: { ...answer.headers, 'content-type': 'text/html' }, body };
}
