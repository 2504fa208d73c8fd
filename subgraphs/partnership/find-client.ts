import type { GrantFacts } from '../../shared/grant.ts';
import type { Context } from './context.ts';
import type { ClientCard } from './generated/resolver-types.ts';
import { clientIdOf } from './repositories/clients.ts';

/**
 * Somebody by their exact national number: a card, as the policy allows. An unknown number and a shielded person whom the
 * caller does not follow give the same answer: null.
 */
export async function findClient(context: Context, nationalNumber: string): Promise<ClientCard | null> {
  const id = await context.database.read((manager) => clientIdOf(manager, context.seal.index(nationalNumber)));
  const facts = id === null ? null : await visibleFacts(context, id);
  if (facts === null) return null;
  return context.client(facts.clientId).access.disclose('partnership.card', async () => {
    const identity = await context.loaders.identity.load(facts.clientId);
    return {
      id: facts.clientId,
      initials: identity === null ? '?' : `${initial(identity.givenName)}${initial(identity.familyName)}`,
      birthYear: identity?.birthDate ? Number(identity.birthDate.slice(0, 4)) : null,
      relation: facts.relation,
    };
  });
}

/** The facts about a client whom the caller may know to exist; null otherwise. */
export async function visibleFacts(context: Context, id: string): Promise<GrantFacts | null> {
  const [facts, identity] = await Promise.all([context.facts(id), context.loaders.identity.load(id)]);
  return facts === null || (facts.relation === 'NONE' && identity?.shielded === true) ? null : facts;
}

function initial(name: string): string {
  return [...name.trim()][0]?.toLocaleUpperCase('nl') ?? '';
}
