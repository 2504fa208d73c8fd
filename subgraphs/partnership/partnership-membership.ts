import { rolesForPurpose } from '../../shared/caller.ts';
import type { Context } from './context.ts';
import type { PartnershipRole } from './generated/resolver-types.ts';
import type { Standing } from './joint/standing.ts';
import type { PartnershipRow } from './partnership-entities.ts';
import { EMPLOYER_GUEST } from './rules/guest.ts';

/**
 * What is read of a partnership or an organisation and no client. The policy is asked for each of them as for an act, by the caller's standing in
 * the partnership, where there is one.
 */
export const PARTNERSHIP_READS = [
  'agreementsRead',
  'serviceDecisionsRead',
  'empowermentAggregateRead',
  'urgentAccessesRead',
  'referralsEndedRead',
] as const;
export type PartnershipRead = (typeof PARTNERSHIP_READS)[number];

type Which = Pick<PartnershipRow, 'id' | 'promotor'>;

/** What the caller's organisation is in a partnership; null for who is no member. */
export async function ownRoleIn(
  { id, promotor }: Which,
  { caller, loaders }: Context,
): Promise<PartnershipRole | null> {
  const { organisation } = caller;
  if (organisation === null) return null;
  if (promotor === organisation) return 'PROMOTOR';
  const members = await loaders.partnershipMembers.load(id);
  return members.some((member) => member.organisation === organisation) ? 'PARTNER' : null;
}

/** What the policy lets the caller read of a partnership: null for everybody else, and nothing is read. */
export async function readOf<T>(
  what: PartnershipRead,
  partnership: Which,
  context: Context,
  read: () => Promise<T>,
): Promise<T | null> {
  const standing = await standingIn(partnership, context);
  return isPermittedRead(what, standing, context) ? read() : null;
}

async function standingIn(partnership: Which, context: Context): Promise<Standing[]> {
  const role = await ownRoleIn(partnership, context);
  if (role === null) return [];
  const known = await context.loaders.organisation.load(context.caller.organisation ?? '');
  return known === null || known.kind === EMPLOYER_GUEST ? [role, 'GUEST'] : [role];
}

/** Whether the policy lets the caller read it, by the roles that allow their purpose, as for every act. */
export function isPermittedRead(act: PartnershipRead, standing: Standing[], { caller, policy }: Context): boolean {
  return rolesForPurpose(caller).some(
    (role) => policy.decideAct({ role, purpose: caller.purpose, act, relation: 'NONE', standing }).permitted,
  );
}
