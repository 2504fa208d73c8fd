import { type Answer, described } from '../asking.ts';
import { type Check, fault, type Verdict } from '../check.ts';
import { callerAs } from '../people.ts';
import { type Words, words } from '../words.ts';
import { agreedSelection, entitiesBody, type World } from '../world.ts';

/** `ErrorCode` of our services, and the two of GraphQL that the gateway knows. */
const CODES = new Set([
  ...[
    'UNAUTHENTICATED',
    'PURPOSE_REQUIRED',
    'PURPOSE_NOT_ALLOWED',
    'SOURCE_UNAVAILABLE',
    'SOURCE_TIMEOUT',
    'SOURCE_INVALID',
  ],
  ...['BAD_USER_INPUT', 'QUERY_TOO_DEEP', 'QUERY_TOO_COSTLY', 'CONFLICT', 'INTERNAL'],
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
]);

/** What an owner says when it says no. */
export const errorChecks: readonly Check[] = [
  {
    id: 'error-codes',
    holds: words('Every error has an agreed code', 'Elke fout heeft een afgesproken code'),
    run: codes,
  },
  {
    id: 'error-private',
    holds: words(
      'No error tells of a person or of the inside',
      'Geen fout vertelt over een persoon of over het binnenwerk',
    ),
    run: privacy,
  },
];

interface Provoked {
  readonly sent: Words;
  readonly answer: Answer;
}

/** What nobody may repeat. It looks like a person's number and name, and is nobody's. */
const MARK = 'Zonderling Onbestaand';

/** One of every kind of error that an owner gives without having failed. */
async function provoke(world: World): Promise<Provoked[]> {
  const { shape, agreed, http, signing } = world;
  const token = signing.caller(callerAs('PARTNER', agreed));
  const [client] = world.clients('RECORDED', 1);
  const number = client?.nationalNumber ?? '';
  const body = entitiesBody(shape, agreedSelection(shape), []);
  const variables = (representations: unknown) => ({ ...body, variables: { representations } });
  const sent: [Words, string | object, string | null][] = [
    [words('a question without a caller token', 'een vraag zonder bellerstoken'), body, null],
    [
      words('a caller token that is a text', 'een bellerstoken dat een tekst is'),
      body,
      `${number}.${MARK.replace(' ', '')}.x`,
    ],
    [words('half a JSON text with a name', 'een halve JSON-tekst met een naam'), `{"query":"${MARK} ${number}`, token],
    [
      words('half a query with a name', 'een halve query met een naam'),
      { query: `{ _entities(representations: "${MARK} ${number}` },
      token,
    ],
    [
      words('a field that does not exist', 'een veld dat niet bestaat'),
      { query: `{ x(of: "${number}", name: "${MARK}") }` },
      token,
    ],
    [
      words('representations that are a text', 'representaties die een tekst zijn'),
      variables(`${MARK} ${number}`),
      token,
    ],
    [
      words('a grant that is a text', 'een grant die een tekst is'),
      variables([{ __typename: 'Client', id: number, grant: MARK }]),
      token,
    ],
    [
      words('a number in the place of a reference', 'een nummer op de plaats van een verwijzing'),
      variables([number, null]),
      token,
    ],
    [
      words('a query in which a number is a text of its own', 'een query waarin een nummer zomaar een tekst is'),
      { query: `{ a "${number}" }` },
      token,
    ],
    [
      words('a field that is called after a number', 'een veld dat naar een nummer heet'),
      { query: `{ a${number} }` },
      token,
    ],
    [
      words('a type that does not exist', 'een type dat niet bestaat'),
      variables([{ __typename: MARK, id: number }]),
      token,
    ],
  ];
  const asked: Provoked[] = [];
  for (const [said, text, bearer] of sent) asked.push({ sent: said, answer: await http.post(text, { token: bearer }) });
  return asked;
}

async function codes(world: World): Promise<Verdict> {
  for (const { sent, answer } of await provoke(world)) {
    const strange = answer.errors.filter(({ code }) => !CODES.has(code ?? ''));
    if (answer.isJson && answer.status < 500 && strange.length === 0) continue;
    return fault(
      sent,
      described(answer),
      words(
        'answer every error as JSON with content type application/json and extensions.code from the agreed list (UNAUTHENTICATED, BAD_USER_INPUT, INTERNAL …)',
        'antwoord elke fout als JSON met content-type application/json en extensions.code uit de afgesproken lijst (UNAUTHENTICATED, BAD_USER_INPUT, INTERNAL …)',
      ),
    );
  }
  return null;
}

const INSIDE: readonly (readonly [RegExp, Words])[] = [
  [/\bat\s+\S+\s*\(?[^\s"]*:\d+:\d+|stack_?trace|Traceback \(most recent|\.java:\d+\)/i, words('a stack', 'een stack')],
  [/\bSELECT\b[\s\S]*\bFROM\b|\bINSERT\s+INTO\b|\bER_[A-Z_]+\b|SQLSTATE|SQLITE_/i, words('SQL', 'SQL')],
  [/https?:\/\/(?!spec\.graphql\.org)|\b\d{1,3}(?:\.\d{1,3}){3}\b|localhost/i, words('an address', 'een adres')],
  [/(?:^|[\s"'(])\/(?:[\w.-]+\/){2,}|[A-Z]:\\\\|node_modules/, words('a path', 'een pad')],
];

async function privacy(world: World): Promise<Verdict> {
  const numbers = world.agreed.clients.slice(0, 1).map(({ nationalNumber }) => nationalNumber);
  for (const { sent, answer } of await provoke(world)) {
    const told = toldIn(JSON.stringify(answer.errors.map(({ raw }) => raw)), answer.isJson ? '' : answer.text, numbers);
    if (told === null) continue;
    return fault(
      sent,
      words(`an error with ${told.en} in it`, `een fout met ${told.nl} erin`),
      words(
        'write messages of your own without any value that was sent, and keep stack, SQL, addresses and paths in your own log under a reference number',
        'schrijf eigen meldingen zonder een waarde die gestuurd werd, en hou stack, SQL, adressen en paden in je eigen log onder een referentienummer',
      ),
    );
  }
  return null;
}

function toldIn(errors: string, page: string, numbers: readonly string[]): Words | null {
  const text = `${errors}${page}`;
  if (numbers.some((number) => text.replace(/[ ./-]/g, '').includes(number)))
    return words('the national number that was sent', 'het rijksregisternummer dat gestuurd werd');
  if (MARK.split(' ').some((name) => text.includes(name)))
    return words('the name that was sent', 'de naam die gestuurd werd');
  return INSIDE.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
