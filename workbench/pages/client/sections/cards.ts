import { PURPOSES, type Purpose, type Source } from '../../../../shared/caller.ts';
import { remedyOf, type SectionState, sectionState } from '../../../parts/section-state.ts';
import type { OwnerContent, SectionContent } from './content.ts';

/** A section with how it stands towards the reader. */
export interface StandingSection {
  readonly section: SectionContent;
  readonly state: SectionState;
  readonly remedy: string | null;
}

/** What stands on the page for one owner: what is alike and says nothing by itself stands together. */
export type Card =
  | ({ readonly kind: 'SECTION' } & StandingSection)
  /** The whole owner: it is away, does not know the client, or may not tell whether it does. */
  | { readonly kind: 'OWNER'; readonly state: SectionState; readonly sections: readonly SectionContent[] }
  /** Nothing is recorded in any of these. */
  | { readonly kind: 'EMPTY'; readonly sections: readonly SectionContent[] }
  /** Not needed for this purpose; `purposes`: for which of the reader's own purposes they are. */
  | {
      readonly kind: 'LOCKED';
      readonly state: SectionState;
      readonly sections: readonly SectionContent[];
      readonly purposes: readonly Purpose[];
    };

/** Each section of an owner with its state, in the order of the page. */
export function standing({ record, sections }: OwnerContent): StandingSection[] {
  return sections.map((section) => ({
    section,
    state: sectionState(record, section.id, section.value),
    remedy: remedyOf(record, section.id),
  }));
}

/** The cards of an owner: what is disclosed first, then what is missing and why, then what is empty, then what is locked. */
export function cardsOf(owner: OwnerContent): Card[] {
  const whole = stateOfOwner(owner);
  if (whole !== null) return [{ kind: 'OWNER', state: whole, sections: owner.sections }];
  const all = standing(owner);
  const inState = (...states: SectionState[]) => all.filter(({ state }) => states.includes(state));
  const single = inState('DISCLOSED', 'UNREACHABLE', 'NOT_LOGGED', 'CONSENT');
  const empty = inState('EMPTY').map(({ section }) => section);
  return [
    ...single.map((one): Card => ({ kind: 'SECTION', ...one })),
    ...(empty.length === 0 ? [] : [{ kind: 'EMPTY', sections: empty } as const]),
    ...locked(inState('PURPOSE', 'RELATION')),
  ];
}

/** How a whole owner stands: null where its sections stand for themselves. */
export function stateOfOwner({ record }: Pick<OwnerContent, 'record'>): SectionState | null {
  if (record === null) return 'UNREACHABLE';
  if (record.availability === 'NOT_KNOWN') return 'NOT_KNOWN';
  return record.availability === 'NOT_PERMITTED' ? 'PURPOSE' : null;
}

/** The purposes that a remedy names, as far as the reader has them; the owner writes them as their codes. */
export function purposesIn(remedy: string | null): Purpose[] {
  const named = new Set(remedy?.match(/[A-Z_]+/g) ?? []);
  return PURPOSES.filter((purpose) => named.has(purpose));
}

function locked(sections: readonly StandingSection[]): Card[] {
  const groups = new Map<string, { state: SectionState; purposes: Purpose[]; sections: SectionContent[] }>();
  for (const { section, state, remedy } of sections) {
    const purposes = purposesIn(remedy);
    const key = `${state} ${purposes.join(' ')}`;
    const group = groups.get(key) ?? { state, purposes, sections: [] };
    group.sections.push(section);
    groups.set(key, group);
  }
  // What another purpose opens comes before what none does.
  return [...groups.values()]
    .sort((one, other) => other.purposes.length - one.purposes.length)
    .map((group) => ({ kind: 'LOCKED', ...group }));
}

/** Anchor of a section on the page. */
export function anchorOf(section: string): string {
  return `section-${section.replaceAll('.', '-')}`;
}

/** The owner whose section it is, by the name before the point. */
export function sourceOf(section: string): Source {
  const owner = section.split('.')[0] ?? '';
  return BY_OWNER[owner] ?? 'PARTNERSHIP';
}

const BY_OWNER: Readonly<Record<string, Source>> = {
  pes: 'PES',
  welfare: 'WELFARE',
  'social-economy': 'SOCIAL_ECONOMY',
  partnership: 'PARTNERSHIP',
};

/** The section of an owner that holds its contact details. */
export const CONTACT_SECTIONS: Readonly<Record<Source, string>> = {
  PES: 'pes.contact',
  WELFARE: 'welfare.contact',
  SOCIAL_ECONOMY: 'social-economy.contact',
  PARTNERSHIP: 'partnership.identity',
};
