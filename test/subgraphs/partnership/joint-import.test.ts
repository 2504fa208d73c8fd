import { expect, it } from '@jest/globals';
import { describeOnBothDatabases, type OpenDatabase } from '../../kit/both-databases.ts';
import { type ExtractRow, inventedNumber } from '../../kit/extracts.ts';
import { CENTRE_A, CENTRE_B, member, person, VDAB } from '../../kit/partnership.ts';
import { DONE, holdPart, MEDIATOR, openCase, STRANGER, WORKER } from '../../kit/partnership-cases.ts';

const record = (source_id: string, holder: string) => ({
  ...{ national_number: inventedNumber(0), holder, source_id, changed_at: '2026-03-14T09:00:00Z' },
});
const signal = (more: ExtractRow = {}): ExtractRow => ({
  ...{ ...record('S-1', CENTRE_A), recipient: VDAB, section: 'pes.contact', signal_kind: 'CONTACT_WRONG' },
  ...{ sentence: 'Het nummer werkt niet meer.', status: 'SENT', sent_on: '2026-03-10' },
  ...{ answer: '', answer_sentence: '', closed_on: '', ...more },
});
const request = (more: ExtractRow = {}): ExtractRow => ({
  ...{ ...record('T-1', CENTRE_B), asked_by: 'stranger', asked_on: '2026-03-10', purpose: 'INTAKE' },
  ...{ access_reason: 'MOVED', explanation: 'Woont nu bij ons.', answer: '', answered_on: '', answered_by: '' },
  ...{ refusal: '', ...more },
});
const handover = (more: ExtractRow = {}): ExtractRow => ({
  ...{ ...record('O-1', VDAB), case_source_id: 'case-0', responsibility: 'MEDIATION', member_since: '2026-02-28' },
  ...{ recipient: CENTRE_B, receiving_staff: 'stranger', scope: 'RESPONSIBILITY', what: 'De bemiddeling.' },
  ...{ talk_on: '2026-03-18', state: 'PROPOSED', proposed_on: '2026-03-12', ended_on: '', decline_reason: '', ...more },
});

async function open(openDatabase: OpenDatabase) {
  const test = await openCase(openDatabase);
  const take = async (...rows: ExtractRow[]) => (await test.partnership.import(rows)).refused;
  const shown = async (fields: string) =>
    (await test.partnership.ask(WORKER, `query ($id: ID!) { client(id: $id) { ${fields} } }`, { id: test.id })).data
      .client;
  return { ...test, take, shown };
}

describeOnBothDatabases('an extract of signals', (openDatabase) => {
  it('is answered here by who holds the part, and an older extract does not open it again', async () => {
    const { partnership, take, shown } = await open(openDatabase);
    expect(await take(signal())).toEqual([]);
    expect((await partnership.import([signal()])).total).toMatchObject({ inserted: 0, changed: 0, unchanged: 1 });
    const fields = 'signals { id status answer sentence recipient { kboNumber } }';
    const [{ id, ...told }] = (await shown(fields)).signals;
    expect(told).toMatchObject({
      status: 'SENT',
      sentence: 'Het nummer werkt niet meer.',
      recipient: { kboNumber: VDAB },
    });
    const answer = { id, expectedVersion: 1, answer: 'CORRECTED' };
    expect(await partnership.act(MEDIATOR, 'signalAnswer', answer)).toMatchObject(DONE);
    expect(await take(signal({ sentence: 'Nog altijd.' }))).toEqual([expect.stringContaining('was changed here')]);
    expect((await shown(fields)).signals).toMatchObject([{ status: 'ANSWERED', answer: 'CORRECTED' }]);
  });

  it.each<[string, ExtractRow, string]>([
    ['to who holds no such part', { recipient: CENTRE_B }, '2 recipient: .*SIGNAL_RECIPIENT'],
    ['to its sender', { holder: VDAB }, '2 recipient: .*SIGNAL_RECIPIENT'],
    ['of who is in no case', { holder: CENTRE_B }, '2 holder: .*TOLD_NOT_IN_CASE'],
    ['from before the case', { sent_on: '2026-02-27' }, '2 holder: .*TOLD_NOT_IN_CASE'],
    ['about no section of an owner', { section: 'partnership.case' }, '2 section: .*SIGNAL_SECTION'],
    ['with a number in it', { sentence: `Zie ${inventedNumber(0)}` }, '2 sentence: .*SIGNAL_SENTENCE'],
    ['answered without an answer', { status: 'ANSWERED', closed_on: '2026-03-11' }, '2 answer: .*TOLD_STATE'],
    ['taken back before it was sent', { status: 'WITHDRAWN', closed_on: '2026-03-09' }, '2 closed_on: .*TOLD_ORDER'],
    ['that waits, with an answer', { answer: 'CORRECTED' }, '2 answer: .*TOLD_STATE'],
  ])('refuses one %s, by line and column', async (_what, more, reason) => {
    const { take, shown } = await open(openDatabase);
    expect(await take(signal(more))).toEqual([expect.stringMatching(new RegExp(`^${reason}`))]);
    expect((await shown('signals { id }')).signals).toEqual([]);
  });

  it('refuses the same signal twice at once, and a recipient that announced no part where another one did', async () => {
    const { partnership, id, take } = await open(openDatabase);
    expect(await take(signal(), signal({ source_id: 'S-2' }))).toEqual([
      expect.stringMatching(/^3 signal_kind: .*SIGNAL_ALREADY_SENT/),
    ]);
    await holdPart(partnership, id, CENTRE_A);
    const towards = (recipient: string, source_id: string) =>
      signal({ source_id, holder: VDAB, recipient, section: 'welfare.contact' });
    expect(await take(towards(CENTRE_B, 'S-3'), towards(CENTRE_A, 'S-4'))).toEqual([
      expect.stringMatching(/^2 recipient: .*SIGNAL_RECIPIENT/),
    ]);
  });
});

