import type { Relation } from '../../shared/grant.ts';
import type { Answered } from '../kit/owner.ts';
import type { GatewayWorld, Signed } from './gateway-world.ts';
import { mayBeStated, UNSEEN } from './relations-of.ts';
import type { Group } from './sample-relations.ts';
import { UNKNOWN_NUMBER } from './unknown-number.ts';

const CARD = '__typename id initials birthYear relation numberReplaced';
const CARD_FIELDS = 5;
/** Lists that name clients by card. */
const LISTS = `urgentAccesses { client { ${CARD} } } handoversOffered { client { ${CARD} } } accessAsked { client { ${CARD} } }
  mergesAsked { into { ${CARD} } duplicate { ${CARD} } } outreachRequests { client { ${CARD} } }`;

/** What a proof asks of cards. */
export interface CardsAsked {
  readonly world: GatewayWorld;
  readonly signed: Signed;
  readonly groups: ReadonlyMap<string, Group | 'unknown'>;
  /** Whether the signed table opens the card to who asks, by a relation. */
  readonly permits: (relation: Relation) => boolean;
}

/** Looks everybody up by their number, and in the lists that show cards: gives how many fields were asked, and what was found. */
export async function proveCards({
  world,
  signed,
  groups,
  permits,
}: CardsAsked): Promise<{ tried: number; leaks: string[] }> {
  const leaks: string[] = [];
  const people = [...groups].map(([id, group], at) => ({ id, group, name: `n${at}` }));
  const numberOf = ({ id, group }: (typeof people)[number]) =>
    group === 'unknown' ? UNKNOWN_NUMBER : world.numberOf(id);
  const numbers = await Promise.all(people.map(async (each) => [each.name, await numberOf(each)] as const));
  const declared = people.map(({ name }) => `$${name}: NationalNumber!`).join(' ');
  const found = people.map(({ name }) => `${name}: findClient(nationalNumber: $${name}) { ${CARD} }`).join(' ');
  const search = await world.ask(signed, `query (${declared}) { ${found} }`, Object.fromEntries(numbers));
  const lists = await world.ask(signed, `{ ${LISTS} }`);
  for (const { errors, text } of [search, lists])
    if (errors.length > 0) throw new Error(`The gateway answers an error: ${text.slice(0, 300)}`);
  for (const { group, name, id } of people) {
    const card: Answered = search.data[name];
    if (card !== null && card.id !== id) leaks.push(`the number of a ${group} is disclosed to lead to somebody else`);
    leaks.push(...cardLeaks(card, 'findClient'));
    if (card === null && group === 'nobody' && permits('NONE'))
      leaks.push(`findClient withholds the card of a ${group}`);
  }
  const listed = cardsIn(lists.data);
  for (const card of listed) leaks.push(...cardLeaks(card, 'a list of cards'));
  return { tried: CARD_FIELDS * (people.length + 6), leaks };

  function* cardLeaks(card: Answered | null, where: string): Generator<string> {
    if (card === null) return;
    const relation: Relation = card.relation;
    const group = groups.get(card.id);
    if (!permits(relation)) yield `${where} discloses partnership.card by ${relation}, which no line permits`;
    if (group === undefined) return;
    if (!mayBeStated(group, relation)) yield `the relation of a ${group} is ${relation} in ${where}`;
    if (relation === 'NONE' && UNSEEN.includes(group)) yield `that a ${group} is there is disclosed by ${where}`;
  }
}

/** Every card of an answer. */
function cardsIn(value: Answered): Answered[] {
  if (Array.isArray(value)) return value.flatMap(cardsIn);
  if (value === null || typeof value !== 'object') return [];
  return value.__typename === 'ClientCard' ? [value] : Object.values(value).flatMap(cardsIn);
}
