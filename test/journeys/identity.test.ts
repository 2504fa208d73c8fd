import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO } from '../../demo/organisations.ts';
import type { Purpose } from '../../shared/caller.ts';
import { checkDigits } from '../../shared/national-number.ts';
import { runScript } from '../deploy/kit/run.ts';
import { actOn, doneBy, type Outcome } from '../kit/gateway-acts.ts';
import { CLIENT_VIEW } from '../kit/operations.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

type Who = readonly [account: string, purpose: Purpose];
const WORKER: Who = ['social-worker', 'BENEFIT_FOLLOW_UP'];
const HEAD: Who = ['head-of-service', 'BENEFIT_FOLLOW_UP'];
const MEDIATOR: Who = ['mediator', 'ACTIVATION'];
const OFFICER: Who = ['officer', 'SUPERVISION'];
const WHO_IS = 'query ($id: ID!) { client(id: $id) { id identity { nationalNumber familyName } } }';
const FIND = 'query ($number: NationalNumber!) { findClient(nationalNumber: $number) { id } }';
const CARD = 'query ($number: NationalNumber!) { findClient(nationalNumber: $number) { id relation numberReplaced } }';
const RELATION = 'query ($id: ID!) { client(id: $id) { id relation } }';
const MERGES = `query ($id: ID!) { client(id: $id) { id merges { id version state into duplicate ground reason mergedAt splitAt splitReason } } }`;
const SEEN = `query ($id: ID!, $merge: ID!) { client(id: $id) { seenMerged(merge: $merge) { staffMember organisation { name } purpose } } }`;

let stack: Stack;
let marleen = '';
let other = '';
let otherNumber = '';
beforeAll(async () => {
  stack = await startStack({ clients: 60 });
  const ids = await caseloadIds(stack, 20);
  marleen = ids[0] ?? '';
  other = ids[8] ?? '';
  otherNumber = (await ask(WORKER, WHO_IS, { id: other })).client.identity.nationalNumber;
}, 600_000);
afterAll(() => stack?.stop());

