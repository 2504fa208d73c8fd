import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import type { CheckResult, Report } from '../../integration/conform/conform.ts';
import { htmlOf } from '../../integration/conform/report/html.ts';
import { escaped, junitOf } from '../../integration/conform/report/junit.ts';
import { listOf } from '../../integration/conform/report/text.ts';
import { writeReport } from '../../integration/conform/report/write.ts';

const passed = { outcome: 'PASSED', sent: null, came: null, change: null, sentence: null, ms: 12 } as const;
const NASTY = 'HTTP 500 <script>alert("1")</script> & \u0007 \ud800';

const checks: CheckResult[] = [
  { ...passed, id: 'health', holds: 'The process says that it lives' },
  {
    ...{ id: 'caller-missing', outcome: 'FAILED', holds: 'No answer without a caller token', ms: 1500 },
    ...{ sent: 'a question without a caller token', came: NASTY, change: 'answer 401' },
    sentence: `On a question without a caller token came ${NASTY}: answer 401.`,
  },
  { ...passed, id: 'log-pairing', outcome: 'SKIPPED', holds: 'The log names the request', sentence: 'No field.' },
];

const report: Report = {
  ...{ owner: 'pes', url: 'http://127.0.0.1:4102', at: '2026-11-30T09:31:05.123Z', language: 'en', passed: false },
  checks,
};

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
}

/** The elements of a text that is XML; throws where it is none. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    });
  });
  parser.write(xml).close();
  return elements;
}

describe('the report of a check', () => {
  it('is JUnit XML that parses, with a case per check, a failure with its sentence and what was skipped', () => {
    const elements = elementsOf(junitOf(report));
    expect(elements.map(({ name }) => name)).toEqual([
      ...['testsuites', 'testsuite', 'testcase', 'testcase', 'failure', 'testcase', 'skipped'],
    ]);
    const counts = { tests: '3', failures: '1', errors: '0', skipped: '1', time: '1.524' };
    expect(elements[0]?.attributes).toEqual({ name: 'conform', ...counts });
    expect(elements[1]?.attributes).toEqual({ name: 'conform pes', timestamp: report.at, ...counts });
    const cases = elements.filter(({ name }) => name === 'testcase').map(({ attributes }) => attributes);
    expect(cases.map(({ classname, name }) => `${classname} ${name}`)).toEqual([
      ...['conform.pes health', 'conform.pes caller-missing', 'conform.pes log-pairing'],
    ]);
    expect(elements.find(({ name }) => name === 'failure')?.attributes).toEqual({
      type: 'caller-missing',
      message: 'On a question without a caller token came HTTP 500 <script>alert("1")</script> &  \ufffd: answer 401.',
    });
    expect(elements.find(({ name }) => name === 'skipped')?.attributes).toEqual({ message: 'No field.' });
  });

  it('is a page of its own that holds every sentence, loads nothing, and runs nothing that an owner answered', () => {
    const page = htmlOf(report);
    for (const { holds, sentence, sent, came, change } of checks)
      for (const text of [holds, sentence, sent, came, change])
        if (text !== null) expect(page).toContain(escaped(text));
    expect(page).not.toMatch(/<script|<link|<img|\bsrc=|url\(/);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('30 November 2026 at 10:31');
  });

  it('says what each check came to in words and by its place, for who sees no colours', () => {
    const page = htmlOf(report);
    expect(page).toContain('<th scope="col">Outcome</th>');
    expect(page).toMatch(/<tr class="failed"><td><span aria-hidden="true">✗<\/span> failed<\/td>/);
    expect(page).toMatch(
      /<a href="#caller-missing">[\s\S]*<article|<article id="caller-missing"[\s\S]*<a href="#caller-missing">/,
    );
    expect(htmlOf({ ...report, language: 'nl' })).toContain('<h2 id="change">Wat moet wijzigen</h2>');
  });

  it('has no chapter of what has to change when nothing has', () => {
    const page = htmlOf({ ...report, passed: true, checks: checks.slice(0, 1) });
    expect(page).not.toContain('What has to change');
    expect(page).toContain('This owner keeps the contract, as far as these checks go.');
  });

  it('is a list to read: a line per check, the sentence under what did not pass, and the counts before the last line', () => {
    const lines = listOf(report).split('\n');
    expect(lines[0]).toBe(
      'Conformance of pes. The owner at http://127.0.0.1:4102, checked on 30 November 2026 at 10:31.',
    );
    expect(lines.slice(2, 4)).toEqual([
      'passed   health                  The process says that it lives',
      'failed   caller-missing          No answer without a caller token',
    ]);
    expect(lines[4]?.trim()).toBe(checks[1]?.sentence);
    expect(lines.at(-3)).toBe('1 passed, 1 failed, 1 skipped. This owner does not keep the contract yet.');
    expect(listOf({ ...report, language: 'nl' })).toContain('1 geslaagd, 1 mislukt, 1 overgeslagen.');
  });

  it('ends with what no check has seen where log-pairing was skipped, as a list and as a page, and not where it passed', () => {
    const unseen = 'Whether the lines of the log are really written no check has seen';
    expect(listOf(report).trimEnd().split('\n').at(-1)).toContain(unseen);
    expect(htmlOf(report)).toContain(unseen);
    const seen = { ...report, checks: checks.slice(0, 2) };
    expect(listOf(seen) + htmlOf(seen)).not.toContain(unseen);
    expect(listOf({ ...report, language: 'nl' })).toContain('heeft geen controle gezien');
  });

  it('is written as JSON, XML and a page, named after owner and moment so that none replaces an earlier one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'schakel-report-'));
    try {
      const files = await writeReport(report, join(folder, 'reports'));
      const later = await writeReport({ ...report, at: '2026-11-30T09:31:06.000Z' }, join(folder, 'reports'));
      const names = [
        'conform-pes-20261130T093105Z.html',
        'conform-pes-20261130T093105Z.json',
        'conform-pes-20261130T093105Z.xml',
      ];
      expect((await readdir(join(folder, 'reports'))).filter((name) => names.includes(name))).toEqual(names);
      expect(new Set([...files, ...later]).size).toBe(6);
      expect(JSON.parse(await readFile(files[0] ?? '', 'utf8'))).toEqual(JSON.parse(JSON.stringify(report)));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
