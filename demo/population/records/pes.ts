import { createDesk } from '../delivery/desk.ts';
import type { PesPart } from '../life.ts';
import { deliverConfidentialNotes } from './pes/confidential-notes.ts';
import { deliverIndividualWork } from './pes/individual-work.ts';
import { deliverNextPackage } from './pes/next-package.ts';
import { deliverPackageEvaluations } from './pes/packages.ts';
import { deliverRegularWork } from './pes/regular-work.ts';
import { deliverScreenings } from './pes/screenings.ts';
import { deliverSteps } from './pes/steps.ts';
import { toldTracksOf } from './pes/told-tracks.ts';
import { deliverTrackParts } from './pes/track-parts.ts';
import { deliverLearning } from './pes/workplace-learning.ts';
import type { Telling } from './telling.ts';

/** What follows from the pes part of a life: the records beside the ones that the life names. */
export function deliverPesRecords(given: Telling<PesPart>): void {
  // A desk of its own: the moments at which others wrote their rows stay what they were.
  const telling = { ...given, desk: createDesk(given.life, given.today, given.desk.deliver) };
  const tracks = toldTracksOf(telling.life, telling.part, telling.today);
  for (const told of tracks) {
    deliverTrackParts(telling, told);
    deliverRegularWork(telling, told);
  }
  deliverScreenings(telling, tracks);
  deliverIndividualWork(telling);
  deliverPackageEvaluations(telling, tracks);
  deliverNextPackage(telling);
  deliverLearning(telling);
  deliverSteps(telling);
  deliverConfidentialNotes(telling);
}
