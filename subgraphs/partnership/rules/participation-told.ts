import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ParticipationRow } from '../participation-entities.ts';
import {
  CONTACTED,
  contactBreach,
  type ParticipationStep,
  partnerBreach,
  takeParticipationStep,
} from './participation.ts';
import { differenceBreach } from './told.ts';

/** What is known around a participation that another system tells of. */
export interface AroundParticipation {
  /** The organisations of the partnership; undefined where there is none of that id. */
  readonly partners: readonly string[] | undefined;
  /** The other participations of the client. */
  readonly others: readonly ParticipationRow[];
}

/**
 * A participation as another system tells of it, taken step by step by the rules of the acts (domain 5, `state Participant`). One
 * that is closed stands beside others in the same partnership; of those that are not closed there is one at a time.
 */
export function toldParticipation(
  told: ParticipationRow,
  { partners, others }: AroundParticipation,
  today: LocalDate,
): ParticipationRow | Breach {
  const refused =
    partnerBreach(told.holder, partners) ?? contactBreach(told, told.status === 'CLOSED' ? [] : others, today);
  if (refused !== null) return refused;
  if ((told.exitedOn === null) !== (told.exitReason === null)) return breach('TOLD_STATE', 'exitReason');
  let taken: ParticipationRow = { ...told, ...CONTACTED };
  for (const step of stepsOf(told)) {
    const next = takeParticipationStep(taken, step, today);
    if ('rule' in next) return { ...next, field: next.field === 'startedOn' ? 'aftercareOn' : next.field };
    taken = next;
  }
  return differenceBreach(told, taken, ['status']) ?? taken;
}

function stepsOf(told: ParticipationRow): ParticipationStep[] {
  const at = (step: Exclude<ParticipationStep['step'], 'EXIT'>, on: LocalDate | null): ParticipationStep[] =>
    on === null ? [] : [{ step, on }];
  const { exitedOn, exitReason } = told;
  return [
    ...at('ENROL', told.enrolledOn),
    ...at('ACTIVATE', told.activatedOn),
    ...at('PAUSE', told.pausedOn),
    ...at('RESUME', told.resumedOn),
    ...(exitedOn === null || exitReason === null ? [] : [{ step: 'EXIT', on: exitedOn, reason: exitReason } as const]),
    ...at('AFTERCARE', told.aftercareOn),
    ...at('CLOSE', told.closedOn),
  ];
}
