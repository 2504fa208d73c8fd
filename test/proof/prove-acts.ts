import { randomUUID } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { EntitySchema } from 'typeorm';
import { type Owner, purposesOf, ROLES } from '../../shared/caller.ts';
import { clientFileEntity } from '../../shared/client-file.ts';
import type { OwnerDefinition } from '../../shared/owner-definition.ts';
import { acts as jointActs } from '../../subgraphs/partnership/acts/acts.ts';
import { jointTables } from '../../subgraphs/partnership/tables.ts';
import { definition as pes } from '../../subgraphs/pes/definition.ts';
import { definition as socialEconomy } from '../../subgraphs/social-economy/definition.ts';
import { definition as welfare } from '../../subgraphs/welfare/definition.ts';
import type { GatewayWorld, Signed } from './gateway-world.ts';
import { type GeneratedAct, generatedActs, type Subject } from './generated-acts.ts';
import { inTurns } from './in-turns.ts';
import type { Asker } from './questions.ts';
import { NOBODY } from './relations-of.ts';
import type { SampledOrganisation } from './sample-relations.ts';
import { UNKNOWN_NUMBER } from './unknown-number.ts';

const MOST_LEAKS = 20;
const AT_ONCE = 4;
/** The gateway takes twenty fields at the root of a query. */
const TOGETHER = 20;
const STAFF_ROLES = ROLES.filter((role) => role !== 'client');
/** A record that there is not. */
const NO_RECORD = '018f0000-0000-7000-8000-00000000ffff';

/** Where the records are that an act is done on. */
interface ActTable {
  readonly owner: Owner;
  readonly table: string;
  /** Which of them are of one client; their key is the value. */
  readonly ofClient: string;
}

/** By the name of the act. Acts that begin something about a client, or are about none, are not among them. */
const TABLES: ReadonlyMap<string, ActTable> = new Map<string, ActTable>([
  ...[pes, welfare, socialEconomy].flatMap(tablesOfOwner),
  ...jointActs.flatMap(({ name, on }): [string, ActTable][] => {
    const found = Object.entries(jointTables).find(([table]) => table === on)?.[1];
    if (found === undefined) return [];
    const { name: table, columns } = found.entity.options;
    const named: Record<string, { name?: string } | undefined> = columns;
    const column = (named.clientKey ?? named.clientId)?.name;
    const ofClient = column ? `${column} = ?` : 'case_id IN (SELECT id FROM case_file WHERE client_id = ?)';
    return [[name, { owner: 'partnership', table, ofClient }]];
  }),
]);

function tablesOfOwner({ owner, acts, rules }: OwnerDefinition): [string, ActTable][] {
  return acts.map(({ name, on }) => {
    const entity: EntitySchema | undefined = on === 'file' ? clientFileEntity : rules.tables[on]?.entity;
    if (entity === undefined) throw new Error(`${owner} has no table ${on}.`);
    return [name, { owner, table: entity.options.name, ofClient: 'client_key = ?' }];
  });
}

/** What a proof of the acts tried and found. */
export interface ProvedActs {
  /** (act, record or client, role, purpose, kind of organisation), each asked of who is there and of nobody. */
  tried: number;
  /** Different answers to acts: a proof in which all are refused in one sentence proves little. */
  readonly answers: Set<string>;
  /** Acts that were done on a record that there is. */
  readonly records: Set<string>;
  readonly leaks: string[];
}

/**
 * Does every act of the composed schema on people with whom the caller has nothing to do, and on each of their records: the answer, with
 * every error text in it, has to be the one about nobody, to the byte. Every role asks at every kind of organisation, for its purposes in turn.
 */
