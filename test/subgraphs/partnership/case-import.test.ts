import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { CENTRE_A, member, VDAB } from '../../kit/partnership.ts';
import { DONE, MEDIATOR, openCase, WORKER } from '../../kit/partnership-cases.ts';

const file = (more: object = {}) => ({
  ...{
    source_id: 'case-0',
    national_number: inventedNumber(0),
    opened_on: '2026-02-28',
    closed_on: '',
    lead: CENTRE_A,
  },
  ...more,
});

describeOnBothDatabases('an extract of cases', (openDatabase) => {
  it('does not open a case again that was closed here, nor take its members back in; it can close it earlier', async () => {
    const test = await openCase(openDatabase);
    const { id, version } = await test.read();
    await test.act(WORKER, 'caseClose', { id, expectedVersion: version, reason: 'WORK' });
    const reason = 'was ended here on 2026-03-15: an extract does not open it again';
    for (const closed_on of ['', '2026-03-16'])
      expect((await test.partnership.import([file({ closed_on })])).refused).toEqual([expect.stringContaining(reason)]);
    const rejoined = await test.partnership.import([member(0, VDAB, 'MEDIATION')]);
    expect(rejoined.refused).toEqual([expect.stringContaining(reason)]);
    expect([await test.relationOf(WORKER), await test.relationOf(MEDIATOR)]).toEqual(['NONE', 'NONE']);
    expect((await test.partnership.import([file({ closed_on: '2026-03-14' })])).refused).toEqual([]);
  });

  it('gives a member who left no access again', async () => {
    const test = await openCase(openDatabase);
    const leaving = { ...(await test.memberOf(VDAB)), lastDay: '2026-03-15', reason: 'TASK_DONE' };
    expect(await test.act(MEDIATOR, 'caseMemberLeave', leaving)).toMatchObject(DONE);
    const { refused } = await test.partnership.import([member(0, VDAB, 'MEDIATION')]);
    expect(refused).toEqual([expect.stringContaining('until')]);
    test.on('2026-03-16');
    expect(await test.relationOf(MEDIATOR)).toBe('NONE');
  });

  it('does not take back a lead that was handed over here, and brings a new member all the same', async () => {
    const test = await openCase(openDatabase);
    const words = { what: 'Alles', talkOn: '2026-03-15', scope: 'LEAD', recipient: VDAB, receivingStaff: 'mediator' };
    const { id } = await test.act(WORKER, 'handoverPropose', { ...(await test.memberOf(CENTRE_A)), ...words });
    await test.act(WORKER, 'handoverConfirm', { id, expectedVersion: 1 });
    await test.act(MEDIATOR, 'handoverConfirm', { id, expectedVersion: 2 });
    const back = await test.partnership.import([file()]);
    expect(back.refused).toEqual([expect.stringContaining('the lead was handed over here')]);
    expect((await test.partnership.import([file({ lead: VDAB })])).refused).toEqual([]);
    const later = member(0, VDAB, 'TRANSITION', { since: '2026-03-10' });
    expect((await test.partnership.import([later])).refused).toEqual([]);
    const { lead, members } = await test.read();
    expect([lead.organisation.kboNumber, members.length]).toEqual([VDAB, 3]);
  });
});
