import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import { isGivenOn } from '../../../shared/words/code-list.ts';
import { supportedEmploymentProgrammes } from '../codes/guidance-codes.ts';
import type { EmploymentRow } from '../entities.ts';
import type { SupportAgreementRow, SupportedEmploymentRow } from '../guidance-entities.ts';
import { employmentOf, holdsOn } from './period.ts';

const HOURS_OF_A_WEEK = 7 * 24;

/** The supported employment of the same enterprise that a record hangs on; undefined where it is not on record. */
export function supportedEmploymentOf(
  row: { readonly holder: string; readonly supportedEmploymentSourceId: string | null },
  supported: readonly SupportedEmploymentRow[],
): SupportedEmploymentRow | undefined {
  return supported.find((each) => each.holder === row.holder && each.sourceId === row.supportedEmploymentSourceId);
}

/** The agreements of a supported employment, earliest first. */
export function agreementsOf(
  { holder, sourceId }: Pick<SupportedEmploymentRow, 'holder' | 'sourceId'>,
  agreements: readonly SupportAgreementRow[],
): SupportAgreementRow[] {
  return agreements
    .filter((each) => each.holder === holder && each.supportedEmploymentSourceId === sourceId)
    .sort((a, b) => a.from.localeCompare(b.from));
}

/** Last day of the support, inclusive; null while it runs. */
export function lastDayOfSupport({ independentOn, stoppedOn }: SupportedEmploymentRow): LocalDate | null {
  return independentOn ?? stoppedOn;
}

/**
 * What is wrong with a supported employment (domain 1.1, DESIGN); null when nothing is: it is at another employer, in a
 * programme of its first day, begins and is trained within its employment, and each phase comes after the one before it.
 */
export function supportedEmploymentBreach(
  row: SupportedEmploymentRow,
  { employments }: { readonly employments: readonly EmploymentRow[] },
  values: PolicyValues,
): Breach | null {
  if (row.host === row.holder) return breach('SE_HOST', 'host');
  if (row.goals.trim() === '') return breach('SE_GOALS', 'goals');
  if (!isGivenOn(supportedEmploymentProgrammes, row.programme, row.placedOn)) return breach('SE_PROGRAMME', 'placedOn');
  return phasesBreach(row) ?? employmentBreach(row, employments, values);
}

function phasesBreach(row: SupportedEmploymentRow): Breach | null {
  let before: LocalDate | null = row.placedOn;
  let latest = row.placedOn;
  for (const field of ['trainingOn', 'fadingOn', 'independentOn'] as const) {
    const day = row[field];
    if (day !== null) {
      if (before === null) return breach('SE_PHASES', field);
      if (day < latest) return breach('PERIOD', field);
      latest = day;
    }
    before = day;
  }
  if (row.stoppedOn === null) return null;
  if (row.independentOn !== null) return breach('SE_PHASES', 'stoppedOn');
  return row.stoppedOn < latest ? breach('PERIOD', 'stoppedOn') : null;
}

function employmentBreach(
  row: SupportedEmploymentRow,
  employments: readonly EmploymentRow[],
  values: PolicyValues,
): Breach | null {
  const employment = employmentOf(row, employments);
  if (employment === undefined) return null;
  for (const field of ['placedOn', 'trainingOn', 'fadingOn'] as const) {
    const day = row[field];
    if (day !== null && !holdsOn(employment, day)) return breach('OUTSIDE_EMPLOYMENT', field);
  }
  if (row.programme !== 'EXPERIMENT_2007') return null;
  const took = values.find('supported-employment-experiment-for', row.placedOn, employment.instrument);
  return took === null ? breach('SE_EXPERIMENT', 'programme') : null;
}

/**
 * What is wrong with an agreement on support (DESIGN); null when nothing is: it is for an hour a week at least, begins while the support runs, one
 * a day, and from the first day of fading on each is for fewer hours than the one before it.
 */
export function agreementBreach(
  row: SupportAgreementRow,
  facts: {
    readonly supportedEmployments: readonly SupportedEmploymentRow[];
    readonly supportAgreements: readonly SupportAgreementRow[];
  },
): Breach | null {
  if (row.hoursPerWeek < 1 || row.hoursPerWeek > HOURS_OF_A_WEEK) return breach('SE_SUPPORT_HOURS', 'hoursPerWeek');
  const supported = supportedEmploymentOf(row, facts.supportedEmployments);
  if (supported === undefined) return null;
  if (!holdsOn({ from: supported.placedOn, to: lastDayOfSupport(supported) }, row.from))
    return breach('SE_OUTSIDE', 'from');
  const others = agreementsOf(supported, facts.supportAgreements).filter(({ id }) => id !== row.id);
  if (others.some(({ from }) => from === row.from)) return breach('SE_SUPPORT_TWICE', 'from');
  const before = others.findLast(({ from }) => from < row.from);
  const fades = supported.fadingOn !== null && row.from >= supported.fadingOn;
  const isLess = before === undefined || row.hoursPerWeek < before.hoursPerWeek;
  return fades && !isLess ? breach('SE_SUPPORT_LESS', 'hoursPerWeek') : null;
}
