import type { GraphQLSchema } from 'graphql';
import type { Relation } from '../../shared/grant.ts';
import { today } from '../../shared/local-date.ts';
import type { Answered } from '../kit/owner.ts';
import { gatewayRoots } from './gateway-roots.ts';
import type { GatewayWorld, Signed } from './gateway-world.ts';
import { inTurns } from './in-turns.ts';
import { learnWholes } from './learn-wholes.ts';
import { proveCards } from './prove-cards.ts';
import type { Proved } from './prove-owner.ts';
import { ASKERS, type Asker } from './questions.ts';
import { mayBeStated, NOBODY, UNSEEN } from './relations-of.ts';
import { type RowFacts, rowFactsOf } from './row-facts.ts';
import type { Group, SampledOrganisation } from './sample-relations.ts';
import { signedTable } from './signed-table.ts';
import { mixedUp, onlyOfOne, opens, type Tables, viewLeaks, type WholeView } from './view-leaks.ts';
import { composedSchema, type ViewPart, viewParts, viewPaths } from './view-paths.ts';

const MOST_LEAKS = 20;
/** Requests that are under way at once. */
const AT_ONCE = 4;

export interface ProvedGateway extends Proved {
  /** What relates the clients that were met to who asked, and the relation that was stated of them. */
  readonly met: Set<`${Group | 'unknown' | 'client'} ${Relation}`>;
  /** How clients were reached. */
  readonly roots: Set<string>;
}

interface Proving {
  readonly world: GatewayWorld;
  readonly schema: GraphQLSchema;
  readonly parts: readonly ViewPart[];
  readonly tables: Tables;
  readonly wholes: ReadonlyMap<string, WholeView>;
  /** Whose a text is that one client alone has. */
  readonly ownerOf: ReadonlyMap<string, string>;
  readonly factsOf: (id: string, organisation: string | null) => Promise<RowFacts>;
  readonly found: ProvedGateway;
}

/**
 * Asks the gateway everything of the composed schema about clients of every relation to an organisation of every kind, shielded ones among
 * them, as every role for every purpose, from every root and along every path, and compares each answer with the decision tables of the
 * four owners that were signed.
 */
export async function proveGateway(world: GatewayWorld): Promise<ProvedGateway> {
  const schema = composedSchema();
  const sampled = [...new Set(world.organisations.flatMap(({ related }) => Object.values(related).flat()))];
  const wholes = await learnWholes(world, viewParts(schema), viewPaths(schema), sampled);
  const canaries = [...wholes.values()].reduce((sum, { origins }) => sum + origins.size, 0);
  const day = today(() => new Date());
  const kept = new Map<string, Promise<RowFacts>>();
  const proving: Proving = {
    ...{ world, schema, wholes, ownerOf: onlyOfOne(wholes), parts: viewParts(schema) },
    tables: {
      ...{ partnership: signedTable('partnership'), pes: signedTable('pes'), welfare: signedTable('welfare') },
      'social-economy': signedTable('social-economy'),
    },
    factsOf: (id, organisation) => {
      const key = `${id} ${organisation}`;
      const facts = kept.get(key) ?? rowFactsOf(world.databases.partnership, id, organisation, day);
      kept.set(key, facts);
      return facts;
    },
    found: { tried: 0, disclosed: 0, canaries, leaks: [], met: new Set(), roots: new Set() },
  };
  const asked = world.organisations.flatMap((organisation) =>
    ASKERS.filter(({ role }) => role !== 'client').map((asker) => () => proveStaff(proving, organisation, asker)),
  );
  const clients = sampled.slice(0, 6).map((id, at) => () => proveClient(proving, id, sampled[at + 6] ?? NOBODY));
  await inTurns([...asked, ...clients], AT_ONCE);
  return proving.found;
}

