import type { GraphQLSchema } from 'graphql';
import { type OwnerDefinition, ownerPolicy } from '../../shared/owner-definition.ts';
import type { Policy } from '../../shared/policy.ts';
import { buildOwnerSchema } from '../../shared/subgraph.ts';

const schemas = new WeakMap<OwnerDefinition, GraphQLSchema>();
const policies = new WeakMap<OwnerDefinition, WeakMap<() => Date, Policy>>();

/** The schema and the policy of an owner, made once for a file of tests: neither changes, and both take longer than most tests. */
export function madeOnce(definition: OwnerDefinition, clock: () => Date): { schema: GraphQLSchema; policy: Policy } {
  const schema = schemas.get(definition) ?? buildOwnerSchema(definition);
  schemas.set(definition, schema);
  const byClock = policies.get(definition) ?? new WeakMap<() => Date, Policy>();
  policies.set(definition, byClock);
  const policy = byClock.get(clock) ?? ownerPolicy(definition, clock, schema);
  byClock.set(clock, policy);
  return { schema, policy };
}
