import { type Day, dayOf, writtenAt } from '../../calendar.ts';
import type { Deliver } from '../../extracts.ts';
import { createRandom } from '../../random.ts';

/** A partnership, as far as what it agrees on needs it. */
export interface Agreeing {
  readonly sourceId: string;
  readonly promotor: string;
  readonly members: readonly string[];
  readonly withEnterprises: boolean;
}

/** Who does what, by kind: act, who leads it, who does it, who is consulted, who is informed. */
const MATRIX = [
  'OUTREACH|CIVIL_SOCIETY|CIVIL_SOCIETY,WELFARE_CENTRE||PES',
  'INTAKE|WELFARE_CENTRE|WELFARE_CENTRE,PES||',
  'ASSESSMENT|PES|PES|WELFARE_CENTRE|SOCIAL_ECONOMY_ENTERPRISE',
  'CASE_LEAD|WELFARE_CENTRE|WELFARE_CENTRE,PES|SOCIAL_ECONOMY_ENTERPRISE|CIVIL_SOCIETY',
  'PLAN|WELFARE_CENTRE|WELFARE_CENTRE,PES,SOCIAL_ECONOMY_ENTERPRISE|CIVIL_SOCIETY|',
  'REFERRAL|WELFARE_CENTRE|WELFARE_CENTRE,PES||SOCIAL_ECONOMY_ENTERPRISE',
  'THRESHOLDS|WELFARE_CENTRE|WELFARE_CENTRE,CIVIL_SOCIETY|PES|',
  'COACHING|SOCIAL_ECONOMY_ENTERPRISE|SOCIAL_ECONOMY_ENTERPRISE|PES|WELFARE_CENTRE',
  'TRANSITION|PES|PES,SOCIAL_ECONOMY_ENTERPRISE|WELFARE_CENTRE|',
  'AFTERCARE|SOCIAL_ECONOMY_ENTERPRISE|SOCIAL_ECONOMY_ENTERPRISE,CIVIL_SOCIETY||PES,WELFARE_CENTRE',
];

const FIRST = dayOf('2024-02-15');

/**
 * The texts of a partnership: the first of the year in which it began, a second one that took its place where everybody signed
 * it, and in every fifth partnership a third, of which some signatures are missing.
 */
export function deliverAgreements(agreeing: Agreeing, place: number, today: Day, deliver: Deliver): void {
  const random = createRandom('records', 'agreements', agreeing.sourceId);
  const texts = [FIRST, FIRST + 420, today - 20].map((day, index) => ({
    text: `${index + 1}.0`,
    on: day + random.int(0, 15),
  }));
  const [first, second, third] = texts;
  if (first !== undefined) deliverText(first, agreeing, agreeing.members, today, deliver);
  // One of seven waits for a member that has not signed: a later text lapses it.
  const signers = place % 7 === 3 ? agreeing.members.slice(1) : agreeing.members;
  if (second !== undefined) deliverText(second, agreeing, signers, today - 90, deliver);
  if (third !== undefined && place % 5 === 1 && today > FIRST + 600) {
    deliverText(third, agreeing, agreeing.members.slice(0, Math.ceil(agreeing.members.length / 2)), today, deliver);
  }
}

interface Text {
  readonly text: string;
  readonly on: Day;
}

function deliverText(
  { text, on }: Text,
  agreeing: Agreeing,
  signers: readonly string[],
  last: Day,
  deliver: Deliver,
): void {
  if (on > last) return;
  const { sourceId, promotor } = agreeing;
  const random = createRandom('records', 'agreements', sourceId, text);
  const signatures = signers.map((organisation) => ({
    organisation,
    signedOn: Math.min(last, on + random.int(0, 40)),
  }));
  deliver('partnership/agreements', null, {
    partnership_source_id: sourceId,
    text_version: text,
    dated_on: on - random.int(0, 20),
    // The third text asks for quicker answers.
    response_days: text === '3.0' ? 5 : 10,
    matrix: matrixOf(agreeing).join('\n'),
    proposed_by: promotor,
    proposed_on: on,
    changed_at: writtenAt(on, last, 2 * 3600),
  });
  for (const { organisation, signedOn } of signatures) {
    deliver('partnership/agreement-signatures', null, {
      partnership_source_id: sourceId,
      text_version: text,
      organisation,
      signed_on: signedOn,
      changed_at: writtenAt(signedOn, last, 3 * 3600),
    });
  }
}

/** A partnership without an enterprise agrees on what the others do; who leads the partnership measures. */
function matrixOf({ promotor, withEnterprises }: Agreeing): string[] {
  const measured = `EMPOWERMENT_MEASUREMENT|${promotor}|WELFARE_CENTRE,CIVIL_SOCIETY||`;
  const led = [...MATRIX, measured].filter((line) => withEnterprises || line.split('|')[1] !== ENTERPRISES);
  if (withEnterprises) return led;
  const without = (cell: string) =>
    cell
      .split(',')
      .filter((party) => party !== ENTERPRISES)
      .join(',');
  return led.map((line) => line.split('|').map(without).join('|'));
}

const ENTERPRISES = 'SOCIAL_ECONOMY_ENTERPRISE';
