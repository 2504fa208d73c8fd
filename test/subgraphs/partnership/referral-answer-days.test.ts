import { expect, it } from '@jest/globals';
import { agreedAnswerDays } from '../../../subgraphs/partnership/rules/referral-answer-days.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { addPartnership, HEAD } from '../../kit/local-partnership.ts';
import { callerOf } from '../../kit/owner.ts';
import { fillPartnership, openPartnership, VDAB } from '../../kit/partnership.ts';
import { ASKED, addEnterprise, agree, ENTERPRISE, referralsShown, WORKER } from '../../kit/referrals.ts';

const MATRIX = [{ act: 'REFERRAL', leads: { kind: 'WELFARE_CENTRE' }, does: [{ kind: 'WELFARE_CENTRE' }] }];
const ENTERPRISE_SIGNER = callerOf({
  ...{ staffMember: 'head-e', roles: ['head-of-service'], organisation: ENTERPRISE, purpose: 'ACTIVATION' },
});

describeOnBothDatabases('the days in which a referral is answered', (openDatabase) => {
  const open = async (partners: readonly string[], period: Record<string, string> = {}) => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 1);
    await addEnterprise(partnership);
    const local = await addPartnership(partnership, partners, period);
    const client = await partnership.clientId(0);
    for (const section of ASKED.sharedSections) await agree(partnership, client, section);
    const propose = (textVersion: string, responseDays: number) =>
      partnership.act(HEAD, 'agreementPropose', {
        ...{ partnership: local, textVersion, datedOn: '2026-03-01', responseDays, matrix: MATRIX },
      });
    const sign = async (id: string | undefined, signers: readonly (typeof HEAD)[]) => {
      for (const signer of signers) {
        const signed = await partnership.act(signer, 'agreementSign', { id, expectedVersion: 1 });
        expect(signed).toMatchObject({ __typename: 'ActDone' });
      }
    };
    const send = async (more: object = {}) => {
      const drafted = await partnership.act(WORKER, 'referralDraft', { client, ...ASKED });
      const sent = await partnership.act(WORKER, 'referralSend', { id: drafted.id, expectedVersion: 1, ...more });
      if (sent.__typename !== 'ActDone') return sent.rule;
      const { referrals } = await referralsShown(partnership, WORKER, client);
      return referrals.find((each: { id: string }) => each.id === drafted.id).answerDueOn;
    };
    return { partnership, propose, sign, send };
  };

  it('are those of the agreement in force between sender and recipient: 5 and not 6, and 10 until the last signature', async () => {
    const { propose, sign, send } = await open([ENTERPRISE]);
    const { id } = await propose('1.0', 5);
    await sign(id, [HEAD]);
    expect(await send()).toBe('2026-03-27');
    await sign(id, [ENTERPRISE_SIGNER]);
    expect(await send()).toBe('2026-03-20');
    expect(await send({ answerDays: 5 })).toBe('2026-03-20');
    expect(await send({ answerDays: 4 })).toBe('2026-03-19');
    expect(await send({ answerDays: 6 })).toBe('REFERRAL_ANSWER_DAYS');
    // A later proposal leaves the one in force as it is.
    await propose('2.0', 2);
    expect(await send()).toBe('2026-03-20');
  });

  it('can be more than 10 where the members agreed on that: 15 working days, and not 16', async () => {
    const { propose, sign, send } = await open([ENTERPRISE]);
    const { id } = await propose('1.0', 15);
    await sign(id, [HEAD, ENTERPRISE_SIGNER]);
    expect(await send()).toBe('2026-04-03');
    expect(await send({ answerDays: 16 })).toBe('REFERRAL_ANSWER_DAYS');
  });

  it('are 10 where the recipient is no member of the partnership that agreed on 5', async () => {
    const alone = await open([]);
    const { id } = await alone.propose('1.0', 5);
    await alone.sign(id, [HEAD]);
    expect(await alone.send()).toBe('2026-03-27');
    const other = await open([VDAB]);
    expect(await other.send()).toBe('2026-03-27');
  });
});

it('the shortest of several agreements counts, from the first to the last day of its partnership', () => {
  const agreements = [{ id: '1', textVersion: '1.0', inForceFrom: '2026-01-01', responseDays: 5 }];
  const slower = [{ id: '1', textVersion: '1.0', inForceFrom: '2026-01-01', responseDays: 8 }];
  const both = [
    { from: '2026-01-01', to: '2026-03-15', agreements },
    { from: '2026-01-01', to: null, agreements: slower },
  ];
  expect(agreedAnswerDays(both, '2026-03-15')).toBe(5);
  expect(agreedAnswerDays(both, '2026-03-16')).toBe(8);
  expect(agreedAnswerDays(both, '2025-12-31')).toBe(10);
});
