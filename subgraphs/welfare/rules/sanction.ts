import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { IntegrationProjectRow } from '../entities.ts';
import type { SanctionDeferral, SanctionStatus } from '../generated/resolver-types.ts';
import type { ProjectNoticeRow, SanctionRow } from '../project-entities.ts';
import { lastDayOfMonths } from './months.ts';
import { inOrder } from './period.ts';
import { projectOf } from './project.ts';
import type { WelfareRule } from './rule-book.ts';

/** What may follow on a state of a sanction. */
export const SANCTION_MOVES: Readonly<Record<SanctionStatus, readonly SanctionStatus[]>> = {
  IMPOSED: ['DEFERRED', 'ENDED'],
  DEFERRED: ['ENDED'],
  ENDED: [],
};

/** The sanction, deferred wholly or in part; only one that is not deferred yet and not over. */
export function deferSanction(row: SanctionRow, deferral: SanctionDeferral): SanctionRow | Breach<WelfareRule> {
  if (deferral === 'NONE') return breach('SANCTION_DEFERRAL', 'deferral');
  if (!SANCTION_MOVES[row.status].includes('DEFERRED')) return breach('SANCTION_STATE', 'status');
  return { ...row, deferral, status: 'DEFERRED' };
}

/** The sanction, over on a day that is not after the one that was decided, nor ahead of today. */
export function endSanction(row: SanctionRow, to: LocalDate, today: LocalDate): SanctionRow | Breach<WelfareRule> {
  if (!SANCTION_MOVES[row.status].includes('ENDED')) return breach('SANCTION_STATE', 'status');
  if (to > today) return breach('AHEAD_OF_TODAY', 'to');
  if (to > row.to) return breach('SANCTION_LONGER', 'to');
  return { ...row, to, status: 'ENDED' };
}

/**
 * Months that a sanction may last at most (INV-13; RMI law art. 30), by the figures of the day of the decision. It is a repeat
 * when its fact lies after the decision of an earlier one on the same ground and within the window, last day included.
 */
export function mostMonths(row: SanctionRow, all: readonly SanctionRow[], values: PolicyValues): number {
  const { ground, decidedOn } = row;
  const window = values.on('sanction-repeat-months', decidedOn, ground);
  const repeats = all.some((other) => {
    if (other.id === row.id || other.holder !== row.holder || other.ground !== ground) return false;
    return other.decidedOn < row.factOn && row.factOn <= addMonths(other.decidedOn, window);
  });
  const kind = `${ground}${row.fraudulentIntent ? '_FRAUD' : ''}${repeats ? '_REPEAT' : ''}`;
  return values.on('sanction-months', decidedOn, kind);
}

export interface SanctionDossier {
  readonly sanctions: readonly SanctionRow[];
  readonly projects: readonly IntegrationProjectRow[];
  readonly notices: readonly ProjectNoticeRow[];
}

/**
 * What is wrong with a sanction; null when nothing is: its days stand in order, it comes within two years of the fact and lasts
 * no longer than INV-13 says; for a GPMI that was not respected, INV-14 too.
 */
export function breachOfSanction(
  row: SanctionRow,
  dossier: SanctionDossier,
  values: PolicyValues,
): Breach<WelfareRule> | null {
  const { factOn, decidedOn, from, to } = row;
  if (!inOrder([factOn, decidedOn, from, to])) return breach('SANCTION_ORDER', 'from');
  if ((row.status === 'DEFERRED' && row.deferral === 'NONE') || (row.status === 'IMPOSED' && row.deferral !== 'NONE'))
    return breach('SANCTION_DEFERRAL', 'deferral');
  if (row.fraudulentIntent && row.ground !== 'UNDECLARED_MEANS') return breach('SANCTION_FRAUD', 'fraudulentIntent');
  if (row.ground === 'PROJECT_NOT_RESPECTED' && !hasNotice(row, dossier)) return breach('INV-14', 'noticeSourceId');
  const lastDecision = addMonths(factOn, values.on('sanction-fact-months', decidedOn));
  if (decidedOn > lastDecision) return breach('SANCTION_TOO_OLD', 'factOn');
  return to > lastDayOfMonths(from, mostMonths(row, dossier.sanctions, values)) ? breach('INV-13', 'to') : null;
}

/**
 * Whether a sanction has its GPMI, under way on the day of the decision, and a notice of an earlier day that stood then
 * (INV-14; ARB-2014: missed lessons without a GPMI are no ground).
 */
function hasNotice(row: SanctionRow, { projects, notices }: SanctionDossier): boolean {
  const project = projectOf(row, projects);
  if (project === undefined || !wasUnderWay(project, row.decidedOn)) return false;
  return notices.some(
    (notice) =>
      notice.holder === row.holder &&
      notice.sourceId === row.noticeSourceId &&
      notice.projectSourceId === project.sourceId &&
      notice.givenOn < row.decidedOn &&
      (notice.liftedOn === null || notice.liftedOn >= row.decidedOn),
  );
}

function wasUnderWay({ status, signedOn, startOn, endedOn }: IntegrationProjectRow, day: LocalDate): boolean {
  const began = startOn ?? signedOn;
  if (status === 'DRAFT' || status === 'SIGNED' || began === null) return false;
  return began <= day && (endedOn === null || endedOn >= day);
}
