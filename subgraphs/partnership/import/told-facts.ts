import type { EntityManager } from 'typeorm';
import { sourceOfName } from '../../../shared/caller.ts';
import type { GrantFacts } from '../../../shared/grant.ts';
import { selectRows } from '../../../shared/select-rows.ts';
import {
  type CaseMemberRow,
  type CaseRow,
  caseEntity,
  caseMemberEntity,
  directoryEntity,
  identityEntity,
} from '../entities.ts';
import { type SharingDecisionRow, sharingDecisionEntity } from '../sharing-entities.ts';

/** What is on record about one client, as the rules on what another system tells look at it. */
export interface ToldFacts {
  readonly cases: readonly CaseRow[];
  readonly members: readonly CaseMemberRow[];
  readonly sharing: readonly SharingDecisionRow[];
  /** Who holds a part, as far as owners have announced it. */
  readonly holders: GrantFacts['holders'];
  /** Whether somebody without a relation may find the client: no shielded person, and nobody whom the register has not told of. */
  readonly isFindable: boolean;
}

/** What is on record about these clients. Five statements, by primary key and by the indexes on the client. */
export async function loadToldFacts(
  manager: EntityManager,
  clientIds: readonly string[],
): Promise<(clientId: string) => ToldFacts> {
  const ids = [...new Set(clientIds)];
  const cases = await selectRows(manager, caseEntity, { clientId: ids });
  const members = await selectRows(manager, caseMemberEntity, { caseId: cases.map(({ id }) => id) });
  const sharing = await selectRows(manager, sharingDecisionEntity, { clientId: ids });
  const parts = await selectRows(manager, directoryEntity, { clientId: ids });
  const identities = await selectRows(manager, identityEntity, { clientId: ids });
  const findable = new Set(identities.filter(({ shielded }) => !shielded).map(({ clientId }) => clientId));
  const grouped = {
    cases: groupBy(cases, ({ clientId }) => clientId),
    members: groupBy(members, ({ caseId }) => caseId),
    sharing: groupBy(sharing, ({ clientId }) => clientId),
    parts: groupBy(
      parts.filter(({ withdrawn }) => !withdrawn),
      ({ clientId }) => clientId,
    ),
  };
  return (clientId) => {
    const own = grouped.cases.get(clientId) ?? [];
    return {
      cases: own,
      members: own.flatMap(({ id }) => grouped.members.get(id) ?? []),
      sharing: grouped.sharing.get(clientId) ?? [],
      holders: (grouped.parts.get(clientId) ?? []).map(({ owner, holder, capacity, from, to }) => {
        return { owner: sourceOfName(owner), organisation: holder, capacity, from, to };
      }),
      isFindable: findable.has(clientId),
    };
  };
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
