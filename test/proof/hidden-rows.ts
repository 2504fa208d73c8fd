import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { DEMO } from '../../demo/organisations.ts';
import { addDays } from '../../shared/local-date.ts';
import { accessRequestEntity, handoverEntity } from '../../subgraphs/partnership/case-entities.ts';
import { identityMergeEntity } from '../../subgraphs/partnership/identity-merge-entities.ts';
import { outreachEntity } from '../../subgraphs/partnership/outreach-entities.ts';
import { referralEntity } from '../../subgraphs/partnership/referral-entities.ts';
import { sentReferral } from '../kit/referral-rows.ts';
import { type SampledOrganisation, type Sampling, STAFF } from './sample-relations.ts';

/**
 * Everything that others can address to an organisation about somebody, of people whom it may not know of (any more): referrals, open and
 * ended, a hand-over, a merge; and what it asked itself before they were shielded.
 */
export async function addressedTo(
  { database, day, now }: Sampling,
  { organisation, related }: SampledOrganisation,
  unknown: readonly string[],
): Promise<void> {
  const sender = organisation === DEMO.centreA ? DEMO.centreB : DEMO.centreA;
  const row = (clientKey: string, holder: string = sender) => {
    return { id: v7(), clientKey, holder, sourceId: randomUUID(), changedAt: now, version: 1 };
  };
  const shielded = unknown.filter((id) => !related.nobody.includes(id));
  const [visible = ''] = related.member;
  const asked = { recipient: organisation, recipientStaffMember: STAFF, draftedOn: day, sentOn: day };
  await database.write(async (manager) => {
    for (const id of shielded) {
      await manager.getRepository(referralEntity).insert([
        { ...sentReferral(asked), ...row(id) },
        { ...sentReferral({ ...asked, status: 'REFUSED', answeredOn: day, refusalReason: 'NO_PLACE' }), ...row(id) },
        { ...sentReferral({ ...asked, recipient: sender }), ...row(id, organisation) },
      ]);
      await manager.getRepository(handoverEntity).insert({
        ...{ ...row(id), caseId: randomUUID(), memberId: randomUUID(), recipient: organisation, receivingStaff: STAFF },
        ...{
          scope: 'LEAD',
          responsibility: 'SUPPORT',
          what: 'Alles.',
          talkOn: day,
          state: 'PROPOSED',
          proposedOn: day,
        },
        ...{ endedOn: null, decline: null },
      });
      await manager.getRepository(accessRequestEntity).insert({
        ...{ ...row(id, organisation), askedBy: STAFF, askedOn: day, purpose: 'ACTIVATION', reason: 'CLIENT_ASKS' },
        ...{ explanation: 'Zij vroeg hulp.', answerBy: addDays(day, 14), answer: null, answeredOn: null },
        ...{ answeredBy: null, refusal: null },
      });
      await manager.getRepository(identityMergeEntity).insert({
        ...{ ...row(visible), duplicate: id, recipient: organisation, ground: 'WRONG_NUMBER', reason: 'Twee kaarten.' },
        ...{ proposedBy: 'somebody', state: 'PROPOSED', decidedBy: null, mergedAt: null, splitReason: null },
        ...{ splitProposedBy: null, splitBy: null, splitAt: null },
      });
      await manager.getRepository(outreachEntity).insert({
        ...{ id: v7(), partnershipId: randomUUID(), holder: organisation, staffMember: STAFF, reference: 'straat-1' },
        ...{ numberIndex: id, numberSealed: null, profile: 'INACTIVE', contactedOn: day, requestedOn: day },
        ...{ expiresOn: addDays(day, 30), status: 'SETTLED', endedOn: day, outcome: 'ACCESS_ASKED', clientKey: id },
        ...{ changedAt: now, version: 1 },
      });
    }
  });
}
