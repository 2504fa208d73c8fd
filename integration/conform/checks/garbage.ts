import { type Answer, described } from '../asking.ts';
import { type Check, fault, first, type Verdict } from '../check.ts';
import { faultUnlessServed } from '../expectations.ts';
import { callerAs } from '../people.ts';
import { type Words, words } from '../words.ts';
import { agreedSelection, entitiesBody, type World } from '../world.ts';

const REFUSE = words(
  'answer what you cannot read with 400 or with GraphQL errors of code BAD_USER_INPUT, never with 5xx or INTERNAL, and serve the next request',
  'antwoord op wat je niet kan lezen met 400 of met GraphQL-fouten met code BAD_USER_INPUT, nooit met 5xx of INTERNAL, en bedien de volgende vraag',
);

/** What is sent is data: whatever it is, it is answered, and the next request is served. */
export const garbageChecks: readonly Check[] = [
  garbage('garbage-json', words('What is no JSON is refused', 'Wat geen JSON is wordt geweigerd'), () => [
    ['{"query":"{ _service', words('half a JSON text', 'een halve JSON-tekst')],
    ['', words('an empty body', 'een lege body')],
    ['[1,2,3]', words('a JSON list', 'een JSON-lijst')],
    ['null', words('the JSON text null', 'de JSON-tekst null')],
    [JSON.stringify({ query: 7 }), words('a query that is a number', 'een query die een getal is')],
  ]),
  garbage('garbage-query', words('What is no query is refused', 'Wat geen query is wordt geweigerd'), () => [
    [{ query: 'query { _entities(' }, words('half a query', 'een halve query')],
    [{ query: '{ noSuchField }' }, words('a field that does not exist', 'een veld dat niet bestaat')],
    [{ query: '{ ...A } fragment A on Query { ...A }' }, words('a fragment in itself', 'een fragment in zichzelf')],
    [{ query: `${'{a'.repeat(4000)}${'}'.repeat(4000)}` }, words('four thousand levels', 'vierduizend niveaus')],
  ]),
  {
    id: 'query-depth',
    holds: words(
      'A query far deeper than the gateway sends is refused',
      'Een query veel dieper dan de gateway stuurt wordt geweigerd',
    ),
    run: depth,
  },
  garbage(
    'garbage-variables',
    words('Representations that are none are refused', 'Representaties die er geen zijn worden geweigerd'),
    (world) =>
      [
        null,
        'x',
        7,
        [null],
        ['x'],
        [{}],
        [{ __typename: 'Client' }],
        [{ __typename: 'Client', id: { deep: [] }, grant: 7 }],
      ].map((given) => [
        representations(world, given),
        words(`representations ${JSON.stringify(given)}`, `representations ${JSON.stringify(given)}`),
      ]),
  ),
  {
    id: 'garbage-proto',
    holds: words('__proto__ is a name like another', '__proto__ is een naam als een andere'),
    run: proto,
  },
  {
    id: 'body-limit',
    holds: words('A body that is too large is refused', 'Een te grote body wordt geweigerd'),
    run: bodyLimit,
  },
  {
    id: 'introspection-off',
    holds: words('The schema is not told to who asks for it', 'Het schema wordt niet verteld aan wie het vraagt'),
    run: introspection,
  },
];

type Sent = readonly [body: string | object, sent: Words];

function garbage(id: Check['id'], holds: Words, sent: (world: World) => Sent[]): Check {
  return {
    id,
    holds,
    run: (world) => first(...sent(world).map((each) => () => refused(world, each)), () => servesTheNext(world)),
  };
}

function representations({ shape }: World, given: unknown): object {
  return { ...entitiesBody(shape, agreedSelection(shape), []), variables: { representations: given } };
}

function post(world: World, body: string | object): Promise<Answer> {
  return world.http.post(body, { token: world.signing.caller(callerAs('PARTNER', world.agreed)) });
}

async function refused(world: World, [body, sent]: Sent): Promise<Verdict> {
  const answer = await post(world, body);
  return isRefused(answer) ? null : fault(sent, described(answer), REFUSE);
}

function isRefused(answer: Answer): boolean {
  const says = answer.status >= 400 || answer.errors.length > 0;
  return says && isNoFault(answer);
}

function isNoFault({ broken, status, isJson, errors }: Answer): boolean {
  return broken === null && status < 500 && isJson && errors.every(({ code }) => !/^INTERNAL/.test(code ?? ''));
}

