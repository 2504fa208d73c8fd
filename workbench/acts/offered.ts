import type { Purpose, Role } from '../../shared/caller.ts';
import type { Relation } from '../../shared/grant.ts';
import { type AnyActName, OFFERS } from '../generated/acts/offers.ts';
import type { ActRecord } from './act.ts';
import { BEGINNINGS, OWN_PAGES, RECORDS } from './placement.ts';
import { fitsStatus } from './states.ts';

/** Who asks what there is to do, and where. */
export interface Place {
  readonly section: string;
  /** The record whose acts are wanted; null for the acts that begin something in the section. */
  readonly record: Pick<ActRecord, '__typename'> | null;
  /** KBO number of the reader's organisation; null for a client. */
  readonly organisation: string | null;
  readonly roles: readonly Role[];
  readonly purpose: Purpose;
  /** Why somebody may see the client, where the page knows it. */
  readonly relation?: Relation;
}

const ALL = Object.keys(OFFERS) as AnyActName[];
const ON_OWN_PAGE: readonly string[] = Object.values(OWN_PAGES).flat();

/** The acts that fit a place and that somebody is offered, in the order of the schema. The owner decides when one is done. */
export function offeredActs({ section, record, organisation, ...who }: Place): AnyActName[] {
  if (record === null) return (BEGINNINGS[section] ?? []).filter((name) => isOffered(name, who));
  const here = actsOnRecord(section, record.__typename);
  return here.filter(
    (name) => isOffered(name, who) && isTheirs(name, record, organisation) && fitsStatus(name, record),
  );
}

// Which field of a record names the organisation that keeps it, and whom it is addressed to.
const KEEPERS = ['heldBy', 'sender', 'owner', 'organisation', 'from'];
const ADDRESSEES = ['recipient', 'to'];

/**
 * Whether a record leaves an act to somebody's organisation, as far as the page asked for it: nobody changes what another holder
 * keeps, who sent something does not answer it, and who got it does not take it back.
 */
function isTheirs(name: AnyActName, record: object, organisation: string | null): boolean {
  const { owner, permits } = OFFERS[name];
  const standings = new Set(permits.flatMap((permit) => permit.standings));
  const only = (standing: string) =>
    standings.size > 0 && [...standings].every((one) => one.split('+').includes(standing));
  const another = (fields: readonly string[]) =>
    fields.map((field) => numberIn(record, field)).some((number) => number !== null && number !== organisation);
  if (owner !== 'partnership') return !another(['heldBy']);
  // A client acts in their own file, whoever keeps the record.
  if (organisation === null) return true;
  return only('OWNER') ? !another(KEEPERS) : !(only('RECIPIENT') && another(ADDRESSEES));
}

function numberIn(record: object, field: string): string | null {
  const value: unknown = Reflect.get(record, field);
  const number: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'kboNumber') : null;
  return typeof number === 'string' ? number : null;
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
