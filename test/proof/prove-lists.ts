import { randomUUID } from 'node:crypto';
import type { Caller } from '../../shared/caller.ts';
import { partnershipEntities } from '../../subgraphs/partnership/schema.ts';
import { type Answered, callerOf } from '../kit/owner.ts';
import { addressedTo } from './hidden-rows.ts';
import type { PartnershipWorld } from './partnership-world.ts';
import { ASKERS, type Asker } from './questions.ts';
import { NOBODY } from './relations-of.ts';
import { type SampledOrganisation, STAFF } from './sample-relations.ts';

const CARD = 'id initials birthYear relation numberReplaced';
const MOST_LEAKS = 20;
/** Pages of one size that are asked; the largest size has the whole list on the first. */
const MOST_PAGES = 4;

/** What a proof of the lists tried and found. */
export interface ProvedLists {
  /** (list, filter, page, role, purpose, kind of organisation), each asked before and after. */
  tried: number;
  /** Entries that the lists held: a proof on empty lists proves nothing. */
  entries: number;
  /** Rows that were about the clients who were taken out, by table. */
  readonly removed: Map<string, number>;
  readonly leaks: string[];
}

/** A list with one filter. `pages` for those that go on after a cursor: sizes to ask with. */
interface List {
  readonly name: string;
  readonly query: string;
  readonly variables?: object;
  readonly pages?: readonly number[];
  /** What else tells it from lists of the same name. */
  readonly size?: string;
}

const CASELOAD = `query ($filter: CaseloadFilter, $first: Int, $after: String) { list: caseload(filter: $filter, first: $first, after: $after) {
  nodes { id relation identity { familyName } case { openedOn } } totalCount pageInfo { endCursor hasNextPage } } }`;
const REFERRALS = `query ($filter: ReferralFilter, $first: Int, $after: String) { list: referrals(filter: $filter, first: $first, after: $after) {
  nodes { client { id relation } referral { id status } } pageInfo { endCursor hasNextPage } } }`;

/** Every root field that answers with clients, or with what is about clients; every filter that it has. */
const LISTS: readonly List[] = [
  ...[null, { staffMember: STAFF }, { changedSince: '2026-11-21T00:00:00Z' }].map((filter) => ({
    name: 'caseload',
    query: CASELOAD,
    variables: { filter },
    pages: [1, 200],
  })),
  ...(['RECEIVED', 'SENT'] as const).flatMap((box) =>
    [null, true, false].map((open) => {
      return { name: 'referrals', query: REFERRALS, variables: { filter: { box, open } }, pages: [1, 200] };
    }),
  ),
  { name: 'referralsEnded', query: '{ list: referralsEnded { id kind status reasonLabel sentOn endedOn } }' },
  { name: 'handoversOffered', query: `{ list: handoversOffered { id version client { ${CARD} } talkOn state } }` },
  { name: 'accessAsked', query: `{ list: accessAsked { id client { ${CARD} } askedBy state refusalReason } }` },
  { name: 'mergesAsked', query: `{ list: mergesAsked { id reason into { ${CARD} } duplicate { ${CARD} } } }` },
  ...[1, 200].flatMap((first) => [
    {
      name: 'urgentAccesses',
      size: ` first ${first}`,
      query: `{ list: urgentAccesses(first: ${first}) { id client { ${CARD} } sentence runs } }`,
    },
    {
      ...{ name: 'outreachRequests', size: ` first ${first}` },
      query: `{ list: outreachRequests(first: ${first}) { id reference state outcome client { ${CARD} } } }`,
    },
  ]),
  { name: 'partnerships', query: '{ list: partnerships { id name members { organisation { kboNumber } } } }' },
];

/**
 * Asks every list as every role for every purpose of every kind of organisation, with clients whom the organisation may not know of and
 * without them: each answer has to be the same, to the byte.
 */
