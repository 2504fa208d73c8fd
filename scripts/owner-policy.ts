import type { Owner } from '../shared/caller.ts';
import { type OwnerDefinition, ownerPolicy } from '../shared/owner-definition.ts';
import type { Policy } from '../shared/policy.ts';

/** An owner's policy as its process loads it: its own text on the sections of its own schema. */
export async function loadOwnerPolicy(owner: Owner, clock = () => new Date()): Promise<Policy> {
  if (owner === 'partnership') {
    const { buildPartnershipSchema, loadPartnershipPolicy } = await import('../subgraphs/partnership/service.ts');
    return loadPartnershipPolicy(buildPartnershipSchema().sections, clock);
  }
  const definition = await DEFINITIONS[owner]();
  return ownerPolicy(definition, clock);
}

const DEFINITIONS: Readonly<Record<Exclude<Owner, 'partnership'>, () => Promise<OwnerDefinition>>> = {
  pes: async () => (await import('../subgraphs/pes/definition.ts')).definition,
  welfare: async () => (await import('../subgraphs/welfare/definition.ts')).definition,
  'social-economy': async () => (await import('../subgraphs/social-economy/definition.ts')).definition,
};
