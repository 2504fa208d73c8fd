import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { OrganisationKind } from '../../../shared/caller.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { CaseMemberRow, CaseRow } from '../entities.ts';
import { CLIENT } from '../joint/standing.ts';
import type { PlanGoalRow } from '../plan-entities.ts';
import { isMemberOn } from './case.ts';
import { type CaseFile, ownCases } from './case-journey.ts';
import { isHealthDomain } from './plan-domains.ts';

/** The organisations that follow the client today in the open cases of this organisation; for the client in any. */
export function ownMembersOn(files: readonly CaseFile[], organisation: string | null, today: LocalDate) {
  const own = ownCases(files, organisation, today);
  return membersOn(
    own.map(({ file }) => file),
    own.flatMap(({ members }) => members),
    today,
  );
}

/** The organisations that are members of these cases on a day, as far as they are open; first and last day inclusive. */
export function membersOn(
  cases: readonly CaseRow[],
  members: readonly CaseMemberRow[],
  day: LocalDate,
): ReadonlySet<string> {
  const open = new Set(cases.filter(({ closedOn }) => closedOn === null).map(({ id }) => id));
  const present = members.filter((member) => open.has(member.caseId) && isMemberOn(member, day));
  return new Set(present.map(({ organisation }) => organisation));
}

/**
 * Why this organisation, or the client, cannot own an action for a goal; null where they can. Every action has one owner who
 * follows the client (domain 3.6: explicit owner per action). One of health is for who may see health: centres and the client.
 */
export function ownerBreach(
  owner: string,
  goal: Pick<PlanGoalRow, 'lifeDomain'>,
  members: ReadonlySet<string>,
  kind: OrganisationKind | null,
): Breach | null {
  if (owner === CLIENT) return null;
  if (!members.has(owner)) return breach('PLAN_OWNER_NOT_MEMBER', 'owner');
  return isHealthDomain(goal.lifeDomain) && kind !== 'WELFARE_CENTRE' ? breach('PLAN_OWNER_HEALTH', 'owner') : null;
}
