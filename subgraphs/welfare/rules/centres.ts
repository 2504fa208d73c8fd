import type { LocalDate } from '../../../shared/local-date.ts';
import type { CentreRow } from '../application-entities.ts';
import { overlaps, type Period } from './period.ts';

/** A line of the table of mergers: what a code of a municipality became, from a day on. Source: Statbel, REFNIS 2025. */
export interface Merger {
  readonly oldNis: string;
  readonly newNis: string;
  readonly effective: LocalDate;
}

/** The municipality without a centre of its own (domain 6.3, KSZ-OCMW). */
const HERSTAPPE = '73028';

/** Why a row of the register of centres cannot be (INV-04): codes, so that the import can word them. */
export type CentreProblem = 'ENDS_EARLY' | 'NO_CENTRE' | 'NIS_NOT_VALID' | 'SECOND_CENTRE';

/** Whether a code of a municipality is in force on every day of a period; a code of no merger always is. */
export function isNisValid(nis: string, period: Period, mergers: readonly Merger[]): boolean {
  const kept = mergers.some(({ oldNis, newNis }) => oldNis === nis && newNis === nis);
  if (kept) return true;
  const ended = mergers.find(({ oldNis }) => oldNis === nis)?.effective;
  const began = mergers.find(({ newNis }) => newNis === nis)?.effective;
  if (ended !== undefined && (period.to === null || period.to >= ended)) return false;
  return began === undefined || period.from >= began;
}

/**
 * What is wrong with a row of the register, beside the others; null when nothing is. On one day a municipality has one centre,
 * Herstappe has none, and the code is in force on each day of the period (INV-04).
 */
export function problemOfCentre(
  row: Pick<CentreRow, 'nisCode' | 'from' | 'to'>,
  others: readonly Pick<CentreRow, 'nisCode' | 'from' | 'to'>[],
  mergers: readonly Merger[],
): CentreProblem | null {
  if (row.to !== null && row.to < row.from) return 'ENDS_EARLY';
  if (row.nisCode === HERSTAPPE) return 'NO_CENTRE';
  if (!isNisValid(row.nisCode, row, mergers)) return 'NIS_NOT_VALID';
  return others.some((other) => other.nisCode === row.nisCode && overlaps(row, other)) ? 'SECOND_CENTRE' : null;
}
