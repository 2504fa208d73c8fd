import type { TransitionRow } from '../entities.ts';
import type { TrackParts } from '../rules/track-endings.ts';
import { type PesDossier, partsOf } from '../rules/track-invariants.ts';

/** All parts of a track that are on record. */
export function partsOfTrack(
  track: TransitionRow,
  { trackPhases, trackSuspensions, internships }: Pick<PesDossier, 'trackPhases' | 'trackSuspensions' | 'internships'>,
): TrackParts {
  return {
    phases: partsOf(track, trackPhases),
    suspensions: partsOf(track, trackSuspensions),
    internships: partsOf(track, internships),
  };
}
