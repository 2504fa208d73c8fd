import { InvalidArgumentError } from 'commander';
import { CannotDo } from './cannot-do.ts';
import { commandOf } from './command.ts';
import { runCommand } from './run-command.ts';
import { usageFolder } from './usage/folder.ts';
import { readUses, type UsedBy, type Uses, wordsOf } from './usage/uses.ts';

const command = commandOf('npm run usage --')
  .description('Says which clients use a part of the schema, with which operations and for which organisations.')
  .argument('<coordinate>', 'such as PesRecord.registration, Query.client(id:), Purpose.INTAKE or PesRecord')
  .option('--days <days>', 'how many days, today among them', readDays, 90)
  .option('--usage <folder>', 'the USAGE_FOLDER of the gateway; that of the demo when left out (SCHAKEL_DATA/usage)')
  .option('--json', 'as JSON')
  .addHelpText(
    'after',
    `
The gateway counts by operation, client and organisation, and writes it down every half a minute. A client names itself in the header
apollographql-client-name or x-client; the pages of the workbench are "workbench", and who gives no name is "(unnamed)". What is asked of an
interface counts for every type behind it.

Examples:
  npm run usage -- PesRecord.registration
  npm run usage -- PesRecord.registration --days 30 --json

Exit codes: 0 it is told, 2 the counting could not be read.`,
  )
  .parse();

await runCommand(async () => {
  const [coordinate = ''] = command.args;
  const { days, usage, json } = command.opts<{ days: number; usage?: string; json?: boolean }>();
  if (!/^\w+(\.\w+(\(\w+:\))?)?$/.test(coordinate))
    throw new CannotDo('Name a part of the schema: PesRecord.registration, Query.client(id:) or PesRecord.');
  const uses = await readUses(usageFolder(usage), days, new Date());
  const usedBy = uses.of([coordinate]);
  const { from, countedSince } = uses;
  if (json) console.log(JSON.stringify({ coordinate, days, from, countedSince, usedBy }, null, 2));
  else console.log(told(coordinate, uses, usedBy));
});

function told(coordinate: string, { days, from, countedSince }: Uses, usedBy: readonly UsedBy[]): string {
  if (countedSince === null) return 'Nothing was counted here yet.';
  const period = `in the last ${days} days (since ${from}${countedSince > from ? `; counted since ${countedSince}` : ''})`;
  if (usedBy.length === 0) return `${coordinate}: nobody asked for it ${period}.`;
  const total = usedBy.reduce((sum, { count }) => sum + count, 0);
  const times = total === 1 ? 'once' : `${total} times`;
  return [`${coordinate}: asked for ${times} ${period}.`, ...usedBy.map((use) => `  ${wordsOf(use)}`)].join('\n');
}

function readDays(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= 3650) return days;
  throw new InvalidArgumentError('Give a number of days, 1 to 3650.');
}
