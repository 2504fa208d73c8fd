import { describe, expect, it } from '@jest/globals';
import { buildSchema, type DocumentNode, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { coordinatesOf } from '../../gateway/usage/coordinates.ts';
import { verdictOn } from '../../scripts/schema/verdict.ts';
import { usesOf } from '../../scripts/usage/uses.ts';

const TODAY = '2026-11-30';
const LIVE = `
  enum Phase { STARTED ENDED }
  input Span { from: Int to: Int! = 9 }
  input Where { phase: Phase span: Span }
  interface Part { since: Int note: String }
  type Pes implements Part { since: Int note: String steps(first: Int = 5, after: Int! = 0): String phase: Phase }
  type Welfare implements Part { since: Int note: String amount: Int }
  union Either = Pes | Welfare
  type Query { pes(where: Where): Pes part: Part either: Either old(at: Int): String }
`;

const OPERATIONS = [
  '{ pes { since } }',
  '{ pes { steps } }',
  '{ pes { steps(first: 1) } }',
  '{ pes { steps(after: 1) } }',
  'query ($first: Int) { pes { steps(first: $first) } }',
  'query ($after: Int!) { pes { steps(after: $after) } }',
  '{ pes(where: { phase: ENDED }) { since } }',
  '{ pes(where: { span: { to: 1 } }) { since } }',
  '{ pes(where: { span: { from: 1 } }) { since } }',
  'query ($where: Where) { pes(where: $where) { note } }',
  'query ($span: Span) { pes(where: { span: $span }) { note } }',
  'query ($phase: Phase) { pes(where: { phase: $phase }) { note } }',
  '{ part { note } }',
  '{ part { ... on Pes { phase } } }',
  '{ part { ...Both } } fragment Both on Part { since ... on Welfare { amount } }',
  '{ either { __typename ... on Welfare { amount } } }',
  '{ either { ... on Pes { since } } }',
  '{ old }',
  '{ old(at: 1) }',
  'query ($on: Boolean!) { old @include(if: $on) pes { phase } }',
];

/** What an owner may change, each as a text that takes the place of another. */
const CHANGES = [
  ['first: Int = 5', 'first: Int!'],
  ['first: Int = 5', 'first: Int! = 5'],
  ['first: Int = 5, ', ''],
  ['first: Int = 5', 'first: Int'],
  ['first: Int = 5', 'first: String'],
  ['after: Int! = 0', 'after: Int!'],
  ['after: Int! = 0', 'after: Int!, more: Int!'],
  ['after: Int! = 0', 'after: Int!, more: Int! = 1'],
  ['phase: Phase span', 'phase: Phase! span'],
  ['phase: Phase span', 'span'],
  ['phase: Phase span', 'phase: Phase on: Int! span'],
  ['span: Span', 'span: Span!'],
  ['to: Int! = 9', 'to: Int!'],
  ['to: Int! = 9', 'to: Int'],
  ['from: Int', 'from: Int!'],
  ['from: Int', 'from: Int! = 1'],
  ['from: Int', 'from: String'],
  [' ENDED', ''],
  ['interface Part { since: Int note: String }', 'interface Part { since: Int }'],
  ['type Pes implements Part { since: Int note: String', 'type Pes { since: Int'],
  ['type Welfare implements Part {', 'type Welfare {'],
  ['phase: Phase }', '}'],
  [' | Welfare', ''],
  [' old(at: Int): String', ''],
  ['old(at: Int)', 'old'],
  ['old(at: Int)', 'old(at: Int!)'],
  ['amount: Int', 'amount: Pes'],
  ['where: Where', 'where: Where!'],
  ['part: Part', 'part: Pes'],
  ['input Where {', 'input Whereabouts {'],
] as const;

function nextOf(from: string, to: string): GraphQLSchema {
  const text = LIVE.replace(from, to);
  return buildSchema(to.includes('Whereabouts') ? text.replaceAll('where: Where)', 'where: Whereabouts)') : text);
}

/** Whether somebody who asks this, and nobody else, is named as broken. */
async function isNamed(live: GraphQLSchema, next: GraphQLSchema, document: DocumentNode): Promise<boolean> {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('There is no operation.');
  const shapes = [{ shape: 's', operation: null, uses: coordinatesOf(live, document, operation) }];
  const counts = [{ client: 'app', organisation: null, shape: 's', count: 1 }];
  const period = { days: 90, from: '2026-09-02', countedSince: '2026-01-01', countedUntil: TODAY };
  const uses = usesOf([{ day: TODAY, shapes, counts }], period);
  const { accepted, breaking } = await verdictOn({ live, next, uses, today: TODAY });
  expect(accepted).toBe(breaking.every(({ usedBy }) => usedBy.length === 0));
  return !accepted;
}

describe('whoever the next schema would not answer any more, as graphql’s own validation says, is named as broken', () => {
  const live = buildSchema(LIVE);
  it.each(CHANGES)('where `%s` becomes `%s`', async (from, to) => {
    expect(LIVE).toContain(from);
    const next = nextOf(from, to);
    const missed: string[] = [];
    for (const text of OPERATIONS) {
      const document = parse(text);
      expect(validate(live, document)).toEqual([]);
      if (validate(next, document).length > 0 && !(await isNamed(live, next, document))) missed.push(text);
    }
    expect(missed).toEqual([]);
  });

  it('in more than 60 pairs of an operation and a change', () => {
    const broken = CHANGES.flatMap(([from, to]) => {
      const next = nextOf(from, to);
      return OPERATIONS.filter((text) => validate(next, parse(text)).length > 0);
    });
    expect(broken.length).toBeGreaterThan(60);
  });
});
