import { CLIENT_VIEW } from './operations.ts';

/** The log of who looked, as a page of it. */
const LINES = 'disclosures(first: 200) { who section }';
const PART = `availability asOf files { id } contactPoints { value } journey { kind } deadlines { kind } history { section }
  ${LINES} withheld { section reason remedy }`;

/** Ways to ask for a client of whom one knows the id, as a client developer could write them. */
export const PATHS: readonly (readonly [what: string, query: string])[] = [
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
  [
    'who saw the file while it was mixed with another',
    'query ($id: ID!) { client(id: $id) { seenMerged(merge: "MERGE") { staffMember } } }',
  ],
  ['a page of the log that cannot be', 'query ($id: ID!) { client(id: $id) { disclosures(first: 201) { who } } }'],
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

/** Ways to ask for whatever there is, counted, filtered or from somewhere on, without the id of anybody. */
export const LISTS: readonly (readonly [what: string, query: string])[] = [
  ['the caseload and its count', '{ caseload(first: 200) { totalCount nodes { id } pageInfo { endCursor } } }'],
  [
    'the caseload of somebody who works elsewhere',
    '{ caseload(filter: { staffMember: "social-worker" }) { totalCount nodes { id } } }',
  ],
  [
    'the caseload by when it changed',
    '{ caseload(filter: { changedSince: "2000-01-01T00:00:00Z" }) { totalCount nodes { id } } }',
  ],
  ['the caseload from a client of others on', '{ caseload(after: "CURSOR") { totalCount nodes { id } } }'],
  [
    'referrals, by box and by whether they ended',
    `{ a: referrals { nodes { client { id } } } b: referrals(filter: { box: SENT }) { nodes { client { id } } }
      c: referrals(filter: { open: true }) { nodes { client { id } } } d: referrals(filter: { box: SENT, open: false }) { nodes { client { id } } } }`,
  ],
  [
    'what waits for an organisation',
    `{ referralsEnded { id } handoversOffered { client { id } } accessAsked { client { id } }
      mergesAsked { into { id } duplicate { id } } urgentAccesses { client { id } } outreachRequests { client { id } } }`,
  ],
  [
    'groups of a partnership of others',
    '{ empowermentAggregate(partnership: "PARTNERSHIP", instrument: "supes-structure", version: 1) { withheld dimensions { dimension } } }',
  ],
];
