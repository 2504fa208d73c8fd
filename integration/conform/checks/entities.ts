import type { AgreedClient } from '../agreed-clients.ts';
import { described } from '../asking.ts';
import { type Check, fault, first, type Verdict } from '../check.ts';
import { faultUnlessServed, notServed, showsFacts } from '../expectations.ts';
import { callerAs, factsFor } from '../people.ts';
import { type Words, words } from '../words.ts';
import { agreedSelection, entitiesBody, readEntities, type World } from '../world.ts';

const IN_ORDER = words(
  'answer one entity for every representation, at its own place: sort what the database gives by the representations',
  'antwoord een entiteit per representatie, op haar eigen plaats: zet wat de databank geeft in de volgorde van de representaties',
);

/** What federation asks of `_entities`: as many as were asked, each at its place. */
export const entityChecks: readonly Check[] = [
  served(
    'entities-order',
    words('Entities come in the order in which they were asked', 'Entiteiten komen in de volgorde van de vraag'),
    (world) => shuffled(world.clients('RECORDED', 12)),
    words('twelve clients out of order', 'twaalf cliënten door elkaar'),
    IN_ORDER,
  ),
  served(
    'entities-duplicates',
    words('Who is asked twice comes twice', 'Wie tweemaal gevraagd wordt, komt tweemaal'),
    (world) => {
      const [a, b, c] = world.clients('RECORDED', 3) as [AgreedClient, AgreedClient, AgreedClient];
      return [a, b, a, c, b];
    },
    words('five representations of three clients', 'vijf representaties van drie cliënten'),
    IN_ORDER,
  ),
  {
    id: 'entities-nulls',
    holds: words(
      'Who cannot be opened is null, and the others are there',
      'Wie niet opengaat is null, en de anderen zijn er',
    ),
    run: nulls,
  },
  {
    id: 'entities-typename',
    holds: words('An unknown type name is refused in words', 'Een onbekende typenaam wordt met woorden geweigerd'),
    run: typeName,
  },
  {
    id: 'entities-extra-keys',
    holds: words(
      'Unknown keys of a representation change nothing',
      'Onbekende sleutels van een representatie veranderen niets',
    ),
    run: async (world) => {
      const clients = world.clients('RECORDED', 2);
      const reference = (given: object) => ({ ...given, kboNumber: '0000000000', unknown: { deep: [1] } });
      return faultUnlessServed(world, await world.ask({ as: 'PARTNER', clients, reference }), clients, {
        sent: words(
          'representations with two keys that you do not know',
          'representaties met twee sleutels die je niet kent',
        ),
        change: words(
          'read id and grant from a representation and ignore every other key',
          'lees id en grant uit een representatie en negeer elke andere sleutel',
        ),
      });
    },
  },
  {
    id: 'entities-aliased-twice',
    holds: words(
      'Entities can be asked twice in one request',
      'Entiteiten kunnen tweemaal in een vraag gevraagd worden',
    ),
    run: aliasedTwice,
  },
];

function served(
  id: Check['id'],
  holds: Words,
  clientsOf: (world: World) => AgreedClient[],
  sent: Words,
  change: Words,
): Check {
  return {
    id,
    holds,
    run: async (world) => {
      const clients = clientsOf(world);
      return faultUnlessServed(world, await world.ask({ as: 'PARTNER', clients }), clients, { sent, change });
    },
  };
}

/** Far from the order of ids, numbers and days, and the same at every run. */
function shuffled<T>(list: readonly T[]): T[] {
  return list.map((_, index) => list[(index * 7 + 5) % list.length] as T);
}

async function nulls(world: World): Promise<Verdict> {
  const [one, two, three] = world.clients('RECORDED', 3) as [AgreedClient, AgreedClient, AgreedClient];
  const asked = await world.ask({
    as: 'PARTNER',
    clients: [one, two, three],
    reference: (reference, index) => (index === 1 ? { ...reference, grant: null } : reference),
  });
  const [before = null, between = null, after = null] = asked.records;
  const isRight =
    asked.count === 3 &&
    between === null &&
    showsFacts(world.shape, before, one) &&
    showsFacts(world.shape, after, three);
  if (isRight) return null;
  return fault(
    words('three clients, of whom the middle one without a grant', 'drie cliënten, van wie de middelste zonder grant'),
    described(asked.answer),
    words(
      'answer null at the place of the one that cannot be opened, with an error that has its path, and serve the others',
      'antwoord null op de plaats van wie niet opengaat, met een fout die het pad noemt, en bedien de anderen',
    ),
  );
}

async function typeName(world: World): Promise<Verdict> {
  const change = words(
    'answer a type that is not yours with null or with code BAD_USER_INPUT, and serve the next request',
    'antwoord null of code BAD_USER_INPUT op een type dat niet van jou is, en bedien de volgende vraag',
  );
  const clients = world.clients('RECORDED', 1);
  return first(
    async () => {
      const reference = (given: object) => ({ ...given, __typename: 'Nobody' });
      const { answer, records } = await world.ask({ as: 'PARTNER', clients, reference });
      const isRefused = answer.errors.length > 0 || (records.length === 1 && records[0] === null);
      const isFault =
        answer.status >= 500 || answer.broken !== null || answer.errors.some(({ code }) => code === 'INTERNAL');
      if (isRefused && !isFault && records.every((record) => record === null)) return null;
      return fault(
        words('a representation with __typename Nobody', 'een representatie met __typename Nobody'),
        described(answer),
        change,
      );
    },
    async () =>
      faultUnlessServed(world, await world.ask({ as: 'PARTNER', clients }), clients, {
        sent: words('a good question after one with __typename Nobody', 'een goede vraag na een met __typename Nobody'),
        change,
      }),
  );
}

async function aliasedTwice(world: World): Promise<Verdict> {
  const [one, two] = world.clients('RECORDED', 2) as [AgreedClient, AgreedClient];
  const caller = callerAs('PARTNER', world.agreed);
  const reference = (client: AgreedClient) => {
    const grant = world.signing.grant(factsFor('PARTNER', world.agreed, client, caller));
    return { __typename: 'Client', id: client.id, grant };
  };
  const single = entitiesBody(world.shape, agreedSelection(world.shape), []) as { query: string };
  const inner = single.query.slice(single.query.indexOf('{...on'), -1);
  const query = `query($one:[_Any!]!,$two:[_Any!]!){first:_entities(representations:$one)${inner} second:_entities(representations:$two)${inner}}`;
  const variables = { one: [reference(one)], two: [reference(two), reference(one)] };
  const answer = await world.http.post({ query, variables }, { token: world.signing.caller(caller) });
  const under = (alias: string, clients: readonly AgreedClient[]) => {
    const came = notServed(world, { caller, ...readEntities(answer, world.shape, alias) }, clients);
    return came && words(`under ${alias} ${came.en}`, `onder ${alias} ${came.nl}`);
  };
  const wrong = under('first', [one]) ?? under('second', [two, one]);
  if (wrong === null) return null;
  return fault(
    words('_entities twice in one request, under two aliases', '_entities tweemaal in een vraag, onder twee aliassen'),
    wrong,
    words(
      'let your GraphQL library resolve _entities per field, and keep nothing of one field for the other',
      'laat je GraphQL-bibliotheek _entities per veld oplossen en hou niets van het ene veld voor het andere over',
    ),
  );
}
