import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loggedBy } from '../kit/logged.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds, filled, sectionsOfFields, viewOf } from '../kit/view.ts';

let stack: Stack;
let marleen: string;

beforeAll(async () => {
  stack = await startStack();
  [marleen = ''] = await caseloadIds(stack);
}, 600_000);
afterAll(() => stack?.stop());

/** What the view shows of the partnership, and what its overview is gathered from: asked twice, it stands in the log twice. */
const OWN_SECTIONS = [
  'identity',
  'case',
  'sharing',
  'signals',
  'referrals',
  'plan',
  'plan-health',
  'participation',
  'deadlines',
].map((name) => `partnership.${name}`);

/** No field of the view asks for these: its deadlines and its journey tell of them, to who gets those. */
const TOLD_BY_JOURNEY = ['partnership.access-requests', 'partnership.handovers', 'partnership.urgent-access'];

describe('INV-26: every disclosed and every withheld section of an answer', () => {
  it.each([
    ['social-worker', 'BENEFIT_FOLLOW_UP'],
    ['mediator', 'TRANSITION'],
    ['coach', 'ACTIVATION'],
    ['other-centre', 'BENEFIT_FOLLOW_UP'],
    ['officer', 'SUPERVISION'],
  ] as const)('stands in its owner’s log, for %s with %s, with rule and legal basis', async (account, purpose) => {
    const { body, headers } = await viewOf(stack, account, purpose, marleen);
    const requestId = headers.get('x-request-id') ?? '';
    const view = body.data?.client;
    const parts = {
      partnership: view,
      pes: view?.pes,
      welfare: view?.welfare,
      'social-economy': view?.socialEconomy,
    } as const;
    for (const owner of ['partnership', 'pes', 'welfare', 'social-economy'] as const) {
      const logged = await loggedBy(stack.dataFolder, owner, requestId);
      const withheld = logged.filter((entry) => entry.outcome === 'WITHHELD').map((entry) => entry.section);
      const kept = (parts[owner]?.withheld ?? []).map(({ section }) => section);
      expect([...new Set(withheld)].sort()).toEqual(kept.sort());
      const disclosed = logged.filter((entry) => entry.outcome === 'DISCLOSED');
      const asked =
        owner === 'partnership'
          ? [...OWN_SECTIONS, ...(kept.includes('partnership.deadlines') ? [] : TOLD_BY_JOURNEY)].filter(
              (section) => !kept.includes(section),
            )
          : sectionsOfFields(owner, filled(parts[owner]));
      const noAvailability = disclosed.filter(({ section }) => !/availability|journey|\.card/.test(section));
      expect([...new Set(noAvailability.map(({ section }) => section))].sort()).toEqual([...asked].sort());
      for (const entry of disclosed) expect(entry.legalBasis).toBeTruthy();
      for (const entry of logged) {
        expect(entry).toMatchObject({ clientId: marleen, staffMember: account, purpose, relation: view?.relation });
        expect(entry.rule).toBeTruthy();
      }
    }
  });
});
