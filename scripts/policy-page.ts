import type { Owner } from '../shared/caller.ts';
import { type Permit, policyOf, readPermits } from '../shared/policy-permits.ts';
import type { CodeList } from '../shared/words/code-list.ts';
import { tasks, who } from '../shared/words/disclosure-words.ts';
import { sections } from '../shared/words/sections.ts';
import { organisationKinds } from '../subgraphs/partnership/codes/partner-codes.ts';
import { relations, sharingStatuses } from '../subgraphs/partnership/codes/sharing-codes.ts';

const OWNER_NAMES: Readonly<Record<Owner, string>> = {
  partnership: 'het lokaal partnerschap',
  pes: 'VDAB',
  welfare: 'de OCMW’s',
  'social-economy': 'de ondernemingen van de sociale economie',
};

const ANY = 'om het even';

/**
 * An owner's decision table as a page in Dutch, for the data protection officer who signs it: a table per section and one of the acts. Made
 * of the lines of `docs/policy/<owner>.tsv`, folded, so that it permits exactly what they permit.
 */
export function policyPage(owner: Owner, table: string): string {
  const permits = readPermits(table);
  const [, acts] = table.trim().split('\n\n');
  const parts = [
    `# Wie wat te zien krijgt van ${OWNER_NAMES[owner]}`,
    `Gemaakt door \`npm run policy -- ${owner} --write\` uit \`subgraphs/${owner}/policy.cedar\`; nooit met de hand. **Wat hier niet staat, wordt geweigerd.** Een regel geldt alleen als alles klopt wat in de rij staat: wie, waarvoor, namens welke organisatie, met welke band met de cliënt en met welke beslissing van de cliënt.`,
    ...[...new Set(permits.map(({ section }) => section))].flatMap((section) => [
      `## ${inWords(sections, section)}`,
      `Onderdeel \`${section}\`.`,
      tableOf(
        ['wie', 'waarvoor', 'namens', 'band met de cliënt', 'de cliënt', 'eigen deel', 'regel', 'grond'],
        policyOf(section, permits).permits.map(cellsOf),
      ),
    ]),
    ...(acts === undefined ? [] : ['## Wie wat mag doen', actTable(acts)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function cellsOf(permit: Permit): string[] {
  const { role, purpose, organisationKind, relation, sharing, holdsPart, rule, legalBasis, authorisation } = permit;
  return [
    ...[list(who, role), list(tasks, purpose), list(organisationKinds, organisationKind), list(relations, relation)],
    ...[sharing === '*' ? ANY : list(sharingStatuses, sharing), OWN_PART[holdsPart] ?? holdsPart],
    ...[`\`${rule}\``, `${legalBasis} (${authorisation})`],
  ];
}

/** Whether the organisation of who looks has to hold the part itself. */
const OWN_PART: Readonly<Record<string, string>> = { '*': ANY, true: 'ja', false: 'nee' };

function list(words: CodeList<string>, codes: string): string {
  if (codes === '*') return ANY;
  const each = codes.split(',').map((code) => inWords(words, code));
  return each.length === Object.keys(words).length ? ANY : each.join(', ');
}

function inWords(words: CodeList<string>, code: string): string {
  return code === 'NONE' && !(code in words) ? 'geen' : (words[code]?.nl ?? code);
}

/** The acts, with roles, purposes, relations and standings that may alike in one row. */
function actTable(acts: string): string {
  const [header = '', ...lines] = acts.split('\n');
  const columns = header.split('\t');
  const rows = lines.map((line) => new Map(line.split('\t').map((cell, at) => [columns[at] ?? '', cell] as const)));
  const folded = columns.filter((column) => FOLDED.includes(column)).reduce(foldColumn, rows);
  const shown = ['act', ...columns.filter((column) => FOLDED.includes(column)), 'rule', 'legalBasis'];
  return tableOf(
    shown.map((column) => HEADINGS[column] ?? column),
    folded.map((row) => shown.map((column) => actCell(column, row))),
  );
}

const FOLDED = ['role', 'purpose', 'relation', 'standing'];
const HEADINGS: Readonly<Record<string, string>> = {
  ...{ act: 'handeling', role: 'wie', purpose: 'waarvoor', relation: 'band met de cliënt', standing: 'als' },
  ...{ rule: 'regel', legalBasis: 'grond' },
};

type ActRow = ReadonlyMap<string, string>;

function foldColumn(rows: ActRow[], column: string): ActRow[] {
  const alike = new Map<string, ActRow>();
  for (const row of rows) {
    const key = JSON.stringify([...row].map(([name, cell]) => (name === column ? '' : cell)));
    const present = alike.get(key);
    alike.set(key, present ? new Map([...present, [column, `${present.get(column)},${row.get(column)}`]]) : row);
  }
  return [...alike.values()];
}

function actCell(column: string, row: ActRow): string {
  const cell = row.get(column) ?? '';
  if (column === 'act' || column === 'rule') return `\`${cell}\``;
  if (column === 'role') return list(who, cell);
  if (column === 'purpose') return list(tasks, cell);
  if (column === 'relation') return list(relations, cell);
  if (column === 'legalBasis') return `${cell} (${row.get('authorisation')})`;
  return cell === '*' ? ANY : cell.split(',').join(', ');
}

function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