async function ask([account, purpose]: Who, query: string, variables: Record<string, unknown>) {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
  const { body } = await stack.ask<any>(account, purpose, query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

/** What a caller sees of a file, without the moments at which it was asked. */
async function viewOf(who: Who, id: string): Promise<string> {
  const { client } = await ask(who, CLIENT_VIEW, { id });
  return JSON.stringify(client, (name, value) => (['lastVisit', 'disclosures'].includes(name) ? undefined : value));
}

/** Takes in extracts of the partnership, each a head and rows. */
async function takeIn(...extracts: readonly (readonly string[])[]): Promise<void> {
  const files = extracts.map((_, index) => join(stack.dataFolder, `extract-${index}.csv`));
  for (const [index, file] of files.entries()) await writeFile(file, `${extracts[index]?.join('\n')}\n`);
  const imported = await runScript('import', ['partnership', ...files], { SCHAKEL_DATA: stack.dataFolder });
  expect([imported.code, imported.stderr]).toEqual([0, '']);
}

describe('A12: a number is replaced', () => {
  it('leads on to the same file, by the old number and by the new one, when the source register says so', async () => {
    const nine = `${otherNumber.slice(0, 6)}${String((Number(otherNumber.slice(6, 9)) + 2) % 997).padStart(3, '0')}`;
    const century = Number(otherNumber.slice(0, 2)) < 12 ? 2000 : 1900;
    const next = `${nine}${checkDigits(nine, century)}`;
    const { client } = await ask(WORKER, WHO_IS, { id: other });
    const columns =
      'national_number,replaces,given_name,family_name,birth_date,nis_code,preferred_language,shielded,as_of';
    const row = `${next},${otherNumber},Invented,${client.identity.familyName},,44021,nl,false,${new Date().toISOString()}`;
    await takeIn([columns, row]);
    for (const number of [otherNumber, next])
      expect((await ask(WORKER, FIND, { number })).findClient).toEqual({ id: other });
    expect((await ask(WORKER, WHO_IS, { id: other })).client.identity.nationalNumber).toBe(next);
    otherNumber = next;
  });
});

describe('A12: a bis number becomes a national number', () => {
  // Order numbers of 900 and up are valid and not issued; of a bis number the month is 40 higher.
  const [bis, national] = ['704101905', '700101905'].map((nine) => `${nine}${checkDigits(nine, 1900)}`);
  const OWN: readonly (readonly [Who, owner: string, act: string, capacity: string])[] = [
    [WORKER, 'welfare', 'welfareFileOpen', 'BENEFIT_RECIPIENT'],
    [MEDIATOR, 'pes', 'pesFileOpen', 'JOBSEEKER'],
    [['coach', 'ACTIVATION'], 'socialEconomy', 'socialEconomyFileOpen', 'TARGET_GROUP_WORKER'],
  ];
  let id = '';

  const PERSONS = 'national_number,replaces,given_name,family_name,birth_date,shielded,as_of';
  const cardOf = async (who: Who, number = bis) => (await ask(who, CARD, { number })).findClient;
  const partOf = async ([who, owner]: (typeof OWN)[number]) => {
    const query = `query ($id: ID!) { client(id: $id) { id relation part: ${owner} { availability files { id from } } } }`;
    return (await ask(who, query, { id })).client;
  };
  /** Opens a file of the caller's organisation by a number, and waits until it is shown as the nth of its part. */
  const open = async (each: (typeof OWN)[number], number = bis, files = 1) => {
    const [who, , act, capacity] = each;
    await doneBy(stack, who, act, { nationalNumber: number, capacity, from: '2026-11-01' });
    const until = Date.now() + 20_000;
    while (((await partOf(each)).part.files ?? []).length < files && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 250));
  };
  const MEMBERS = [
    `case-bis,${DEMO.centreA},INCOME_AND_PROJECT,2026-11-01,`,
    `case-bis,${DEMO.pes},MEDIATION,2026-11-01,`,
    `case-bis,${DEMO.enterprise},EMPLOYMENT,2026-11-01,`,
  ];

  it('leads on to the file of every owner that was opened under it, by either number', async () => {
    await takeIn(
      [PERSONS, `${bis},,Invented,Newcomer,1970-01-01,false,2026-11-01`],
      ['source_id,national_number,opened_on,closed_on,lead', `case-bis,${bis},2026-11-01,,${DEMO.centreA}`],
      ['case_source_id,organisation,responsibility,since,until', ...MEMBERS],
    );
    id = (await cardOf(WORKER)).id;
    for (const each of OWN) await open(each);
    const before = await Promise.all(OWN.map(partOf));
    const whole = { id, relation: 'CASE', part: { availability: 'AVAILABLE', files: [{ from: '2026-11-01' }] } };
    expect(before).toMatchObject([whole, whole, whole]);
    await takeIn([PERSONS, `${national},${bis},Invented,Newcomer,1970-01-01,false,2026-11-15`]);
    expect(await Promise.all(OWN.map(partOf))).toEqual(before);
    // A coach looks nobody up by number.
    for (const who of [WORKER, MEDIATOR]) {
      expect(await cardOf(who)).toEqual({ id, relation: 'CASE', numberReplaced: true });
      expect(await cardOf(who, national)).toEqual({ id, relation: 'CASE', numberReplaced: false });
    }
  });

  it('stands beside what an owner writes under the national number afterwards: in one part, of one client', async () => {
    for (const each of OWN) {
      const [before] = (await partOf(each)).part.files;
      await open(each, national, 2);
      const { part, ...client } = await partOf(each);
      expect(client).toEqual({ id, relation: 'CASE' });
      expect(part.files).toHaveLength(2);
      expect(part.files).toContainEqual(before);
    }
  });
});

describe('A12: two files of one centre turn out to be of one person', () => {
  const before: Record<string, string> = {};
  let merge: Outcome;

  it('are proposed with a reason by who follows one, and stay two until a colleague confirms', async () => {
    for (const id of [marleen, other]) before[id] = await viewOf(WORKER, id);
    const why = { ground: 'IDENTITY_DOCUMENT', reason: 'Haar nieuwe verblijfskaart noemt beide nummers.' };
    merge = await doneBy(stack, WORKER, 'identityMergePropose', {
      client: marleen,
      duplicateNumber: otherNumber,
      ...why,
    });
    const own = { id: merge.id, expectedVersion: merge.version };
    expect(await actOn(stack, WORKER, 'identityMergeConfirm', own)).toMatchObject({ rule: 'MERGE_SECOND_PERSON' });
    expect((await ask(WORKER, MERGES, { id: other })).client.id).toBe(other);
  });

  it('are one then for every owner: the old id leads to it, with the parts of both', async () => {
    merge = await doneBy(stack, HEAD, 'identityMergeConfirm', { id: merge.id, expectedVersion: merge.version });
    const byOldId = await viewOf(WORKER, other);
    expect(JSON.parse(byOldId).id).toBe(marleen);
    const projects = (view: string) => (JSON.parse(view).welfare.integrationProjects ?? []).length;
    expect(projects(byOldId)).toBe(projects(before[marleen] ?? '') + projects(before[other] ?? ''));
    expect((await ask(WORKER, FIND, { number: otherNumber })).findClient).toEqual({ id: marleen });
    await ask(MEDIATOR, 'query ($id: ID!) { client(id: $id) { pes { registration { category } } } }', { id: other });
  });
});

describe('A12: a file that a centre follows and one that VDAB leads turn out to be of one person', () => {
  const why = { ground: 'IDENTITY_DOCUMENT', reason: 'Haar nieuwe verblijfskaart noemt beide nummers.' };
  const PES_OFFICER: Who = ['pes-officer', 'SUPERVISION'];
  const NEWCOMER: Who = ['newcomer', 'OWN_FILE'];
  const ASKED = '{ mergesAsked { id reason proposedBy { name } into { id } duplicate { id } } }';
  const CATEGORIES = 'query ($id: ID!) { client(id: $id) { id pes { registration { category } files { id } } } }';
  /** The second persona, whom centre A leads; and somebody whom VDAB leads and no centre knows. */
  let nour = '';
  let atVdab = '';
  let number = '';
  let before: string[];
  let merge: Outcome;

  const views = () => Promise.all([viewOf(WORKER, nour), viewOf(MEDIATOR, nour), viewOf(MEDIATOR, atVdab)]);
  const decide = (who: Who, act: string, more: object = {}) =>
    actOn(stack, who, act, { id: merge.id, expectedVersion: merge.version, ...more });
  const filesAtVdab = async (id: string) =>
    (await ask(MEDIATOR, CATEGORIES, { id })).client.pes.files.map((file: { id: string }) => file.id);

  it('are not merged on a name and a birth date, nor without a reason: there is no such ground', async () => {
    nour = (await caseloadIds(stack))[1] ?? '';
    const query =
      '{ caseload(first: 200) { nodes { id identity { nationalNumber } case { members { organisation { name } } } } } }';
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
    const own = (await ask(MEDIATOR, query, {})).caseload.nodes.find((node: any) => node.case.members.length === 1);
    [atVdab, number] = [own.id, own.identity.nationalNumber];
    before = await views();
    const proposed = { client: nour, duplicateNumber: number };
    const same = { ...proposed, ground: 'SAME_NAME_AND_BIRTH_DATE', reason: 'Zelfde naam en geboortedatum.' };
    await expect(actOn(stack, WORKER, 'identityMergePropose', same)).rejects.toThrow('does not exist in');
    expect(await actOn(stack, WORKER, 'identityMergePropose', { ...proposed, ...why, reason: ' ' })).toMatchObject({
      rule: 'MERGE_REASON',
    });
    expect((await ask(MEDIATOR, ASKED, {})).mergesAsked).toEqual([]);
  });

  it('are proposed by the centre and confirmed by VDAB, by nobody else; until then they are two', async () => {
    merge = await doneBy(stack, WORKER, 'identityMergePropose', { client: nour, duplicateNumber: number, ...why });
    for (const who of [WORKER, HEAD, NEWCOMER])
      expect(await decide(who, 'identityMergeConfirm')).toMatchObject({ rule: 'NOT_PERMITTED' });
    const asked = { id: merge.id, reason: why.reason, proposedBy: { name: 'OCMW Gent' } };
    expect((await ask(MEDIATOR, ASKED, {})).mergesAsked).toEqual([
      { ...asked, into: { id: nour }, duplicate: { id: atVdab } },
    ]);
    expect(await views()).toEqual(before);
    const files = [...(await filesAtVdab(nour)), ...(await filesAtVdab(atVdab))];
    merge = await decide(MEDIATOR, 'identityMergeConfirm');
    expect(merge).toMatchObject({ __typename: 'ActDone' });
    for (const who of [WORKER, MEDIATOR, NEWCOMER, OFFICER, PES_OFFICER])
      expect((await ask(who, RELATION, { id: atVdab })).client.id).toBe(nour);
    expect((await filesAtVdab(atVdab)).sort()).toEqual(files.sort());
    expect(JSON.parse(await viewOf(WORKER, atVdab)).id).toBe(nour);
  });

  it('are two again when VDAB says so with a reason and the centre confirms, each as it was at both', async () => {
    expect(await decide(MEDIATOR, 'identitySplitPropose', { reason: '' })).toMatchObject({ rule: 'MERGE_REASON' });
    merge = await decide(MEDIATOR, 'identitySplitPropose', { reason: 'De kaart was van haar zus.' });
    expect(await decide(MEDIATOR, 'identitySplitConfirm')).toMatchObject({ rule: 'MERGE_SECOND_PERSON' });
    expect(await decide(WORKER, 'identitySplitConfirm')).toMatchObject({ __typename: 'ActDone' });
    expect(await views()).toEqual(before);
  });

  it('list everybody who saw the mixed file with their organisation, to the client and the officers of both', async () => {
    const saw = (staffMember: string, name: string, purpose: string) => ({
      staffMember,
      organisation: { name },
      purpose,
    });
    for (const who of [NEWCOMER, OFFICER, PES_OFFICER]) {
      const { seenMerged } = (await ask(who, SEEN, { id: nour, merge: merge.id })).client;
      expect(seenMerged).toEqual(
        expect.arrayContaining([saw('social-worker', 'OCMW Gent', WORKER[1]), saw('mediator', 'VDAB', MEDIATOR[1])]),
      );
    }
    const { merges } = (await ask(NEWCOMER, MERGES, { id: nour })).client;
    // Whose file it was mixed with is not told: that is another person.
    expect(merges).toMatchObject([{ state: 'SPLIT', into: nour, duplicate: null, ground: 'IDENTITY_DOCUMENT' }]);
  });
});
