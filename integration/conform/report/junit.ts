import type { CheckResult, Report } from '../conform.ts';
import { countsOf } from './text.ts';

/** The report as JUnit XML, as build servers read it: a test case per check, a failure with its sentence. */
export function junitOf({ owner, at, checks }: Report): string {
  const { FAILED, SKIPPED } = countsOf(checks);
  const seconds = secondsOf(checks.reduce((sum, { ms }) => sum + ms, 0));
  const counts = `tests="${checks.length}" failures="${FAILED}" errors="0" skipped="${SKIPPED}" time="${seconds}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="conform" ${counts}>`,
    `  <testsuite name="conform ${escaped(owner)}" timestamp="${escaped(at)}" ${counts}>`,
    ...checks.map((check) => testCase(owner, check)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(owner: string, { id, outcome, ms, sentence }: CheckResult): string {
  const start = `    <testcase classname="conform.${escaped(owner)}" name="${id}" time="${secondsOf(ms)}"`;
  const message = escaped(sentence ?? '');
  if (outcome === 'PASSED') return `${start}/>`;
  if (outcome === 'SKIPPED') return `${start}><skipped message="${message}"/></testcase>`;
  return `${start}><failure type="${id}" message="${message}">${message}</failure></testcase>`;
}

function secondsOf(ms: number): string {
  return (ms / 1000).toFixed(3);
}

// XML 1.0 has no way to write most control characters, so they go.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in XML and HTML, in an attribute too. */
export function escaped(text: string): string {
  // Half a character pair has no bytes in UTF-8: it becomes the sign for what cannot be shown.
  const whole = Buffer.from(text).toString();
  return whole.replace(UNWRITABLE, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
