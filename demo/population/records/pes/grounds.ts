import type { Day } from '../../calendar.ts';
import type { TellPes } from './track-parts.ts';

const ATTESTS = [
  ...(['INVALIDITY', 'VAPH', 'BUSO', 'IVT_IT', 'INCAPACITY_DECISION', 'CHILD_BENEFIT'] as const),
  'RECOGNISED_SERVICE',
] as const;
/** The attest in the stories of the personas: an invalidity benefit that stopped, and a hearing impairment. */
const OF_PERSONAS: Readonly<Record<number, (typeof ATTESTS)[number]>> = { 0: 'INVALIDITY', 5: 'VAPH' };

interface Assessed {
  readonly basis: string;
  readonly source_id: string;
  readonly requested_on: Day;
}

/** The attest below an indicering that rests on one; the same for all of a client. */
export function deliverGround({ life, desk, row }: TellPes, running: number, { basis, ...assessed }: Assessed): void {
  if (basis !== 'ATTEST') return;
  const attest_kind = OF_PERSONAS[life.index] ?? ATTESTS[life.index % ATTESTS.length] ?? 'VAPH';
  desk.deliver('pes/assessment-grounds', row.holder, {
    ...row,
    source_id: desk.sourceId('ATT', running),
    assessment_source_id: assessed.source_id,
    attest_kind,
    recorded_on: assessed.requested_on,
    changed_at: desk.changedAt(assessed.requested_on),
  });
}
