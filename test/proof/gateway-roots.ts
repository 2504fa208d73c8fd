import type { Answered } from '../kit/owner.ts';
import type { GatewayWorld, Signed } from './gateway-world.ts';
import { countFields } from './paths.ts';
import type { ViewPath } from './view-paths.ts';

/** A client as an answer of the gateway has them. */
export interface Reached {
  /** How the query reached them, and along which path. */
  readonly root: string;
  readonly id: string;
  /** Null for one whom the query does not reach. */
  readonly client: Answered | null;
  readonly fields: number;
  /** The same client, asked for alone; of one who was reached in a list. */
  readonly alone?: Answered;
}

/** Fields that the gateway takes in one query. */
const MOST_FIELDS = 1000;

/** Asks for everything of these clients from every root: by id, several at once and each by other names, in lists, and as their own file. */
export async function* gatewayRoots(
  world: GatewayWorld,
  [named, renamed]: readonly [ViewPath, ViewPath],
  signed: Signed,
  ids: readonly string[],
): AsyncGenerator<Reached> {
  const ask = async (query: string, variables: object = {}): Promise<Answered> => {
    const { data, errors, text } = await world.ask(signed, query, variables);
    if (errors.length > 0) throw new Error(`The gateway answers an error: ${text.slice(0, 300)}`);
    return data;
  };
  const reached = (root: string, path: ViewPath, id: string, answers: readonly Answered[]): Reached => {
    const client = answers.includes(null) ? null : path.read(answers);
    return { root: `${root}, ${path.name}`, id, client, fields: path.fields };
  };
  const others = new Map<string, string>();
  const parts = await Promise.all(named.selections.map((selection) => severalAtOnce(ask, selection, ids)));
  for (const [at, id] of ids.entries()) {
    const found = reached(
      'client(id), several at once',
      named,
      id,
      parts.map((part) => part[at]),
    );
    yield found;
    // One of each relation is asked for by other names too.
    if (found.client !== null) others.set(found.client.relation, id);
  }
  for (const id of others.values()) {
    const query = (selection: string) => ask(`query ($id: ID!) { client(id: $id) { ${selection} } }`, { id });
    const answers = await Promise.all(renamed.selections.map(query));
    yield reached(
      'client(id)',
      renamed,
      id,
      answers.map(({ client }) => client),
    );
  }
  if (signed.role === 'client') {
    const answers = await Promise.all(named.selections.map((selection) => ask(`{ ownFile { ${selection} } }`)));
    yield reached(
      'ownFile',
      named,
      answers[0]?.ownFile?.id ?? '',
      answers.map(({ ownFile }) => ownFile),
    );
    return;
  }
  const query = (selection: string) =>
    ask(`{ caseload(first: 2) { nodes { ${selection} } } referrals(first: 1) { nodes { client { ${selection} } } } }`);
  const lists = await Promise.all(named.selections.map(query));
  const [{ caseload, referrals }] = lists;
  for (const at of caseload.nodes.keys()) {
    const { id } = caseload.nodes[at];
    const one = (selection: string) => ask(`query ($id: ID!) { client(id: $id) { ${selection} } }`, { id });
    const alone = await Promise.all(named.selections.map(one));
    const listed = lists.map((list) => list.caseload.nodes[at]);
    yield { ...reached('caseload', named, id, listed), alone: named.read(alone.map(({ client }) => client)) };
  }
  for (const at of referrals.nodes.keys())
    yield reached(
      'referrals',
      named,
      referrals.nodes[at].client.id,
      lists.map((list) => list.referrals.nodes[at].client),
    );
}

/** One selection of each of these clients, as many in a query as the gateway takes. */
async function severalAtOnce(
  ask: (query: string) => Promise<Answered>,
  selection: string,
  ids: readonly string[],
): Promise<Answered[]> {
  const together = Math.max(1, Math.floor(MOST_FIELDS / (countFields(selection) + 1)));
  const answers: Answered[] = [];
  for (let at = 0; at < ids.length; at += together) {
    const page = ids.slice(at, at + together);
    const aliased = page.map((id, index) => `c${index}: client(id: "${id}") { ...Part }`).join(' ');
    const data = await ask(`{ ${aliased} } fragment Part on Client { ${selection} }`);
    answers.push(...page.map((_id, index) => data[`c${index}`]));
  }
  return answers;
}
