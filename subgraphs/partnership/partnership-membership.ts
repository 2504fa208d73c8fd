import type { Context } from './context.ts';
import type { PartnershipRow } from './entities.ts';
import type { PartnershipRole } from './generated/resolver-types.ts';

/** What the caller's organisation is in a partnership; null for who is no member. */
export async function ownRoleIn(
  { id, promotor }: Pick<PartnershipRow, 'id' | 'promotor'>,
  { caller, loaders }: Context,
): Promise<PartnershipRole | null> {
  const { organisation } = caller;
  if (organisation === null) return null;
  if (promotor === organisation) return 'PROMOTOR';
  const members = await loaders.partnershipMembers.load(id);
  return members.some((member) => member.organisation === organisation) ? 'PARTNER' : null;
}

/** What members only read of a partnership: null for everybody else. */
export async function forMembers<T>(
  partnership: Pick<PartnershipRow, 'id' | 'promotor'>,
  context: Context,
  read: () => Promise<T>,
): Promise<T | null> {
  return (await ownRoleIn(partnership, context)) === null ? null : read();
}
