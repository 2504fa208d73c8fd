import {
  OWNERS,
  type Owner,
  PURPOSES,
  type Purpose,
  ROLES,
  type Role,
  type Source,
  sourceOf,
} from '../../shared/caller.ts';
import { policyOf, readPermits } from '../../shared/policy-permits.ts';

/** What an owner discloses to whom: a permit, with everybody to whom it applies alike. */
export interface Decision {
  readonly source: Source;
  readonly section: string;
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  /** Null where the kind of organisation makes no difference; empty for a client, who acts for none. */
  readonly organisationKinds: readonly string[] | null;
  readonly relations: readonly string[];
  /** What the client decided; null where that makes no difference. */
  readonly sharing: readonly string[] | null;
  /** Whether the organisation of who looks holds the part itself; null where that makes no difference. */
  readonly holdsPart: boolean | null;
  readonly rule: string;
  readonly legalBasis: string;
  readonly authorisation: string;
}

/** The decisions of all owners, from the text of each one's table in docs/policy. What is not among them is refused. */
export function decisionsIn(tables: Readonly<Record<Owner, string>>): Decision[] {
  return OWNERS.flatMap((owner) => decisionsOf(owner, tables[owner]));
}

function decisionsOf(owner: Owner, table: string): Decision[] {
  const permits = readPermits(table);
  const sections = [...new Set(permits.map(({ section }) => section))];
  return sections.flatMap((section) =>
    policyOf(section, permits).permits.map((permit) => ({
      ...{ source: sourceOf(owner), section },
      roles: ROLES.filter((role) => listed(permit.role).includes(role)),
      purposes: PURPOSES.filter((purpose) => listed(permit.purpose).includes(purpose)),
      organisationKinds: permit.organisationKind === 'NONE' ? [] : anyOf(permit.organisationKind),
      relations: listed(permit.relation),
      sharing: anyOf(permit.sharing),
      holdsPart: permit.holdsPart === '*' ? null : permit.holdsPart === 'true',
      ...{ rule: permit.rule, legalBasis: permit.legalBasis, authorisation: permit.authorisation },
    })),
  );
}

function listed(cell: string): string[] {
  return cell.split(',');
}

function anyOf(cell: string): string[] | null {
  return cell === '*' ? null : listed(cell);
}
