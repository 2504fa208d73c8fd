import { expect, it } from '@jest/globals';
import { describeOnBothDatabases, type OpenDatabase } from '../../kit/both-databases.ts';
import type { ExtractRow } from '../../kit/extracts.ts';
import { HEAD, SIGNER } from '../../kit/local-partnership.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, openPartnership, VDAB } from '../../kit/partnership.ts';
import { WORKER } from '../../kit/partnership-cases.ts';

const OTHER_HEAD = callerOf({
  ...{ staffMember: 'head-b', roles: ['head-of-service'], organisation: CENTRE_B, purpose: 'ACTIVATION' },
});
const MATRIX = `CASE_LEAD|WELFARE_CENTRE|WELFARE_CENTRE,PES|${CENTRE_B}|\nASSESSMENT|${VDAB}|PES||WELFARE_CENTRE`;
const CHANGED = { changed_at: '2026-03-10T09:00:00Z' };
const text = (text_version: string, proposed_on: string, more: ExtractRow = {}): ExtractRow => ({
  ...{ partnership_source_id: 'LP', text_version, dated_on: proposed_on, response_days: '10', matrix: MATRIX },
  ...{ proposed_by: CENTRE_A, proposed_on, ...CHANGED, ...more },
});
const signed = (text_version: string, organisation: string, signed_on: string): ExtractRow => ({
  ...{ partnership_source_id: 'LP', text_version, organisation, signed_on, ...CHANGED },
});
const decision = (more: ExtractRow = {}): ExtractRow => ({
  ...{ partnership_source_id: 'LP', source_id: 'D-1', service: 'Taallessen', decided_on: '2026-03-01' },
  ...{ decided_by: CENTRE_A, target_complexity: '2', content_specificity: '2', answers: 'ENOUGH_PROVIDERS=5' },
  ...{ model: 'MARKET', competition: 'QUALITY', openness: '', legal_form: 'CONTRACT', reason: 'Er is aanbod.' },
  ...{ ...CHANGED, ...more },
});

async function open(openDatabase: OpenDatabase) {
  const partnership = await openPartnership(openDatabase);
  await fillPartnership(partnership, 1);
  await partnership.import([{ source_id: 'LP', name: 'Gent', promotor: CENTRE_A, from: '2026-01-01', to: '' }]);
  await partnership.import(
    [CENTRE_A, CENTRE_B, VDAB].map((organisation) => {
      const role = organisation === CENTRE_A ? 'PROMOTOR' : 'PARTNER';
      return { partnership_source_id: 'LP', organisation, role, responsibilities: '' };
    }),
  );
  const take = async (...rows: ExtractRow[]) => (await partnership.import(rows)).refused;
  const shown = async (fields: string) =>
    (await partnership.ask(WORKER, `{ partnerships { ${fields} } }`)).data.partnerships[0];
  return { partnership, take, shown };
}

const AGREEMENTS = 'agreements { id version textVersion state inForceFrom }';

