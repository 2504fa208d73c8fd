import { type Data, described, isData } from '../asking.ts';
import { type Check, fault, first, type Verdict } from '../check.ts';
import { showsFacts, withheldIn } from '../expectations.ts';
import { callerAs } from '../people.ts';
import { everything, verdictOf } from '../withheld-sections.ts';
import { type Words, words } from '../words.ts';
import type { Asked, World } from '../world.ts';

/** What the list of withheld sections holds: all of them, in order, with what can be done; and for the client nothing. */
export const withheldListChecks: readonly Check[] = [
  {
    id: 'withheld-complete',
    holds: words(
      'Every section that is kept back is listed, asked or not',
      'Elke achtergehouden sectie staat er, gevraagd of niet',
    ),
    run: complete,
  },
  {
    id: 'withheld-order',
    holds: words('Withheld follows the order of the schema', 'Withheld volgt de volgorde van het schema'),
    run: order,
  },
  {
    id: 'withheld-remedy',
    holds: words(
      'What can be done is said in the language of the caller',
      'Wat eraan te doen is staat in de taal van de vrager',
    ),
    run: remedies,
  },
  {
    id: 'own-file',
    holds: words(
      'The client gets every section of their own file',
      'De cliënt krijgt elke sectie van het eigen dossier',
    ),
    run: ownFile,
  },
];

/** All that can be kept back: what the record says of itself first, then the sections of its fields. */
function sectionsOf({ agreed, shape }: World): string[] {
  return [...new Set([`${agreed.owner}.availability`, ...shape.sections])];
}

const UNASKED = words(
  'withheld and nothing else, with a grant of relation NONE',
  'withheld en niets anders, met een grant met relatie NONE',
);

function askForListAlone(world: World): Promise<Asked> {
  const clients = world.clients('RECORDED', 1);
  return world.ask({ as: 'STRANGER', clients, select: 'withheld { section reason }' });
}

async function complete(world: World): Promise<Verdict> {
  const asked = await askForListAlone(world);
  const missingIn = (record: Data) => {
    const listed = withheldIn(record);
    const missing = sectionsOf(world).filter((section) => !listed.has(section));
    return missing.length === 0
      ? null
      : words(`a list without ${missing.join(', ')}`, `een lijst zonder ${missing.join(', ')}`);
  };
  return verdictOf(
    asked,
    UNASKED,
    missingIn,
    words(
      'list every section of the schema that the caller does not get, <owner>.availability included, whether it is asked for or not',
      'noem elke sectie van het schema die de vrager niet krijgt, ook <owner>.availability, of ze nu gevraagd is of niet',
    ),
  );
}

async function order(world: World): Promise<Verdict> {
  const asked = await askForListAlone(world);
  const misplacedIn = (record: Data) => {
    const inSchema = sectionsOf(world);
    const listed = [...withheldIn(record).keys()].filter((section) => inSchema.includes(section));
    const expected = inSchema.filter((section) => listed.includes(section));
    const at = listed.findIndex((section, index) => section !== expected[index]);
    if (at < 0) return null;
    return words(`${listed[at]} where ${expected[at]} belongs`, `${listed[at]} waar ${expected[at]} hoort`);
  };
  return verdictOf(
    asked,
    UNASKED,
    misplacedIn,
    words(
      'list the sections in the order in which their first field stands in the record, <owner>.availability before all others',
      'noem de secties in de volgorde waarin hun eerste veld in het dossier staat, <owner>.availability voor alle andere',
    ),
  );
}

const LANGUAGES = ['nl', 'en', 'fr'] as const;
const REMEDY = words(
  'say in remedy what the caller can do, one sentence in the language of the caller token (nl, en or fr); for NO_RELATION: ask the lead of the case for access',
  'zeg in remedy wat de vrager kan doen, een zin in de taal van het bellerstoken (nl, en of fr); bij NO_RELATION: vraag toegang aan de trekker van het dossier',
);

async function remedies(world: World): Promise<Verdict> {
  const said: string[] = [];
  for (const language of LANGUAGES) {
    const sent = words(
      `a grant with relation NONE, in the language ${language}`,
      `een grant met relatie NONE, in de taal ${language}`,
    );
    const asked = await world.ask({
      ...{ as: 'STRANGER', clients: world.clients('RECORDED', 1), select: 'withheld { section reason remedy }' },
      caller: { ...callerAs('STRANGER', world.agreed), language },
    });
    const came = verdictOf(
      asked,
      sent,
      (record) => {
        const remedy = remedyIn(record, world.agreed.section);
        if (remedy === null) return words('no remedy', 'geen remedy');
        const before = said.indexOf(remedy);
        said.push(remedy);
        return before < 0 ? null : sameAs(LANGUAGES[before] ?? '', language);
      },
      REMEDY,
    );
    if (came !== null) return came;
  }
  return null;
}

function sameAs(before: string, language: string): Words {
  return words(`the same remedy for ${before} and ${language}`, `dezelfde remedy voor ${before} en ${language}`);
}

function remedyIn(record: Data, section: string): string | null {
  const list = Array.isArray(record.withheld) ? record.withheld.filter(isData) : [];
  const remedy = list.find((each) => each.section === section)?.remedy;
  return typeof remedy === 'string' && remedy.trim() !== '' ? remedy : null;
}

async function ownFile(world: World): Promise<Verdict> {
  const clients = world.clients('RECORDED', 1);
  const select = (fields: string) => world.ask({ as: 'CLIENT', clients, select: fields });
  const sent = words('every section, asked by the client', 'elke sectie, gevraagd door de cliënt');
  const change = words(
    'give the client (role client, purpose and relation OWN_FILE) every section of their own file',
    'geef de cliënt (rol client, doel en relatie OWN_FILE) elke sectie van het eigen dossier',
  );
  return first(
    async () => verdictOf(await select(everything(world.shape)), sent, keptFromClient, change),
    async () => {
      const { answer, records } = await select(world.shape.agreed?.selection ?? '');
      const [client] = clients;
      const isShown = client !== undefined && showsFacts(world.shape, records[0] ?? null, client);
      return isShown
        ? null
        : fault(
            words('the agreed section, asked by the client', 'de afgesproken sectie, gevraagd door de cliënt'),
            described(answer),
            change,
          );
    },
  );
}

function keptFromClient(record: Data): Words | null {
  const { availability } = record;
  const kept = [...withheldIn(record)].map(([section, reason]) => `${section} (${reason})`).join(', ');
  if (kept !== '') return words(`withheld: ${kept}`, `achtergehouden: ${kept}`);
  return availability === 'AVAILABLE' ? null : words(`availability ${availability}`, `availability ${availability}`);
}
