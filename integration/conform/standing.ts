import { described } from './asking.ts';
import { type CheckId, type Fault, fault, type Skip, skip } from './check.ts';
import { notServed } from './expectations.ts';
import type { StandIn } from './stand-in.ts';
import { type Words, words } from './words.ts';
import type { World } from './world.ts';

/** Where an owner stands before it is checked: what most checks need, found out with one question. */
export interface Standing {
  /** Whose published keys it never fetched, though what they sign is not answered. */
  readonly unfetched: 'gateway' | 'partnership' | null;
  /** What it answered to a partner who asks for the first client. */
  readonly came: Words;
  /** It shows the partner what is recorded of the first client. */
  readonly shows: boolean;
}

/** Asks for one recorded client as a partner, and looks whose keys were fetched for that. */
export async function findStanding(world: Omit<World, 'standing'>): Promise<Standing> {
  const clients = world.clients('RECORDED', 1);
  const asked = await world.ask({ as: 'PARTNER', clients });
  const { gateway, partnership } = world.standIn.fetches();
  const { status, errors, broken } = asked.answer;
  const isRefused = status >= 400 || errors.length > 0 || broken !== null;
  const unfetched = !isRefused ? null : gateway === 0 ? 'gateway' : partnership === 0 ? 'partnership' : null;
  return { unfetched, came: described(asked.answer), shows: notServed(world, asked, clients) === null };
}

/** What an owner is told that never fetched the keys of one of the two; null where it fetched both, or answers without. */
export function neverFetched(
  { unfetched, came }: Standing,
  { gatewayJwks, partnership }: StandIn['urls'],
): Fault | null {
  if (unfetched === null) return null;
  const isGateway = unfetched === 'gateway';
  const url = isGateway ? gatewayJwks : `${partnership}/.well-known/jwks.json`;
  const setting = isGateway ? `GATEWAY_JWKS_URL=${gatewayJwks}` : `PARTNERSHIP_URL=${partnership}`;
  return fault(
    words(`what the ${unfetched} signed`, `wat ${IN_DUTCH[unfetched]} tekende`),
    words(`${came.en}, and your owner never fetched ${url}`, `${came.nl}, en je eigenaar haalde ${url} nooit op`),
    words(
      `start it with ${setting}, and fetch the keys when a token names one that you do not know`,
      `start hem met ${setting}, en haal de sleutels op wanneer een token een onbekende sleutel noemt`,
    ),
  );
}

/** Who publishes keys, in a Dutch sentence. */
export const IN_DUTCH = { gateway: 'de gateway', partnership: 'het partnerschap' } as const;

/** What can be asked of who does not know the keys of the gateway. */
const WITHOUT_GATEWAY: ReadonlySet<CheckId> = new Set([
  ...(['keys-fetched', 'personal-nullable', 'caller-missing', 'health', 'ready'] as const),
]);
/** What can be asked of who does not know the keys of the partnership. */
const WITHOUT_PARTNERSHIP: ReadonlySet<CheckId> = new Set([
  ...WITHOUT_GATEWAY,
  ...(['composition', 'sdl-registered', 'caller-forged', 'caller-expired', 'caller-other-audience'] as const),
  ...(['caller-claims', 'caller-unknown-key', 'caller-none-algorithm', 'introspection-off'] as const),
  ...(['error-codes', 'error-private', 'log-zero', 'query-depth'] as const),
]);
/** What needs a record that is shown: it says nothing of who shows none. */
const OF_A_RECORD: ReadonlySet<CheckId> = new Set([
  ...([
    'identity-replaced',
    'identity-unknown',
    'identity-holders',
    'caller-rotated-key',
    'caller-clock-skew',
  ] as const),
  ...(['entities-order', 'entities-duplicates', 'entities-nulls', 'entities-typename', 'entities-extra-keys'] as const),
  ...(['entities-aliased-twice', 'batch-200', 'batch-growth', 'hang-up', 'withheld-others-served'] as const),
  ...([
    'own-file',
    'not-recorded',
    'not-known',
    'relation-none',
    'log-counted',
    'log-gathered',
    'log-pairing',
  ] as const),
  ...(['log-own-file', 'garbage-json', 'garbage-query', 'garbage-variables', 'garbage-proto', 'body-limit'] as const),
  ...(['concurrency', 'mixed-callers', 'freshness'] as const),
]);

/** Why a check says nothing of an owner that stands there; null when it does. */
export function heldUp(id: CheckId, { unfetched, shows }: Standing): Skip | null {
  const can = unfetched === 'gateway' ? WITHOUT_GATEWAY : WITHOUT_PARTNERSHIP;
  if (unfetched !== null && !can.has(id))
    return skip(
      `your owner never fetched the keys of the ${unfetched}: first keys-fetched`,
      `je eigenaar haalde de sleutels van ${IN_DUTCH[unfetched]} nooit op: eerst keys-fetched`,
    );
  if (unfetched === null && !shows && OF_A_RECORD.has(id))
    return skip(
      'your owner does not show the record of the first agreed client: first identity-current',
      'je eigenaar toont het dossier van de eerste afgesproken cliënt niet: eerst identity-current',
    );
  return null;
}
