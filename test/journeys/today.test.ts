import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO } from '../../demo/organisations.ts';
import type { Purpose } from '../../shared/caller.ts';
import { doneBy } from '../kit/gateway-acts.ts';
import { loggedBy } from '../kit/logged.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

/** The day on which everything below is done, whenever the test runs. */
const DAY = '2026-11-20';
const CLOCK: string = new URL('../kit/shifted-clock.js', import.meta.url).href;
const WORKER = ['social-worker', 'BENEFIT_FOLLOW_UP'] as const;
const COACH = ['coach', 'ACTIVATION'] as const;
const LIST = `query Today { caseload(first: 200) { totalCount nodes { id overview {
  lastVisit lastMovement stale changedSources { source changedSinceVisit }
  attention { kind on source actor urgency label } } } } }`;
/** What the list tells of: the sections whose events and deadlines stand in it. No reasons, notes, absences or pay. */
const named = (owner: string, names: string) => names.split(' ').map((name) => `${owner}.${name}`);
const SECTIONS_OF_THE_LIST = {
  pes: named('pes', 'assessment availability contact journey registration steps support-package transition'),
  welfare: named(
    'welfare',
    'activation application availability contact finances health-needs health-thresholds income-support integration-project journey needs sanctions thresholds',
  ),
  'social-economy': named('social-economy', 'availability contact development-plan employment journey moves'),
  // `identity` for who has had several numbers: that their numbers were handed to the owners stands in the log (A12).
  partnership: named(
    'partnership',
    'access-requests case deadlines handovers identity journey participation plan plan-health referrals sharing signals urgent-access',
  ),
};
const FILES = `query Files($id: ID!) { client(id: $id) { welfare { files { id } } socialEconomy { files { id } } } }`;

interface Point {
  kind: string;
  on: string | null;
  source: string;
  actor: string | null;
  urgency: string;
  label: string;
}
interface Listed {
  id: string;
  overview: {
    lastVisit: string | null;
    lastMovement: string | null;
    stale: boolean | null;
    changedSources: { source: string; changedSinceVisit: boolean | null }[];
    attention: Point[];
  };
}

let stack: Stack;
let marleen: string;
beforeAll(async () => {
  const clockOffsetMs = Date.parse(`${DAY}T10:00:00+01:00`) - Date.now();
  process.env.TEST_CLOCK_OFFSET_MS = String(clockOffsetMs);
  stack = await startStack({ clients: 60, clockOffsetMs });
  await import(CLOCK);
  [marleen = ''] = await caseloadIds(stack);
}, 600_000);
afterAll(() => stack?.stop());

const list = async ([account, purpose]: readonly [string, Purpose] = WORKER) => {
  const { body } = await stack.ask<{ caseload: { totalCount: number; nodes: Listed[] } }>(account, purpose, LIST);
  expect(body.errors).toBeUndefined();
  return body.data?.caseload.nodes ?? [];
};
const overviewOfMarleen = async (who: readonly [string, Purpose] = WORKER) => {
  const found = (await list(who)).find(({ id }) => id === marleen);
  if (found === undefined) throw new Error(`${who[0]} does not follow the first persona.`);
  return found.overview;
};
const points = async (kind: string) => (await overviewOfMarleen()).attention.filter((point) => point.kind === kind);
const fileAt = async ([account, purpose]: readonly [string, Purpose], owner: 'welfare' | 'socialEconomy') => {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
  const { body } = await stack.ask<any>(account, purpose, FILES, { id: marleen });
  return body.data.client[owner].files[0].id;
};
const changed = async () =>
  (await overviewOfMarleen()).changedSources
    .filter(({ changedSinceVisit }) => changedSinceVisit === true)
    .map(({ source }) => source);

