import { readConfiguration } from '../shared/configuration.ts';
import { importSettings } from '../shared/owner-configuration.ts';
import { createSeal } from '../shared/seal.ts';
import { openPartnershipDatabase } from '../subgraphs/partnership/database.ts';
import { writeOutreachList } from '../subgraphs/partnership/outreach-list.ts';
import { commandOf } from './command.ts';
import { ownerEnvironment } from './owner-environment.ts';
import { runCommand } from './run-command.ts';

const { args } = commandOf('npm run outreach --')
  .description('Writes the numbers of the people whom partners met and asked about, as a list for the source register.')
  .argument('<file>', 'file to make, CSV with one column national_number; only you may read it')
  .addHelpText(
    'after',
    `
Send the list to the source register in the way that was agreed with it, and remove the file. Import what it answers with
npm run import -- partnership <file>: what was asked about the people in it is settled then. What nobody answered within
30 days has expired: its number is forgotten by this command. Run it every night.

DATABASES and MASTER_KEY (or DATABASES_FILE and MASTER_KEY_FILE) say which database and with which key, as for the process
of the partnership. Without them it is the demo's, in SCHAKEL_DATA (./data).

Exit codes: 0 the list is there, 2 it is not: the sentence says why.

Example: npm run outreach -- outreach.csv`,
  )
  .parse();

await runCommand(() => list(args[0] ?? ''));

async function list(file: string): Promise<void> {
  const env = await ownerEnvironment('partnership', process.env);
  const settings = readConfiguration('The list for the source register', importSettings, env);
  const database = openPartnershipDatabase(settings);
  try {
    const seal = createSeal(settings.MASTER_KEY);
    const { asked, forgotten } = await writeOutreachList(file, { database, seal, clock: () => new Date() });
    console.log(
      `${people(asked)} in the list. The number of ${people(forgotten)} was forgotten: nobody answered in time.`,
    );
  } finally {
    await database.close();
  }
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}