describeOnBothDatabases('an extract of requests for access', (openDatabase) => {
  it('opens nothing by itself, is answered here, and expired on the fifteenth day', async () => {
    const { partnership, take, shown, relationOf, on } = await open(openDatabase);
    expect(await take(request())).toEqual([]);
    expect(await relationOf(STRANGER)).toBe('NONE');
    const fields = 'accessRequests { id state answerBy }';
    const [{ id, ...told }] = (await shown(fields)).accessRequests;
    expect(told).toEqual({ state: 'ASKED', answerBy: '2026-03-24' });
    const answer = { id, expectedVersion: 1, responsibility: 'SUPPORT' };
    on('2026-03-25');
    expect(await partnership.act(WORKER, 'caseAccessGrant', answer)).toMatchObject({ rule: 'ACCESS_EXPIRED' });
    on('2026-03-24');
    expect(await partnership.act(WORKER, 'caseAccessGrant', answer)).toMatchObject(DONE);
    expect(await relationOf(STRANGER)).toBe('CASE');
  });

  it('tells of one that who asked took back, and it is asked again here', async () => {
    const { take, shown, partnership } = await open(openDatabase);
    expect(await take(request({ answer: 'WITHDRAWN', answered_on: '2026-03-12' }))).toEqual([]);
    expect((await shown('accessRequests { state }')).accessRequests).toEqual([{ state: 'WITHDRAWN' }]);
    const question = { purpose: 'BENEFIT_FOLLOW_UP', reason: 'MOVED', explanation: 'Woont nu bij ons.' };
    const client = await partnership.clientId(0);
    expect(await partnership.act(STRANGER, 'caseAccessAsk', { client, ...question })).toMatchObject(DONE);
  });

  const refused = { answer: 'REFUSED', answered_on: '2026-03-12', answered_by: CENTRE_A, refusal: 'TALK_FIRST' };
  it.each<[string, ExtractRow, string]>([
    ['of a member', { holder: VDAB }, '2 holder: .*CASE_MEMBER_THERE'],
    ['granted without a membership', { ...refused, answer: 'GRANTED', refusal: '' }, '2 holder: .*TOLD_NOT_IN_CASE'],
    ['answered by a stranger', { ...refused, answered_by: CENTRE_B }, '2 answered_by: .*TOLD_NOT_IN_CASE'],
    ['refused without a reason', { ...refused, refusal: '' }, '2 refusal: .*TOLD_STATE'],
    [
      'answered on the fifteenth day',
      { ...refused, asked_on: '2026-02-28', answered_on: '2026-03-15' },
      '2 answered_on: .*ACCESS_EXPIRED',
    ],
    [
      'taken back on the fifteenth day',
      { asked_on: '2026-02-28', answer: 'WITHDRAWN', answered_on: '2026-03-15' },
      '2 answered_on: .*ACCESS_EXPIRED',
    ],
    ['taken back by another', { ...refused, answer: 'WITHDRAWN', refusal: '' }, '2 answered_by: .*TOLD_'],
    ['answered before it was asked', { ...refused, answered_on: '2026-03-09' }, '2 answered_on: .*TOLD_ORDER'],
  ])('refuses one %s, by line and column', async (_what, more, reason) => {
    const { take, shown } = await open(openDatabase);
    expect(await take(request(more))).toEqual([expect.stringMatching(new RegExp(`^${reason}`))]);
    expect((await shown('accessRequests { id }')).accessRequests).toEqual([]);
  });

  it('refuses a second open one of an organisation, and one about a shielded person as about nobody', async () => {
    const { partnership, take } = await open(openDatabase);
    expect(await take(request(), request({ source_id: 'T-2' }))).toEqual([
      expect.stringMatching(/^3 national_number: .*ACCESS_PENDING/),
    ]);
    await partnership.import([person(0, { shielded: 'true' })]);
    expect(await take(request({ source_id: 'T-3' }))).toEqual([
      expect.stringMatching(/^2 national_number: .*ACCESS_NOBODY/),
    ]);
  });
});

