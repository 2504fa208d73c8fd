import type { GrantFacts } from '../../shared/grant.ts';
import type { Context } from './context.ts';
import type { ClientCard } from './generated/resolver-types.ts';
import { clientOfNumber, NOBODY } from './repositories/clients.ts';

const CARD = 'partnership.card';

/**
 * Somebody by their exact national number: a card, as the policy allows. An unknown number and a shielded person whom the
 * caller does not follow give the same answer, null, after the same statements and the same time: of who is hidden there are rows to
 * read, which would tell. A number that was replaced leads on, and the card says so (INV-02). Every search stands in the log, those that find nobody too.
 */
export async function findClient(context: Context, nationalNumber: string): Promise<ClientCard | null> {
  const known = await context.database.read((manager) => clientOfNumber(manager, context.seal.index(nationalNumber)));
  const id = known?.clientId ?? NOBODY;
  const facts = await visibleFacts(context, id);
  if (facts === null) {
    await context.client(id).access.refuse(CARD, 'NO_RELATION');
    await context.nobody();
    return null;
  }
  const card = await cardOf(context, facts);
  return card === null ? null : { ...card, numberReplaced: known?.current === false };
}

/** The card of a client, as the policy allows; it stands in the log. */
export async function cardOf(context: Context, { clientId: id, relation }: GrantFacts): Promise<ClientCard | null> {
  return context.client(id).access.disclose(CARD, async () => {
    const identity = await context.loaders.identity.load(id);
    return {
      id,
      initials: identity === null ? '?' : `${initial(identity.givenName)}${initial(identity.familyName)}`,
      birthYear: identity?.birthDate ? Number(identity.birthDate.slice(0, 4)) : null,
      relation,
      numberReplaced: null,
    };
  });
}

/**
 * The facts about a client whom the caller may know to exist; null otherwise. Of whom the source register has not told yet
 * nobody knows whether they are shielded.
 */
export async function visibleFacts(context: Context, id: string): Promise<GrantFacts | null> {
  const [facts, copy] = await Promise.all([context.facts(id), context.loaders.identity.load(id)]);
  // The id of a file that was merged leads on: what counts is the file that it leads to.
  const identity = facts === null || facts.clientId === id ? copy : await context.loaders.identity.load(facts.clientId);
  return facts === null || (facts.relation === 'NONE' && identity?.shielded !== false) ? null : facts;
}

function initial(name: string): string {
  return [...name.trim()][0]?.toLocaleUpperCase('nl') ?? '';
}
