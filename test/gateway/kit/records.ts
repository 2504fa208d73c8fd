import type { Owner } from '../../../shared/caller.ts';

interface Reference {
  id: string;
  grant?: string;
  [key: string]: unknown;
}

interface TokenClaims {
  sub: string;
  purpose: string;
  roles: string[];
  request: string;
  language: string;
  organisation: string | null;
}

/** What a resolver of the test owners gets: the claims of the caller token, unverified. */
export interface TestContext {
  claims: TokenClaims;
}

export const CLIENTS = ['c1', 'c2', 'c3'];
const VDAB = '0887010362';

const journey = (source: string, on: string) => [{ on, source, section: 'x', kind: 'STARTED', detail: null }];
const record = (source: string, on: string) => ({
  availability: 'AVAILABLE',
  journey: journey(source, on),
  contactPoints: [{ kind: 'PHONE', value: '09 555 00 01', since: null, source }],
});

const client = (id: string) => ({
  id,
  grant: `grant of ${id}`,
  relation: 'CASE',
  identity: { givenName: `Given-${id}` },
});

interface Overviewed {
  [key: string]: { journey: { on: string }[] | null } | null | undefined;
}
const PARTS = { PES: 'pes', WELFARE: 'welfare', SOCIAL_ECONOMY: 'socialEconomy' };

function overview(parent: Overviewed) {
  const events = Object.values(PARTS).flatMap((part) => parent[part]?.journey ?? []);
  return {
    journey: events.sort((a, b) => a.on.localeCompare(b.on)),
    missingSources: Object.entries(PARTS).flatMap(([source, part]) => (parent[part] ? [] : [source])),
  };
}

const entity = (reference: Reference) => reference;
// Without its grant an owner has nothing to go by.
const withGrant = (answer: (id: string) => object) => (reference: Reference) =>
  reference.grant === `grant of ${reference.id}` ? answer(reference.id) : null;

/** Resolvers of the four test owners. */
export const RESOLVERS: Record<Owner, object> = {
  partnership: {
    Query: {
      viewer: (_: unknown, __: unknown, { claims }: TestContext) => ({
        ...claims,
        staffMember: claims.sub,
        requestId: claims.request,
      }),
      client: (_: unknown, { id }: { id: string }) => (CLIENTS.includes(id) ? client(id) : null),
      findClient: () => ({ id: 'c1', initials: 'G.F.' }),
      caseload: () => CLIENTS.map(client),
      organisation: (_: unknown, { kboNumber }: { kboNumber: string }) => ({ kboNumber }),
    },
    Client: { __resolveReference: entity, overview, relation: () => 'CASE' },
    Organisation: { __resolveReference: entity, name: () => 'VDAB' },
  },
  pes: {
    Client: {
      __resolveReference: entity,
      pes: withGrant((id) => ({
        ...record('PES', '2026-01-02'),
        score: 7,
        transitions: [{ id: `t-${id}`, provider: { kboNumber: VDAB } }],
      })),
    },
  },
  welfare: {
    Query: { newestRecord: () => ({ __typename: 'WelfareRecord', ...record('WELFARE', '2026-01-01') }) },
    Mutation: {
      projectSign: (_: unknown, { id }: { id: string }) => ({ id, heldBy: { kboNumber: VDAB }, signedOn: null }),
    },
    Client: {
      __resolveReference: entity,
      welfare: withGrant((id) => ({
        ...record('WELFARE', '2026-01-01'),
        integrationProjects: [{ id: `p-${id}`, heldBy: { kboNumber: VDAB } }],
      })),
    },
  },
  'social-economy': {
    Client: {
      __resolveReference: entity,
      socialEconomy: withGrant(() => ({ ...record('SOCIAL_ECONOMY', '2026-01-03'), goals: ['work'] })),
    },
  },
};

/** What ClientView answers when all is well. */
export const WHOLE_VIEW = {
  id: 'c1',
  relation: 'CASE',
  identity: { givenName: 'Given-c1' },
  pes: {
    availability: 'AVAILABLE',
    journey: [{ on: '2026-01-02', kind: 'STARTED' }],
    transitions: [{ id: 't-c1', provider: { name: 'VDAB' } }],
  },
  welfare: { availability: 'AVAILABLE', integrationProjects: [{ id: 'p-c1', heldBy: { name: 'VDAB' } }] },
  socialEconomy: { availability: 'AVAILABLE', goals: ['work'] },
  overview: {
    journey: [
      { on: '2026-01-01', source: 'WELFARE', kind: 'STARTED' },
      { on: '2026-01-02', source: 'PES', kind: 'STARTED' },
      { on: '2026-01-03', source: 'SOCIAL_ECONOMY', kind: 'STARTED' },
    ],
    missingSources: [],
  },
};
