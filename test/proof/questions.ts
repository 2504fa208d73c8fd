import {
  ORGANISATION_KINDS,
  type OrganisationKind,
  type Purpose,
  purposesOf,
  ROLES,
  type Role,
} from '../../shared/caller.ts';
import { RELATIONS, type Relation, SHARING_STATUSES, type SharingStatus } from '../../shared/grant.ts';

/** Who asks, and for what. */
export interface Asker {
  readonly role: Role;
  readonly purpose: Purpose;
}

/** What the partnership states about asker and client. */
export interface Stated {
  readonly organisationKind: OrganisationKind | null;
  readonly relation: Relation;
  /** The same for every section. */
  readonly sharing: SharingStatus;
}

/** Every role for each of its purposes. */
export const ASKERS: readonly Asker[] = ROLES.flatMap((role) =>
  purposesOf([role]).map((purpose) => ({ role, purpose })),
);

/** Every kind of organisation × relation × sharing; a client has no organisation. */
export function statedTo({ role }: Asker): Stated[] {
  const kinds = role === 'client' ? [null] : ORGANISATION_KINDS;
  return kinds.flatMap((organisationKind) =>
    RELATIONS.flatMap((relation) => SHARING_STATUSES.map((sharing) => ({ organisationKind, relation, sharing }))),
  );
}
