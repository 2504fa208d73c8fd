import type { EntityManager } from 'typeorm';
import { selectRows } from '../../../shared/select-rows.ts';
import { type AgreementRow, agreementEntity, type SignatureRow, signatureEntity } from '../agreement-entities.ts';
import { organisationEntity } from '../entities.ts';
import { partnershipEntity, partnershipMemberEntity } from '../partnership-entities.ts';
import type { Member } from '../rules/responsibility-matrix.ts';
import { partnershipId } from './organisations.ts';

/** What is known of one partnership. Agreements and signatures grow with what an extract brings. */
export interface KnownPartnership {
  readonly id: string;
  readonly promotor: string;
  readonly members: readonly Member[];
  readonly agreements: AgreementRow[];
  readonly signatures: SignatureRow[];
}

/** What is known of the partnerships that an extract names, by their id at the source. Five statements, by keys and indexes. */
export async function partnershipsBySource(
  manager: EntityManager,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, KnownPartnership>> {
  const bySource = new Map(sourceIds.map((sourceId) => [sourceId, partnershipId(sourceId)]));
  const ids = [...new Set(bySource.values())];
  const rows = await selectRows(manager, partnershipEntity, { id: ids });
  const memberships = await selectRows(manager, partnershipMemberEntity, { partnershipId: ids });
  const kboNumbers = [...new Set(memberships.map(({ organisation }) => organisation))];
  const organisations = await selectRows(manager, organisationEntity, { kboNumber: kboNumbers });
  const agreements = await selectRows(manager, agreementEntity, { partnershipId: ids });
  const signatures = await selectRows(manager, signatureEntity, { partnershipId: ids });
  const known = new Map(
    rows.map(({ id, promotor }): [string, KnownPartnership] => {
      const own = memberships.filter((each) => each.partnershipId === id).map(({ organisation }) => organisation);
      const of = <Row extends { partnershipId: string }>(all: Row[]) => all.filter((each) => each.partnershipId === id);
      const members = organisations.filter(({ kboNumber }) => own.includes(kboNumber));
      return [id, { id, promotor, members, agreements: of(agreements), signatures: of(signatures) }];
    }),
  );
  return new Map(
    [...bySource].flatMap(([sourceId, id]) => {
      const found = known.get(id);
      return found === undefined ? [] : [[sourceId, found] as const];
    }),
  );
}
