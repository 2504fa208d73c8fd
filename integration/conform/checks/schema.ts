import { composeServices } from '@apollo/composition';
import { parse, print } from 'graphql';
import { described } from '../asking.ts';
import { type Check, fault, skip, type Verdict } from '../check.ts';
import { readShape } from '../owner-shape.ts';
import { differences } from '../promises.ts';
import { words } from '../words.ts';
import type { World } from '../world.ts';

const ASKED = words('the question { _service { sdl } }', 'de vraag { _service { sdl } }');
const MOST_TOLD = 5;
/** Fields of a record that belong to no section: what they say is decided by itself. */
const WITHOUT_SECTION = new Set(['availability', 'asOf', 'withheld']);

/** What the owner promises: it fits beside the other owners, is what was registered, and can be kept back. */
export const schemaChecks: readonly Check[] = [
  {
    id: 'composition',
    holds: words(
      'The schema composes with those of the other owners',
      'Het schema past bij die van de andere eigenaars',
    ),
    run: async (world) => composition(world),
  },
  {
    id: 'sdl-registered',
    holds: words('The schema that is served is the registered one', 'Het bediende schema is het geregistreerde'),
    run: async (world) => registered(world),
  },
  {
    id: 'personal-nullable',
    holds: words('Everything about a person can be kept back', 'Alles over een persoon kan achtergehouden worden'),
    run: async (world) => nullable(world),
  },
];

function composition(world: World): Verdict {
  const { served, registered: schemas, agreed } = world;
  const change = words(
    'serve your schema as text in _service { sdl } to who has a caller token, with type Client @key(fields: "id") and your record under it',
    'geef je schema als tekst in _service { sdl } aan wie een bellerstoken heeft, met type Client @key(fields: "id") en je dossier eronder',
  );
  if (served.sdl === null) return fault(ASKED, described(served.answer), change);
  const problems = problemsOf(agreed.owner, served.sdl, schemas);
  if (problems.length > 0)
    return fault(
      ASKED,
      words(
        `a schema that does not compose: ${problems.join('; ')}`,
        `een schema dat niet past bij de andere: ${problems.join('; ')}`,
      ),
      words(
        `correct the schema and compose it with the registered schemas of the other owners (npm run compose shows how)${isFederated(served.sdl) ? '' : PRINTED.en}`,
        `verbeter het schema en stel het samen met de geregistreerde schema’s van de andere eigenaars (npm run compose toont hoe)${isFederated(served.sdl) ? '' : PRINTED.nl}`,
      ),
    );
  if (readShape(served.sdl, agreed) !== null) return null;
  const came = words(
    'a schema in which Client has no record with availability',
    'een schema waarin Client geen dossier met availability heeft',
  );
  return fault(ASKED, came, change);
}

const PRINTED = words(
  '; it is not the SDL of a federation 2 subgraph: answer the text of your file, not what your library prints',
  '; het is geen SDL van een federation 2-subgraaf: antwoord de tekst van je bestand, niet wat je bibliotheek afdrukt',
);

/** Whether it is a text that links the specification of federation 2. */
function isFederated(sdl: string): boolean {
  try {
    const links = parse(sdl).definitions.flatMap((each) => ('directives' in each ? (each.directives ?? []) : []));
    return links.some((each) => each.name.value === 'link' && /specs\.apollo\.dev\/federation\/v2/.test(print(each)));
  } catch {
    return false;
  }
}

function problemsOf(owner: string, sdl: string, schemas: ReadonlyMap<string, string>): string[] {
  try {
    const all = new Map([...schemas, [owner, sdl]]);
    const services = [...all].map(([name, text]) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: parse(text),
    }));
    const { errors = [] } = composeServices(services);
    return told(errors.map(({ message }) => message.replace(/\s+/g, ' ')));
  } catch (error) {
    return [error instanceof Error ? error.message : 'unreadable'];
  }
}

function told(list: readonly string[]): string[] {
  return list.length <= MOST_TOLD ? [...list] : [...list.slice(0, MOST_TOLD), `… (${list.length})`];
}

function registered({ served, registered: schemas, agreed }: World): Verdict {
  const text = schemas.get(agreed.owner);
  if (text === undefined)
    return skip(
      'no schema of this owner is registered: give it with --registered',
      'van deze eigenaar is geen schema geregistreerd: geef het met --registered',
    );
  const change = words(
    'deploy the schema that was registered, or register the one that you deploy; for a check against your own file give it with --registered',
    'stel het geregistreerde schema in dienst, of registreer het schema dat je in dienst stelt; geef je eigen bestand met --registered om daartegen te controleren',
  );
  if (served.sdl === null) return fault(ASKED, described(served.answer), change);
  const found = differencesOf(text, served.sdl);
  if (found.length === 0) return null;
  const list = told(found).join('; ');
  return fault(
    ASKED,
    words(`another schema than was registered: ${list}`, `een ander schema dan geregistreerd is: ${list}`),
    change,
  );
}

function differencesOf(text: string, sdl: string): string[] {
  try {
    return differences(text, sdl);
  } catch (error) {
    return [error instanceof Error ? error.message : 'unreadable'];
  }
}

function nullable({ shape }: World): Verdict {
  const { client, recordType, fields } = shape;
  const strict = fields.filter(({ name, isNullable }) => !isNullable && !WITHOUT_SECTION.has(name));
  const open = fields.filter(({ name, section }) => section === null && !WITHOUT_SECTION.has(name));
  const problems = [
    ...(client.isNullable ? [] : [`Client.${client.field}: non-null`]),
    ...strict.map(({ name }) => `${recordType}.${name}: non-null`),
    ...open.map(({ name }) => `${recordType}.${name}: no @section`),
    ...(shape.entities.includes(recordType) ? [`${recordType}: @key`] : []),
  ];
  if (problems.length === 0) return null;
  const list = told(problems).join('; ');
  return fault(
    ASKED,
    words(
      `a schema in which a section cannot be kept back: ${list}`,
      `een schema waarin een sectie niet achtergehouden kan worden: ${list}`,
    ),
    words(
      'make every field of the record nullable, give each a @section but availability, asOf and withheld, and reach the record through Client alone',
      'maak elk veld van het dossier nullable, geef elk een @section behalve availability, asOf en withheld, en laat het dossier alleen via Client bereiken',
    ),
  );
}
