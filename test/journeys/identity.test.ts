import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
const CLIENT: Who = ['client', 'OWN_FILE'];
const OFFICER: Who = ['officer', 'SUPERVISION'];
const WHO_IS = 'query ($id: ID!) { client(id: $id) { id identity { nationalNumber familyName } } }';
const FIND = 'query ($number: NationalNumber!) { findClient(nationalNumber: $number) { id } }';
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
}, 180_000);
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

describe('A12: a number is replaced', () => {
  it('leads on to the same file, by the old number and by the new one, when the source register says so', async () => {
    const nine = `${otherNumber.slice(0, 6)}${String((Number(otherNumber.slice(6, 9)) + 2) % 997).padStart(3, '0')}`;
    const century = Number(otherNumber.slice(0, 2)) < 12 ? 2000 : 1900;
    const next = `${nine}${checkDigits(nine, century)}`;
    const { client } = await ask(WORKER, WHO_IS, { id: other });
    const file = join(stack.dataFolder, 'persons.csv');
    const columns =
      'national_number,replaces,given_name,family_name,birth_date,nis_code,preferred_language,shielded,as_of';
    const row = `${next},${otherNumber},Invented,${client.identity.familyName},,44021,nl,false,${new Date().toISOString()}`;
    await writeFile(file, `${columns}\n${row}\n`);
    const imported = await runScript('import', ['partnership', file], { SCHAKEL_DATA: stack.dataFolder });
    expect([imported.code, imported.stderr]).toEqual([0, '']);
    for (const number of [otherNumber, next])
      expect((await ask(WORKER, FIND, { number })).findClient).toEqual({ id: other });
    expect((await ask(WORKER, WHO_IS, { id: other })).client.identity.nationalNumber).toBe(next);
    otherNumber = next;
  });
});

describe('A12: two files turn out to be of one person', () => {
  const before: Record<string, string> = {};
  let merge: Outcome;

  it('are proposed with a reason by who follows one, and stay two until a second person confirms', async () => {
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

  it('are two again when two people say so, each as it was', async () => {
    const reason = { reason: 'Het zijn twee zussen: het document was van de andere.' };
    merge = await doneBy(stack, HEAD, 'identitySplitPropose', {
      id: merge.id,
      expectedVersion: merge.version,
      ...reason,
    });
    await doneBy(stack, WORKER, 'identitySplitConfirm', { id: merge.id, expectedVersion: merge.version });
    for (const id of [marleen, other]) expect(await viewOf(WORKER, id)).toBe(before[id]);
  });

  it('list everybody who saw the mixed file, for the client and the officer, whatever they looked at', async () => {
    for (const who of [CLIENT, OFFICER]) {
      const { seenMerged } = (await ask(who, SEEN, { id: marleen, merge: merge.id })).client;
      expect(seenMerged).toEqual(
        expect.arrayContaining([
          { staffMember: 'social-worker', organisation: { name: 'OCMW Gent' }, purpose: 'BENEFIT_FOLLOW_UP' },
          { staffMember: 'mediator', organisation: { name: 'VDAB' }, purpose: 'ACTIVATION' },
        ]),
      );
    }
    const { merges } = (await ask(CLIENT, MERGES, { id: marleen })).client;
    // Whose file it was mixed with is not told: that is another person.
    expect(merges).toMatchObject([{ state: 'SPLIT', into: marleen, duplicate: null, ground: 'IDENTITY_DOCUMENT' }]);
  });
});
