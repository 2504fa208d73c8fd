import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import type { Purpose } from '../../shared/caller.ts';
import { CLIENT_VIEW } from '../kit/operations.ts';
import { importShielded, shieldedId } from '../kit/shielded-person.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

let stack: Stack;
/** Two clients of centre A, of whom every owner holds other things. */
let known: string;
let another: string;
/** Somebody whose whereabouts may not be found. */
let shielded: string;

beforeAll(async () => {
  stack = await startStack({ clients: 60 });
  [known = '', another = ''] = await caseloadIds(stack);
  await importShielded(stack);
  shielded = await shieldedId(stack);
}, 180_000);
afterAll(() => stack?.stop());

const LINES = 'disclosures(first: 200) { who section }';
const PART = `availability asOf files { id } contactPoints { value } journey { kind } deadlines { kind } history { section }
  ${LINES} withheld { section reason remedy }`;

/** Ways to ask for a client of whom one knows the id, as a client developer could write them. */
const PATHS: readonly (readonly [what: string, query: string])[] = [
  ['the whole view', CLIENT_VIEW],
  [
    'aliases',
    'query ($id: ID!) { a: client(id: $id) { b: identity { c: familyName } } d: client(id: $id) { e: relation } }',
  ],
  [
    'fragments, named and inline',
    'query ($id: ID!) { client(id: $id) { ...Who ... on Client { case { openedOn } } } } fragment Who on Client { identity { givenName nationalNumber } }',
  ],
  [
    'the parts of the owners, with their history and logs',
    `query ($id: ID!) { client(id: $id) { pes { ${PART} } welfare { ${PART} } socialEconomy { ${PART} } } }`,
  ],
  ['the log of who looked', `query ($id: ID!) { client(id: $id) { ${LINES} } }`],
  ['a page of the log that cannot be', 'query ($id: ID!) { client(id: $id) { disclosures(first: 100000) { who } } }'],
  [
    'the overview alone',
    'query ($id: ID!) { client(id: $id) { overview { lastMovement stale missingSources attention { kind } discrepancies { kind } } } }',
  ],
  [
    'what is between organisations',
    `query ($id: ID!) { client(id: $id) { accessRequests { id } urgentAccesses { id } merges { id } sharing { section }
      sharingChoices { section } plan { goals { id } } healthPlan { goals { id } } participations { id } empowerment { id }
      referrals { id } signals { id } journey { kind } deadlines { kind } withheld { section reason remedy } } }`,
  ],
  [
    'the entities that only the gateway may ask for',
    'query ($id: ID!) { _entities(representations: [{ __typename: "Client", id: $id }]) { __typename } }',
  ],
  [
    'an act',
    `mutation ($id: ID!) { planGoalAdd(input: { idempotencyKey: "k-KEY", client: $id, lifeDomain: MOBILITEIT, statement: "Fietsen" }) {
    __typename ... on ActRefused { rule message } } }`,
  ],
];

/** What a stranger is answered, with the id itself and what differs in every answer left out. */
async function answerTo([account, purpose]: readonly [string, Purpose], query: string, id: string): Promise<string> {
  const { status, body } = await stack.ask(account, purpose, query.replace('KEY', id), { id });
  return `${status} ${JSON.stringify(body)}`.replaceAll(id, 'ID');
}

describe.each([
  ['a worker of another municipality', ['other-centre', 'BENEFIT_FOLLOW_UP']],
  ['the same at a first contact', ['other-centre', 'INTAKE']],
] as const)('A3: %s', (_who, stranger) => {
  it.each(PATHS)('gets by %s of who is shielded what there is of nobody, to the letter', async (_what, query) => {
    const nobody = await answerTo(stranger, query, v7());
    expect(nobody).toMatch(/^[24]00 .{10}/);
    expect(await answerTo(stranger, query, shielded)).toBe(nobody);
  });

  it.each(PATHS)(
    'gets by %s of one client what there is of another, to the letter: nothing of either',
    async (_what, query) => {
      const of = await answerTo(stranger, query, known);
      expect(await answerTo(stranger, query, another)).toBe(of);
      expect(of).not.toMatch(/Marleen|Wauters|Gent|"on"|"value"/);
    },
  );
});

it('A3: who follows the client gets by each of these ways another answer, so that the comparison means something', async () => {
  const follows = ['social-worker', 'BENEFIT_FOLLOW_UP'] as const;
  const same: string[] = [];
  for (const [what, query] of PATHS)
    if ((await answerTo(follows, query, known)) === (await answerTo(follows, query, v7()))) same.push(what);
  // They are refused to everybody before anything is looked up.
  expect(same).toEqual(['the entities that only the gateway may ask for']);
});
