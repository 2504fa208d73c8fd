import type { Enterprise } from '../enterprises.ts';
import type { Day } from './calendar.ts';
import { drawCase } from './case-files.ts';
import { type Client, createClients } from './client.ts';
import { drawContacts, drawReachable, type Reachable } from './contacts.ts';
import { drawIncome, type Spell } from './income.ts';
import type { EnterprisePart, Life } from './life.ts';
import { personas } from './personas/personas.ts';
import { drawPes, type IncomeFacts } from './pes.ts';
import { drawSharing } from './sharing.ts';
import { KNOWN_TO } from './strata.ts';
import { drawWelfare } from './welfare.ts';
import { drawWork, type Job } from './work.ts';

/**
 * The life of client `index` of the population of a seed, as it stands on a day. The first are the personas. Any index
 * may be asked, in any order: a life depends on seed, day and index only.
 */
export function createLives(seed: number, today: Day): (index: number) => Life {
  const written = personas(today);
  const clientOf = createClients(seed, today);
  return (index) => written[index] ?? drawLife(clientOf(index));
}

// Work first, because the rest is arranged around it; then leefloon, VDAB, and what the organisations share.
function drawLife(client: Client): Life {
  const jobs = drawWork(client);
  const spells = KNOWN_TO[client.group].centre ? drawIncome(client, jobs) : [];
  const pes = drawPes(client, jobs, factsOf(spells));
  const welfare = drawWelfare(client, spells);
  const caseFile = drawCase(client, { welfare, pes, jobs });
  const known = drawReachable(client);
  return {
    index: client.index,
    person: client.person,
    welfare: welfare.map((part) => ({ ...part, contacts: drawContacts(client, known, part.file.from) })),
    pes: pes === null ? null : { ...pes, contacts: drawContacts(client, known, pes.file.from) },
    enterprises: enterpriseParts(client, jobs, known),
    caseFile,
    sharing: drawSharing(client, caseFile),
  };
}

function factsOf(spells: readonly Spell[]): IncomeFacts {
  const last = spells.at(-1);
  return {
    firstFrom: spells[0]?.from ?? null,
    running: last !== undefined && last.to === null,
    endedOn: last?.to ?? null,
  };
}

function enterpriseParts(client: Client, jobs: readonly Job[], known: Reachable): EnterprisePart[] {
  const enterprises = new Set<Enterprise>(jobs.map(({ enterprise }) => enterprise));
  return [...enterprises].map(({ kbo }) => {
    const here = jobs.filter(({ enterprise }) => enterprise.kbo === kbo);
    const from = here[0]?.from ?? client.today;
    const file = { from, to: here.at(-1)?.to ?? null };
    return { holder: kbo, file, employments: here, contacts: drawContacts(client, known, from) };
  });
}