async function proveStaff(proving: Proving, organisation: SampledOrganisation, asker: Asker): Promise<void> {
  const { found } = proving;
  const { related, kind } = organisation;
  const signed: Signed = { ...asker, organisation: organisation.organisation };
  const groups = new Map<string, Group | 'unknown'>(
    (Object.keys(related) as Group[]).flatMap((group) => related[group].slice(0, 1).map((id) => [id, group] as const)),
  );
  groups.set(NOBODY, 'unknown');
  const permits = (relation: Relation) =>
    proving.tables.partnership({
      ...{ ...asker, organisationKind: kind, relation, section: 'partnership.card' },
      ...{ sharing: 'UNKNOWN', holdsPart: false },
    });
  const cards = await proveCards({ world: proving.world, signed, groups, permits });
  found.tried += cards.tried;
  for (const leak of cards.leaks) tell(found, `${leak} (${JSON.stringify({ ...asker, kind })})`);
  const aboutStrangers = new Set<string>();
  for await (const { root, id, client, fields, alone } of gatewayRoots(
    proving.world,
    viewPaths(proving.schema),
    signed,
    [...groups.keys()],
  )) {
    found.tried += fields;
    if (client === null) continue;
    found.roots.add(root);
    const group = groups.get(id);
    const relation: Relation = client.relation;
    const where = `${root}, ${JSON.stringify({ ...asker, kind, relation, group })}`;
    if (group !== undefined) {
      found.met.add(`${group} ${relation}`);
      if (!mayBeStated(group, relation)) tell(found, `the relation of a ${group} is ${relation} (${where})`);
      if (relation === 'NONE' && UNSEEN.includes(group))
        tell(found, `that a ${group} is there is disclosed (${where})`);
    }
    if (alone !== undefined && withoutId(proving.parts, alone) !== withoutId(proving.parts, client))
      tell(found, `something else is disclosed in a list than of the client alone (${where})`);
    const question = { ...asker, organisation: signed.organisation, organisationKind: kind, relation };
    await judge(proving, id, client, question, where);
    if (relation === 'NONE') aboutStrangers.add(withoutId(proving.parts, client));
  }
  if (aboutStrangers.size > 1)
    tell(found, `the answer about a stranger is disclosed to tell something (${JSON.stringify(asker)})`);
}

/** A client gets their own file, and of everybody else what nobody gets. */
async function proveClient(proving: Proving, own: string, other: string): Promise<void> {
  const { world, found } = proving;
  const asker: Asker = { role: 'client', purpose: 'OWN_FILE' };
  const signed: Signed = { ...asker, organisation: null, nationalNumber: await world.numberOf(own) };
  for await (const { root, id, client, fields } of gatewayRoots(world, viewPaths(proving.schema), signed, [
    own,
    other,
  ])) {
    found.tried += fields;
    if (client === null) continue;
    found.roots.add(root);
    const relation: Relation = client.relation;
    found.met.add(`client ${relation}`);
    const expected = id === own ? 'OWN_FILE' : 'NONE';
    if (relation !== expected) tell(found, `a client is stated ${relation} and not ${expected} (${root})`);
    await judge(
      proving,
      id,
      client,
      { ...asker, organisation: null, organisationKind: null, relation },
      `${root}, a client`,
    );
  }
}

/** Everything of an answer but the id, in one order. */
function withoutId(parts: readonly ViewPart[], client: Answered): string {
  const values = parts.map(({ field, fields }) => {
    const record = field === null ? client : client[field];
    return fields.map(({ name }) => (field === null && name === 'id' ? '' : record?.[name]));
  });
  return JSON.stringify(values);
}

async function judge(
  { parts, tables, wholes, ownerOf, factsOf, found }: Proving,
  id: string,
  client: Answered,
  question: Omit<Parameters<typeof opens>[1], 'facts'>,
  where: string,
): Promise<void> {
  const facts = await factsOf(id, question.organisation);
  const isOpen = opens(tables, { ...question, facts });
  const whole = wholes.get(id) ?? { origins: new Map(), filled: new Set<string>() };
  for (const leak of viewLeaks(parts, client, whole, { facts, isOpen }, () => found.disclosed++))
    tell(found, `${leak} (${where})`);
  if (wholes.has(id)) for (const leak of mixedUp(client, id, ownerOf)) tell(found, `${leak} (${where})`);
}

function tell({ leaks }: ProvedGateway, leak: string): void {
  if (leaks.length < MOST_LEAKS) leaks.push(leak);
}
