import { recordId } from '../../shared/import/record-id.ts';
import { daysBetween, type LocalDate } from '../../shared/local-date.ts';
import type { Context, FollowUpSource, PesRecordSource } from './context.ts';
import type { PesRecordResolvers, Resolvers } from './generated/resolver-types.ts';
import { ownerRules } from './owner-rules.ts';
import { durableMonths, isDurable, isLate } from './rules/employment-follow-up.ts';
import { mandateUntil, mayGuideOn } from './rules/providers.ts';
import { closesPremiumFile } from './rules/track-outcome.ts';
import type { TransitionJourneyRows } from './rules/transition-journey.ts';
import type { ProviderRow, WholeTrack } from './transition-entities.ts';
import type { FollowedEmployment } from './work-entities.ts';

const { values } = ownerRules;
const organisation = (kboNumber: string) => ({ __typename: 'Organisation' as const, kboNumber });
const organisationOrNull = (kboNumber: string | null) => (kboNumber === null ? null : organisation(kboNumber));

/** The fields of the record that tracks, evaluations, workplace learning and regular work are read by. */
export const transitionFields = {
  transitions: shownTracks,
  transitionReasons: async (record) => (await record.read('pes.transition-reasons')).flatMap(reasonsOf),
  readinessScreenings: (record) => record.read('pes.readiness'),
  workplaceLearning: (record) => record.read('pes.workplace-learning'),
  employment: (record) => record.read('pes.employment'),
} satisfies Partial<PesRecordResolvers>;

/** The types below those fields, and the register of providers. */
export const transitionTypes = {
  TransitionTrack: {
    provider: ({ provider }) => organisationOrNull(provider),
    sourceEmployer: ({ sourceEmployer }) => organisationOrNull(sourceEmployer),
    waitingDays: ({ referredOn, startOn }) =>
      referredOn === null || startOn === null ? null : daysBetween(referredOn, startOn),
    closesPremiumFile: ({ outcome }) => closesPremiumFile(outcome),
  },
  Internship: { host: ({ host }) => organisation(host) },
  TransitionProvider: {
    organisation: ({ kbo }) => organisation(kbo),
    mandateUntil: (provider) => mandateUntil(provider, values),
  },
  ReadinessScreening: {
    kind: ({ screeningKind }) => screeningKind,
    closesPremiumFile: ({ outcome }) => closesPremiumFile(outcome),
  },
  WorkplaceLearning: {
    kind: ({ form }) => form,
    host: ({ host }) => organisationOrNull(host),
  },
  EmploymentSpell: {
    employer: ({ employer }) => organisation(employer),
    track: ({ holder, trackSourceId }) =>
      trackSourceId === null ? null : recordId(ownerRules.tables.transitions.kind, holder, trackSourceId),
    durable: (spell) => isDurable(spell, values),
    durableDefinitionMonths: ({ from }) => durableMonths(from, values),
    followUps: followUpsOf,
  },
} satisfies Resolvers;

/** The providers that may begin a track on a day, today when none is said; by KBO number. Throws `DatabaseUnavailable`. */
export async function providersOn(
  { registerRows, today }: Pick<Context, 'registerRows' | 'today'>,
  on: LocalDate | null | undefined,
): Promise<ProviderRow[]> {
  const rows = await registerRows<ProviderRow>('providers');
  return rows.filter((row) => mayGuideOn(row, on ?? today, values)).sort((a, b) => a.kbo.localeCompare(b.kbo));
}

function followUpsOf({ from, followUps }: FollowedEmployment): FollowUpSource[] {
  return followUps.map((row) => ({ ...row, late: isLate(row, from, values) }));
}

/**
 * The tracks; to who does not get the reasons of a holder, by whose will somebody was not hired or stopped an internship
 * does not show in the outcome either.
 */
async function shownTracks(record: PesRecordSource): Promise<WholeTrack[]> {
  const tracks = await record.read('pes.transition');
  const closed = await record.access.missing('pes.transition-reasons');
  return tracks.map((track) => (closed === null || closed.includes(track.holder) ? withoutWill(track) : track));
}

function withoutWill(track: WholeTrack): WholeTrack {
  const outcome = track.outcome?.startsWith('NOT_HIRED') ? null : track.outcome;
  const internships = track.internships.map((row) =>
    row.result?.startsWith('STOPPED') ? { ...row, result: null } : row,
  );
  return { ...track, outcome, outcomeCause: null, internships };
}

/** Why a track was put on hold, and why it was declined: kept out of the track itself. */
function reasonsOf({ id: track, outcomeOn, declinedReason, suspensions }: WholeTrack) {
  const held = suspensions.map(({ from, reason }) => ({ track, on: from, declined: null, suspended: reason }));
  const declined = declinedReason === null ? [] : [{ track, on: outcomeOn, declined: declinedReason, suspended: null }];
  return [...held, ...declined];
}

/** The rows that the deadlines of this part follow from; a section that is withheld adds nothing. */
export async function readDueTransitions(record: PesRecordSource) {
  const [transitions, screenings, employments] = await Promise.all([
    shownTracks(record),
    record.read('pes.readiness'),
    record.read('pes.employment'),
  ]);
  return { transitions, screenings, employments };
}

/** The rows that the events of this part follow from: those of its deadlines, and workplace learning. */
export async function readTransitions(record: PesRecordSource): Promise<TransitionJourneyRows> {
  const [due, learnings] = await Promise.all([readDueTransitions(record), record.read('pes.workplace-learning')]);
  return { ...due, learnings };
}
