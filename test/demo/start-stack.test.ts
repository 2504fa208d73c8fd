import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Stack, startStack } from '../kit/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ clients: 60 });
}, 180_000);
afterAll(async () => await stack?.stop(), 20_000);

const CASELOAD = `query ($first: Int!) {
  caseload(first: $first) {
    totalCount
    nodes {
      identity { familyName }
      pes { availability }
      welfare { availability }
      socialEconomy { availability }
      overview { missingSources }
    }
  }
}`;

interface Caseload {
  caseload: {
    totalCount: number;
    nodes: ({ identity: { familyName: string }; overview: { missingSources: string[] } } & Record<
      'pes' | 'welfare' | 'socialEconomy',
      { availability: string } | null
    >)[];
  };
}

async function firstClient() {
  const { status, body } = await stack.ask<Caseload>('social-worker', 'BENEFIT_FOLLOW_UP', CASELOAD, { first: 6 });
  return { status, errors: body.errors, client: body.data?.caseload.nodes[0], of: body.data?.caseload.nodes.length };
}

describe('the whole of Schakel on real processes', () => {
  test('shows the social worker the six personas, the first of them with a part at every owner', async () => {
    expect(await firstClient()).toEqual({
      status: 200,
      of: 6,
      client: {
        identity: { familyName: 'Wauters' },
        pes: { availability: 'AVAILABLE' },
        welfare: { availability: 'AVAILABLE' },
        socialEconomy: { availability: 'AVAILABLE' },
        overview: { missingSources: [] },
      },
    });
  });

  test.each([
    ['social-worker', 'ACTIVATION'],
    ['head-of-service', 'ACTIVATION'],
    ['other-centre', 'ACTIVATION'],
    ['mediator', 'ASSESSMENT'],
    ['coach', 'TRANSITION'],
    ['officer', 'SUPERVISION'],
    ['pes-officer', 'SUPERVISION'],
    ['enterprise-officer', 'SUPERVISION'],
    ['client', 'OWN_FILE'],
  ] as const)('%s can sign in and is known by the graph', async (account, purpose) => {
    const { body } = await stack.ask(account, purpose, '{ viewer { staffMember purpose } }');
    expect(body).toEqual({ data: { viewer: { staffMember: account, purpose } } });
  });

  test('misses one owner while its process is gone, and is whole again after a restart', async () => {
    await stack.processes.pes.kill();
    const without = await firstClient();
    expect(without.client).toMatchObject({ pes: null, overview: { missingSources: ['PES'] } });
    expect(without.errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'SOURCE_UNAVAILABLE', source: 'PES' }) }),
    ]);
    await stack.processes.pes.restart();
    expect(await firstClient()).toMatchObject({ errors: undefined, client: { pes: { availability: 'AVAILABLE' } } });
  }, 60_000);
});
