import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { clientNameOf } from '../../gateway/usage/client-name.ts';
import { createUsage } from '../../gateway/usage/usage.ts';
import { apiSchemaOf } from '../../scripts/schema/compose-owners.ts';

const COUNTS = 500_000;
const OPERATIONS = 20;
const CLIENTS = 5;
const ORGANISATIONS = 40;

/**
 * Processor time of one count, in ms, by itself: ClientView under 20 names, from 5 clients for 40 organisations. Where a machine is too busy
 * to tell two throughputs apart, this still can be set against the time of an answer.
 */
export async function countCostMs(): Promise<number> {
  const schema = apiSchemaOf(await readFile('gateway/supergraph.graphql', 'utf8'));
  const text = await readFile('integration/operations/client-view.graphql', 'utf8');
  const documents = Array.from({ length: OPERATIONS }, (_, index) => {
    const document = parse(text.replace('query ClientView', `query ClientView${index}`));
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (operation === undefined) throw new Error('client-view.graphql has no operation.');
    return { document, operation };
  });
  const folder = await mkdtemp(join(tmpdir(), 'schakel-usage-'));
  const usage = await createUsage({ folder, writer: 'bench', everyMs: 1e9, clock: () => new Date(), log: console });
  const count = (times: number) => {
    for (let index = 0; index < times; index++) {
      const asked = documents[index % OPERATIONS];
      if (asked === undefined) continue;
      const client = clientNameOf({ 'x-client': `client-${index % CLIENTS}` });
      usage.count({ ...asked, schema, client, organisation: `organisation-${index % ORGANISATIONS}` });
    }
  };
  try {
    count(COUNTS / 5);
    const before = process.cpuUsage();
    count(COUNTS);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / COUNTS;
  } finally {
    await usage.close();
    await rm(folder, { recursive: true });
  }
}
