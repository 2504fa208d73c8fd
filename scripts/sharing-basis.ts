import { readFile } from 'node:fs/promises';
import { ORGANISATION_KINDS, OWNERS } from '../shared/caller.ts';
import { type Permit, readPermits } from '../shared/policy-permits.ts';
import { runProcess } from '../shared/run-process.ts';
import { commandOf } from './command.ts';
import { publishFile } from './generated-file.ts';

const FILE = 'subgraphs/partnership/reference/sharing-basis.tsv';

const command = commandOf('npm run sharing-basis --')
  .description(
    'Writes on what ground members of a case see each section: what the partnership tells clients in plain words.',
  )
  .option('--check', 'write nothing, and say whether the file is fresh: exit code 1 when it is not')
  .addHelpText(
    'after',
    `\nIt is made from the decision tables in docs/policy (npm run policy): run that first after a change of policy.`,
  )
  .parse();

await runProcess(async () => {
  const permits = (await Promise.all(OWNERS.map((owner) => readFile(`docs/policy/${owner}.tsv`, 'utf8')))).flatMap(
    readPermits,
  );
  const lines = permits.filter(isOfAnother).flatMap(toLines);
  const content = ['section\torganisation_kind\tbasis\tlegal_basis', ...[...new Set(lines)].sort(), ''].join('\n');
  await publishFile({ file: FILE, content, command: 'npm run sharing-basis', check: command.opts().check === true });
});

/** What a member of the case sees that it does not hold itself. */
function isOfAnother({ relation, holdsPart }: Permit): boolean {
  return relation === 'CASE' && holdsPart !== 'true';
}

function toLines({ section, organisationKind, sharing, legalBasis }: Permit): string[] {
  const basis = sharing === 'GIVEN' ? 'CONSENT' : 'LAW';
  const kinds = organisationKind === '*' ? ORGANISATION_KINDS : organisationKind.split(',');
  return kinds.map((kind) => [section, kind, basis, legalBasis].join('\t'));
}