describeOnBothDatabases('an extract of hand-overs', (openDatabase) => {
  it('goes on here: giver and receiver confirm on the day of the talk, and the receiver has it', async () => {
    const { partnership, take, read, relationOf, on } = await open(openDatabase);
    expect(await take(handover())).toEqual([]);
    expect(await relationOf(STRANGER)).toBe('NONE');
    const { handovers } = await read();
    expect(handovers).toMatchObject([{ state: 'PROPOSED', scope: 'RESPONSIBILITY', talkOn: '2026-03-18', version: 1 }]);
    on('2026-03-18');
    const { id } = handovers[0];
    await partnership.act(MEDIATOR, 'handoverConfirm', { id, expectedVersion: 1 });
    expect(await partnership.act(STRANGER, 'handoverConfirm', { id, expectedVersion: 2 })).toMatchObject(DONE);
    expect(await relationOf(STRANGER)).toBe('CASE');
  });

  it('of one that was completed elsewhere moves nothing, and an extract of cases may still bring another lead', async () => {
    const { partnership, take, read } = await open(openDatabase);
    const lead = { scope: 'LEAD', recipient: CENTRE_A, receiving_staff: 'social-worker', what: 'Het trekkerschap.' };
    const over = { state: 'COMPLETED', proposed_on: '2026-03-01', talk_on: '2026-03-03', ended_on: '2026-03-04' };
    expect(await take(handover({ ...lead, ...over }))).toEqual([]);
    expect((await read()).lead.organisation.kboNumber).toBe(CENTRE_A);
    const file = { source_id: 'case-0', national_number: inventedNumber(0), opened_on: '2026-02-28', closed_on: '' };
    expect((await partnership.import([{ ...file, lead: VDAB }])).refused).toEqual([]);
  });

  it.each<[string, ExtractRow, string]>([
    ['of a membership that is not there', { member_since: '2026-03-01' }, '2 member_since: .*TOLD_NOT_IN_CASE'],
    ['in a case of nobody', { case_source_id: 'case-9' }, '2 case_source_id: .*TOLD_NOT_IN_CASE'],
    ['to the giver', { recipient: VDAB }, '2 recipient: .*HANDOVER_TO_SELF'],
    ['of a lead that the giver does not have', { scope: 'LEAD', recipient: CENTRE_A }, '2 scope: .*HANDOVER_NOT_LEAD'],
    ['confirmed before the talk', { state: 'GIVER_CONFIRMED' }, '2 talk_on: .*HANDOVER_BEFORE_TALK'],
    ['with a talk before it was proposed', { talk_on: '2026-03-11' }, '2 talk_on: .*HANDOVER_TALK_DAY'],
    ['declined without a reason', { state: 'DECLINED', ended_on: '2026-03-13' }, '2 decline_reason: .*TOLD_STATE'],
    ['that is open and has an end', { ended_on: '2026-03-13' }, '2 ended_on: .*TOLD_STATE'],
    [
      'completed to who was not in the case',
      { state: 'COMPLETED', proposed_on: '2026-03-01', talk_on: '2026-03-03', ended_on: '2026-03-04' },
      '2 recipient: .*TOLD_NOT_IN_CASE',
    ],
  ])('refuses one %s, by line and column', async (_what, more, reason) => {
    const { take, read } = await open(openDatabase);
    expect(await take(handover(more))).toEqual([expect.stringMatching(new RegExp(`^${reason}`))]);
    expect((await read()).handovers).toEqual([]);
  });

  it('refuses a second open one of a membership, and takes one of a membership that came with the same run', async () => {
    const { partnership, take } = await open(openDatabase);
    await partnership.import([member(0, VDAB, 'TRANSITION')]);
    const second = handover({ source_id: 'O-2' });
    const other = handover({ source_id: 'O-3', responsibility: 'TRANSITION' });
    expect(await take(handover(), second, other)).toEqual([expect.stringMatching(/^3 member_since: .*HANDOVER_OPEN/)]);
  });
});
