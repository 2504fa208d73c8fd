import { access } from 'node:fs/promises';
import { z } from 'zod';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { readConfiguration } from '../shared/configuration.ts';
import { parseKboNumber } from '../shared/kbo-number.ts';
import { addDays, isLocalDate, type LocalDate, today } from '../shared/local-date.ts';
import { importSettings, serviceSettings } from '../shared/owner-configuration.ts';
import { openLogDatabase } from '../shared/owner-process.ts';
import { createSeal } from '../shared/seal.ts';
import { openPartnershipDatabase } from '../subgraphs/partnership/database.ts';
import { CannotDo } from './cannot-do.ts';
import { commandOf } from './command.ts';
import { readOwner } from './owner-argument.ts';
import { ownerEnvironment } from './owner-environment.ts';
import { runCommand } from './run-command.ts';
import { type Account, readAccounts } from './weekly-report/accounts.ts';
import { type Near, nearby, unusedAccounts, withoutRelation } from './weekly-report/findings.ts';
import { type LastSeen, type LookedUp, lastSeen, lookedUp } from './weekly-report/log-reads.ts';
import { personsOf, staffAsClients } from './weekly-report/near-persons.ts';
import { weeklyWorkbook } from './weekly-report/workbook.ts';
import { writeWhole } from './write-whole.ts';

const settings = z.object({ LOG_DATABASE: serviceSettings.LOG_DATABASE });

const command = commandOf('npm run weekly-report --')
  .description(
    'For a data protection officer: who looked up people without a relation, which accounts nobody uses, who looked at a colleague.',
  )
  .argument('[owner]', 'whose log: partnership, pes, welfare or social-economy; all four when left out', readOwner)
  .requiredOption('--out <file>', 'where the report goes: an .xlsx file that is not there yet')
  .option('--from <day>', 'first of the seven days, such as 2026-03-23; seven days ago when left out')
  .option('--organisation <kbo>', 'only the staff of this organisation')
  .option('--accounts <file>', 'CSV of the identity provider: account,organisation and, if you may, national_number')
  .addHelpText(
    'after',
    `
LOG_DATABASE (or LOG_DATABASE_FILE) says which log, as for the owner's process; then name the owner. Without it the logs of the
demo are read, in SCHAKEL_DATA (./data).

With --accounts the accounts that never looked are found too. Where the list says the national numbers of the staff, look-ups of
themselves, of colleagues and of people with the same family name in the same municipality are a sheet of their own: for that the
partnership's DATABASES and MASTER_KEY are needed. No name and no number stands in the report: clients by their opaque id.

Exit codes: 0 written, 2 nothing was written, and the message says why.`,
  )
  .parse();

interface Options {
  readonly out: string;
  readonly from?: string;
  readonly organisation?: string;
  readonly accounts?: string;
}

await runCommand(async () => {
  const [owner]: [Owner | undefined] = command.processedArgs as [Owner | undefined];
  await report(owner === undefined ? OWNERS : [owner], command.opts<Options>());
});

async function report(owners: readonly Owner[], options: Options): Promise<void> {
  await requireUsable(options);
  const from =
    options.from ??
    addDays(
      today(() => new Date()),
      -7,
    );
  const window = { from: midnight(from), to: midnight(addDays(from, 7)) };
  const organisation = options.organisation ?? null;
  const accounts = options.accounts === undefined ? null : await readAccounts(options.accounts);
  const all: LookedUp[] = [];
  const seen: LastSeen[] = [];
  for (const owner of owners) {
    const read = await readLog(owner, (database) =>
      Promise.all([lookedUp(owner, database, window, organisation), lastSeen(database)]),
    );
    console.log(`${owner}: ${read[0].length} look-ups by person, client and purpose`);
    all.push(...read[0]);
    seen.push(...read[1]);
  }
  const found = {
    withoutRelation: withoutRelation(all),
    unused: unusedAccounts(seen, accounts, organisation, window.to),
    near: await nearOf(all, accounts),
  };
  await writeWhole(options.out, await weeklyWorkbook(found));
  console.log(
    [
      `${found.withoutRelation.length} look-ups without a relation, ${found.unused.length} unused accounts`,
      ...(found.near === null ? [] : [`${found.near.length} look-ups of colleagues and family`]),
    ].join(', '),
    `in the week from ${from}: ${options.out}`,
  );
}

async function requireUsable({ out, from, organisation }: Options): Promise<void> {
  const problems: string[] = [];
  if (!/\.xlsx$/i.test(out)) problems.push('--out is a file that ends in .xlsx');
  if (from !== undefined && !isLocalDate(from)) problems.push('--from is a day, such as 2026-03-23');
  if (organisation !== undefined && parseKboNumber(organisation) !== organisation)
    problems.push('--organisation is an enterprise number of 10 digits');
  const isThere = await access(out).then(
    () => true,
    () => false,
  );
  if (isThere) problems.push('the file of --out is there already: choose another name');
  if (problems.length > 0) throw new CannotDo(`Nothing was written: ${problems.join('; ')}.`);
}

async function readLog<T>(
  owner: Owner,
  read: (database: ReturnType<typeof openLogDatabase>) => Promise<T>,
): Promise<T> {
  const env = await ownerEnvironment(owner, process.env);
  const { LOG_DATABASE } = readConfiguration(`The weekly report of ${owner}`, settings, env);
  const database = openLogDatabase(owner, LOG_DATABASE);
  try {
    return await read(database);
  } finally {
    await database.close();
  }
}

async function nearOf(all: readonly LookedUp[], accounts: readonly Account[] | null): Promise<Near[] | null> {
  if (!accounts?.some(({ nationalNumber }) => nationalNumber !== null)) return null;
  const env = await ownerEnvironment('partnership', process.env);
  const partnership = readConfiguration('The weekly report', importSettings, env);
  const database = openPartnershipDatabase(partnership);
  try {
    const staff = await staffAsClients(database, createSeal(partnership.MASTER_KEY), accounts);
    const clients = [...staff.flatMap(({ client }) => client ?? []), ...all.map(({ client }) => client)];
    return nearby(all, staff, await personsOf(database, clients));
  } finally {
    await database.close();
  }
}

/** The moment at which a day begins in Belgium: 23:00 or 22:00 UTC of the day before. */
function midnight(day: LocalDate): Date {
  const [first, second] = [22, 23].map((hour) => new Date(`${addDays(day, -1)}T${hour}:00:00Z`)) as [Date, Date];
  return today(() => first) === day ? first : second;
}
