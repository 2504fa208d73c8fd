import type { Source } from '../../../shared/caller.ts';
import type { ClientQuery } from '../../generated/client.ts';
import { standing, stateOfOwner } from './sections/cards.ts';
import type { OwnerContent } from './sections/content.ts';
import { partnershipContent } from './sections/partnership.ts';
import { pesContent } from './sections/pes.ts';
import type { ListedOwner } from './sections/section-list.tsx';
import { socialEconomyContent } from './sections/social-economy.ts';
import { welfareContent } from './sections/welfare.ts';

export type ClientOfPage = NonNullable<ClientQuery['client']>;

/** What every owner answered about the client, in the order of the page. */
export function ownersOf(client: ClientOfPage): OwnerContent[] {
  return [
    welfareContent(client.welfare),
    pesContent(client.pes),
    socialEconomyContent(client.socialEconomy),
    partnershipContent(client),
  ];
}

/** Every section with its state: what the list beside the cards shows. */
export function listed(owners: readonly OwnerContent[]): ListedOwner[] {
  return owners.map((owner) => ({
    source: owner.source,
    whole: stateOfOwner(owner),
    sections: standing(owner).map(({ section, state }) => ({ id: section.id, state })),
  }));
}

/** Reasons that pass: what is missing because of them comes when it is asked again. */
const PASSES: readonly string[] = ['HOLDER_UNREACHABLE', 'LOG_UNAVAILABLE'];

/** Whether something is missing that may come when it is asked again: an owner, a holder or a log that is away. */
export function lacksSomething({ client }: ClientQuery): boolean {
  if (client === null) return false;
  const { pes, welfare, socialEconomy } = client;
  if (pes === null || welfare === null || socialEconomy === null) return true;
  return [client, pes, welfare, socialEconomy].some(({ withheld }) =>
    withheld.some(({ reason }) => PASSES.includes(reason)),
  );
}

/** The owners whose part changed since the reader's last visit. */
export function changedOwners({ overview }: ClientOfPage): ReadonlySet<Source> {
  const changed = (overview?.changedSources ?? []).filter(({ changedSinceVisit }) => changedSinceVisit === true);
  return new Set(changed.map(({ source }) => source));
}

/** The owners whose part is missing: the page says so with the part. */
export function awayOwners({ pes, welfare, socialEconomy, overview }: ClientOfPage): Source[] {
  const parts = [
    ['PES', pes],
    ['WELFARE', welfare],
    ['SOCIAL_ECONOMY', socialEconomy],
    ['PARTNERSHIP', overview],
  ] as const;
  return parts.flatMap(([source, part]) => (part === null ? [source] : []));
}
