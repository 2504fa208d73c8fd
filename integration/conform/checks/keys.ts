import type { Caller } from '../../../shared/caller.ts';
import { type Check, fault, first, type Verdict } from '../check.ts';
import { callerAs, factsFor } from '../people.ts';
import { strangeKeys } from '../stand-in-keys.ts';
import { IN_DUTCH, neverFetched } from '../standing.ts';
import { words } from '../words.ts';
import type { Reference, World } from '../world.ts';

/** The published keys of gateway and partnership: read by the owner, and not more often than it needs. */
export const keyChecks: readonly Check[] = [
  {
    id: 'keys-fetched',
    holds: words('The published keys are fetched', 'De gepubliceerde sleutels worden opgehaald'),
    run: async ({ standing, standIn }) => neverFetched(standing, standIn.urls),
  },
  {
    id: 'keys-flood',
    holds: words('Unknown keys make no flood of requests', 'Onbekende sleutels geven geen vloed van vragen'),
    run: (world) =>
      first(
        () => flood(world, 'gateway'),
        () => flood(world, 'partnership'),
      ),
  },
];

const STRANGERS = 40;
/** Once a second was agreed; an owner of a few processes does it a few times. */
const A_SECOND = 3;

async function flood(world: World, issuer: 'gateway' | 'partnership'): Promise<Verdict> {
  const fetched = () => world.standIn.fetches()[issuer];
  const [before, since] = [fetched(), performance.now()];
  for (let sent = 0; sent < STRANGERS; sent += 1) await askWithStrangeKey(world, issuer);
  const seconds = Math.ceil((performance.now() - since) / 1000);
  const times = fetched() - before;
  if (times <= A_SECOND * (seconds + 1)) return null;
  const kind = issuer === 'gateway' ? words('caller tokens', 'bellerstokens') : words('grants', 'grants');
  return fault(
    words(
      `${STRANGERS} ${kind.en} in ${seconds} s, each of another key that nobody published`,
      `${STRANGERS} ${kind.nl} in ${seconds} s, elk van een andere sleutel die niemand publiceerde`,
    ),
    words(
      `${times} requests for the keys of the ${issuer}`,
      `${times} vragen naar de sleutels van ${IN_DUTCH[issuer]}`,
    ),
    words(
      'fetch the published keys at most once a second, however many unknown key ids come, and let who asks meanwhile wait for that one',
      'haal de gepubliceerde sleutels hoogstens eens per seconde op, hoeveel onbekende sleutel-ids er ook komen, en laat wie intussen vraagt daarop wachten',
    ),
  );
}

function askWithStrangeKey(world: World, issuer: 'gateway' | 'partnership') {
  const { agreed, signing, ask } = world;
  const keys = strangeKeys();
  const clients = world.clients('RECORDED', 1);
  if (issuer === 'gateway')
    return ask({ as: 'PARTNER', clients, token: (caller: Caller) => signing.caller(caller, { keys }) });
  const [client] = clients;
  if (client === undefined) throw new Error('Somebody is recorded.');
  const caller = callerAs('PARTNER', agreed);
  const grant = signing.grant(factsFor('PARTNER', agreed, client, caller), { keys });
  return ask({ as: 'PARTNER', clients, caller, reference: (given: Reference) => ({ ...given, grant }) });
}
