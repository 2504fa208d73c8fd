import type { AgreedClient } from '../agreed-clients.ts';
import { type Answer, described } from '../asking.ts';
import { type Check, fault, first, type Verdict } from '../check.ts';
import { faultUnlessServed, notServed, showsSomething, withheldIn } from '../expectations.ts';
import { type Words, words } from '../words.ts';
import { type Asked, agreedSelection, type World } from '../world.ts';

/** An owner that runs: many at once, each their own, healthy, and never what was true a moment ago. */
export const runningChecks: readonly Check[] = [
  {
    id: 'concurrency',
    holds: words('Many at once each get their own', 'Velen tegelijk krijgen elk het hunne'),
    run: concurrency,
  },
  {
    id: 'mixed-callers',
    holds: words('Callers at the same moment do not share rights', 'Vragers op hetzelfde moment delen geen rechten'),
    run: mixedCallers,
  },
  health('health', '/healthz', words('The process says that it lives', 'Het proces zegt dat het leeft')),
  health('ready', '/readyz', words('The process says that it can work', 'Het proces zegt dat het kan werken')),
  {
    id: 'freshness',
    holds: words('Nothing that was true a moment ago is answered', 'Wat daarnet waar was wordt niet geantwoord'),
    run: freshness,
  },
];

const AT_ONCE = 24;
const KEEP_APART = words(
  'keep caller, grant and what was loaded in the request itself, never in something that requests share',
  'hou vrager, grant en wat geladen is in de vraag zelf, nooit in iets dat vragen delen',
);

async function concurrency(world: World): Promise<Verdict> {
  const clients = world.clients('RECORDED', AT_ONCE);
  const sent = words(
    `${clients.length} questions at once, each about another client`,
    `${clients.length} vragen tegelijk, elk over een andere cliënt`,
  );
  const all = await Promise.all(
    clients.map(async (client) => ({ client, asked: await world.ask({ as: 'PARTNER', clients: [client] }) })),
  );
  return first(
    ...all.map(
      ({ client, asked }) =>
        () =>
          faultUnlessServed(world, asked, [client], { sent, change: KEEP_APART }),
    ),
  );
}

async function mixedCallers(world: World): Promise<Verdict> {
  const clients = world.clients('RECORDED', 12);
  const parts = ['PARTNER', 'STRANGER', 'OFFICER', 'CLIENT'] as const;
  const asked = await Promise.all(
    clients.flatMap((client) =>
      parts.map(async (as) => ({ as, client, asked: await world.ask({ as, clients: [client] }) })),
    ),
  );
  const sent = words(
    `${asked.length} questions at once about ${clients.length} clients, of callers with other rights`,
    `${asked.length} vragen tegelijk over ${clients.length} cliënten, van vragers met andere rechten`,
  );
  return first(
    ...asked.map(({ as, client, asked: one }) => () => {
      const came = as === 'PARTNER' || as === 'CLIENT' ? notServed(world, one, [client]) : notKept(world, one);
      return came === null ? null : fault(sent, filledFor(as, came), KEEP_APART);
    }),
  );
}

function filledFor(as: string, came: Words): Words {
  return words(`${came.en} for ${as}`, `${came.nl} voor ${as}`);
}

/** How a record that has to be closed is not; null when it is. */
function notKept(world: World, { answer, records }: Asked): Words | null {
  const [record = null] = records;
  if (record === null || answer.errors.length > 0) return described(answer);
  if (showsSomething(world.shape, record))
    return words('data that was to be kept back', 'gegevens die achtergehouden moesten worden');
  return withheldIn(record).has(world.agreed.section)
    ? null
    : words('the section without a reason', 'de sectie zonder reden');
}

function health(id: 'health' | 'ready', path: string, holds: Words): Check {
  return {
    id,
    holds,
    run: async ({ http }) => {
      const answer = await http.get(path);
      const sent = words(`GET ${path}`, `GET ${path}`);
      const { status, isJson, broken } = answer;
      if (status === 200 && isJson) return null;
      if (status === 200)
        return fault(
          sent,
          words('HTTP 200 that is no JSON', 'HTTP 200 zonder JSON'),
          words(`answer JSON at ${path}`, `antwoord JSON op ${path}`),
        );
      return fault(
        sent,
        broken === null ? words(`HTTP ${status}`, `HTTP ${status}`) : described(answer),
        words(
          `answer 200 at ${path} ${id === 'health' ? 'while the process lives' : 'while your database and log can be used, and 503 while they cannot'}`,
          `antwoord 200 op ${path} ${id === 'health' ? 'zolang het proces leeft' : 'zolang je databank en log bruikbaar zijn, en 503 zolang niet'}`,
        ),
      );
    },
  };
}

const SKEW_MS = 5000;

async function freshness(world: World): Promise<Verdict> {
  const { shape } = world;
  const clients = world.clients('RECORDED', 1) as [AgreedClient];
  const asOf = shape.fields.some(({ name }) => name === 'asOf') ? 'asOf' : '';
  const select = `${agreedSelection(shape)} ${asOf}`;
  const served = await world.ask({ as: 'PARTNER', clients, select });
  const closed = await world.ask({ as: 'STRANGER', clients, select });
  const change = words(
    'decide and read anew at every request, and send cache-control: no-store',
    'beslis en lees opnieuw bij elke vraag, en stuur cache-control: no-store',
  );
  return first(
    () =>
      faultUnlessServed(world, served, clients, {
        sent: words('a question of a partner', 'een vraag van een partner'),
        change,
      }),
    () => notStale(world, closed, change),
    () => keepable(served.answer),
    () => (asOf === '' ? null : wrongMoment(served.records[0]?.asOf, closed.records[0]?.asOf)),
  );
}

function notStale(world: World, closed: Asked, change: Words): Verdict {
  const came = notKept(world, closed);
  if (came === null) return null;
  return fault(
    words(
      'the same question a moment later, with a grant of relation NONE',
      'dezelfde vraag een ogenblik later, met een grant met relatie NONE',
    ),
    came,
    change,
  );
}

function keepable({ headers }: Answer): Verdict {
  const header = headers.get('cache-control');
  if (header !== null && /\bno-store\b/i.test(header)) return null;
  return fault(
    words('a question about a client', 'een vraag over een cliënt'),
    header === null
      ? words('no cache-control', 'geen cache-control')
      : words('cache-control that lets the answer be kept', 'een cache-control die het antwoord laat bewaren'),
    words('send cache-control: no-store', 'stuur cache-control: no-store'),
  );
}

function wrongMoment(asOf: unknown, closed: unknown): Verdict {
  const moment = typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}T.*Z$/.test(asOf) ? Date.parse(asOf) : Number.NaN;
  const isRight = moment <= Date.now() + SKEW_MS;
  if (isRight && closed == null) return null;
  return fault(
    words(
      'asOf of a record that is shown and of one that is not',
      'asOf van een dossier dat getoond wordt en van een dat niet getoond wordt',
    ),
    isRight
      ? words('a moment of change of what was kept back', 'een moment van wijziging van wat achtergehouden werd')
      : words('no moment in UTC that has been', 'geen voorbij moment in UTC'),
    words(
      'answer in asOf the last change of what this answer discloses, as 2026-03-31T08:00:00Z, and null where it discloses nothing',
      'antwoord in asOf de laatste wijziging van wat dit antwoord toont, als 2026-03-31T08:00:00Z, en null waar het niets toont',
    ),
  );
}