describe('a social worker who opens the list of today (A5)', () => {
  it('has everybody whom the centre follows on one page, and the files that do not move among them', async () => {
    const all = await list();
    const still = all.filter(({ overview }) => overview.stale === true);
    for (const { overview } of still) {
      const { lastMovement, attention } = overview;
      expect(lastMovement !== null && lastMovement <= '2026-09-21').toBe(true);
      expect(attention.map(({ kind }) => kind)).toContain('NO_MOVEMENT');
    }
    const moving = all.filter(({ overview }) => overview.stale === false);
    expect(moving.every(({ overview }) => overview.lastMovement !== null && overview.lastMovement > '2026-09-21')).toBe(
      true,
    );
    expect([still.length > 0, moving.length > 0]).toEqual([true, true]);
  });

  it('sees the referrals that wait for an answer, overdue from the day after the last one for it, with who has to answer', async () => {
    const waiting = (await list()).flatMap(({ overview }) =>
      overview.attention.filter(({ kind }) => kind === 'REFERRAL_UNANSWERED'),
    );
    for (const { on, urgency, source, actor } of waiting) {
      expect([source, on !== null && on < DAY]).toEqual(['PARTNERSHIP', urgency === 'OVERDUE']);
      expect(actor).toMatch(/^\d{10}$/);
    }
    // Sent on 11 November, by a partner who agreed to answer within five working days; the 11th is a holiday.
    expect(waiting).toContainEqual({
      ...{ kind: 'REFERRAL_UNANSWERED', on: '2026-11-18', source: 'PARTNERSHIP', actor: '0930000366' },
      ...{ urgency: 'OVERDUE', label: 'Doorverwijzing wacht op antwoord' },
    });
    expect(waiting.some(({ urgency }) => urgency !== 'OVERDUE')).toBe(true);
  });

  it('sees the evaluation of a GPMI that is due within 30 days, with the centre that holds it', async () => {
    const file = await fileAt(WORKER, 'welfare');
    const signedOn = '2026-08-10';
    const { id } = await doneBy(stack, WORKER, 'integrationProjectDraft', {
      file,
      kind: 'TRAINING',
      grantedOn: signedOn,
    });
    await doneBy(stack, WORKER, 'integrationProjectSign', { id, expectedVersion: 1, signedOn });
    await doneBy(stack, WORKER, 'integrationProjectActivate', { id, expectedVersion: 2, startOn: signedOn });
    expect(await points('GPMI_EVALUATION')).toContainEqual({
      ...{ kind: 'GPMI_EVALUATION', on: '2026-12-10', source: 'WELFARE', actor: DEMO.centreA, urgency: 'SOON' },
      label: 'GPMI te evalueren',
    });
  });

  it('sees the POP of a job that began three weeks ago, with the enterprise that makes it', async () => {
    const job = {
      file: await fileAt(COACH, 'socialEconomy'),
      instrument: 'CMW',
      hoursFraction: 10,
      from: '2026-10-27',
    };
    await doneBy(stack, COACH, 'employmentBegin', job);
    expect(await points('PLAN_DUE')).toContainEqual(
      expect.objectContaining({
        on: '2026-11-27',
        source: 'SOCIAL_ECONOMY',
        actor: DEMO.enterprise,
        urgency: 'THIS_WEEK',
      }),
    );
  });

  it('sees the right of return that ends within 60 days, and not the one that ends a day later', async () => {
    const file = await fileAt(COACH, 'socialEconomy');
    for (const [from, on] of [
      ['2024-03-01', '2025-07-19'],
      ['2024-03-02', '2025-07-20'],
    ] as const) {
      const { id } = await doneBy(stack, COACH, 'employmentBegin', {
        file,
        instrument: 'CMW',
        hoursFraction: 10,
        from,
      });
      const move = { on, destination: 'NEC_IMW', favourableEvaluation: true, evaluationOn: on };
      await doneBy(stack, COACH, 'moveRecord', { id, expectedVersion: 1, ...move });
    }
    expect(await points('RETURN_RIGHT_ENDING')).toEqual([
      expect.objectContaining({ on: '2027-01-19', source: 'SOCIAL_ECONOMY', actor: DEMO.enterprise, urgency: 'SOON' }),
    ]);
  });
});

