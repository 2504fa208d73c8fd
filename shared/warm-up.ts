import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Caller } from './caller.ts';
import type { DisclosureLog } from './disclosure-log.ts';
import type { GrantFacts } from './grant.ts';

/** Nobody: a caller and a client for the query that a process asks itself before it says that it is ready. */
export const WARM_UP_CALLER: Caller = {
  staffMember: 'warm-up',
  organisation: null,
  roles: ['client'],
  purpose: 'OWN_FILE',
  requestId: 'warm-up',
  language: 'nl',
  nationalNumber: null,
};

export const WARM_UP_CLIENT = 'warm-up';

/** Facts that open every section of nobody, held by `holders`. They are never signed and never leave the process. */
export function warmUpFacts(holders: GrantFacts['holders']): GrantFacts {
  return {
    clientId: WARM_UP_CLIENT,
    nationalNumbers: ['00000000000'],
    staffMember: WARM_UP_CALLER.staffMember,
    organisation: null,
    organisationKind: null,
    purpose: 'OWN_FILE',
    relation: 'OWN_FILE',
    since: null,
    sharing: {},
    holders,
  };
}

/** A log for the one query that discloses nothing of anybody. */
export function withoutLog(log: DisclosureLog): DisclosureLog {
  return { ...log, append: async () => undefined };
}

/**
 * An `_entities` query for a client that selects every field an owner has, three levels deep. The first query of a process costs
 * hundreds of milliseconds (code, statements, policies); a process that has asked it itself answers the first caller in time.
 */
export function everyFieldOfClient(schema: GraphQLSchema): { query: string; variables: Record<string, unknown> } {
  const client = schema.getType('Client');
  const selection = isObjectType(client) ? selectionOf(client, 3) : '__typename';
  return {
    query: `query WarmUp($clients: [_Any!]!) { _entities(representations: $clients) { ... on Client { ${selection} } } }`,
    variables: { clients: [{ __typename: 'Client', id: WARM_UP_CLIENT, grant: 'warm-up' }] },
  };
}

function selectionOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const selected = fields.flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    return isObjectType(named) && depth > 1 ? [`${field.name} { ${selectionOf(named, depth - 1)} }`] : [];
  });
  return ['__typename', ...selected].join(' ');
}
