import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ACCOUNTS } from '../../demo/accounts.ts';
import { createBrowser } from '../gateway/kit/browser.ts';
import { askAsPage, sessionOf } from '../gateway/kit/workbench.ts';
import { type Stack, startStack } from '../kit/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ clients: 60 });
}, 600_000);
afterAll(async () => await stack?.stop(), 120_000);

const MANIFEST: { operations: { id: string; type: string; body: string }[] } = JSON.parse(
  readFileSync(new URL('../../integration/trusted/workbench.json', import.meta.url), 'utf8'),
);

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

  test('lets a browser sign in at the workbench, ask with a document of its manifest, and sign out', async () => {
    const origin = stack.urls.gateway;
    const browser = createBrowser(origin, () => origin);
    const account = ACCOUNTS.find((one) => one.account === 'social-worker');
    if (account === undefined) throw new Error('The demo has no social worker.');
    await browser.signIn(account);
    const { name, purposes, csrfToken } = await sessionOf(browser);
    expect([name, purposes]).toEqual(['Els Van Damme', ['INTAKE', 'BENEFIT_FOLLOW_UP', 'ACTIVATION']]);
    const document = MANIFEST.operations.find(({ type, body }) => type === 'query' && !body.includes('$'));
    const body = { documentId: `sha256:${document?.id}` };
    const { status, answer } = await askAsPage(browser, csrfToken, { body, headers: { origin } });
    expect([status, answer.errors]).toEqual([200, undefined]);
    const out = await browser.visit('/sign-out', { method: 'POST', headers: { origin, 'x-csrf-token': csrfToken } });
    expect(JSON.parse(out.text).redirect).toContain(`${stack.urls['identity-provider']}/session/end?`);
    expect(await sessionOf(browser)).toEqual({ signedIn: false });
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
  }, 600_000);
});
