import { describe, expect, it } from '@jest/globals';
import type { Caller } from '../../../shared/caller.ts';
import { consequenceOf } from '../../../subgraphs/partnership/codes/sharing-choice-texts.ts';
import { type Ground, sharingChoices } from '../../../subgraphs/partnership/rules/sharing-choice.ts';
import { grounds } from '../../../subgraphs/partnership/sharing-basis.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { type Answered, callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, member, openPartnership, VDAB } from '../../kit/partnership.ts';
import { addEnterprise, agree, COACH, clientOf, ENTERPRISE, sendReferral } from '../../kit/referrals.ts';

const WORKER = callerOf({ organisation: CENTRE_A });
const CHOICES = `query ($id: ID!) { client(id: $id) { sharingChoices {
  section sectionLabel recipient { kboNumber } basis legalBasis status decidedOn canDecide consequence }
  withheld { section reason } } }`;

describeOnBothDatabases('what a client has to say about sharing', (openDatabase) => {
  const open = async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 1);
    const id = await partnership.clientId(0);
    const read = async (caller: Caller = clientOf(0)): Promise<Answered> =>
      (await partnership.ask(caller, CHOICES, { id })).data.client;
    const of = async (recipient: string, section?: string, caller?: Caller): Promise<Answered[]> =>
      (await read(caller)).sharingChoices.filter(
        (each: Answered) => each.recipient.kboNumber === recipient && (section ?? each.section) === each.section,
      );
    return { partnership, id, read, of };
  };

  it('is told per section and organisation that follows them, with what a no changes, and where it changes nothing', async () => {
    const { partnership, id, of } = await open();
    const [needs] = await of(VDAB, 'welfare.needs');
    expect(needs).toEqual({
      ...{ section: 'welfare.needs', sectionLabel: 'noden per levensdomein', recipient: { kboNumber: VDAB } },
      ...{ basis: 'CONSENT', legalBasis: [], status: 'GIVEN', decidedOn: '2026-02-01', canDecide: true },
      consequence: expect.stringMatching(/^U zei ja: VDAB ziet dit\. U kan dat altijd intrekken\./),
    });
    const taken = { client: id, section: 'welfare.needs', recipient: VDAB, status: 'WITHDRAWN' };
    await partnership.act(clientOf(0), 'sharingDecide', taken);
    expect(await of(VDAB, 'welfare.needs')).toMatchObject([
      {
        status: 'WITHDRAWN',
        decidedOn: '2026-03-15',
        consequence: expect.stringContaining('geen reden om u een recht'),
      },
    ]);
    const [advice] = await of(CENTRE_A, 'pes.assessment');
    expect(advice).toMatchObject({
      ...{ basis: 'LAW', canDecide: false, status: 'UNKNOWN', decidedOn: null },
      legalBasis: ['KSZ-wet van 15 januari 1990, art. 15: beraadslaging VDAB-OCMW'],
      consequence: expect.stringContaining('heeft daarvoor uw akkoord niet nodig'),
    });
    // What an organisation holds itself is no sharing: VDAB’s own advice is not in its list.
    expect(await of(VDAB, 'pes.assessment')).toEqual([]);
  });

  it('of who is asked by a referral is about the sections that it names, and ends with the referral', async () => {
    const { partnership, id, of } = await open();
    await addEnterprise(partnership);
    await agree(partnership, id, 'pes.assessment');
    await agree(partnership, id, 'welfare.needs');
    expect(await of(ENTERPRISE)).toEqual([]);
    const referral = await sendReferral(partnership, id);
    expect(await of(ENTERPRISE)).toMatchObject([
      { section: 'pes.assessment', basis: 'CONSENT', status: 'GIVEN' },
      { section: 'welfare.needs', basis: 'CONSENT', status: 'GIVEN' },
    ]);
    const refusal = { id: referral, expectedVersion: 2, reason: 'NO_PLACE' };
    expect(await partnership.act(COACH, 'referralRefuse', refusal)).toMatchObject({ __typename: 'ActDone' });
    expect(await of(ENTERPRISE)).toEqual([]);
  });

  it('is told of every case to the client, and to staff of their own only: not who follows the client in another', async () => {
    const { partnership, of } = await open();
    const other = { source_id: 'case-other', opened_on: '2026-03-01', closed_on: '', lead: CENTRE_B };
    await partnership.import([{ ...other, national_number: inventedNumber(0) }]);
    await partnership.import([member(0, CENTRE_B, 'SUPPORT', { case_source_id: 'case-other', since: '2026-03-01' })]);
    expect((await of(CENTRE_B)).length).toBeGreaterThan(5);
    expect((await of(VDAB, undefined, WORKER)).length).toBeGreaterThan(5);
    expect(await of(CENTRE_B, undefined, WORKER)).toEqual([]);
  });

  it('is withheld from a coach and from who has no relation, as the decisions are', async () => {
    const { partnership, read } = await open();
    await addEnterprise(partnership);
    await partnership.import([member(0, ENTERPRISE, 'EMPLOYMENT', { staff_member: '' })]);
    const stranger = callerOf({ organisation: CENTRE_B, staffMember: 'stranger' });
    for (const [caller, reason] of [
      [COACH, 'NOT_PERMITTED'],
      [stranger, 'NO_RELATION'],
    ] as const) {
      const { sharingChoices: told, withheld } = await read(caller);
      expect(told).toBeNull();
      expect(withheld).toContainEqual({ section: 'partnership.sharing', reason });
    }
  });
});

