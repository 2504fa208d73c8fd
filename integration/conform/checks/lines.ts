import { DISCLOSURES_HEADER, readDisclosures } from '../../../shared/disclosure-count.ts';
import { type Answer, type Data, isData } from '../asking.ts';
import { type Check, fault, first, skip, type Verdict } from '../check.ts';
import { callerAs } from '../people.ts';
import { type Words, words } from '../words.ts';
import type { World } from '../world.ts';

/** How many lines an answer cost, where it is easily forgotten: of nothing, and of what was gathered. */
export const lineChecks: readonly Check[] = [
  {
    id: 'log-zero',
    holds: words('An answer that gives nothing says 0 lines', 'Een antwoord dat niets geeft zegt 0 regels'),
    run: zero,
  },
  {
    id: 'log-gathered',
    holds: words(
      'What is gathered is counted for where it came from',
      'Wat verzameld is telt voor waar het vandaan komt',
    ),
    run: gathered,
  },
];

/** How many lines an answer says that it cost; null where it says none. */
export function linesIn({ headers }: Answer): number | null {
  return readDisclosures(headers.get(DISCLOSURES_HEADER) ?? undefined);
}

/** The number of lines in the words of a report. */
export function saidLines(lines: number | null): Words {
  if (lines === null) return words(`no number in ${DISCLOSURES_HEADER}`, `geen getal in ${DISCLOSURES_HEADER}`);
  return words(`${DISCLOSURES_HEADER}: ${lines}`, `${DISCLOSURES_HEADER}: ${lines}`);
}

function zero({ http, signing, agreed }: World): Promise<Verdict> {
  const token = () => signing.caller(callerAs('PARTNER', agreed));
  const service = { query: '{ _service { sdl } }' };
  const asked: readonly (readonly [Words, () => Promise<Answer>])[] = [
    [
      words('_service, which discloses nobody', '_service, dat niemand toont'),
      () => http.post(service, { token: token() }),
    ],
    [words('a question without a caller token', 'een vraag zonder bellerstoken'), () => http.post(service)],
    [words('half a query', 'een halve query'), () => http.post({ query: '{ _service {' }, { token: token() })],
    [words('half a JSON text', 'een halve JSON-tekst'), () => http.post('{"query":', { token: token() })],
  ];
  return first(
    ...asked.map(([sent, ask]) => async () => {
      const answer = await ask();
      const lines = linesIn(answer);
      if (lines === 0) return null;
      const said = saidLines(lines);
      return fault(
        sent,
        words(`HTTP ${answer.status} with ${said.en}`, `HTTP ${answer.status} met ${said.nl}`),
        words(
          `send ${DISCLOSURES_HEADER} on every answer of /graphql: 0 where nothing was written, on 401 and 400 too`,
          `stuur ${DISCLOSURES_HEADER} bij elk antwoord van /graphql: 0 waar niets geschreven is, ook bij 401 en 400`,
        ),
      );
    }),
  );
}

/** Every event names the section that it comes of: so many lines there are at the least, and one for the journey. */
async function gathered(world: World): Promise<Verdict> {
  const journey = world.shape.fields.find(({ name, section }) => name === 'journey' && section !== null);
  if (journey === undefined) return skip('the record has no journey', 'het dossier heeft geen journey');
  const asked = await world.ask({
    as: 'PARTNER',
    clients: world.clients('RECORDED', 1),
    select: 'journey { section }',
  });
  const sections = sectionsOf(asked.records[0] ?? null);
  if (sections.length === 0) return NO_EVENTS;
  const expected = new Set([...sections, journey.section]).size;
  const lines = linesIn(asked.answer);
  if (lines !== null && lines >= expected) return null;
  const said = saidLines(lines);
  const from = sections.join(', ');
  return fault(
    words('the journey of one client', 'de journey van een cliënt'),
    words(`${said.en}, with events of ${from}`, `${said.nl}, met gebeurtenissen van ${from}`),
    words(
      'write a line for the section that was asked and one for each section from which it was gathered',
      'schrijf een regel voor de gevraagde sectie en een voor elke sectie waaruit ze verzameld is',
    ),
  );
}

function sectionsOf(record: Data | null): string[] {
  const events = Array.isArray(record?.journey) ? record.journey.filter(isData) : [];
  return [...new Set(events.map(({ section }) => String(section)))];
}

const NO_EVENTS = skip(
  'the journey of the first agreed client has no event: nothing is gathered',
  'de journey van de eerste afgesproken cliënt heeft geen gebeurtenis: er is niets verzameld',
);
