import type { Owner } from '../shared/caller.ts';
import type { OwnerDefinition } from '../shared/owner-process.ts';
import { createPolicy, type Policy } from '../shared/policy.ts';
import { sectionsOf } from '../shared/section-guard.ts';
import { buildOwnerSchema } from '../shared/subgraph.ts';

/** An owner's policy as its process loads it: its own text on the sections of its own schema. */
export async function loadOwnerPolicy(owner: Owner): Promise<Policy> {
  if (owner === 'partnership') {
    const { buildPartnershipSchema, loadPartnershipPolicy } = await import('../subgraphs/partnership/service.ts');
    return loadPartnershipPolicy(buildPartnershipSchema().sections);
  }
  const definition = await DEFINITIONS[owner]();
  return createPolicy(owner, definition.policy, [`${owner}.availability`, ...sectionsOf(buildOwnerSchema(definition))]);
}

const DEFINITIONS: Readonly<Record<Exclude<Owner, 'partnership'>, () => Promise<OwnerDefinition>>> = {
  pes: async () => (await import('../subgraphs/pes/definition.ts')).definition,
  welfare: async () => (await import('../subgraphs/welfare/definition.ts')).definition,
  'social-economy': async () => (await import('../subgraphs/social-economy/definition.ts')).definition,
};