/** The gateway sends some 12 levels: 20 are answered, and more than 200 are refused whatever they ask. */
const ANSWERED = 20;
const MOST = 200;

async function depth(world: World): Promise<Verdict> {
  // A fragment within a fragment fits every schema, so that nothing but the depth is wrong with it.
  const levels = (count: number) => ({ query: `${'{...on Query'.repeat(count - 1)}{__typename${'}'.repeat(count)}` });
  const sent = (count: number) =>
    words(`a query of ${count} levels that fits the schema`, `een query van ${count} niveaus die bij het schema past`);
  const few = await post(world, levels(ANSWERED));
  if (few.data === null) return fault(sent(ANSWERED), described(few), DEPTH);
  const many = await post(world, levels(MOST + 1));
  return isRefused(many) ? null : fault(sent(MOST + 1), described(many), DEPTH);
}

const DEPTH = words(
  `answer ${ANSWERED} levels of braces and refuse more than ${MOST} with 400 and QUERY_TOO_DEEP, before you parse them`,
  `antwoord op ${ANSWERED} niveaus van accolades en weiger meer dan ${MOST} met 400 en QUERY_TOO_DEEP, voor je ze ontleedt`,
);

async function servesTheNext(world: World): Promise<Verdict> {
  const clients = world.clients('RECORDED', 1);
  return faultUnlessServed(world, await world.ask({ as: 'PARTNER', clients }), clients, {
    sent: words('a good question after a bad one', 'een goede vraag na een slechte'),
    change: REFUSE,
  });
}

async function proto(world: World): Promise<Verdict> {
  const { query } = entitiesBody(world.shape, `__proto__: availability constructor: availability`, []) as {
    query: string;
  };
  const text = JSON.stringify({ query, variables: { representations: [] } });
  const polluting = text.replace(
    '"variables":{',
    '"__proto__":{"polluted":true},"variables":{"__proto__":{"polluted":true},',
  );
  const asked: Sent[] = [
    [text, words('__proto__ as an alias', '__proto__ als alias')],
    [polluting, words('__proto__ as a key of the JSON', '__proto__ als sleutel van de JSON')],
  ];
  return first(
    ...asked.map(([body, sent]) => async () => {
      const answer = await post(world, body);
      return isNoFault(answer) ? null : fault(sent, described(answer), REFUSE);
    }),
    () => servesTheNext(world),
  );
}

const TOO_LARGE = 16 * 1024 * 1024;

const CLOSED = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'UND_ERR_SOCKET']);

async function bodyLimit(world: World): Promise<Verdict> {
  const body = representations(world, []);
  const answer = await post(world, { ...body, extensions: { padding: 'x'.repeat(TOO_LARGE) } });
  // Who closes the connection halfway has refused too; who lets us wait has not.
  const isClosed = answer.broken !== null && CLOSED.has(answer.broken);
  if (!isClosed && (answer.status < 400 || answer.status >= 500))
    return fault(
      words('a body of 16 MiB', 'een body van 16 MiB'),
      described(answer),
      words(
        'refuse a body of more than a few MiB with 413, before it is read in whole (a page of 200 clients is some 300 kB)',
        'weiger een body van meer dan enkele MiB met 413, voor hij helemaal gelezen is (een bladzijde van 200 cliënten is zo’n 300 kB)',
      ),
    );
  if (!isClosed && !answer.isJson)
    return fault(
      words('a body of 16 MiB', 'een body van 16 MiB'),
      described(answer),
      words(
        'answer 413 as JSON, with code BAD_USER_INPUT, as every other refusal',
        'antwoord 413 als JSON, met code BAD_USER_INPUT, zoals elke andere weigering',
      ),
    );
  return servesTheNext(world);
}

async function introspection(world: World): Promise<Verdict> {
  const asked = [
    ['{ __schema { types { name } } }', '__schema'],
    ['{ __type(name: "Client") { fields { name } } }', '__type'],
  ] as const;
  return first(
    ...asked.map(([query, name]) => async () => {
      const answer = await post(world, { query });
      const isTold = answer.data?.[name] != null;
      const isRight = !isTold && isRefused(answer);
      if (isRight) return null;
      return fault(
        words(`the question ${query}`, `de vraag ${query}`),
        described(answer),
        words(
          'switch introspection off; _service { sdl } is for who has a caller token',
          'zet introspectie uit; _service { sdl } is er voor wie een bellerstoken heeft',
        ),
      );
    }),
  );
}
