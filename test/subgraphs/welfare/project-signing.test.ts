import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/welfare/definition.ts';
import { kinds } from '../../../subgraphs/welfare/import/kinds.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf, describeOwner, type TestOwner } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';

const base = { national_number: inventedNumber(0), holder: HOLDER, changed_at: '2026-02-01T08:00:00Z' };
const SELECTION = `asOf integrationProjects { id version status signedOn }
  journey { on kind label } deadlines { on kind label actor }
  history { act by version before section }`;

describeOwner('signing a GPMI', { definition, kinds, field: 'welfare' }, (open) => {
  const openWithDraft = async (): Promise<TestOwner> => {
    const owner = await open();
    await owner.import([{ ...base, capacity: 'BENEFIT_RECIPIENT', from: '2026-01-01' }]);
    const draft = { project_kind: 'TRAINING', granted_on: '2026-01-05', status: 'DRAFT', source_id: 'g-1' };
    expect((await owner.import([{ ...base, ...draft }])).refused).toEqual([]);
    return owner;
  };
  const view = async (owner: TestOwner) => {
    const { records, errors } = await owner.ask(callerOf(), [{ index: 0, holders: [HOLDER] }], SELECTION);
    expect(errors).toEqual([]);
    return records[0];
  };
  const sign = (owner: TestOwner, id: string, more: object = {}, caller = callerOf()) =>
    owner.act(caller, 'integrationProjectSign', {
      ...{ id, idempotencyKey: 'k-1', expectedVersion: 1, signedOn: '2026-03-10' },
      ...more,
    });

  it('changes record, journey, deadlines, asOf and history at once', async () => {
    const owner = await openWithDraft();
    const before = await view(owner);
    expect(before.deadlines).toEqual([
      { on: '2026-04-05', kind: 'GPMI_TO_SIGN', label: 'GPMI te ondertekenen', actor: HOLDER },
    ]);
    const id = before.integrationProjects[0].id;
    expect(await sign(owner, id)).toMatchObject({ __typename: 'ActDone', id, version: 2, repeated: false });
    const after = await view(owner);
    expect(after.integrationProjects).toEqual([{ id, version: 2, status: 'SIGNED', signedOn: '2026-03-10' }]);
    expect([after.asOf, after.journey.map((event: { kind: string }) => event.kind)]).toEqual([
      '2026-03-15T09:00:00.000Z',
      ['GPMI_SIGNED'],
    ]);
    expect(after.deadlines.map((deadline: { kind: string }) => deadline.kind)).not.toContain('GPMI_TO_SIGN');
    expect(after.history).toMatchObject([{ act: 'integrationProjectSign', by: 'social-worker', version: 2 }]);
    expect(JSON.parse(after.history[0].before)).toMatchObject({ status: 'DRAFT', signedOn: null, version: 1 });
  });

  it('done twice with one idempotency key changes nothing the second time', async () => {
    const owner = await openWithDraft();
    const { id } = (await view(owner)).integrationProjects[0];
    await sign(owner, id);
    expect(await sign(owner, id)).toMatchObject({ __typename: 'ActDone', version: 2, repeated: true });
    await expect(sign(owner, id, { signedOn: '2026-03-11' })).rejects.toThrow(/was used for another act/);
  });

  it('on a version that somebody changed is a conflict, and by another centre is not held', async () => {
    const owner = await openWithDraft();
    const { id } = (await view(owner)).integrationProjects[0];
    await sign(owner, id);
    expect(await sign(owner, id, { idempotencyKey: 'k-2' })).toMatchObject({
      __typename: 'ActConflict',
      currentVersion: 2,
    });
    const stranger = callerOf({ organisation: '0913501359' });
    expect(await sign(owner, id, { idempotencyKey: 'k-3', expectedVersion: 2 }, stranger)).toMatchObject({
      rule: 'NOT_HELD_HERE',
    });
    const coach = callerOf({ roles: ['coach'], purpose: 'ACTIVATION' });
    expect(await sign(owner, id, { idempotencyKey: 'k-4' }, coach)).toMatchObject({ rule: 'NOT_PERMITTED' });
  });

  it('once, of two signatures at the same moment with one key', async () => {
    const owner = await openWithDraft();
    const { id } = (await view(owner)).integrationProjects[0];
    const both = await Promise.all([sign(owner, id), sign(owner, id)]);
    expect(both.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
    expect((await view(owner)).history).toHaveLength(1);
  });
});
