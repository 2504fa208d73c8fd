import type { SectionLoader } from '../../shared/owner-record.ts';
import { createJoinedLoader, type RecordLoaders } from '../../shared/section-loaders.ts';
import { type TransitionRow, transitionEntity } from './entities.ts';
import { partsOf } from './rules/track-invariants.ts';
import { internshipEntity, trackPhaseEntity, trackSuspensionEntity, type WholeTrack } from './transition-entities.ts';
import {
  type FollowedEmployment,
  type FollowUpRow,
  followUpEntity,
  type NecEmploymentRow,
  necEmploymentEntity,
  readinessScreeningEntity,
  workplaceLearningEntity,
} from './work-entities.ts';

/**
 * The loaders of tracks, evaluations, workplace learning and regular work: four statements for tracks with their parts, two
 * for employments with their follow-up. Reasons are of the same rows as tracks, and cost no statement of their own.
 */
export function transitionLoaders(records: RecordLoaders) {
  const suspended = createJoinedLoader(
    bareTracks(records(transitionEntity, 'startOn')),
    records(trackSuspensionEntity, 'from'),
    (track, all) => whole(track, { suspensions: oldestFirst(partsOf(track, all)) }),
  );
  const phased = createJoinedLoader(suspended, records(trackPhaseEntity, 'from'), (track, all) =>
    whole(track, { phases: oldestFirst(partsOf(track, all)) }),
  );
  return {
    'pes.transition': createJoinedLoader(phased, records(internshipEntity, 'from'), (track, all) =>
      whole(track, { internships: oldestFirst(partsOf(track, all)) }),
    ),
    'pes.transition-reasons': suspended,
    'pes.readiness': records(readinessScreeningEntity, 'plannedOn'),
    'pes.workplace-learning': records(workplaceLearningEntity, 'from'),
    'pes.employment': createJoinedLoader(
      records(necEmploymentEntity, 'from'),
      records(followUpEntity, 'month'),
      withFollowUps,
    ),
  };
}

/** The tracks without their parts yet. */
function bareTracks(tracks: SectionLoader<TransitionRow>): SectionLoader<WholeTrack> {
  return {
    load: async (key) => {
      const { rows, unreachable } = await tracks.load(key);
      return { rows: rows.map((row) => ({ ...row, phases: [], suspensions: [], internships: [] })), unreachable };
    },
  };
}

/** A track with one kind of its parts put in; changed when the last of them was. */
function whole(track: WholeTrack, parts: Partial<WholeTrack>): WholeTrack {
  const { phases = [], suspensions = [], internships = [] } = parts;
  return { ...track, ...parts, changedAt: lastChange([track, ...phases, ...suspensions, ...internships]) };
}

function withFollowUps(employment: NecEmploymentRow, all: readonly FollowUpRow[]): FollowedEmployment {
  const followUps = all
    .filter(({ holder, employmentSourceId: of }) => holder === employment.holder && of === employment.sourceId)
    .sort((a, b) => a.month - b.month);
  return { ...employment, followUps, changedAt: lastChange([employment, ...followUps]) };
}

function oldestFirst<Row extends { readonly from: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => a.from.localeCompare(b.from));
}

function lastChange(rows: readonly { readonly changedAt: Date }[]): Date {
  return new Date(Math.max(...rows.map(({ changedAt }) => changedAt.getTime())));
}
