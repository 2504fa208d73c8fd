import type { Entry } from './facts.ts';
import { INVARIANTS } from './invariants.ts';
import { ruleChapter } from './rule-chapter.ts';

/** A test file and what it states. */
export interface TestFile {
  /** Path below `test/`, with forward slashes. */
  readonly path: string;
  readonly entries: readonly Entry[];
}

/** What is promised to people first, what carries it after; a folder that is not named here comes last, by name. */
const FOLDERS: Readonly<Record<string, string>> = {
  journeys: 'Journeys',
  'subgraphs/partnership': 'The local partnership',
  'subgraphs/pes': 'The public employment service (VDAB)',
  'subgraphs/welfare': 'The social welfare centres (OCMW)',
  'subgraphs/social-economy': 'The social-economy enterprises',
  gateway: 'The gateway',
  faults: 'Faults',
  kernel: 'The kernel',
  'kernel/import': 'Import',
  mysql: 'MySQL and MariaDB',
  demo: 'The demo',
  'demo/population': 'The invented population',
  deploy: 'Production',
  house: 'The house',
};

const INTRODUCTION = `# What Schakel promises

<!-- Generated from the titles of the tests by \`npm run docs:behaviour\`; do not edit. -->

Every line is the title of a test that runs with \`npm test\`. An ellipsis stands for a value that is only known when the test runs.`;

/** The whole of docs/behaviour.md; the order does not depend on the order of the files. */
export function behaviourPage(files: readonly TestFile[]): string {
  const order = Object.keys(FOLDERS);
  const rank = (folder: string) => (order.includes(folder) ? order.indexOf(folder) : order.length);
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))];
  folders.sort((a, b) => rank(a) - rank(b) || compare(a, b));
  const chapters = folders.map((folder) =>
    chapter(
      folder,
      files.filter(({ path }) => folderOf(path) === folder),
    ),
  );
  const contents = folders.map((folder) => `- [${nameOf(folder)}](#${slug(nameOf(folder))})`);
  const rules = ruleChapter(
    INVARIANTS,
    [...files].sort((a, b) => compare(a.path, b.path)),
    escaped,
  );
  const listed = ['- [The rule book](#the-rule-book)', ...contents].join('\n');
  return `${[INTRODUCTION, listed, rules, ...chapters].join('\n\n')}\n`;
}

function chapter(folder: string, files: readonly TestFile[]): string {
  const sorted = [...files].sort((a, b) => compare(a.path, b.path));
  const parts = sorted.map(({ path, entries }) => {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.test\.ts$/, '');
    return `### [${name.replaceAll('-', ' ')}](../test/${path})\n\n${entries.map((entry) => lines(entry, '')).join('\n')}`;
  });
  return [`## ${nameOf(folder)}`, ...parts].join('\n\n');
}

function lines(entry: Entry, indent: string): string {
  if (typeof entry === 'string') return `${indent}- ${escaped(entry)}`;
  return [`${indent}- **${escaped(entry.title)}**`, ...entry.entries.map((each) => lines(each, `${indent}  `))].join(
    '\n',
  );
}

/** What markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&').replace(/\s+/g, ' ');
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function nameOf(folder: string): string {
  return FOLDERS[folder] ?? (folder === '' ? 'test' : folder);
}

function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}

// Not localeCompare: the order may not depend on the language of the machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
