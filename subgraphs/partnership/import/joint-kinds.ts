import type { ExtractKind } from '../../../shared/import/types.ts';
import { agreementSignatures } from './agreement-signatures.ts';
import { agreements } from './agreements.ts';
import { caseAccessRequests } from './case-access-requests.ts';
import { caseHandovers } from './case-handovers.ts';
import { referrals } from './referrals.ts';
import { serviceDecisions } from './service-decisions.ts';
import { signals } from './signals.ts';

/** What organisations did together in another system before: between them about a client, and within a partnership. */
export const jointKinds: readonly ExtractKind[] = [
  ...[referrals, signals, caseAccessRequests, caseHandovers],
  ...[agreements, agreementSignatures, serviceDecisions],
];