export async function proveLists(world: PartnershipWorld): Promise<ProvedLists> {
  const found: ProvedLists = { tried: 0, entries: 0, removed: new Map(), leaks: [] };
  for (const sampled of world.organisations) {
    const unknown = await unknownTo(world, sampled);
    await addressedTo(world.sampling, sampled, unknown);
    const askers = ASKERS.filter(({ role }) => role !== 'client');
    const before = new Map<string, string>();
    for (const asker of askers) await askAll(world, sampled, asker, (key, text) => void before.set(key, text));
    await forget(world, unknown, found);
    for (const asker of askers)
      await askAll(world, sampled, asker, (key, text) => {
        found.tried++;
        found.entries += text.split('"id":').length - 1;
        if (before.get(key) === text || found.leaks.length === MOST_LEAKS) return;
        found.leaks.push(`${key} tells whether a client is there, which is disclosed to nobody (${sampled.kind})`);
      });
  }
  return found;
}

/** Who is shielded and whom the organisation does not follow, and a stranger of whom nothing is addressed to it. */
async function unknownTo({ partnership }: PartnershipWorld, { organisation, related }: SampledOrganisation) {
  const { hidden, hiddenReferred, hiddenUrgent, nobody } = related;
  const concerns: { id: string }[] = await partnership.database.read((manager) =>
    manager.query(
      `SELECT client_key AS id FROM case_access_request WHERE holder = ? UNION SELECT client_key FROM case_handover WHERE recipient = ?
       UNION SELECT client_key FROM identity_merge WHERE holder = ? OR recipient = ?`,
      [organisation, organisation, organisation, organisation],
    ),
  );
  const known = new Set(concerns.map(({ id }) => id));
  return [...hidden, ...hiddenReferred, ...hiddenUrgent, ...nobody.filter((id) => !known.has(id))];
}

/** Every list in every size, page after page; `told` gets what identifies the question and the answer as text. */
async function askAll(
  { partnership }: PartnershipWorld,
  { organisation }: SampledOrganisation,
  { role, purpose }: Asker,
  told: (key: string, text: string) => void,
): Promise<void> {
  const caller = callerOf({ staffMember: STAFF, organisation, roles: [role], purpose });
  for (const { name, query, variables = {}, pages, size = '' } of LISTS)
    for (const first of pages ?? [null]) {
      const all: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES; page++) {
        const answer: { text: string; next: string | null } = await ask(caller, query, { ...variables, first, after });
        all.push(answer.text);
        after = answer.next;
        if (first === null || after === null) break;
      }
      told(`${name} ${JSON.stringify({ ...variables, first })}${size} as ${role} for ${purpose}`, all.join('\n'));
    }

  async function ask(as: Caller, query: string, variables: object) {
    const { data, errors } = await partnership.ask({ ...as, requestId: randomUUID() }, query, { ...variables });
    const info: Answered = data?.list?.pageInfo;
    return { text: JSON.stringify({ data, errors }), next: info?.hasNextPage ? String(info.endCursor) : null };
  }
}

/** Takes clients out of every table. What an organisation did itself stays, as about somebody of whom nothing is known any more. */
async function forget({ partnership }: PartnershipWorld, ids: readonly string[], { removed }: ProvedLists) {
  const OWN = ['urgent_access', 'outreach_request'];
  const places = ids.map(() => '?').join();
  await partnership.database.write(async (manager) => {
    const cases = `SELECT id FROM case_file WHERE client_id IN (${places})`;
    await manager.query(`DELETE FROM case_member WHERE case_id IN (${cases})`, [...ids]);
    for (const { options } of partnershipEntities) {
      const columns: Record<string, { name?: string } | undefined> = options.columns;
      for (const property of ['clientKey', 'clientId', 'duplicate']) {
        const column = columns[property]?.name;
        if (column === undefined) continue;
        const where = `FROM ${options.name} WHERE ${column} IN (${places})`;
        const [counted]: { rows: number }[] = await manager.query(`SELECT COUNT(*) AS rows ${where}`, [...ids]);
        removed.set(options.name, (removed.get(options.name) ?? 0) + Number(counted?.rows ?? 0));
        if (OWN.includes(options.name))
          await manager.query(`UPDATE ${options.name} SET ${column} = ? WHERE ${column} IN (${places})`, [
            NOBODY,
            ...ids,
          ]);
        else await manager.query(`DELETE ${where}`, [...ids]);
      }
    }
  });
}
