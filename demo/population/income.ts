import { addMonths, clamp, type Day, type Period } from './calendar.ts';
import type { Client } from './client.ts';
import { drawDecision } from './decisions.ts';
import type { IncomeRight, LeefloonCategory } from './life.ts';
import { createRandom } from './random.ts';
import type { Job } from './work.ts';

/** An uninterrupted time of leefloon, and the rights that it is made of: a new one when the household changes. */
export interface Spell extends SpellPeriod {
  readonly rights: readonly IncomeRight[];
}

interface SpellPeriod extends Period {
  /** Last day of the artikel 60 that took the place of the leefloon; null where there was none. */
  readonly centreJobTo: Day | null;
}

/** The times in which a client had leefloon, oldest first. The first starts at 18 at the earliest. */
export function drawIncome(client: Client, jobs: readonly Job[]): Spell[] {
  const periods = jobs.length > 0 ? aroundWork(client, jobs) : [withoutWork(client)];
  const kind = drawKind(client);
  // A stream of its own: how long a centre takes changes nothing of what else is drawn.
  const decisions = createRandom('decisions', client.index);
  return periods.map((period) => ({
    ...period,
    rights: rightsOf(client, period, kind).map((right) => ({
      ...right,
      decidedOn: drawDecision(decisions, right, client.today),
    })),
  }));
}

// Domain 8.3: a tenth left more than a year ago, a quarter came within the year. Of the others, four in ten of those
// whom VDAB knows left for work within the year, which takes a smaller part here because the workers are apart (work.ts).
function withoutWork({ random, today, adultOn, group }: Client): SpellPeriod {
  const centreJobTo = null;
  const past = random.next();
  if (past < 0.1) {
    const to = clamp(today - 366 - random.exponential(400), adultOn + 40, today - 20);
    const from = clamp(to - 60 - random.exponential(500), adultOn, to - 20);
    return { from: Math.min(from, to), to, centreJobTo };
  }
  if (past < 0.35) return { from: clamp(today - random.int(20, 365), adultOn, today), to: null, centreJobTo };
  const from = clamp(today - 366 - Math.min(3000, random.exponential(600)), adultOn, today);
  const exits = random.chance(group === 'CENTRE' ? 0.01 : 0.37) && from < today - 366;
  return { from, to: exits ? today - random.int(1, 364) : null, centreJobTo };
}

// Leefloon ends where paid work begins; it goes on beside AMA, which is unpaid, and may come back after the work.
function aroundWork(client: Client, jobs: readonly Job[]): SpellPeriod[] {
  const { random, today, adultOn } = client;
  const [first, last] = [jobs[0], jobs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = Math.max(adultOn, first.from - random.int(60, 900));
  if (first.instrument === 'AMA_SE') {
    const paid = jobs.find(({ instrument }) => instrument !== 'AMA_SE');
    return [{ from, to: paid === undefined ? null : paid.from - 1, centreJobTo: null }];
  }
  // Too young for a right before the job: the leefloon supplements the pay of part-time work.
  if (first.from - from < 30) return [{ from: Math.max(adultOn, first.from), to: null, centreJobTo: null }];
  const before = beforeWork(client, { from, to: first.from - 1 });
  const back = last.to === null || last.move !== null ? null : last.to + random.int(1, 45);
  return back === null || back > today || !random.chance(0.6)
    ? [before]
    : [before, { from: back, to: null, centreJobTo: null }];
}

// Some of those with a long right worked for the centre in the last year before the enterprise hired them, under artikel 60:
// whoever does has a wage, and no leefloon.
function beforeWork({ index, adultOn }: Client, until: { readonly from: Day; readonly to: Day }): SpellPeriod {
  const random = createRandom('article-sixty', index);
  const to = until.to - random.int(300, 370);
  const isOfAge = to + 1 < addMonths(adultOn, 12 * (65 - 18));
  if (to - until.from < SHORTEST_BEFORE || !isOfAge || !random.chance(0.4)) return { ...until, centreJobTo: null };
  return { from: until.from, to, centreJobTo: until.to };
}

/** Days of leefloon before an artikel 60: time to decide, and to draw up a project. */
const SHORTEST_BEFORE = 90;

function drawKind({ random, person, newcomer }: Client): IncomeRight['kind'] {
  const bis = Number(person.nationalNumber.slice(2, 4)) > 12;
  return random.chance(bis ? 0.75 : newcomer ? 0.1 : 0.055) ? 'EQUIVALENT' : 'LEEFLOON';
}

// One right at a time (INV-06): the second begins on the day after the first.
function rightsOf(client: Client, { from, to }: Period, kind: IncomeRight['kind']): Omit<IncomeRight, 'decidedOn'>[] {
  const { random, today } = client;
  const category = drawCategory(client);
  const last = to ?? today;
  if (last - from < 300 || !random.chance(0.12)) return [{ from, to, category, kind }];
  const change: Day = random.int(from + 90, last - 60);
  const before = drawCategory(client);
  if (before === category) return [{ from, to, category, kind }];
  return [
    { from, to: change - 1, category: before, kind },
    { from: change, to, category, kind },
  ];
}

// Per age band, chosen so that the whole comes out at a third each (domain 8.4): .33, .36, .31.
const FAMILY_CHARGE = [0.14, 0.42, 0.45, 0.4, 0.33, 0.1];
const COHABITANT = [0.48, 0.27, 0.25, 0.25, 0.26, 0.3];

function drawCategory({ random, band, person }: Client): LeefloonCategory {
  const family = (FAMILY_CHARGE[band] ?? 0.3) * (person.sex === 'FEMALE' ? 1.25 : 0.73);
  const cohabitant = COHABITANT[band] ?? 0.3;
  const draw = random.next();
  if (draw < family) return 'FAMILY_CHARGE';
  return draw < family + cohabitant ? 'COHABITANT' : 'SINGLE';
}
