import { restSettings } from '../integration/pes-rest/configuration.ts';
import { startPesRest } from '../integration/pes-rest/start.ts';
import { readConfiguration } from '../shared/configuration.ts';
import { commandOf } from './command.ts';
import { runCommand } from './run-command.ts';

commandOf('npm run pes-rest --')
  .description(
    "Serves VDAB's subgraph from an HTTP service of VDAB, in the place of subgraphs/pes/main.ts and its databases.",
  )
  .addHelpText(
    'after',
    `
The environment says everything. Beside what the owner on a database reads (PORT, DATABASES, LOG_DATABASE, MASTER_KEY, WRITER,
KEY_RING_FILE, GATEWAY_JWKS_URL, PARTNERSHIP_URL; DATABASES holds only what is announced and no record):
  VDAB_URL               base address of the service, without /v1; https, but for an address of this machine
  VDAB_API_KEY           key that VDAB gave, or VDAB_API_KEY_FILE; left out for a service that asks for none
  VDAB_LIMIT_MS          most milliseconds for one section of a page, pages and waits after a 429 included (1000)
  VDAB_CONNECTIONS       most connections that are kept open (24)
  VDAB_NUMBERS_PER_CALL  most clients per call (100)
  VDAB_PAGE_SIZE         most records per page of an answer (500)

Example, with the stub beside it:
  npm run vdab-stub -- --port 4900 data/population/pes/*/*.csv
  VDAB_URL=http://127.0.0.1:4900 npm run pes-rest

Exit codes: 0 stopped by a signal, 2 it could not begin: every problem is named.`,
  )
  .parse();

await runCommand(async () => {
  await startPesRest(readConfiguration('pes on a service of VDAB', restSettings, process.env), () => new Date());
});
