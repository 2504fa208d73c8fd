import { type Municipality, WITH_CENTRE } from '../municipalities.ts';
import { welfareCentreKbo } from '../organisations.ts';
import type { Day, Period } from './calendar.ts';
import { YOUNGEST_CASE } from './case-files.ts';
import type { Client } from './client.ts';
import { drawDecision } from './decisions.ts';
import type { Spell } from './income.ts';
import { drawProjects } from './integration-projects.ts';
import type { WelfarePart } from './life.ts';
import { drawNeeds } from './needs.ts';
import { createRandom } from './random.ts';

type Part = Omit<WelfarePart, 'contacts'>;

/** The parts at centres, without the contacts: where the client lives, and sometimes where they lived before. */
export function drawWelfare(client: Client, spells: readonly Spell[]): Part[] {
  const { random, person, municipality } = client;
  const first = spells[0];
  if (first === undefined) return [];
  const writes = person.earlierNumber !== null && random.chance(0.5) ? 'EARLIER_NUMBER' : 'CURRENT_NUMBER';
  const here: Part = {
    holder: welfareCentreKbo(municipality.nis),
    writes,
    file: fileOf(client, spells, first.from),
    rights: spells.flatMap(({ rights }) => rights),
    projects: drawProjects(client, spells),
    needs: drawNeeds(client, spells),
  };
  const before = drawFormerCentre(client, first.from, writes);
  return before === null ? [here] : [before, here];
}

// Opened at the application, or for one in three some weeks earlier, with another question; closed two months after the last
// right or the artikel 60 that followed it, if it is long ago.
function fileOf({ random, today }: Client, spells: readonly Spell[], firstFrom: Day): Period {
  const from = Math.min(firstFrom - Math.max(0, random.int(-60, 30)), today - YOUNGEST_CASE);
  const last = spells.at(-1);
  const to = last?.centreJobTo ?? last?.to ?? null;
  return { from, to: to !== null && to < today - 365 && random.chance(0.6) ? to + 60 : null };
}

// Three in a hundred came from another municipality: the right there ended when the one here began.
function drawFormerCentre(client: Client, until: Day, writes: Part['writes']): Part | null {
  const { random, adultOn, municipality, today } = client;
  if (until - adultOn < 400 || !random.chance(0.03)) return null;
  const from = Math.max(adultOn, until - random.int(150, 900));
  const to = until - 1;
  const holder = welfareCentreKbo(random.pick(neighboursOf(municipality)).nis);
  const category = random.pick(['COHABITANT', 'SINGLE', 'FAMILY_CHARGE'] as const);
  const decidedOn = drawDecision(createRandom('decisions', 'former', client.index), { from, to }, today);
  const rights = [{ from, to, decidedOn, category, kind: 'LEEFLOON' as const }];
  return { holder, writes, file: { from, to: to + 30 }, rights, projects: [], needs: [] };
}

const neighbours = new Map<string, readonly Municipality[]>();

function neighboursOf({ nis, arrondissement }: Municipality): readonly Municipality[] {
  const known = neighbours.get(nis);
  if (known !== undefined) return known;
  const others = WITH_CENTRE.filter((other) => other.nis !== nis && other.arrondissement === arrondissement);
  neighbours.set(nis, others);
  return others;
}