describe('a choice on sharing', () => {
  const ground = (basis: Ground['basis'], more: Partial<Ground> = {}): Ground => {
    return { section: 'welfare.needs', kind: 'PES', basis, legalBasis: `by ${basis}`, ...more };
  };
  const choose = (of: readonly Ground[]) => sharingChoices({ organisation: VDAB, kind: 'PES' }, [], of, '2026-03-15');

  it('rests on consent, on law, or by task on both; what is for another kind of organisation is left out', () => {
    expect(choose([ground('CONSENT')])).toMatchObject([{ basis: 'CONSENT', legalBasis: [] }]);
    expect(choose([ground('LAW'), ground('LAW')])).toMatchObject([{ basis: 'LAW', legalBasis: ['by LAW'] }]);
    expect(choose([ground('LAW'), ground('CONSENT')])).toMatchObject([{ basis: 'BOTH', legalBasis: ['by LAW'] }]);
    expect(choose([ground('CONSENT', { kind: 'EMPLOYER' })])).toEqual([]);
  });

  it('comes with consent first, then by section', () => {
    const all = [ground('LAW', { section: 'a.a' }), ground('CONSENT', { section: 'b.b' }), ground('CONSENT')];
    expect(choose(all).map(({ section }) => section)).toEqual(['b.b', 'welfare.needs', 'a.a']);
  });

  it('is told in Dutch, English and French for every basis and status, with the name and without a gap', () => {
    for (const basis of ['CONSENT', 'LAW', 'BOTH'] as const)
      for (const status of ['GIVEN', 'REFUSED', 'WITHDRAWN', 'UNKNOWN'] as const)
        for (const language of ['nl', 'en', 'fr'] as const) {
          const text = consequenceOf(basis, status, 'OCMW Gent', language);
          expect(text).toContain('OCMW Gent');
          expect(text).not.toMatch(/[{}]/);
        }
  });

  it('is there for what the policies open by consent, and for nothing that a kind of organisation never gets', () => {
    const consent = grounds.filter(({ basis }) => basis === 'CONSENT').map(({ section, kind }) => `${section} ${kind}`);
    expect(consent).toContain('welfare.needs PES');
    expect(grounds.filter(({ section, kind }) => section === 'welfare.needs' && kind === 'EMPLOYER')).toEqual([]);
  });
});
