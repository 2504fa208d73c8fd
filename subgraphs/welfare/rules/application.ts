import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ApplicationRow, CentreRow } from '../application-entities.ts';
import type { ApplicationStatus } from '../generated/resolver-types.ts';
import { inOrder, isIn } from './period.ts';
import type { WelfareRule } from './rule-book.ts';

/** What may follow on a state of an application; everything else is refused (domain 3.1, procedure). */
export const APPLICATION_MOVES: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  REGISTERED: ['SOCIAL_INVESTIGATION'],
  SOCIAL_INVESTIGATION: ['DECIDED'],
  DECIDED: ['NOTIFIED'],
  NOTIFIED: ['APPEALED'],
  APPEALED: [],
};

type Moved = ApplicationRow | Breach<WelfareRule>;

function move(row: ApplicationRow, status: ApplicationStatus, more: Partial<ApplicationRow>): Moved {
  if (!APPLICATION_MOVES[row.status].includes(status)) return breach('APPLICATION_STATE', 'status');
  return { ...row, ...more, status };
}

/** The application once its social investigation began on a day that is not ahead; refuses any state but REGISTERED. */
export function investigate(row: ApplicationRow, startedOn: LocalDate, today: LocalDate): Moved {
  if (startedOn > today) return breach('AHEAD_OF_TODAY', 'startedOn');
  return move(row, 'SOCIAL_INVESTIGATION', { investigationOn: startedOn });
}

/** What the committee decided. */
export type Decided = Pick<ApplicationRow, 'decision' | 'formCode' | 'heardOn' | 'supportSourceId'> & {
  readonly decidedOn: LocalDate;
};

/** The application once the committee (BCSD) decided; a decision after 30 days is recorded like any other (INV-05). */
export function decideApplication(row: ApplicationRow, decided: Decided, today: LocalDate): Moved {
  if (decided.decidedOn > today) return breach('AHEAD_OF_TODAY', 'decidedOn');
  return move(row, 'DECIDED', decided);
}

/** The application once its decision was sent to the client; refuses any state but DECIDED. */
export function notifyDecision(row: ApplicationRow, notifiedOn: LocalDate, today: LocalDate): Moved {
  if (notifiedOn > today) return breach('AHEAD_OF_TODAY', 'notifiedOn');
  return move(row, 'NOTIFIED', { notifiedOn });
}

/** The application once the client appealed. A late appeal is recorded: the labour court judges whether it is admissible. */
export function appealDecision(row: ApplicationRow, appealedOn: LocalDate, today: LocalDate): Moved {
  if (appealedOn > today) return breach('AHEAD_OF_TODAY', 'appealedOn');
  return move(row, 'APPEALED', { appealedOn });
}

const REACHED: readonly ApplicationStatus[] = ['REGISTERED', 'SOCIAL_INVESTIGATION', 'DECIDED', 'NOTIFIED', 'APPEALED'];

/** What keeps an application out (INV-04): its municipality does not have this centre on the day of the application. */
export function refusalOfApplication(
  row: Pick<ApplicationRow, 'nisCode' | 'receivedOn'>,
  dossier: { readonly registers: { readonly centres: readonly CentreRow[] } },
): Breach<WelfareRule> | null {
  const { centres } = dossier.registers;
  const served = centres.some((centre) => centre.nisCode === row.nisCode && isIn(centre, row.receivedOn));
  return served ? null : breach('INV-04', 'nisCode');
}

/**
 * What is wrong with an application, whatever wrote it; null when nothing is: the days stand in order, each state has what it
 * follows from, the form fits the decision.
 */
export function breachOfApplication(row: ApplicationRow): Breach<WelfareRule> | null {
  const { receivedOn, investigationOn, decidedOn, notifiedOn, appealedOn } = row;
  if (!inOrder([receivedOn, investigationOn, decidedOn, notifiedOn, appealedOn]))
    return breach('APPLICATION_ORDER', 'receivedOn');
  if (!inOrder([receivedOn, row.heardOn, decidedOn])) return breach('APPLICATION_ORDER', 'heardOn');
  if (!inOrder([receivedOn, row.receiptOn])) return breach('APPLICATION_ORDER', 'receiptOn');
  return breachOfState(row);
}

function breachOfState(row: ApplicationRow): Breach<WelfareRule> | null {
  const reached = REACHED.indexOf(row.status);
  const steps: readonly [keyof ApplicationRow & string, number][] = [
    ...([
      ['investigationOn', 1],
      ['decision', 2],
      ['decidedOn', 2],
      ['notifiedOn', 3],
      ['appealedOn', 4],
    ] as const),
  ].map(([field, at]) => [field, at]);
  const wrong = steps.find(([field, at]) => (row[field] !== null) !== reached >= at);
  if (wrong !== undefined) return breach('APPLICATION_INCOMPLETE', wrong[0]);
  if (row.formCode !== null && (row.formCode === 'C') !== (row.decision === 'REFUSED'))
    return breach('APPLICATION_FORM', 'formCode');
  if (row.supportSourceId !== null && row.decision !== 'GRANTED') return breach('APPLICATION_FORM', 'supportSourceId');
  return null;
}
