import { DISCLOSURES_HEADER } from '../../../shared/disclosure-count.ts';
import type { AgreedClient } from '../agreed-clients.ts';
import { type Data, described, isData } from '../asking.ts';
import { type Check, fault, first, skip, type Verdict } from '../check.ts';
import { faultUnlessServed } from '../expectations.ts';
import { type Words, words } from '../words.ts';
import type { Asked, World } from '../world.ts';
import { linesIn, saidLines } from './lines.ts';

/** What an owner discloses stands in its log, to the line: the gateway counts along. */
export const logChecks: readonly Check[] = [
  {
    id: 'log-counted',
    holds: words('An answer says how many lines of the log it cost', 'Een antwoord zegt hoeveel logregels het kostte'),
    run: counted,
  },
  {
    id: 'log-pairing',
    holds: words('The log names the request of every line', 'Het logboek noemt de vraag van elke regel'),
    run: pairing,
  },
  {
    id: 'log-own-file',
    holds: words('The client sees who looked', 'De cliënt ziet wie gekeken heeft'),
    run: ownFile,
  },
];

const COUNT = words(
  `write a line for every section of every client that you disclose or keep back, before you answer, and say how many in the header ${DISCLOSURES_HEADER}`,
  `schrijf voor het antwoord een regel per sectie en cliënt die je geeft of achterhoudt, en zeg hoeveel in de hoofding ${DISCLOSURES_HEADER}`,
);

function linesOf({ answer }: Asked): number | null {
  return linesIn(answer);
}

function countedFault(sent: Words, lines: number | null): Verdict {
  return fault(sent, saidLines(lines), COUNT);
}

async function counted(world: World): Promise<Verdict> {
  const clients = world.clients('RECORDED', 3);
  const select = world.shape.agreed?.selection ?? 'availability';
  const of = async (count: number) =>
    linesOf(await world.ask({ as: 'PARTNER', clients: clients.slice(0, count), select }));
  const one = await of(1);
  if (one === null || one < 1)
    return countedFault(words('one section of one client', 'een sectie van een cliënt'), one);
  const three = await of(3);
  if (three !== 3 * one) {
    const came = words(
      `${saidLines(one).en} for one and ${saidLines(three).en} for three`,
      `${saidLines(one).nl} voor een en ${saidLines(three).nl} voor drie`,
    );
    return fault(
      words('one section of one client, and of three', 'een sectie van een cliënt, en van drie'),
      came,
      COUNT,
    );
  }
  const refused = linesOf(
    await world.ask({ as: 'OFFICER', clients: clients.slice(0, 1), select: `${select} withheld { section }` }),
  );
  if (refused === null || refused < 1)
    return countedFault(
      words('a section that the caller does not get', 'een sectie die de vrager niet krijgt'),
      refused,
    );
  return null;
}

const NO_LOG = skip(
  'the record has no field disclosures: a client cannot see in it who looked',
  'het dossier heeft geen veld disclosures: een cliënt kan er niet in zien wie gekeken heeft',
);

/** The newest lines of the log of a client, as the client reads them. */
async function readLog(world: World, client: AgreedClient): Promise<{ asked: Asked; lines: readonly Data[] }> {
  const select = 'disclosures { at section staffMember organisation purpose outcome requestId rule legalBasis }';
  const asked = await world.ask({ as: 'CLIENT', clients: [client], select });
  const list = asked.records[0]?.disclosures;
  return { asked, lines: Array.isArray(list) ? list.filter(isData) : [] };
}

/** Of one client at a time: the last of the recorded ones, whom the other checks ask least. */
function lookedAt(world: World): AgreedClient {
  return world.clients('RECORDED').at(-1) as AgreedClient;
}

async function pairing(world: World): Promise<Verdict> {
  if (world.shape.log === null) return NO_LOG;
  const client = lookedAt(world);
  const parts = [
    ['PARTNER', words('a question of a partner', 'een vraag van een partner')],
    [
      'OFFICER',
      words(
        'a question of the officer, who does not get the section',
        'een vraag van de functionaris, die de sectie niet krijgt',
      ),
    ],
  ] as const;
  return first(
    ...parts.map(([as, sent]) => async () => {
      const looked = await world.ask({ as, clients: [client] });
      const said = linesOf(looked);
      const { asked, lines } = await readLog(world, client);
      if (asked.records[0] == null) return fault(sent, described(asked.answer), COUNT);
      const written = lines.filter(({ requestId }) => requestId === looked.caller.requestId).length;
      if (said !== null && said > 0 && said === written) return null;
      const came = words(
        `${saidLines(said).en} and ${written} lines in the log with the id of the request`,
        `${saidLines(said).nl} en ${written} regels in het logboek met de id van de vraag`,
      );
      return fault(
        sent,
        came,
        words(
          `write the claim request of the caller token in every line, and count the lines of the request in ${DISCLOSURES_HEADER}`,
          `schrijf de claim request van het bellerstoken in elke regel, en tel de regels van de vraag in ${DISCLOSURES_HEADER}`,
        ),
      );
    }),
  );
}

async function ownFile(world: World): Promise<Verdict> {
  if (world.shape.log === null) return NO_LOG;
  const client = lookedAt(world);
  const before = new Date(Date.now() - 60_000);
  const looked = await world.ask({ as: 'PARTNER', clients: [client] });
  const served = faultUnlessServed(world, looked, [client], {
    sent: words('a question of a partner', 'een vraag van een partner'),
    change: words('serve it first: see identity-current', 'bedien ze eerst: zie identity-current'),
  });
  if (served !== null) return served;
  const refused = await world.ask({
    as: 'OFFICER',
    clients: [client],
    select: `withheld { section } ${world.shape.agreed?.selection ?? ''}`,
  });
  const { asked, lines } = await readLog(world, client);
  const stands = ({ caller }: Asked, outcome: string) =>
    lines.some(
      (line) =>
        line.requestId === caller.requestId &&
        line.section === world.agreed.section &&
        line.outcome === outcome &&
        line.staffMember === caller.staffMember &&
        line.organisation === caller.organisation &&
        line.purpose === caller.purpose &&
        Date.parse(String(line.at)) >= before.getTime(),
    );
  const missing = [
    ...(stands(looked, 'DISCLOSED') ? [] : ['DISCLOSED']),
    ...(stands(refused, 'WITHHELD') ? [] : ['WITHHELD']),
  ];
  if (missing.length === 0) return null;
  const came =
    asked.records[0] == null || asked.answer.errors.length > 0
      ? described(asked.answer)
      : words(
          `no line ${missing.join(' and ')} of them in the log`,
          `geen regel ${missing.join(' en ')} ervan in het logboek`,
        );
  return fault(
    words(
      'a question of a partner and one of the officer, and then the log as the client reads it',
      'een vraag van een partner en een van de functionaris, en dan het logboek zoals de cliënt het leest',
    ),
    came,
    words(
      'show the client every line with moment, section, staff member, organisation, purpose, outcome and request, also of what was kept back',
      'toon de cliënt elke regel met moment, sectie, medewerker, organisatie, doel, uitkomst en vraag, ook van wat achtergehouden werd',
    ),
  );
}
