import { addMonths, type Day, dayOf } from '../../calendar.ts';

export type ActivationInstrument =
  | 'ART60'
  | 'ART61'
  | 'TWE_OCMW'
  | 'SOC_ACT'
  | 'ACT_TRACK'
  | 'AMA'
  | 'ONTHAAL'
  | 'WIJKW'
  | 'GEM_DIENST';

/** Why a measure stops that does not stop for a reason of its own: a move, or rights that were reached. */
export const STOP_REASONS = ['FOUND_WORK', 'OTHER_MEASURE', 'CLIENT_STOPPED', 'WORKPLACE_STOPPED', 'OTHER'] as const;

/** An activation measure of a centre; what an instrument does not have is null. */
export interface Measure {
  readonly instrument: ActivationInstrument;
  readonly status: 'PLANNED' | 'RUNNING' | 'ENDED' | 'STOPPED' | 'CANCELLED';
  readonly from: Day;
  readonly to: Day | null;
  readonly stopReason: (typeof STOP_REASONS)[number] | 'RIGHTS_REACHED' | 'MOVED' | null;
  readonly workplace: string | null;
  readonly employer: string | null;
  readonly termsSignedOn: Day | null;
  readonly rightsReachedOn: Day | null;
  readonly hoursPercent: number | null;
  readonly trainingFrom: Day | null;
  readonly trainingTo: Day | null;
  readonly vdabStartDecisionOn: Day | null;
  readonly workManager: boolean;
  readonly careManager: boolean;
  readonly benefitPermissionOn: Day | null;
  readonly agreementSheetOn: Day | null;
  readonly extendedOn: Day | null;
}

/** What no instrument has by itself. */
export const PLAIN: Omit<Measure, 'instrument' | 'status' | 'from' | 'to'> = {
  stopReason: null,
  workplace: null,
  employer: null,
  termsSignedOn: null,
  rightsReachedOn: null,
  hoursPercent: null,
  trainingFrom: null,
  trainingTo: null,
  vdabStartDecisionOn: null,
  workManager: false,
  careManager: false,
  benefitPermissionOn: null,
  agreementSheetOn: null,
  extendedOn: null,
};

/** The days from which an instrument is there, with a margin where the first day is to be checked (domain 3.3). */
export const INSTRUMENT_START: Readonly<Partial<Record<ActivationInstrument, Day>>> = {
  TWE_OCMW: dayOf('2017-01-01'),
  WIJKW: dayOf('2018-01-01'),
  ACT_TRACK: dayOf('2018-01-01'),
  AMA: dayOf('2018-01-01'),
  GEM_DIENST: dayOf('2021-01-01'),
};

/** Last day of that many months from a day. */
export function lastDayOf(from: Day, months: number): Day {
  return addMonths(from, months) - 1;
}
