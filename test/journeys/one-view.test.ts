import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../demo/accounts.ts';
import { DEMO } from '../../demo/organisations.ts';
import { CASELOAD, CLIENT_VIEW_FIELDS } from '../kit/operations.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds, filled, reasons, type View, viewOf } from '../kit/view.ts';

let stack: Stack;
let marleen: string;
let newcomer: string;
let yassine: string;

beforeAll(async () => {
  stack = await startStack();
  [marleen = '', newcomer = '', , , yassine = ''] = await caseloadIds(stack);
}, 600_000);
afterAll(() => stack?.stop());

interface Held {
  heldBy?: { kboNumber: string };
  hoursFraction?: number | null;
}
type Dated = { asOf: string } & Partial<
  Record<
    | 'files'
    | 'assessments'
    | 'supportPackages'
    | 'incomeSupport'
    | 'integrationProjects'
    | 'employments'
    | 'developmentPlans',
    Held[]
  >
>;

const client = ACCOUNTS.find((account) => account.account === 'client');

describe('a social worker who opens the view of a client for the follow-up of the leefloon', () => {
  it('gets who the client is, the case, the records of all three owners and the overview, in one answer without errors', async () => {
    const { status, body } = await viewOf(stack, 'social-worker', 'BENEFIT_FOLLOW_UP', marleen);
    const view = body.data?.client;
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(view).toMatchObject({
      relation: 'CASE',
      identity: { givenName: 'Marleen', nationalNumber: client?.nationalNumber },
    });
    expect(view?.case?.members.map((member) => member.organisation.kboNumber)).toEqual(
      expect.arrayContaining([DEMO.centreA, DEMO.pes, DEMO.enterprise]),
    );
    expect(filled(view?.pes)).toEqual([
      'registration',
      'assessments',
      'supportPackages',
      'transitions',
      'steps',
      'contactPoints',
    ]);
    expect(filled(view?.welfare)).toEqual([
      ...['incomeSupport', 'integrationProjects', 'applications', 'finances', 'sanctions', 'notices'],
      ...['needs', 'healthNeeds', 'ladderSteps', 'thresholds', 'healthThresholds', 'activations'],
      ...['files', 'contactPoints'],
    ]);
    expect(filled(view?.socialEconomy)).toEqual(['employments', 'developmentPlans', 'moves', 'contactPoints']);
    for (const part of [view?.pes, view?.welfare, view?.socialEconomy]) {
      expect(part?.availability).toBe('AVAILABLE');
      expect(part?.asOf).toMatch(/^\d{4}-\d\d-\d\dT/);
    }
  });

  it('sees beside each record which partner holds it, and how long ago its owner changed something', async () => {
    const held = '{ heldBy { kboNumber } }';
    const { body } = await stack.ask<{ client: Record<string, Dated> }>(
      'social-worker',
      'BENEFIT_FOLLOW_UP',
      `query ($id: ID!) { client(id: $id) {
        pes { asOf assessments { issuedOn } supportPackages { from } files ${held} }
        welfare { asOf incomeSupport ${held} integrationProjects ${held} files ${held} }
        socialEconomy { asOf employments { hoursFraction heldBy { kboNumber } } developmentPlans { updatedOn heldBy { kboNumber } } files ${held} } } }`,
      { id: marleen },
    );
    const { pes, welfare, socialEconomy } = body.data?.client ?? {};
    const holders = (rows: Held[] = []) => [...new Set(rows.map(({ heldBy }) => heldBy?.kboNumber))];
    expect(holders(welfare?.files)).toEqual([DEMO.centreA]);
    expect(holders([...(welfare?.incomeSupport ?? []), ...(welfare?.integrationProjects ?? [])])).toEqual([
      DEMO.centreA,
    ]);
    const work = [...(socialEconomy?.employments ?? []), ...(socialEconomy?.developmentPlans ?? [])];
    expect(holders(work)).toEqual([DEMO.enterprise]);
    // Of ten.
    expect(socialEconomy?.employments?.map(({ hoursFraction }) => hoursFraction)).toContainEqual(expect.any(Number));
    expect([pes?.assessments?.length, pes?.supportPackages?.length].every(Boolean)).toBe(true);
    for (const part of [pes, welfare, socialEconomy]) {
      const ageDays = (Date.now() - Date.parse(part?.asOf ?? '')) / 86_400_000;
      expect([ageDays >= 0, ageDays < 400]).toEqual([true, true]);
    }
  });

  it('sees in the overview what happened at all owners, what is due, and two telephone numbers of which none wins', async () => {
    const { body } = await viewOf(stack, 'social-worker', 'BENEFIT_FOLLOW_UP', marleen);
    const overview = body.data?.client?.overview;
    const days = overview?.journey.map((event) => event.on) ?? [];
    expect(days).toEqual([...days].sort());
    expect(new Set(overview?.journey.map((event) => event.source))).toEqual(
      new Set(['PES', 'WELFARE', 'SOCIAL_ECONOMY', 'PARTNERSHIP']),
    );
    expect(overview?.deadlines.map((deadline) => deadline.kind)).toEqual(
      expect.arrayContaining(['GPMI_EVALUATION_DUE', 'SUPPORT_PACKAGE_ENDS', 'ADVICE_EXPIRES']),
    );
    const phones = overview?.discrepancies.find((discrepancy) => discrepancy.kind === 'PHONE');
    expect(new Set(phones?.values.map((point) => point.value)).size).toBe(2);
    expect(overview?.missingSources).toEqual([]);
  });

  it('reads that a client is not known at VDAB, which is neither an error nor something withheld', async () => {
    const { body } = await viewOf(stack, 'social-worker', 'BENEFIT_FOLLOW_UP', yassine);
    const pes = body.data?.client?.pes;
    expect(body.errors).toBeUndefined();
    // What the policy withholds is the same for a client who is known and one who is not: it tells nothing.
    const known = (await viewOf(stack, 'social-worker', 'BENEFIT_FOLLOW_UP', marleen)).body.data?.client?.pes;
    expect([pes?.availability, reasons(pes)]).toEqual(['NOT_KNOWN', reasons(known)]);
    expect(body.data?.client?.welfare?.availability).toBe('AVAILABLE');
  });

  it('pages through the caseload, the six personas first', async () => {
    type Caseload = {
      caseload: {
        totalCount: number;
        nodes: { id: string; identity: { givenName: string } }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    const first = (await stack.ask<Caseload>('social-worker', 'BENEFIT_FOLLOW_UP', CASELOAD, { first: 6 })).body;
    expect(first.errors).toBeUndefined();
    expect(first.data?.caseload.nodes.map((node) => node.identity.givenName)).toEqual([
      'Marleen',
      'Nour',
      'Kevin',
      'Lotte',
      'Yassine',
      'Sara',
    ]);
    expect(first.data?.caseload.pageInfo.hasNextPage).toBe(true);
    const after = first.data?.caseload.pageInfo.endCursor;
    const second = (await stack.ask<Caseload>('social-worker', 'BENEFIT_FOLLOW_UP', CASELOAD, { first: 200, after }))
      .body;
    const ids = [...(first.data?.caseload.nodes ?? []), ...(second.data?.caseload.nodes ?? [])].map((node) => node.id);
    expect({ all: ids.length, different: new Set(ids).size }).toEqual({
      all: first.data?.caseload.totalCount,
      different: first.data?.caseload.totalCount,
    });
  });
});

describe('a mediator of VDAB', () => {
  it('gets another set of sections for another purpose, each missing one with its reason', async () => {
    const activation = (await viewOf(stack, 'mediator', 'ACTIVATION', marleen)).body.data?.client;
    const transition = (await viewOf(stack, 'mediator', 'TRANSITION', marleen)).body.data?.client;
    expect(filled(activation?.pes)).toContain('assessments');
    expect(filled(transition?.pes)).toEqual([
      ...['registration', 'individualTailoredWork', 'supportPackages', 'transitions', 'transitionReasons'],
      ...[
        'readinessScreenings',
        'workplaceLearning',
        'employment',
        'steps',
        'confidentialNotes',
        'files',
        'contactPoints',
      ],
    ]);
    expect(reasons(transition?.pes)).toMatchObject({ 'pes.assessment': 'NOT_PERMITTED' });
    expect(reasons(transition?.welfare)).toMatchObject({
      'welfare.integration-project': 'NOT_PERMITTED',
      'welfare.needs': 'NOT_PERMITTED',
      'welfare.health-needs': 'NOT_PERMITTED',
      'welfare.contact': 'NOT_PERMITTED',
    });
    expect(transition?.pes?.withheld.find(({ section }) => section === 'pes.assessment')?.remedy).toBe(
      'Niet nodig voor dit doel; wel voor ACTIVATION, ASSESSMENT.',
    );
  });

  it('never gets the health needs, whatever the purpose', async () => {
    for (const purpose of ['INTAKE', 'ACTIVATION', 'ASSESSMENT', 'TRANSITION'] as const) {
      const { body } = await viewOf(stack, 'mediator', purpose, marleen);
      expect(body.data?.client?.welfare?.healthNeeds).toBeNull();
      expect(body.data?.client?.overview?.journey.map((event) => event.section)).not.toContain('welfare.health-needs');
    }
  });
});

describe('a coach of the enterprise', () => {
  it('gets what the client agreed to, and reads where consent is missing', async () => {
    const view = (await viewOf(stack, 'coach', 'ACTIVATION', marleen)).body.data?.client;
    expect(filled(view?.pes)).toEqual(['assessments', 'supportPackages', 'transitions']);
    expect(filled(view?.welfare)).toEqual(['integrationProjects']);
    expect(reasons(view?.welfare)).toMatchObject({
      'welfare.needs': 'CONSENT_NOT_GIVEN',
      'welfare.income-support': 'NOT_PERMITTED',
    });
  });
});

describe('a client', () => {
  const OWN = `query { ownFile { ...ClientViewFields pes { disclosures(first: 5) { section staffMember organisation purpose legalBasis outcome at } } } } ${CLIENT_VIEW_FIELDS}`;

  it('gets their own file whole, with who looked at it', async () => {
    await viewOf(stack, 'mediator', 'TRANSITION', marleen);
    const { body } = await stack.ask<{ ownFile: NonNullable<View['client']> & { pes: { disclosures: unknown[] } } }>(
      'client',
      'OWN_FILE',
      OWN,
    );
    expect(body.errors).toBeUndefined();
    expect(body.data?.ownFile).toMatchObject({
      id: marleen,
      relation: 'OWN_FILE',
      identity: { givenName: 'Marleen' },
      withheld: [],
    });
    expect(body.data?.ownFile.welfare?.withheld).toEqual([]);
    expect(filled(body.data?.ownFile.welfare)).toContain('healthNeeds');
    expect(body.data?.ownFile.pes.disclosures).toContainEqual(
      expect.objectContaining({ staffMember: 'mediator', organisation: DEMO.pes, purpose: 'TRANSITION' }),
    );
  });

  it('gets nothing of anybody else', async () => {
    const view = (await viewOf(stack, 'client', 'OWN_FILE', newcomer)).body.data?.client;
    expect(view).toMatchObject({ relation: 'NONE', identity: null, case: null, sharing: null });
    expect([filled(view?.pes), filled(view?.welfare), filled(view?.socialEconomy)]).toEqual([[], [], []]);
  });
});

describe('a data protection officer', () => {
  const LOGS = `query ($id: ID!) { client(id: $id) { relation disclosures { section } welfare { disclosures { section staffMember } } pes { disclosures { section } } socialEconomy { disclosures { section } } } }`;

  it('reads who looked at what their own organisation holds, and at no other owner', async () => {
    const { body } = await stack.ask<{ client: Record<string, { disclosures: unknown[] | null }> }>(
      'officer',
      'SUPERVISION',
      LOGS,
      { id: marleen },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data?.client.welfare?.disclosures?.length).toBeGreaterThan(0);
    expect([body.data?.client.pes?.disclosures, body.data?.client.socialEconomy?.disclosures]).toEqual([null, null]);
  });
});
