import { posix } from 'node:path';
import { type SourceFile, withoutComments } from './repository.ts';

/** Imports that run the wrong way, one sentence each (ADR 1). */
export function wrongImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    importsIn(text).flatMap((specifier) => {
      const target = posix.normalize(posix.join(posix.dirname(path), specifier));
      const reason = PURE.test(target) && zoneOf(path) === 'workbench' ? null : refusal(zoneOf(path), zoneOf(target));
      return reason === null ? [] : [`${path} imports ${target}: ${reason}`];
    }),
  );
}

/** The files that a file imports, static or not, for its types or its values. */
function importsIn(text: string): string[] {
  const found = withoutComments(text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"`](\.[^'"`$]*)/g);
  return [...found].map(([, specifier = '']) => specifier);
}

/** The part of the house that a file belongs to: `shared`, `subgraphs/pes`, `test`. */
function zoneOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'subgraphs' ? `${first}/${second}` : first;
}

// What the pages say beforehand is what an owner will do: they reckon by its own rules, and say its own words.
const PURE = /^subgraphs\/[^/]+\/(rules|codes)\//;

const FREE = new Set(['test', 'scripts', 'bench']);
const ON_SHARED_ONLY = ['gateway', 'demo', 'workbench', 'subgraphs/'];

function refusal(from: string, to: string): string | null {
  if (from === to || FREE.has(from)) return null;
  if (FREE.has(to)) return `only tests, scripts and benchmarks import ${to}/.`;
  if (from === 'shared') return 'shared/ imports nothing else of ours.';
  if (to === 'shared' || !ON_SHARED_ONLY.some((zone) => from.startsWith(zone))) return null;
  if (from.startsWith('subgraphs/')) return `a subgraph imports itself and shared/, never a sibling.`;
  return from === 'workbench'
    ? 'workbench/ imports itself, shared/, and rules/ and codes/ of a subgraph.'
    : `${from}/ imports itself and shared/.`;
}

const MAY_READ_ENVIRONMENT =
  /(^|\/)main\.ts$|^(demo|scripts|bench|test)\/|^integration\/quick-start\/|^jest\.config\.js$/;

/** Files that read the environment though they are no composition root, one sentence each. */
export function readersOfEnvironment(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, text }) => !MAY_READ_ENVIRONMENT.test(path) && readsEnvironment(withoutComments(text)))
    .map(({ path }) => `${path} reads the environment: read it in main.ts and pass it as an argument.`);
}

// To set a variable that a library reads is no reading.
function readsEnvironment(code: string): boolean {
  return /\bprocess\.env\b(?!\.\w+ = )|\benv\b[^;\n]*(?:= process\b|from 'node:process')/.test(code);
}
