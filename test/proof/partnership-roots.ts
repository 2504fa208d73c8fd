import { randomUUID } from 'node:crypto';
import type { Caller } from '../../shared/caller.ts';
import type { Answered } from '../kit/owner.ts';
import type { TestPartnership } from '../kit/partnership.ts';

/** How a query reaches clients. */
export interface Root {
  readonly name: string;
  /** Whether an answer says that the client is there; a reference is answered whether or not they are. */
  readonly finds: boolean;
  /** Which of the two selections it is asked with. */
  readonly path: 0 | 1;
  /** The answers about these clients, in this order; null for one whom the query does not reach. */
  readonly ask: (caller: Caller, ids: readonly string[], selection: string) => Promise<(Answered | null)[]>;
}

/** By id and several at once, as the gateway does, and in the list of whom an organisation follows. */
export function rootsOf(partnership: TestPartnership): [Root, Root, Root] {
  const ask = async (caller: Caller, query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await partnership.ask({ ...caller, requestId: randomUUID() }, query, variables);
    if (errors.length > 0) throw new Error(errors[0]);
    return data;
  };
  return [
    {
      ...{ name: 'client(id), several at once', path: 0, finds: true },
      ask: async (caller, ids, selection) => {
        const aliased = ids.map((id, at) => `c${at}: client(id: "${id}") { ${selection} }`).join(' ');
        const data = await ask(caller, `{ ${aliased} }`);
        return ids.map((_, at) => data[`c${at}`]);
      },
    },
    {
      ...{ name: '_entities', path: 1, finds: false },
      ask: async (caller, ids, selection) => {
        const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { ${selection} } } }`;
        return (await ask(caller, query, { r: ids.map((id) => ({ __typename: 'Client', id })) }))._entities;
      },
    },
    {
      ...{ name: 'caseload', path: 1, finds: true },
      ask: async (caller, ids, selection) => {
        const { caseload } = await ask(caller, `{ caseload(first: 10) { nodes { key: id ${selection} } } }`);
        const byId = new Map<string, Answered>(caseload.nodes.map((node: Answered) => [node.key, node]));
        return ids.map((id) => byId.get(id) ?? null);
      },
    },
  ];
}
