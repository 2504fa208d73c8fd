import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Option } from 'commander';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { ConfigurationError } from '../shared/errors.ts';
import type { Decision, Policy } from '../shared/policy.ts';
import { decisionTable, formatActTable, formatDecisionTable } from '../shared/policy-table.ts';
import { runProcess } from '../shared/run-process.ts';
import { commandOf } from './command.ts';
import { readOwner } from './owner-argument.ts';
import { loadOwnerPolicy } from './owner-policy.ts';
import { showProgress } from './progress.ts';

interface Options {
  readonly write?: true;
  readonly check?: true;
  readonly folder: string;
}

const command = commandOf('npm run policy --')
  .description(
    "Prints an owner's decision table: every permit of its policy.cedar, as tab-separated text. What is not in it is denied.",
  )
  .argument(
    '[owner]',
    'whose policy: partnership, pes, welfare or social-economy; all of them when left out',
    readOwner,
  )
  .addOption(
    new Option('--write', 'write the table to <folder>/<owner>.tsv, and as a page to <owner>.md').conflicts('check'),
  )
  .option('--check', 'print nothing, and say whether both are fresh: exit code 1 when one is not')
  .option('--folder <folder>', 'where the tables stand', 'docs/policy')
  .addHelpText(
    'after',
    `
The policy is asked every question there is: role × purpose × kind of organisation × relation × sharing × holds a part
itself × section; that takes some ten seconds. An input that makes no difference is written *. A change of policy is
reviewed as a change of this table.`,
  )
  .parse();

await runProcess(async () => {
  const [given]: [Owner | undefined] = [command.processedArgs[0]];
  for (const owner of given === undefined ? OWNERS : [given]) await showTable(owner, command.opts<Options>());
});

async function showTable(owner: Owner, { write, check, folder }: Options): Promise<void> {
  const policy = await loadOwnerPolicy(owner);
  const acts = policy.acts.length === 0 ? '' : `\n${formatActTable(policy)}\n`;
  const table = `${formatDecisionTable(withProgress(policy))}\n${acts}`;
  if (check !== true && write !== true) {
    process.stdout.write(table);
    return;
  }
  const { policyPage } = await import('./policy-page.ts');
  const files = { [`${owner}.tsv`]: table, [`${owner}.md`]: policyPage(owner, table) };
  for (const [name, text] of Object.entries(files)) {
    if (check) await checkFile(owner, join(folder, name), text);
    else await writeText(join(folder, name), text);
  }
}

async function checkFile(owner: Owner, file: string, text: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => null);
  if (present === text) return console.log(`${file} is fresh.`);
  const problem = present === null ? 'is not there' : `is not what policy.cedar of ${owner} says`;
  process.stderr.write(`${file} ${problem}: run npm run policy -- ${owner} --write and review the change.\n`);
  process.exitCode = 1;
}

async function writeText(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`wrote ${file}`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const sentence = `${file} cannot be written (${error.code}): choose another folder.`;
    throw new ConfigurationError('npm run policy', [sentence]);
  }
}

/** The same policy, with a bar on a terminal for the questions that it was asked. */
function withProgress(policy: Policy): Policy {
  const denied: Decision = { permitted: false, rule: '', legalBasis: null, authorisation: null, reason: null };
  const total = [...decisionTable({ ...policy, decide: () => denied })].length;
  const progress = showProgress(process.stderr, total, 'questions');
  let asked = 0;
  return {
    ...policy,
    decide: (question) => {
      asked += 1;
      if (asked % 100 === 0) progress.at(asked);
      if (asked === total) progress.stop();
      return policy.decide(question);
    },
  };
}
