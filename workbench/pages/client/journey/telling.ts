import type { Source } from '../../../../shared/caller.ts';
import type { ClientOverviewFieldsFragment } from '../../../generated/client.ts';
import { type SectionState, sectionState } from '../../../parts/section-state.ts';
import { stateOfOwner } from '../sections/cards.ts';
import type { OwnerContent } from '../sections/content.ts';
import type { Shown } from '../sections/shown.ts';
import type { Bar, Lane } from './journey.ts';
import { lanesOf } from './journey.ts';

const JOURNEY_SECTIONS: Readonly<Record<Source, string>> = {
  PES: 'pes.journey',
  WELFARE: 'welfare.journey',
  SOCIAL_ECONOMY: 'social-economy.journey',
  PARTNERSHIP: 'partnership.journey',
};

interface Words {
  readonly value: (shown: Shown) => string;
  readonly section: (id: string) => string;
}

/** The lanes of a client's journey: periods from the records, events and deadlines from the overview, and what is missing and why. */
export function journeyLanes(
  owners: readonly OwnerContent[],
  overview: ClientOverviewFieldsFragment | null,
  words: Words,
): Lane[] {
  return lanesOf({
    events: overview?.journey ?? [],
    deadlines: overview?.deadlines ?? [],
    bars: owners.flatMap((owner) => barsOf(owner, words)),
    gaps: gapsOf(owners),
  });
}

/** A bar for every period of the sections that have them; what an owner says of it, or else the name of the section. */
export function barsOf({ source, sections }: OwnerContent, words: Words): Bar[] {
  return sections
    .filter(({ inJourney }) => inJourney)
    .flatMap(({ id, records }) =>
      records.flatMap(({ key, period, title }): Bar[] => {
        if (period === null) return [];
        const said = title.map(({ shown }) => words.value(shown)).join(' · ');
        const name = words.section(id);
        const label = said === '' ? name : `${name}: ${said}`;
        return [{ kind: 'PERIOD', key: `bar-${key}`, source, section: id, ...period, label }];
      }),
    );
}

/** Why what an owner tells of the journey is missing, by owner; one that has nothing to tell is not missing. */
export function gapsOf(owners: readonly OwnerContent[]): Map<Source, SectionState> {
  const gaps = new Map<Source, SectionState>();
  for (const owner of owners) {
    const { source, record } = owner;
    const state = stateOfOwner(owner) ?? sectionState(record, JOURNEY_SECTIONS[source], 'asked through the overview');
    if (state !== 'DISCLOSED') gaps.set(source, state);
  }
  return gaps;
}
