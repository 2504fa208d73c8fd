import { parseNationalNumber } from '../../shared/national-number.ts';
import type { SourceFile } from './repository.ts';

const PATTERNS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a path of one machine', /(?:^|[\s'"`(=:,])\/(?:work|root|home\/\w+|Users\/\w+|tmp\/spec)\//m],
  ['the host of a package registry', /\bregistry\.[\w-]+\.\w+|\/\/[\w.-]*(?:artifactory|verdaccio|nexus)[\w.-]*/],
  ['a private key', /BEGIN (?:[A-Z]+ )*PRIVATE KEY|"d":\s*"[\w-]{40,}"/],
];

/** What may be in no file of the repository, one sentence each. */
export function privateText(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path} holds ${what}: take it out.`),
  );
}

/** Published as examples (OSLO-MAGDA, VIW) or computed from them; the tests of the check digits need them. */
const VECTORS = new Set([
  '84121725318',
  '00040527291',
  '00061547618',
  '25012021508',
  '29012818180',
  '35060735122',
  '54123035065',
  '64042106496',
  '93051822361',
  '85431200176',
  '85231200133',
  '01413100284',
]);

/** Where the documented vectors may stand: the tests that need a number that somebody can look up, and the list of their titles. */
const MAY_HOLD_VECTORS = new Set([
  'docs/behaviour.md',
  'test/house/checks.test.ts',
  'test/house/private-text.ts',
  'test/kernel/national-number.test.ts',
  'test/kernel/processes/slow-service.ts',
  'test/kernel/scalars.test.ts',
  'test/kernel/serve.test.ts',
  'test/kernel/service-log.test.ts',
  'test/kernel/statements.test.ts',
  'test/kernel/stopping.test.ts',
]);

const ELEVEN_DIGITS = /(?<!\d)\d{2}[ ./-]?\d{2}[ ./-]?\d{2}[ ./-]?\d{3}[ ./-]?\d{2}(?!\d)/g;

/** Valid national numbers that could be somebody's: those with an order number outside 900 to 997 (never issued). */
export function possiblePeople(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const found = [...text.matchAll(ELEVEN_DIGITS)].map(([digits]) => parseNationalNumber(digits));
    const real = new Set(found.filter((number) => number !== null && couldBeIssued(number)));
    const wrong = [...real].filter((number) => !(VECTORS.has(number ?? '') && MAY_HOLD_VECTORS.has(path)));
    return wrong.map(
      () => `${path} holds a national number that may be somebody's: use an order number of 900 to 997.`,
    );
  });
}

function couldBeIssued(number: string): boolean {
  const order = Number(number.slice(6, 9));
  return order < 900 || order > 997;
}
