import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/welfare/definition.ts';
import { kinds } from '../../../subgraphs/welfare/import/kinds.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf, describeOwner, type OpenOptions, type TestOwner } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';

const OTHER = '0913501359';
const HEAD = callerOf({ roles: ['head-of-service'] });
const common = { holder: HOLDER, changed_at: '2026-01-01T08:00:00Z' };
const own = { ...common, national_number: inventedNumber(0) };
const hasselt = { ...common, source_id: 'c-1', nis_code: '71072', name: 'Hasselt', from: '2025-01-01' };
const SELECTION = `files { id } applications { id version status decision late appealableUntil decidedOn }
  incomeSupport { id version category kind from to }
  finances { monthlyAmount meansDeducted amountOn debtMediation means { kind monthlyCents } }
  journey { kind label } deadlines { on kind label actor } withheld { section }`;

describeOwner('from application to income', { definition, kinds, field: 'welfare' }, (open) => {
  const openWithFile = async (options?: OpenOptions): Promise<TestOwner> => {
    const owner = await open(options);
    for (const row of [{ ...own, capacity: 'BENEFIT_RECIPIENT', from: '2026-01-01' }, hasselt])
      expect((await owner.import([row])).refused).toEqual([]);
    return owner;
  };
  const view = async (owner: TestOwner, caller = callerOf()) => {
    const { records, errors } = await owner.ask(caller, [{ index: 0, holders: [HOLDER] }], SELECTION);
    expect(errors).toEqual([]);
    return records[0];
  };
  let keys = 0;
  const act = (owner: TestOwner, name: string, input: object, caller = callerOf()) => {
    keys += 1;
    return owner.act(caller, name, { idempotencyKey: `k-${keys}`, ...input });
  };
  const investigated = async (owner: TestOwner) => {
    const file = (await view(owner)).files[0].id;
    const said = { file, kind: 'LEEFLOON', nisCode: '71072', receivedOn: '2026-02-01', receiptOn: '2026-02-01' };
    const { id } = await act(owner, 'applicationRegister', said);
    await act(owner, 'socialInvestigationStart', { id, expectedVersion: 1, startedOn: '2026-02-05' });
    return { id, file };
  };
  const grant = { expectedVersion: 2, decision: 'GRANTED', decidedOn: '2026-03-04', category: 'SINGLE', formCode: 'B' };

  it('a grant makes the period of income support in the same act; a late decision is recorded as late', async () => {
    const owner = await openWithFile();
    const { id, file } = await investigated(owner);
    expect((await view(owner)).deadlines).toEqual([
      { on: '2026-03-03', kind: 'DECISION_DUE', label: 'Beslissing te nemen', actor: HOLDER },
    ]);
    const decided = { id, ...grant, from: '2026-02-01' };
    expect(await act(owner, 'applicationDecide', decided)).toMatchObject({ rule: 'NOT_PERMITTED' });
    expect(await act(owner, 'applicationDecide', decided, HEAD)).toMatchObject({ __typename: 'ActDone', version: 3 });
    await act(owner, 'meansRecord', { file, kind: 'WAGE', monthlyCents: 31420, from: '2026-02-01' });
    await act(owner, 'decisionNotify', { id, expectedVersion: 3, notifiedOn: '2026-03-10' });
    expect(await view(owner)).toMatchObject({
      applications: [{ status: 'NOTIFIED', decision: 'GRANTED', late: true, appealableUntil: '2026-06-10' }],
      incomeSupport: [{ category: 'SINGLE', kind: 'LEEFLOON', from: '2026-02-01', to: null }],
      finances: { monthlyAmount: '1000.00', meansDeducted: 31420, amountOn: '2026-03-15', debtMediation: false },
      deadlines: [],
    });
  });

  it('every step in its own turn: a decision without an investigation is refused', async () => {
    const owner = await openWithFile();
    const file = (await view(owner)).files[0].id;
    const said = { file, kind: 'LEEFLOON', nisCode: '71072', receivedOn: '2026-02-01' };
    const { id } = await act(owner, 'applicationRegister', said);
    const early = { id, ...grant, expectedVersion: 1, from: '2026-02-01' };
    expect(await act(owner, 'applicationDecide', early, HEAD)).toMatchObject({ rule: 'APPLICATION_STATE' });
    const elsewhere = { ...said, nisCode: '73028' };
    expect(await act(owner, 'applicationRegister', elsewhere)).toMatchObject({ rule: 'INV-04', field: 'nisCode' });
  });

  it('INV-06: a category change ends the one period on the day before the other begins', async () => {
    const owner = await openWithFile();
    const { id } = await investigated(owner);
    await act(owner, 'applicationDecide', { id, ...grant, from: '2026-02-01' }, HEAD);
    const [support] = (await view(owner)).incomeSupport;
    const change = { id: support.id, expectedVersion: 1, category: 'COHABITANT', from: '2026-03-01' };
    expect(await act(owner, 'incomeSupportCategoryChange', change)).toMatchObject({
      __typename: 'ActDone',
      version: 2,
    });
    expect((await view(owner)).incomeSupport).toMatchObject([
      { category: 'COHABITANT', from: '2026-03-01', to: null },
      { category: 'SINGLE', from: '2026-02-01', to: '2026-02-28', version: 2 },
    ]);
  });

  it('INV-06: over two databases, the day after the other centre stops is accepted and its last day refused', async () => {
    const owner = await openWithFile({ holders: { [OTHER]: 'other' } });
    const there = { ...own, holder: OTHER };
    await owner.import([{ ...there, capacity: 'BENEFIT_RECIPIENT', from: '2025-01-01' }]);
    const period = { source_id: 's-1', category: 'SINGLE', support_kind: 'LEEFLOON', from: '2025-01-01' };
    expect((await owner.import([{ ...there, ...period, to: '2026-02-01' }])).refused).toEqual([]);
    const { id } = await investigated(owner);
    const decide = (from: string) => act(owner, 'applicationDecide', { id, ...grant, from }, HEAD);
    expect(await decide('2026-02-01')).toMatchObject({ rule: 'INV-06', field: 'from' });
    expect(await decide('2026-02-02')).toMatchObject({ __typename: 'ActDone' });
    const longer = await owner.import([{ ...there, ...period, to: '2026-02-02', changed_at: '2026-03-01T08:00:00Z' }]);
    expect(longer.refused).toHaveLength(1);
  });

  it('amounts and applications stay with the centre: a mediator learns that there is leefloon, and no more', async () => {
    const owner = await openWithFile();
    await investigated(owner);
    const mediator = callerOf({ roles: ['mediator'], organisation: '0887010362', purpose: 'ACTIVATION' });
    const pes = { index: 0, holders: [HOLDER], facts: { organisationKind: 'PES' as const } };
    const { records } = await owner.ask(mediator, [pes], SELECTION);
    const [{ applications, finances, incomeSupport, journey }] = records;
    expect([applications, finances, incomeSupport, journey]).toEqual([null, null, [], []]);
  });
});
