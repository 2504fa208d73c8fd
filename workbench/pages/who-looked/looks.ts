import type { Source } from '../../../shared/caller.ts';
import { dayOf } from '../../format/dates.ts';
import type { LookFragment, WhoLookedQuery } from '../../generated/who-looked.ts';
import { type SectionState, sectionState, type WithheldSection } from '../../parts/section-state.ts';

export type Look = LookFragment;
export type OwnFile = NonNullable<WhoLookedQuery['ownFile']>;

/** Lines that one question asks of each owner. */
export const ASKED_OF_EACH = 100;
/** Lines of others that one page shows, and those of the same moment as the last. */
export const PAGE = 50;

/** A page of the log of an owner: its lines, the latest first, or how it stands where there are none. */
export interface OwnerPage {
  readonly source: Source;
  readonly state: SectionState;
  readonly lines: readonly Look[];
}

/** The page of each owner in an answer. An owner that does not know the client has an empty one. */
export function pagesOf(file: OwnFile): OwnerPage[] {
  const of = (source: Source, section: string, part: LoggedPart | null): OwnerPage => {
    const state = part?.disclosures ? 'DISCLOSED' : sectionState(part, section, part?.disclosures);
    return { source, state, lines: part?.disclosures ?? [] };
  };
  return [
    of('PARTNERSHIP', 'partnership.disclosures', file),
    of('PES', 'pes.disclosures', file.pes),
    of('WELFARE', 'welfare.disclosures', file.welfare),
    of('SOCIAL_ECONOMY', 'social-economy.disclosures', file.socialEconomy),
  ];
}

interface LoggedPart {
  readonly availability?: string;
  readonly disclosures: readonly Look[] | null;
  readonly withheld: readonly WithheldSection[];
}

/** Lines of all owners as one page. */
export interface MergedPage {
  /** The latest first. */
  readonly lines: Look[];
  /** Moment behind which the next page begins; null where there is nothing older. */
  readonly olderThan: string | null;
}

/**
 * The pages of all owners as one, in the order of time. An owner whose page is full may have more lines that are older than
 * its last one: nothing older than the latest of such moments is shown yet, because something in between could be missing.
 * After `size` lines of others the page ends, at a whole moment: what one look asked for stays together.
 */
export function merged(pages: readonly OwnerPage[], asked = ASKED_OF_EACH, size = PAGE): MergedPage {
  const full = pages.filter(({ lines }) => lines.length >= asked);
  const bound =
    full
      .map(({ lines }) => lines.at(-1)?.at ?? '')
      .sort()
      .at(-1) ?? '';
  const sure = pages.flatMap(({ lines }) => lines.filter(({ at }) => at >= bound)).sort(latestFirst);
  const lastOfPage = sure.filter((look) => !isOwn(look))[size - 1]?.at;
  const end = lastOfPage ?? bound;
  const lines = sure.filter(({ at }) => at >= end);
  const isCut = lines.length < sure.length || full.length > 0;
  return { lines, olderThan: isCut ? end : null };
}

function latestFirst(one: Look, other: Look): number {
  return other.at.localeCompare(one.at);
}

/** Whether the client looked themselves: nobody else looks without an organisation. */
export function isOwn({ forOrganisation }: Look): boolean {
  return forOrganisation === null;
}

/** Sentences that stand on the same ground; the ground is null where nothing was given. */
export interface OnGround {
  readonly ground: string | null;
  readonly sentences: Sentence[];
}
export interface Sentence {
  readonly label: string;
  /** Moment of the latest of them. */
  readonly at: string;
  readonly times: number;
}
export interface OfOrganisation {
  readonly kboNumber: string;
  readonly name: string | null;
  readonly grounds: OnGround[];
}
export interface LookDay {
  readonly day: string;
  readonly organisations: OfOrganisation[];
  /** What the client looked at themselves that day. */
  readonly own: Sentence[];
}

/** The lines by day in Belgium, within it by organisation and by ground; the same sentence on one day stands there once. */
export function byDay(lines: readonly Look[]): LookDay[] {
  return groups(lines, ({ at }) => dayOf(new Date(at))).map(([day, ofDay]) => ({
    day,
    own: sentencesOf(ofDay.filter(isOwn)),
    organisations: groups(
      ofDay.filter((look) => !isOwn(look)),
      ({ forOrganisation }) => forOrganisation?.kboNumber ?? '',
    ).map(([kboNumber, looks]) => ({
      kboNumber,
      name: looks[0]?.forOrganisation?.name ?? null,
      grounds: groups(looks, ({ ground }) => ground ?? '').map(([ground, alike]) => ({
        ground: ground === '' ? null : ground,
        sentences: sentencesOf(alike),
      })),
    })),
  }));
}

function sentencesOf(looks: readonly Look[]): Sentence[] {
  return groups(looks, ({ label }) => label).map(([label, same]) => ({
    label,
    at: same[0]?.at ?? '',
    times: new Set(same.map(({ at }) => at)).size,
  }));
}

/** In the order in which each key is first met. */
function groups(lines: readonly Look[], keyOf: (look: Look) => string): [string, Look[]][] {
  const found = new Map<string, Look[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [line]);
    else alike.push(line);
  }
  return [...found];
}
