import type { Day } from '../calendar.ts';
import type { Deliver } from '../extracts.ts';
import type { Life } from '../life.ts';
import { PERSONA_COUNT } from '../personas/personas.ts';
import { deliverAccessRequests } from './partnership/access-requests.ts';
import { caseTelling } from './partnership/case-telling.ts';
import { deliverHandovers } from './partnership/handovers.ts';
import { tellPersonaCase } from './partnership/persona-cases.ts';
import { deliverReferrals } from './partnership/referrals.ts';
import { deliverSignals } from './partnership/signals.ts';

/** What organisations did together for a client who has a case: referrals, signals, requests for access and hand-overs. */
export function deliverJointRecords(life: Life, today: Day, deliver: Deliver): void {
  if (life.caseFile === null) return;
  const telling = caseTelling(life, life.caseFile, today, deliver);
  if (life.index < PERSONA_COUNT) {
    tellPersonaCase(telling);
    return;
  }
  deliverReferrals(telling);
  deliverSignals(telling);
  deliverAccessRequests(telling);
  deliverHandovers(telling);
}