describe('a filter of the list of today (A5)', () => {
  it('is saved once, is there at the next sign-in, and at no colleague’s', async () => {
    const save = 'mutation ($input: FilterSaveInput!) { filterSave(input: $input) { __typename } }';
    const input = {
      idempotencyKey: 'every-morning',
      name: 'Elke ochtend',
      attention: ['GPMI_EVALUATION'],
      urgency: [],
    };
    for (let twice = 0; twice < 2; twice++) {
      const { body } = await stack.ask('social-worker', 'BENEFIT_FOLLOW_UP', save, { input });
      expect(body).toEqual({ data: { filterSave: { __typename: 'ActDone' } } });
    }
    const saved = '{ viewer { savedFilters { name onlyMine attention urgency } } }';
    const own = await stack.ask('social-worker', 'BENEFIT_FOLLOW_UP', saved);
    const { name, attention, urgency } = input;
    expect(own.body).toEqual({ data: { viewer: { savedFilters: [{ name, onlyMine: false, attention, urgency }] } } });
    const other = await stack.ask('mediator', 'ACTIVATION', saved);
    expect(other.body).toEqual({ data: { viewer: { savedFilters: [] } } });
  });
});

describe('the list of today, in the logs of the owners (A5)', () => {
  it('stands with each owner for every client on it: who looked, for what, by which rule, and nothing else than the overview needs', async () => {
    const { body, headers } = await stack.ask<{ caseload: { nodes: Listed[] } }>(...WORKER, LIST);
    const ids = (body.data?.caseload.nodes ?? []).map(({ id }) => id).sort();
    const requestId = headers.get('x-request-id') ?? '';
    const sections: Record<string, string[]> = {};
    for (const owner of ['pes', 'welfare', 'social-economy', 'partnership'] as const) {
      const logged = await loggedBy(stack.dataFolder, owner, requestId);
      const disclosed = logged.filter(({ outcome }) => outcome === 'DISCLOSED');
      sections[owner] = [...new Set(disclosed.map(({ section }) => section))].sort();
      expect([owner, [...new Set(disclosed.map(({ clientId }) => clientId))].sort()]).toEqual([owner, ids]);
      for (const entry of logged) {
        expect(entry).toMatchObject({ staffMember: WORKER[0], purpose: WORKER[1], organisation: DEMO.centreA });
        expect([entry.rule, entry.legalBasis].every(Boolean)).toBe(true);
      }
    }
    expect(sections).toEqual(SECTIONS_OF_THE_LIST);
  });
});

describe('what changed since the last visit (A5)', () => {
  it('names nobody before the first visit and right after one', async () => {
    expect([(await overviewOfMarleen()).lastVisit, await changed()]).toEqual([null, []]);
    await doneBy(stack, WORKER, 'visitRecord', { client: marleen });
    expect([(await overviewOfMarleen()).lastVisit?.slice(0, 10), await changed()]).toEqual([DAY, []]);
  });

  it('names the owner where something changed, and no other', async () => {
    const job = {
      file: await fileAt(COACH, 'socialEconomy'),
      instrument: 'CMW',
      hoursFraction: 10,
      from: '2026-11-10',
    };
    await doneBy(stack, COACH, 'employmentBegin', job);
    expect(await changed()).toEqual(['SOCIAL_ECONOMY']);
    expect(await points('CHANGED_SINCE_VISIT')).toEqual([
      {
        ...{ kind: 'CHANGED_SINCE_VISIT', on: DAY, source: 'SOCIAL_ECONOMY', actor: null, urgency: 'INFO' },
        label: 'Gewijzigd sinds uw laatste bezoek: sociale economie',
      },
    ]);
  });

  it('is of each staff member: a colleague who was not there sees no visit, and a new visit of one’s own clears the list', async () => {
    const colleague = await overviewOfMarleen(['head-of-service', 'BENEFIT_FOLLOW_UP']);
    expect(colleague.lastVisit).toBeNull();
    await doneBy(stack, WORKER, 'visitRecord', { client: marleen });
    expect([await changed(), await points('CHANGED_SINCE_VISIT')]).toEqual([[], []]);
  });
});