export async function proveActs(world: GatewayWorld, schema: GraphQLSchema): Promise<ProvedActs> {
  const found: ProvedActs = { tried: 0, answers: new Set(), records: new Set(), leaks: [] };
  const acts = generatedActs(schema);
  const asked = world.organisations.flatMap((organisation, at) =>
    STAFF_ROLES.map((role) => {
      const purposes = purposesOf([role]);
      const purpose = purposes[at % purposes.length];
      if (purpose === undefined) throw new Error(`A ${role} has no purpose.`);
      return () => proveAsker(world, acts, organisation, { role, purpose }, found);
    }),
  );
  await inTurns(asked, AT_ONCE);
  return found;
}

async function proveAsker(
  world: GatewayWorld,
  acts: readonly GeneratedAct[],
  { organisation, kind, related }: SampledOrganisation,
  asker: Asker,
  found: ProvedActs,
): Promise<void> {
  const signed: Signed = { ...asker, organisation };
  const nobody: Subject = { client: NOBODY, number: UNKNOWN_NUMBER, record: () => NO_RECORD };
  const about = await answersTo(world, signed, acts, nobody);
  for (const group of ['hidden', 'nobody'] as const) {
    const [id] = related[group];
    if (id === undefined) continue;
    const number = await world.numberOf(id);
    const records = await recordsOf(world, { id, number, organisation });
    const subject: Subject = { client: id, number, record: (act) => records.get(act) ?? NO_RECORD };
    // Who is not shielded is found by their number and their id: of them the records alone tell nothing.
    const asked = group === 'hidden' ? acts : acts.filter(({ isAboutSomebody }) => !isAboutSomebody);
    for (const [act, text] of await answersTo(world, signed, asked, subject)) {
      found.tried++;
      if (records.has(act)) found.records.add(act);
      found.answers.add(text);
      if (text === about.get(act) || found.leaks.length === MOST_LEAKS) continue;
      const where = JSON.stringify({ ...asker, kind });
      found.leaks.push(
        `${act} of a ${group} is disclosed to be of somebody: ${text} and not ${about.get(act)} (${where})`,
      );
    }
  }
}

/** What each act is answered, with the ids left out that were given. */
async function answersTo(world: GatewayWorld, signed: Signed, acts: readonly GeneratedAct[], subject: Subject) {
  const answers = new Map<string, string>();
  for (let at = 0; at < acts.length; at += TOGETHER) {
    const page = acts.slice(at, at + TOGETHER);
    const variables = Object.fromEntries(page.map(({ name, inputFor }) => [name, inputFor(subject, randomUUID())]));
    const declared = page.map(({ name, inputType }) => `$${name}: ${inputType}!`).join(' ');
    const { data, errors } = await world.ask(
      signed,
      `mutation (${declared}) { ${page.map(({ field }) => field).join(' ')} }`,
      variables,
    );
    if (data === null) throw new Error(`The acts are not answered: ${JSON.stringify(errors).slice(0, 300)}`);
    for (const { name } of page) {
      const own = errors.filter(({ path }) => path?.[0] === name).map(({ message }) => message);
      const text = JSON.stringify({ answer: data[name], own });
      const ids = [subject.client, subject.number, subject.record(name)];
      answers.set(
        name,
        ids.reduce((whole, id) => whole.replaceAll(id, 'ID'), text),
      );
    }
  }
  return answers;
}

/**
 * A record of a client for each act that is done on one, by the name of the act; of an act whose table holds none there is none. What
 * names the organisation itself is its own: it was asked, or asked.
 */
async function recordsOf(
  { databases, seals }: GatewayWorld,
  { id, number, organisation }: { id: string; number: string; organisation: string },
): Promise<Map<string, string>> {
  const records = new Map<string, string>();
  for (const [act, { owner, table, ofClient }] of TABLES) {
    const key = owner === 'partnership' ? id : seals[owner].index(number);
    const rows: { id: string }[] = await databases[owner].read((manager) =>
      manager.query(`SELECT * FROM ${table} WHERE ${ofClient} ORDER BY id`, [key]),
    );
    const row = rows.find((each) => !Object.values(each).includes(organisation));
    if (row !== undefined) records.set(act, row.id);
  }
  return records;
}
