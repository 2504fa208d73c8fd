import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { OrganisationKind } from '../../../shared/caller.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import { answersOf, type EmpowermentSittingRow } from '../empowerment-entities.ts';
import type { CaseMemberRow } from '../entities.ts';
import { EMPLOYERS } from '../joint/standing.ts';
import type { Instrument } from './empowerment.ts';
import { answerBreach, completeBreach, seriesOf, sittingBreach } from './empowerment-sitting.ts';
import { dayBreach } from './told.ts';

/** What is known around a sitting that another system tells of. */
export interface AroundSitting {
  readonly today: LocalDate;
  /** The moment of the import: aggregates count from then on. */
  readonly now: Date;
  readonly instrument: Instrument | null;
  /** Who was in the cases of the client. */
  readonly members: readonly CaseMemberRow[];
  /** The organisations of the partnership. */
  readonly partners: readonly string[];
  readonly holderKind: OrganisationKind | null;
  /** The sitting as it is stored; null where it is new. */
  readonly stored: EmpowermentSittingRow | null;
  /** The other sittings of the client. */
  readonly others: readonly EmpowermentSittingRow[];
}

/**
 * A sitting as another system tells of it, with its answers: by who was in a case of the client and is no employer, in order within
 * its series (domain 5: change needs two completed sittings). What is completed here does not change. It counts as completed at the
 * moment of the import, so that nobody comes before those whom an aggregate has told of.
 */
export function toldSitting(told: EmpowermentSittingRow, around: AroundSitting): EmpowermentSittingRow | Breach {
  const { stored, instrument, members, partners } = around;
  const refused =
    coachBreach(told, around) ??
    sittingBreach(told, {
      ...{ today: around.today, instrument },
      series: before(told, around.others),
      isOfPartnership: members.some(({ organisation }) => partners.includes(organisation)),
    }) ??
    orderBreach(told, around.others) ??
    completedBreach(told, stored);
  if (refused !== null) return refused;
  const found = instrument === null ? null : answersBreach(told, instrument, around.today);
  return found ?? { ...told, completedAt: told.completedOn === null ? null : (stored?.completedAt ?? around.now) };
}

function coachBreach({ holder }: EmpowermentSittingRow, { members, holderKind }: AroundSitting): Breach | null {
  const isCoach = holderKind !== null && !EMPLOYERS.includes(holderKind);
  const isIn = members.some(({ organisation }) => organisation === holder);
  return isCoach && isIn ? null : breach('EMPOWERMENT_COACH', 'holder');
}

function before(told: EmpowermentSittingRow, others: readonly EmpowermentSittingRow[]): EmpowermentSittingRow[] {
  return seriesOf(told, others).filter(({ moment }) => moment < told.moment);
}

function orderBreach(told: EmpowermentSittingRow, others: readonly EmpowermentSittingRow[]): Breach | null {
  const series = seriesOf(told, others);
  const isNext = before(told, others).length === told.moment && series.every(({ moment }) => moment !== told.moment);
  if (!isNext) return breach('EMPOWERMENT_MOMENT', 'moment');
  const next = series.find(({ moment }) => moment === told.moment + 1);
  if (next === undefined) return null;
  if (told.completedOn === null) return breach('EMPOWERMENT_STILL_OPEN', 'completedOn');
  return told.takenOn < next.takenOn ? null : breach('EMPOWERMENT_NOT_LATER', 'takenOn');
}

const FIXED = [
  'instrument',
  'instrumentVersion',
  'partnershipId',
  'moment',
  'takenOn',
  'completedOn',
  'answers',
] as const;

function completedBreach(told: EmpowermentSittingRow, stored: EmpowermentSittingRow | null): Breach | null {
  if (stored === null || stored.completedOn === null) return null;
  return FIXED.every((each) => told[each] === stored[each]) ? null : breach('EMPOWERMENT_COMPLETED', 'answers');
}

function answersBreach(told: EmpowermentSittingRow, instrument: Instrument, today: LocalDate): Breach | null {
  const answers = answersOf(told);
  const given = Object.entries(answers).map(([item, value]) => ({ item, value }));
  const found = given.length === 0 ? null : answerBreach({ completedOn: null }, given, instrument);
  const { completedOn, takenOn } = told;
  if (found !== null || completedOn === null) return found;
  if (completedOn < takenOn) return breach('TOLD_ORDER', 'completedOn');
  const empty = completeBreach({ completedOn: null }, answers);
  return dayBreach(completedOn, 'completedOn', today) ?? (empty === null ? null : { ...empty, field: 'answers' });
}
