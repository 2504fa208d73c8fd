import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { type LocalDate, today } from '../../../shared/local-date.ts';
import type { OwnerEvent } from '../../../shared/words/event-text.ts';
import type { UrgentAccessRow } from '../urgent-access-entities.ts';
import { hasPersonNumber } from './case-text.ts';

const HOUR_MS = 3_600_000;

/** How long urgent access opens what it opens. Source: acceptance A6. */
export const URGENT_HOURS = 2;

/** How long somebody needs a colleague to look at the same client urgently once more. Source: DESIGN, acceptance A6. */
export const COLLEAGUE_DAYS = 30;

const LONGEST_SENTENCE = 300;

/** Whether urgent access opens anything at a moment: to who took it, up to the last millisecond before its end. */
export function runsAt({ endsAt }: Pick<UrgentAccessRow, 'endsAt'>, now: Date): boolean {
  return endsAt.getTime() > now.getTime();
}

/** When somebody may look at a client until, by what they took themselves; null where nothing of it runs. */
export function urgentUntil(rows: readonly UrgentAccessRow[], staffMember: string, now: Date): Date | null {
  const running = rows.filter((row) => row.staffMember === staffMember && runsAt(row, now));
  return running.length === 0 ? null : new Date(Math.max(...running.map(({ endsAt }) => endsAt.getTime())));
}

interface Taking {
  readonly staffMember: string;
  readonly sentence: string;
  /** Whether somebody without a relation may find the client. */
  readonly isFindable: boolean;
  /** What their organisation took of this client before. */
  readonly own: readonly UrgentAccessRow[];
  readonly now: Date;
}

/**
 * What is wrong with taking urgent access; null when nothing is. Of an id that leads to nobody and of a shielded person the same
 * is said. Who had it for this client in the last 30 days asks a colleague to renew it: nobody looks twice on their own word.
 */
export function takingBreach({ staffMember, sentence, isFindable, own, now }: Taking): Breach | null {
  const said = sentence.trim();
  if (said === '' || said.length > LONGEST_SENTENCE) return breach('URGENT_SENTENCE', 'sentence');
  if (hasPersonNumber(said)) return breach('CASE_TEXT_NUMBER', 'sentence');
  if (!isFindable) return breach('ACCESS_NOBODY', 'client');
  const mine = own.filter((row) => row.staffMember === staffMember);
  if (mine.some((row) => runsAt(row, now))) return breach('URGENT_RUNS', 'client');
  return mine.some((row) => isRecent(row, now)) ? breach('URGENT_COLLEAGUE', 'client') : null;
}

/** Urgent access of two hours from now on, taken or renewed. */
export function endOf(now: Date): Date {
  return new Date(now.getTime() + URGENT_HOURS * HOUR_MS);
}

/** Urgent access as a colleague renews it, or why not: never one's own, and not one of more than 30 days ago. */
export function renewedAccess(
  row: UrgentAccessRow,
  by: { readonly staffMember: string; readonly isFindable: boolean; readonly now: Date },
): UrgentAccessRow | Breach {
  if (!by.isFindable) return breach('ACCESS_NOBODY', 'client');
  if (row.staffMember === by.staffMember) return breach('URGENT_COLLEAGUE', 'id');
  if (!isRecent(row, by.now)) return breach('URGENT_OVER', 'id');
  return { ...row, endsAt: endOf(by.now), renewedBy: by.staffMember };
}

/** Urgent access as who took it gives it back, or why not: only their own, while it runs. */
export function endedAccess(row: UrgentAccessRow, staffMember: string, now: Date): UrgentAccessRow | Breach {
  if (row.staffMember !== staffMember) return breach('URGENT_NOT_YOURS', 'id');
  return runsAt(row, now) ? { ...row, endsAt: now } : breach('URGENT_OVER', 'id');
}

function isRecent({ endsAt }: UrgentAccessRow, now: Date): boolean {
  return endsAt.getTime() > now.getTime() - COLLEAGUE_DAYS * 24 * HOUR_MS;
}

/** Urgent access in the journey of a client: that it was taken, on which day; who and why stands in the access itself. */
export function urgentJourney(rows: readonly UrgentAccessRow[]): OwnerEvent[] {
  return rows.map(({ takenAt }) => ({
    ...{ on: dayOf(takenAt), source: 'PARTNERSHIP', section: 'partnership.urgent-access', kind: 'URGENT_ACCESS_TAKEN' },
    detail: null,
  }));
}

function dayOf(moment: Date): LocalDate {
  return today(() => moment);
}
