import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { SupportedEmploymentPhase } from '../generated/resolver-types.ts';
import type { SupportedEmploymentRow } from '../guidance-entities.ts';

/** Where a supported employment stands: it follows from its dates. */
export function phaseOf(row: SupportedEmploymentRow): SupportedEmploymentPhase {
  if (row.stoppedOn !== null) return 'STOPPED';
  if (row.independentOn !== null) return 'INDEPENDENT';
  if (row.fadingOn !== null) return 'FADING';
  return row.trainingOn === null ? 'PLACED' : 'TRAINING';
}

/** The steps of a supported employment. */
export type SupportStep = 'train' | 'fade' | 'complete' | 'stop';

/** The steps that a phase allows. Support fades in steps: it may fade further. */
const ALLOWED: Readonly<Record<SupportedEmploymentPhase, readonly SupportStep[]>> = {
  PLACED: ['train', 'stop'],
  TRAINING: ['fade', 'stop'],
  FADING: ['fade', 'complete', 'stop'],
  INDEPENDENT: [],
  STOPPED: [],
};

/** The supported employment after a step on its day; SE_NOT_NOW where its phase does not allow it, AHEAD for a day to come. */
export function takeStep(
  row: SupportedEmploymentRow,
  step: SupportStep,
  on: LocalDate,
  today: LocalDate,
): SupportedEmploymentRow | Breach {
  if (!ALLOWED[phaseOf(row)].includes(step)) return breach('SE_NOT_NOW', 'phase');
  if (on > today) return breach('AHEAD', 'on');
  switch (step) {
    case 'train':
      return { ...row, trainingOn: on };
    case 'fade':
      return { ...row, fadingOn: row.fadingOn ?? on };
    case 'complete':
      return { ...row, independentOn: on };
    case 'stop':
      return { ...row, stoppedOn: on };
  }
}
