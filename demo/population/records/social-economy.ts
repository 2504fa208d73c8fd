import { createDesk } from '../delivery/desk.ts';
import type { EnterprisePart } from '../life.ts';
import { absencesOf, deliverAbsences } from './social-economy/absences.ts';
import { deliverEarlier } from './social-economy/earlier-row.ts';
import { deliverEvaluations, evaluationsOf } from './social-economy/evaluations.ts';
import { deliverGuidance } from './social-economy/guidance.ts';
import { deliverHours } from './social-economy/hours.ts';
import { deliverInternships } from './social-economy/internships.ts';
import { deliverLdeTrack } from './social-economy/lde-tracks.ts';
import { deliverPackages } from './social-economy/packages.ts';
import { deliverGoals } from './social-economy/plans.ts';
import { storyOf } from './social-economy/stories.ts';
import { deliverSupportedEmployment } from './social-economy/supported-employment.ts';
import { employmentsOf } from './social-economy/told.ts';
import type { Telling } from './telling.ts';

/** What follows from the social-economy part of a life: the records beside the ones that the life names. */
export function deliverEnterpriseRecords(given: Telling<EnterprisePart>): void {
  // A desk of its own: the moments at which others wrote their rows stay what they were.
  const telling = { ...given, desk: createDesk(given.life, given.today, given.desk.deliver) };
  for (const told of employmentsOf(telling)) {
    deliverEarlier(telling, told);
    const story = storyOf(telling, told);
    deliverPackages(telling, told);
    deliverHours(telling, told);
    deliverInternships(telling, told);
    deliverGoals(telling, told, story?.goals ?? []);
    deliverEvaluations(telling, told, story?.evaluations ?? evaluationsOf(telling, told));
    deliverAbsences(telling, told, story?.absences ?? absencesOf(telling, told));
    deliverLdeTrack(telling, told);
    deliverGuidance(telling, told);
    deliverSupportedEmployment(telling, told);
  }
}
