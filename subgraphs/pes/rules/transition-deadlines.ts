import { addDays, addMonths, compare, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { OwnerDeadline } from '../../../shared/words/event-text.ts';
import type { WholeTrack } from '../transition-entities.ts';
import type { FollowedEmployment, ReadinessScreeningRow } from '../work-entities.ts';
import { momentsDue } from './employment-follow-up.ts';
import { lastDayOfPhase, netEndOfTrack } from './track-limits.ts';
import type { TransitionJourneyRows } from './transition-journey.ts';

type Deadline = OwnerDeadline & { readonly source: 'PES' };

/**
 * What has to be done about these rows, in no order; the last day is inclusive and stays until it is done: a fact that comes
 * late is recorded all the same. The provider acts on its own track, VDAB on the rest.
 */
export function transitionDeadlines(
  { transitions, screenings, employments }: Omit<TransitionJourneyRows, 'learnings'>,
  values: PolicyValues,
): Deadline[] {
  return [
    ...transitions.flatMap((track) => [...trackEnds(track), ...phasesEnd(track, values), ...toStart(track, values)]),
    ...screenings.flatMap(screeningDue),
    ...employments.flatMap((spell) => followUpDue(spell, values)),
  ];
}

function actorOf({ provider, holder }: WholeTrack): string {
  return provider ?? holder;
}

function inTrack(track: WholeTrack, kind: string, on: LocalDate): Deadline {
  return { on, source: 'PES', section: 'pes.transition', kind, actor: actorOf(track) };
}

/** The provider closes the track by its planned end, suspensions included (INV-20). */
function trackEnds(track: WholeTrack): Deadline[] {
  if (track.plannedEndOn === null || !['RUNNING', 'SUSPENDED'].includes(track.status)) return [];
  return [inTrack(track, 'TRANSITION_ENDS', track.plannedEndOn)];
}

/** A phase that runs ends on the last day of its limit (INV-20); nobody knows that day while the track is on hold. */
function phasesEnd(track: WholeTrack, values: PolicyValues): Deadline[] {
  const { startOn, status, phases, suspensions } = track;
  if (status !== 'RUNNING' || startOn === null) return [];
  const net = netEndOfTrack(startOn, suspensions, values);
  return phases
    .filter(({ to }) => to === null)
    .map(({ phase }) => {
      const same = phases.filter((row) => row.phase === phase);
      const last = lastDayOfPhase(phase, same, suspensions, values);
      return inTrack(track, 'TRANSITION_PHASE_ENDS', compare(last, net) < 0 ? last : net);
    });
}

/** A track that was referred starts within the days that waiting may take (domain 2.8). */
function toStart(track: WholeTrack, values: PolicyValues): Deadline[] {
  const { status, referredOn } = track;
  const days = referredOn === null ? null : values.find('track-referral-to-start-days', referredOn);
  if (status !== 'REFERRED' || referredOn === null || days === null) return [];
  return [inTrack(track, 'TRANSITION_REFERRAL_TO_START', addDays(referredOn, days))];
}

/** VDAB evaluates on the day that it planned. */
function screeningDue({ screenedOn, plannedOn, holder }: ReadinessScreeningRow): Deadline[] {
  if (screenedOn !== null) return [];
  return [{ on: plannedOn, source: 'PES', section: 'pes.readiness', kind: 'READINESS_SCREENING_DUE', actor: holder }];
}

/** The next moment at which VDAB looks whether the client still works in the regular economy (domain 2.7). */
function followUpDue(spell: FollowedEmployment, values: PolicyValues): Deadline[] {
  const kind = 'EMPLOYMENT_FOLLOW_UP_DUE';
  return momentsDue(spell, values).map((month) => {
    return { on: addMonths(spell.from, month), source: 'PES', section: 'pes.employment', kind, actor: spell.holder };
  });
}