describeOnBothDatabases('an extract of agreements and signatures', (openDatabase) => {
  it('is in force from the day on which the last member signed, whatever the order of the file, and replaces the one before', async () => {
    const { partnership, take, shown } = await open(openDatabase);
    expect(await take(text('2.0', '2026-02-10'), text('1.0', '2026-01-05'))).toEqual([]);
    const signatures = [
      ...[
        signed('1.0', VDAB, '2026-01-20'),
        signed('1.0', CENTRE_A, '2026-01-05'),
        signed('1.0', CENTRE_B, '2026-01-12'),
      ],
      ...[
        signed('2.0', CENTRE_B, '2026-03-02'),
        signed('2.0', VDAB, '2026-02-11'),
        signed('2.0', CENTRE_A, '2026-02-10'),
      ],
    ];
    expect(await take(...signatures)).toEqual([]);
    const { agreements } = await shown(AGREEMENTS);
    expect(agreements).toHaveLength(2);
    expect(agreements).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ textVersion: '1.0', state: 'REPLACED', inForceFrom: '2026-01-20' }),
        expect.objectContaining({ textVersion: '2.0', state: 'IN_FORCE', inForceFrom: '2026-03-02' }),
      ]),
    );
    for (const rows of [[text('2.0', '2026-02-10'), text('1.0', '2026-01-05')], signatures]) {
      const again = await partnership.import(rows);
      expect(again).toMatchObject({ refused: [], total: { inserted: 0, changed: 0, unchanged: rows.length } });
    }
  });

  it('is signed here by who did not sign yet, and a text that is proposed here comes after it', async () => {
    const { partnership, take, shown } = await open(openDatabase);
    await take(text('1.0', '2026-03-10'));
    await take(signed('1.0', CENTRE_A, '2026-03-10'), signed('1.0', CENTRE_B, '2026-03-11'));
    const [{ id, version, state }] = (await shown(AGREEMENTS)).agreements;
    expect(state).toBe('PROPOSED');
    const sign = { id, expectedVersion: version };
    expect(await partnership.act(OTHER_HEAD, 'agreementSign', sign)).toMatchObject({ rule: 'AGREEMENT_SIGNED' });
    expect(await partnership.act(SIGNER, 'agreementSign', sign)).toMatchObject({ __typename: 'ActDone' });
    expect((await shown(AGREEMENTS)).agreements).toMatchObject([{ state: 'IN_FORCE', inForceFrom: '2026-03-15' }]);
    const matrix = [{ act: 'PLAN', leads: { kind: 'PES' }, does: [{ kind: 'PES' }] }];
    const next = {
      partnership: (await shown('id')).id,
      textVersion: '2.0',
      datedOn: '2026-03-15',
      responseDays: 5,
      matrix,
    };
    expect(await partnership.act(HEAD, 'agreementPropose', next)).toMatchObject({ __typename: 'ActDone' });
    expect((await shown(AGREEMENTS)).agreements).toMatchObject([
      { textVersion: '2.0', state: 'PROPOSED' },
      { textVersion: '1.0', state: 'IN_FORCE' },
    ]);
  });

  it.each<[string, ExtractRow, string]>([
    ['a matrix in other words', { matrix: 'CASE_LEAD|OCMW|PES||' }, '2 matrix: is no matrix'],
    ['an act twice', { matrix: 'PLAN|PES|PES||\nPLAN|PES|PES||' }, '2 matrix: .*AGREEMENT_ACT_ONCE'],
    ['an act that nobody does', { matrix: 'PLAN|PES|||' }, '2 matrix: .*AGREEMENT_NOBODY_DOES'],
    ['a kind without a member', { matrix: 'PLAN|EMPLOYER|PES||' }, '2 matrix: .*AGREEMENT_NOT_A_MEMBER'],
    ['61 days to answer', { response_days: '61' }, '2 response_days: .*AGREEMENT_RESPONSE_DAYS'],
    ['a text of after its proposal', { dated_on: '2026-03-02' }, '2 dated_on: .*AGREEMENT_AHEAD'],
    ['a proposal of tomorrow', { proposed_on: '2026-03-16' }, '2 proposed_on: .*TOLD_AHEAD'],
    ['a proposal of a partner', { proposed_by: VDAB }, '2 proposed_by: .*TOLD_PROMOTOR'],
    [
      'a partnership that nobody knows',
      { partnership_source_id: 'X' },
      '2 partnership_source_id: no partnership is known',
    ],
  ])('refuses %s, by line and column', async (_what, more, reason) => {
    const { take, shown } = await open(openDatabase);
    expect(await take(text('1.0', '2026-03-01', more))).toEqual([expect.stringMatching(new RegExp(`^${reason}`))]);
    expect((await shown(AGREEMENTS)).agreements).toEqual([]);
  });

  it('refuses another content of a text that is here, and a signature that could not be given on that day', async () => {
    const { take } = await open(openDatabase);
    await take(text('1.0', '2026-01-05'), text('2.0', '2026-02-10'));
    expect(await take(text('1.0', '2026-01-05', { response_days: '5' }))).toEqual([
      expect.stringContaining('2 text_version: is here already with another content'),
    ]);
    const refused = await take(
      ...[signed('1.0', VDAB, '2026-02-11'), signed('2.0', VDAB, '2026-02-09'), signed('3.0', VDAB, '2026-02-11')],
      ...[signed('2.0', '0930000168', '2026-02-12'), signed('2.0', CENTRE_A, '2026-03-16')],
    );
    expect(refused.toSorted()).toEqual([
      expect.stringMatching(/^2 signed_on: .*AGREEMENT_PASSED/),
      expect.stringMatching(/^3 signed_on: .*TOLD_ORDER/),
      expect.stringMatching(/^4 text_version: is no text/),
      expect.stringMatching(/^5 organisation: .*AGREEMENT_NOT_A_MEMBER/),
      expect.stringMatching(/^6 signed_on: .*TOLD_AHEAD/),
    ]);
  });
});

describeOnBothDatabases('an extract of decisions on services', (openDatabase) => {
  const FIELDS = 'serviceDecisions { service decidedOn reason chosen { model competition } }';

  it('is kept beside what is advised, and does not change any more', async () => {
    const { partnership, take, shown } = await open(openDatabase);
    expect(await take(decision())).toEqual([]);
    const chosen = { model: 'MARKET', competition: 'QUALITY' };
    const kept = { service: 'Taallessen', decidedOn: '2026-03-01', chosen, reason: 'Er is aanbod.' };
    expect((await shown(FIELDS)).serviceDecisions).toMatchObject([kept]);
    expect((await partnership.import([decision()])).total).toMatchObject({ inserted: 0, changed: 0, unchanged: 1 });
    expect(await take(decision({ reason: 'Anders.' }))).toEqual([
      expect.stringContaining('2 source_id: is kept here already'),
    ]);
    expect((await shown(FIELDS)).serviceDecisions).toMatchObject([kept]);
  });

  it.each<[string, ExtractRow, string]>([
    ['answers in other words', { answers: 'veel' }, '2 answers: are no answers'],
    ['an answer of 6', { answers: 'ENOUGH_PROVIDERS=6' }, '2 answers: .*SERVICE_SCALE'],
    ['a criterion that is not asked', { answers: 'WEATHER=3' }, '2 answers: .*SERVICE_CRITERION'],
    ['a market without its competition', { competition: '' }, '2 competition: .*SERVICE_SHAPE'],
    ['another choice than advised without a reason', { reason: '', legal_form: 'GRANT' }, '2 reason: .*SERVICE_REASON'],
    ['a decision of tomorrow', { decided_on: '2026-03-16' }, '2 decided_on: .*SERVICE_AHEAD'],
    ['a decision of a partner', { decided_by: VDAB }, '2 decided_by: .*TOLD_PROMOTOR'],
  ])('refuses %s, by line and column', async (_what, more, reason) => {
    const { take, shown } = await open(openDatabase);
    expect(await take(decision(more))).toEqual([expect.stringMatching(new RegExp(`^${reason}`))]);
    expect((await shown(FIELDS)).serviceDecisions).toEqual([]);
  });
});
