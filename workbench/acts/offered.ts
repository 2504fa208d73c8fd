import type { Purpose, Role } from '../../shared/caller.ts';
import type { Relation } from '../../shared/grant.ts';
import { type AnyActName, OFFERS } from '../generated/acts/offers.ts';
import type { ActRecord } from './act.ts';
import { BEGINNINGS, OWN_PAGES, RECORDS } from './placement.ts';

/** Who asks what there is to do, and where. */
export interface Place {
  readonly section: string;
  /** The record whose acts are wanted; null for the acts that begin something in the section. */
  readonly record: Pick<ActRecord, '__typename'> | null;
  readonly roles: readonly Role[];
  readonly purpose: Purpose;
  /** Why somebody may see the client, where the page knows it. */
  readonly relation?: Relation;
}

const ALL = Object.keys(OFFERS) as AnyActName[];
const ON_OWN_PAGE: readonly string[] = Object.values(OWN_PAGES).flat();

/** The acts that fit a place and that somebody is offered, in the order of the schema. The owner decides when one is done. */
export function offeredActs({ section, record, ...who }: Place): AnyActName[] {
  const here = record === null ? (BEGINNINGS[section] ?? []) : actsOnRecord(section, record.__typename);
  return here.filter((name) => isOffered(name, who));
}

/** Whether some rule of the owner's policy gives the act to somebody. */
export function isOffered(
  name: AnyActName,
  { roles, purpose, relation }: Pick<Place, 'roles' | 'purpose' | 'relation'>,
) {
  const { permits } = OFFERS[name];
  return permits.some(
    (permit) =>
      permit.roles.some((role) => roles.includes(role)) &&
      permit.purposes.includes(purpose) &&
      (relation === undefined || permit.relations.includes('*') || permit.relations.includes(relation)),
  );
}

function actsOnRecord(section: string, type: string): AnyActName[] {
  return ALL.filter((name) => {
    const { owner, on } = OFFERS[name];
    const place = RECORDS[owner][on];
    return place?.types.includes(type) === true && place.sections.includes(section) && !ON_OWN_PAGE.includes(name);
  });
}
