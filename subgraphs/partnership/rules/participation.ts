import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ParticipationExitReason, ParticipationStatus } from '../generated/resolver-types.ts';
import type { ParticipationRow } from '../participation-entities.ts';

/** A step of a participation, with its day. */
export type ParticipationStep =
  | { readonly step: 'ENROL' | 'ACTIVATE' | 'PAUSE' | 'RESUME' | 'AFTERCARE' | 'CLOSE'; readonly on: LocalDate }
  | { readonly step: 'EXIT'; readonly on: LocalDate; readonly reason: ParticipationExitReason };

type DayOf = 'enrolledOn' | 'activatedOn' | 'pausedOn' | 'resumedOn' | 'exitedOn' | 'aftercareOn' | 'closedOn';

interface Move {
  readonly from: readonly ParticipationStatus[];
  readonly to: ParticipationStatus;
  /** The day of the row that the step sets. */
  readonly day: DayOf;
  /** The field of the act's input that holds the day, where it is called otherwise. */
  readonly field?: string;
}

/**
 * CONTACTED → ENROLLED → ACTIVE → (PAUSED ↔ ACTIVE) → EXITED → AFTERCARE → CLOSED (domain 5, `state Participant`). Beside that line: who
 * does not enrol or never begins leaves as well, and who wants no aftercare is closed without it (ADR 25).
 */
export const PARTICIPATION_MOVES: Readonly<Record<ParticipationStep['step'], Move>> = {
  ENROL: { from: ['CONTACTED'], to: 'ENROLLED', day: 'enrolledOn' },
  ACTIVATE: { from: ['ENROLLED'], to: 'ACTIVE', day: 'activatedOn' },
  PAUSE: { from: ['ACTIVE'], to: 'PAUSED', day: 'pausedOn' },
  RESUME: { from: ['PAUSED'], to: 'ACTIVE', day: 'resumedOn' },
  EXIT: { from: ['CONTACTED', 'ENROLLED', 'ACTIVE', 'PAUSED'], to: 'EXITED', day: 'exitedOn' },
  AFTERCARE: { from: ['EXITED'], to: 'AFTERCARE', day: 'aftercareOn', field: 'startedOn' },
  CLOSE: { from: ['EXITED', 'AFTERCARE'], to: 'CLOSED', day: 'closedOn' },
};

/** The participation after a step; or the rule that refuses it. The day lies until today and not before the step before it. */
export function takeParticipationStep(
  row: ParticipationRow,
  step: ParticipationStep,
  today: LocalDate,
): ParticipationRow | Breach {
  const { from, to, day, field = day } = PARTICIPATION_MOVES[step.step];
  if (!from.includes(row.status)) return breach('PARTICIPATION_STATUS', 'status');
  if (step.on > today) return breach('PARTICIPATION_DAY_AHEAD', field);
  if (step.on < lastDayOf(row)) return breach('PARTICIPATION_DAY_ORDER', field);
  const moved = { ...row, status: to, [day]: step.on };
  if (step.step === 'PAUSE') return { ...moved, resumedOn: null };
  return step.step === 'EXIT' ? { ...moved, exitReason: step.reason } : moved;
}

/** The day of the step that was taken last. */
function lastDayOf(row: ParticipationRow): LocalDate {
  const days = [row.enrolledOn, row.activatedOn, row.pausedOn, row.resumedOn, row.exitedOn, row.aftercareOn];
  return days.reduce<LocalDate>((last, each) => (each !== null && each > last ? each : last), row.contactedOn);
}

/** What a first contact sets; nothing has followed yet. */
export const CONTACTED = {
  status: 'CONTACTED',
  ...{ enrolledOn: null, activatedOn: null, pausedOn: null, resumedOn: null },
  ...{ exitedOn: null, exitReason: null, aftercareOn: null, closedOn: null },
} as const;

/** Why a first contact cannot be recorded; null when it can: somebody goes through a partnership once at a time. */
export function contactBreach(
  { partnershipId, contactedOn }: Pick<ParticipationRow, 'partnershipId' | 'contactedOn'>,
  earlier: readonly ParticipationRow[],
  today: LocalDate,
): Breach | null {
  if (contactedOn > today) return breach('PARTICIPATION_DAY_AHEAD', 'contactedOn');
  const isOpen = earlier.some((each) => each.partnershipId === partnershipId && each.status !== 'CLOSED');
  return isOpen ? breach('PARTICIPATION_OPEN', 'partnership') : null;
}

/** That an organisation is not in the partnership that it records something of; null when it is. */
export function partnerBreach(organisation: string | null, members: readonly string[] | undefined): Breach | null {
  const isIn = organisation !== null && members?.includes(organisation);
  return isIn ? null : breach('PARTICIPATION_NOT_PARTNER', 'partnership');
}
