import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

/** The day on which the stories are told, whenever the test runs. */
const TOLD_ON = '2026-11-20T10:00:00+01:00';

const STORY = `query Story($id: ID!) { client(id: $id) { identity { givenName familyName birthDate }
  overview { journey { on source label kind } deadlines { on source label kind actor } missingSources } } }`;

/** Plain JavaScript, because the processes load it before any loader. */
const CLOCK: string = new URL('../kit/shifted-clock.js', import.meta.url).href;

interface Told {
  on: string;
  source: string;
  label: string;
  kind: string;
  actor?: string;
}
interface Story {
  client: {
    identity: { givenName: string; familyName: string; birthDate: string };
    overview: { journey: Told[]; deadlines: Told[]; missingSources: string[] };
  };
}

const SOURCES: Readonly<Record<string, string>> = {
  PES: 'VDAB',
  WELFARE: 'OCMW',
  SOCIAL_ECONOMY: 'Sociale economie',
  PARTNERSHIP: 'Partnerschap',
};

let stack: Stack;
beforeAll(async () => {
  const clockOffsetMs = Date.parse(TOLD_ON) - Date.now();
  process.env.TEST_CLOCK_OFFSET_MS = String(clockOffsetMs);
  stack = await startStack({ clients: 6, clockOffsetMs });
  // Tokens of the demo are of that day too: whoever checks them lives on it.
  await import(CLOCK);
}, 600_000);
afterAll(() => stack?.stop());

describe('the story of a persona, as a social worker reads it in Dutch on 20 November 2026', () => {
  it.each([
    [1, 'long-term sick'],
    [2, 'newcomer'],
    [3, 'ex-detainee'],
    [4, 'psychically vulnerable'],
    [5, 'without a diploma'],
    [6, 'single mother'],
  ])('%s, %s, is told by all owners together, each event and each deadline in words', async (place) => {
    const id = (await caseloadIds(stack))[place - 1];
    const { body } = await stack.ask<Story>('social-worker', 'BENEFIT_FOLLOW_UP', STORY, { id });
    expect(body.errors).toBeUndefined();
    const client = body.data?.client;
    const told = [...(client?.overview.journey ?? []), ...(client?.overview.deadlines ?? [])];
    expect(told.filter(({ label, kind }) => label.startsWith(kind))).toEqual([]);
    expect(client && page(client)).toMatchSnapshot();
  });
});

function page({ identity, overview }: Story['client']): string {
  const line = ({ on, source, label }: Told) => `  ${on}  ${(SOURCES[source] ?? source).padEnd(18)}${label}`;
  return [
    `${identity.givenName} ${identity.familyName}, geboren op ${identity.birthDate}`,
    ...['', 'Wat gebeurde'],
    ...overview.journey.map(line),
    ...['', 'Wat te doen is'],
    ...overview.deadlines.map(line),
  ].join('\n');
}
