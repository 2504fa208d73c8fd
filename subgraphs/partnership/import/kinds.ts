import type { ExtractKind } from '../../../shared/import/types.ts';
import { caseMembers, cases, sharingDecisions } from './cases.ts';
import { jointKinds } from './joint-kinds.ts';
import { organisations, partnershipAreas, partnershipMembers, partnerships } from './organisations.ts';
import { peopleKinds } from './people-kinds.ts';
import { persons } from './persons.ts';

/** What the partnership takes in as files. */
export const kinds: readonly ExtractKind[] = [
  organisations,
  persons,
  partnerships,
  partnershipAreas,
  partnershipMembers,
  cases,
  caseMembers,
  sharingDecisions,
  ...jointKinds,
  ...peopleKinds,
];
