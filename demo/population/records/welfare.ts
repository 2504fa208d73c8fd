import { createDesk } from '../delivery/desk.ts';
import type { WelfarePart } from '../life.ts';
import type { Telling } from './telling.ts';
import { measuresOf } from './welfare/activation.ts';
import { deliverApplications } from './welfare/applications.ts';
import { deliverDebtMediation } from './welfare/debts.ts';
import { deliverFormerContacts } from './welfare/former-contacts.ts';
import { deliverMeans } from './welfare/means.ts';
import { deliverMeasures } from './welfare/measure-rows.ts';
import { deliverLadderSteps } from './welfare/participation.ts';
import { deliverAmendments } from './welfare/projects.ts';
import { deliverSanctions } from './welfare/sanctions.ts';
import { deliverThresholds } from './welfare/thresholds.ts';

/** What follows from the welfare part of a life: the records beside the ones that the life names. */
export function deliverWelfareRecords(given: Telling<WelfarePart>): void {
  // A desk of its own: the moments at which others wrote their rows stay what they were.
  const telling = { ...given, desk: createDesk(given.life, given.today, given.desk.deliver) };
  const measures = measuresOf(telling);
  deliverApplications(telling, measures);
  deliverMeans(telling);
  deliverAmendments(telling);
  deliverSanctions(telling);
  deliverMeasures(telling, measures);
  deliverThresholds(telling);
  deliverLadderSteps(telling, measures);
  deliverDebtMediation(telling);
  deliverFormerContacts(telling);
}
