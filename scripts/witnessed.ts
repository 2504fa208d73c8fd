import { z } from 'zod';
import type { Owner } from '../shared/caller.ts';
import { readConfiguration } from '../shared/configuration.ts';
import { serviceSettings } from '../shared/owner-configuration.ts';
import { openLogDatabase } from '../shared/owner-process.ts';
import { createWitness } from '../shared/witness.ts';
import { commandOf } from './command.ts';
import { readOwner } from './owner-argument.ts';
import { ownerEnvironment } from './owner-environment.ts';
import { runCommand } from './run-command.ts';

const settings = z.object({ LOG_DATABASE: serviceSettings.LOG_DATABASE });

const command = commandOf('npm run witnessed --')
  .description(
    'Prints the heads that this log keeps of another owner, for npm run verify-log -- <owner> --witness <file>.',
  )
  .argument('<owner>', 'whose heads: partnership, pes, welfare or social-economy', readOwner)
  .option('--keeper <owner>', 'whose log keeps them, in the demo', readOwner, 'partnership')
  .addHelpText(
    'after',
    `
LOG_DATABASE (or LOG_DATABASE_FILE) says which log, as for the process of who keeps the heads: the partnership those of the owners,
each owner those of the partnership. Without it that of --keeper in the demo, in SCHAKEL_DATA (./data).

Example: npm run -s witnessed -- welfare > welfare-heads.json`,
  )
  .parse();

await runCommand(async () => {
  const { keeper } = command.opts<{ keeper: Owner }>();
  const env = await ownerEnvironment(keeper, process.env);
  const { LOG_DATABASE } = readConfiguration('The witness', settings, env);
  const database = openLogDatabase(keeper, LOG_DATABASE);
  try {
    const heads = await createWitness({ database, clock: () => new Date() }).headsOf(command.processedArgs[0]);
    console.log(JSON.stringify({ heads }, null, 2));
  } finally {
    await database.close();
  }
});
