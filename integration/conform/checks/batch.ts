import type { AgreedClient } from '../agreed-clients.ts';
import { described } from '../asking.ts';
import { type Check, type Fault, fault, type Verdict } from '../check.ts';
import { faultUnlessServed, notServed, showsFacts, showsSomething } from '../expectations.ts';
import { callerAs, factsFor } from '../people.ts';
import { type Words, words } from '../words.ts';
import { type Asked, agreedSelection, entitiesBody, type Reference, type World } from '../world.ts';

/** Pages: a caseload is one question of many clients, and costs no more than a few of one. */
export const batchChecks: readonly Check[] = [
  {
    id: 'batch-200',
    holds: words('Two hundred clients come in one answer', 'Tweehonderd cliënten komen in een antwoord'),
    run: twoHundred,
  },
  {
    id: 'batch-growth',
    holds: words('Fifty clients cost little more than one', 'Vijftig cliënten kosten weinig meer dan een'),
    run: growth,
  },
  {
    id: 'hang-up',
    holds: words('Who hung up keeps nobody waiting', 'Wie ophing laat niemand wachten'),
    run: hangUp,
  },
];

async function twoHundred(world: World): Promise<Verdict> {
  const clients = mixed(world.clients('RECORDED'), world.clients('NOT_KNOWN')).slice(0, 200);
  const asked = await world.ask({ as: 'PARTNER', clients });
  const came = notAll(world, asked, clients);
  if (came === null) return null;
  return fault(
    words(
      `${clients.length} clients in one request, known and unknown mixed`,
      `${clients.length} cliënten in een vraag, gekende en niet gekende door elkaar`,
    ),
    came,
    words(
      `accept pages of 200 representations (some 300 kB), answer each at its place, within ${world.limits.answerMs / 1000} s`,
      `aanvaard bladzijden van 200 representaties (zo’n 300 kB), antwoord elk op zijn plaats, binnen ${world.limits.answerMs / 1000} s`,
    ),
  );
}

/** One known client after every two or three unknown ones. */
function mixed(known: readonly AgreedClient[], unknown: readonly AgreedClient[]): AgreedClient[] {
  const each = unknown.length / Math.max(1, known.length);
  return known.flatMap((client, index) => [
    ...unknown.slice(Math.floor(index * each), Math.floor((index + 1) * each)),
    client,
  ]);
}

function notAll(world: World, asked: Asked, clients: readonly AgreedClient[]): Words | null {
  const { answer, records, ids } = asked;
  if (records.length !== clients.length || answer.errors.length > 0) return described(answer);
  const wrong = clients.findIndex((client, index) => {
    const record = records[index] ?? null;
    const right =
      client.recorded === null ? !showsSomething(world.shape, record) : showsFacts(world.shape, record, client);
    return ids[index] !== client.id || record === null || !right;
  });
  if (wrong < 0) return null;
  return words(
    `another record than was asked at place ${wrong + 1}`,
    `een ander dossier dan gevraagd op plaats ${wrong + 1}`,
  );
}

const TRIES = 7;

/** The fastest of a few tries of each, in turn: what a busy machine adds is not the owner's. */
async function growth(world: World): Promise<Verdict> {
  const { growthFactor, growthFloorMs } = world.limits;
  const ask = pageOf(world);
  const times = { one: Number.POSITIVE_INFINITY, fifty: Number.POSITIVE_INFINITY };
  for (let tried = 0; tried < TRIES; tried += 1) {
    const [one, fifty] = [await ask(1), await ask(50)];
    if ('kind' in one) return one;
    if ('kind' in fifty) return fifty;
    times.one = Math.min(times.one, one.ms);
    times.fifty = Math.min(times.fifty, fifty.ms);
  }
  if (times.fifty <= times.one * growthFactor + growthFloorMs) return null;
  const [few, many] = [Math.round(times.one), Math.round(times.fifty)];
  return fault(
    words('the same question for one client and for fifty', 'dezelfde vraag voor een cliënt en voor vijftig'),
    words(`${few} ms for one and ${many} ms for fifty`, `${few} ms voor een en ${many} ms voor vijftig`),
    words(
      'load what a page needs in one statement per table (a data loader), and write its log lines in one go',
      'laad wat een bladzijde nodig heeft in een opdracht per tabel (een data loader), en schrijf de logregels ervan in een keer',
    ),
  );
}

/** Half of the time that a grant holds: the partnership gives the same one again for as long. */
const GIVEN_AGAIN_MS = 30_000;

/** Asks for a page of so many, with the same grants as before, as the gateway does while they hold. */
function pageOf(world: World): (count: number) => Promise<{ readonly ms: number } | Fault> {
  const given = new Map<unknown, { readonly reference: Reference; readonly at: number }>();
  const reference = (fresh: Reference) => {
    const now = performance.now();
    const before = given.get(fresh.id);
    if (before !== undefined && now - before.at < GIVEN_AGAIN_MS) return before.reference;
    given.set(fresh.id, { reference: fresh, at: now });
    return fresh;
  };
  return async (count) => {
    const clients = world.clients('RECORDED', count);
    const asked = await world.ask({ as: 'PARTNER', clients, reference });
    const came = notServed(world, asked, clients);
    if (came === null) return { ms: asked.answer.ms };
    const change = words('serve it first: see identity-current', 'bedien ze eerst: zie identity-current');
    return fault(words(`a page of ${count}`, `een bladzijde van ${count}`), came, change);
  };
}

const PAGES = 20;
/** Of the time that a page takes: by then it has come in whole, so that there is work to stop. */
const DROPPED_AFTER = 0.5;

async function hangUp(world: World): Promise<Verdict> {
  const clients = world.clients('RECORDED');
  const caller = callerAs('PARTNER', world.agreed);
  const references = clients.map((client) => {
    const grant = world.signing.grant(factsFor('PARTNER', world.agreed, client, caller));
    return { __typename: 'Client', id: client.id, grant };
  });
  const body = JSON.stringify(entitiesBody(world.shape, agreedSelection(world.shape), references));
  const token = world.signing.caller(caller);
  const { ms } = await world.http.post(body, { token });
  const dropped = Array.from({ length: PAGES }, async () => {
    const gone = new AbortController();
    const timer = setTimeout(() => gone.abort(), ms * DROPPED_AFTER);
    await world.http.post(body, { token, signal: gone.signal });
    clearTimeout(timer);
  });
  await Promise.all(dropped);
  const one = clients.slice(0, 1);
  return faultUnlessServed(world, await world.ask({ as: 'PARTNER', clients: one }), one, {
    sent: words(
      `${PAGES} pages of which the caller hung up halfway, and then one question`,
      `${PAGES} bladzijden waarvan de vrager halfweg ophing, en dan een vraag`,
    ),
    change: words(
      `stop working for a connection that is gone, so that the next one is served within ${world.limits.answerMs / 1000} s`,
      `stop met werken voor een verbinding die weg is, zodat de volgende binnen ${world.limits.answerMs / 1000} s bediend wordt`,
    ),
  });
}
