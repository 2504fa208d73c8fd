import type { LocalDate } from '../../../shared/local-date.ts';
import type { PlanActionRow, PlanGoalRow } from '../plan-entities.ts';
import type { JointDossier } from '../tables.ts';
import { type CaseFile, caseFiles, ownCases } from './case-journey.ts';
import { doerOf } from './plan-action.ts';

/** Who looks at the records of a client, and whom they do not work with. */
export interface Company {
  /** KBO number of who looks; null for the client. */
  readonly organisation: string | null;
  /** Organisations that are or were a member of a case of their own. */
  readonly known: ReadonlySet<string>;
  /** Organisations that follow or followed the client in other cases only. */
  readonly strangers: ReadonlySet<string>;
}

/** A record between organisations: who wrote it, and to whom it is addressed. */
interface Between {
  readonly holder: string;
  readonly recipient?: string | null;
}

/**
 * Whom an organisation does not work with on a client: those that are or were a member of cases that are not its own, and of none
 * that is. Whose case is its own says `ownCases`; the client knows everybody.
 */
export function companyOf(cases: readonly CaseFile[], organisation: string | null, today: LocalDate): Company {
  const own = ownCases(cases, organisation, today);
  const known = new Set(own.flatMap(membersOf));
  const isStranger = (each: string) => each !== organisation && !known.has(each);
  return { organisation, known, strangers: new Set(cases.flatMap(membersOf).filter(isStranger)) };
}

function membersOf({ members }: CaseFile): string[] {
  return members.map(({ organisation }) => organisation);
}

/** Whether somebody is told of a record at all: not of what a stranger wrote, unless it is addressed to them. */
export function isTold(
  { holder, recipient }: Between,
  { organisation, strangers }: Pick<Company, 'organisation' | 'strangers'>,
): boolean {
  return !strangers.has(holder) || (organisation !== null && recipient === organisation);
}

/** Whether somebody is told of a goal: not of one that a stranger added, unless they do something for it themselves. */
export function isToldOfGoal(goal: PlanGoalRow, actions: readonly PlanActionRow[], company: Company): boolean {
  const isDoer = (action: PlanActionRow) => action.goalId === goal.id && doerOf(action) === company.organisation;
  return isTold({ holder: goal.holder }, company) || actions.some(isDoer);
}

/** Whether somebody is told of an action, of a goal that they are told of: as of a letter of who proposed it to who does it. */
export function isToldOfAction(action: PlanActionRow, company: Company): boolean {
  return isTold({ holder: action.proposedBy ?? action.holder, recipient: doerOf(action) }, company);
}

/** The records of a client that somebody acts on: what they are not told of is not there for them. */
export function toldDossier(dossier: JointDossier, organisation: string | null, today: LocalDate): JointDossier {
  const company = companyOf(caseFiles(dossier), organisation, today);
  const { referrals, signals, participations, sittings, planGoals, planActions } = dossier;
  const told = (row: Between) => isTold(row, company);
  const goals = planGoals.filter((goal) => isToldOfGoal(goal, planActions, company));
  const known = new Set(goals.map(({ id }) => id));
  return {
    ...dossier,
    referrals: referrals.filter(told),
    signals: signals.filter(told),
    participations: participations.filter(told),
    sittings: sittings.filter(told),
    planGoals: goals,
    planActions: planActions.filter((action) => known.has(action.goalId) && isToldOfAction(action, company)),
  };
}
