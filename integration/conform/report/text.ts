import type { CheckResult, Outcome, Report } from '../conform.ts';
import type { ReportLanguage } from '../words.ts';

interface ReportTexts {
  readonly title: (owner: string) => string;
  readonly lead: (url: string, moment: string) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** How many of each outcome, in one sentence. */
  readonly counts: (counts: Readonly<Record<Outcome, number>>) => string;
  readonly verdict: Readonly<Record<'passed' | 'failed', string>>;
  /** Where no line of the log could be read: what therefore nobody knows. */
  readonly unseen: string;
  readonly sent: string;
  readonly came: string;
  readonly change: string;
  readonly check: string;
  readonly outcome: string;
  readonly toChange: string;
  readonly everyCheck: string;
}

/** What the report says around the checks. */
export const TEXTS: Readonly<Record<ReportLanguage, ReportTexts>> = {
  en: {
    title: (owner) => `Conformance of ${owner}`,
    lead: (url, moment) => `The owner at ${url}, checked on ${moment}.`,
    outcomes: { PASSED: 'passed', FAILED: 'failed', SKIPPED: 'skipped' },
    counts: ({ PASSED, FAILED, SKIPPED }) => `${PASSED} passed, ${FAILED} failed, ${SKIPPED} skipped.`,
    verdict: {
      passed: 'This owner keeps the contract, as far as these checks go.',
      failed: 'This owner does not keep the contract yet.',
    },
    unseen:
      'Whether the lines of the log are really written no check has seen: only the field disclosures of the record shows them.',
    sent: 'Sent',
    came: 'Came',
    change: 'Change',
    check: 'Check',
    outcome: 'Outcome',
    toChange: 'What has to change',
    everyCheck: 'Every check',
  },
  nl: {
    title: (owner) => `Conformiteit van ${owner}`,
    lead: (url, moment) => `De eigenaar op ${url}, gecontroleerd op ${moment}.`,
    outcomes: { PASSED: 'geslaagd', FAILED: 'mislukt', SKIPPED: 'overgeslagen' },
    counts: ({ PASSED, FAILED, SKIPPED }) => `${PASSED} geslaagd, ${FAILED} mislukt, ${SKIPPED} overgeslagen.`,
    verdict: {
      passed: 'Deze eigenaar houdt zich aan het contract, zover deze controles reiken.',
      failed: 'Deze eigenaar houdt zich nog niet aan het contract.',
    },
    unseen:
      'Of de regels van het logboek echt geschreven zijn heeft geen controle gezien: alleen het veld disclosures van het dossier toont ze.',
    sent: 'Gestuurd',
    came: 'Gekomen',
    change: 'Te wijzigen',
    check: 'Controle',
    outcome: 'Uitkomst',
    toChange: 'Wat moet wijzigen',
    everyCheck: 'Elke controle',
  },
};

/** How many checks came to each outcome. */
export function countsOf(checks: readonly CheckResult[]): Record<Outcome, number> {
  const of = (outcome: Outcome) => checks.filter((check) => check.outcome === outcome).length;
  return { PASSED: of('PASSED'), FAILED: of('FAILED'), SKIPPED: of('SKIPPED') };
}

/** Whether the lines of the log could not be read: then a check only knows how many an owner says that it wrote. */
export function isLogUnseen(checks: readonly CheckResult[]): boolean {
  return checks.some(({ id, outcome }) => id === 'log-pairing' && outcome === 'SKIPPED');
}

/** The moment of a report in words: 30 November 2026 at 10:31, in Brussels. */
export function momentIn(at: string, language: ReportLanguage): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' } as const;
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-BE' : 'en-GB', format).format(new Date(at));
}

/** The report as a list to read on a terminal: a line per check, and a sentence under each that did not pass. */
export function listOf({ owner, url, at, language, passed, checks }: Report): string {
  const texts = TEXTS[language];
  const width = Math.max(...Object.values(texts.outcomes).map(({ length }) => length));
  const lines = checks.flatMap(({ id, outcome, holds, sentence }) => {
    const line = `${texts.outcomes[outcome].padEnd(width)}  ${id.padEnd(22)}  ${holds}`;
    return sentence === null ? [line] : [line, `${' '.repeat(width + 2)}${sentence}`];
  });
  const head = `${texts.title(owner)}. ${texts.lead(url, momentIn(at, language))}`;
  const verdict = texts.verdict[passed ? 'passed' : 'failed'];
  const unseen = isLogUnseen(checks) ? [texts.unseen] : [];
  return [head, '', ...lines, '', `${texts.counts(countsOf(checks))} ${verdict}`, ...unseen, ''].join('\n');
}
