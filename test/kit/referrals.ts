import { DEMO } from '../../demo/organisations.ts';
import { inventedNumber } from './extracts.ts';
import { type Acted, type Answered, callerOf } from './owner.ts';
import { CENTRE_A, type TestPartnership, VDAB } from './partnership.ts';

export const { enterprise: ENTERPRISE } = DEMO;

export const WORKER = callerOf({ organisation: CENTRE_A });
export const COACH = callerOf({
  ...{ staffMember: 'coach', roles: ['coach'], organisation: ENTERPRISE, purpose: 'ACTIVATION' },
});
export const MEDIATOR = callerOf({
  ...{ staffMember: 'mediator', roles: ['mediator'], organisation: VDAB, purpose: 'ACTIVATION' },
});
export const clientOf = (index: number) =>
  callerOf({
    ...{ staffMember: `client-${index}`, organisation: null, roles: ['client'], purpose: 'OWN_FILE' },
    nationalNumber: inventedNumber(index),
  });

/** A referral of tailored work to the enterprise that names two sections. */
export const ASKED = {
  ...{ recipient: ENTERPRISE, kind: 'TAILORED_WORK', question: 'Een plaats in de groendienst?' },
  sharedSections: ['pes.assessment', 'welfare.needs'],
};

/** Makes the enterprise known to the partnership. */
export async function addEnterprise(partnership: TestPartnership): Promise<void> {
  const kind = { kind: 'SOCIAL_ECONOMY_ENTERPRISE', nis_code: '44021', from: '2000-01-01', to: '' };
  await partnership.import([{ kbo_number: ENTERPRISE, name: 'Maatwerkbedrijf', ...kind }]);
}

/** What a client agrees to for the enterprise, as a social worker records it. */
export function agree(partnership: TestPartnership, client: string, section: string, status = 'GIVEN'): Promise<Acted> {
  const said = { client, section, recipient: ENTERPRISE, status, decidedOn: '2026-03-15', evidence: 'SIGNED_FORM' };
  return partnership.act(WORKER, 'sharingRecord', said);
}

/** A referral of a client to the enterprise that is drafted, and sent once the client agreed to what it names. */
export async function sendReferral(partnership: TestPartnership, client: string, more: object = {}): Promise<string> {
  const asked = { ...ASKED, ...more };
  for (const section of asked.sharedSections) await agree(partnership, client, section);
  const drafted = await partnership.act(WORKER, 'referralDraft', { client, ...asked });
  const { id = '', version } = drafted;
  const sent = await partnership.act(WORKER, 'referralSend', { id, expectedVersion: version });
  if (sent.__typename !== 'ActDone') throw new Error(`The referral was not sent: ${sent.rule ?? drafted.rule}.`);
  return id;
}

/** The facts of the grant that a caller gets for a client. */
export async function grantOf(partnership: TestPartnership, caller: ReturnType<typeof callerOf>, id: string) {
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { grant } } }';
  await partnership.ask(caller, query, { r: [{ __typename: 'Client', id }] });
  const facts = partnership.granted.at(-1);
  return { relation: facts?.relation, since: facts?.since, sharing: facts?.sharing };
}

/** What a caller is shown of a client's referrals. */
export async function referralsShown(
  partnership: TestPartnership,
  caller: ReturnType<typeof callerOf>,
  id: string,
): Promise<Answered> {
  const query = `query ($id: ID!) { client(id: $id) { relation identity { familyName } case { openedOn } sharing { section }
    referrals { id status sender { kboNumber } recipient { kboNumber } kind question sharedSections sentOn answerDueOn answeredOn
      startedOn internshipFrom internshipTo endedOn refusalReason stopReason senderStaffMember recipientStaffMember version kindLabel statusLabel reasonLabel }
    withheld { section reason } } }`;
  return (await partnership.ask(caller, query, { id })).data.client;
}
