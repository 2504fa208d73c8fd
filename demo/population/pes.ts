import { assessmentsOf, drawAdvice, drawLooseAssessment } from './assessments.ts';
import { addMonths, clamp, type Day } from './calendar.ts';
import type { Client } from './client.ts';
import type { Assessment, PesPart, Registration } from './life.ts';
import { KNOWN_TO } from './strata.ts';
import { packagesOf } from './support-packages.ts';
import type { Job } from './work.ts';

/** What is known of the client's leefloon when VDAB registers them. */
export interface IncomeFacts {
  /** First and last right; null for who never had one. */
  readonly firstFrom: Day | null;
  readonly running: boolean;
  /** Last day of the last right, when it ended. */
  readonly endedOn: Day | null;
}

/** VDAB's part without the contacts; null for a client whom VDAB does not know. */
export function drawPes(client: Client, jobs: readonly Job[], income: IncomeFacts): Omit<PesPart, 'contacts'> | null {
  if (!KNOWN_TO[client.group].pes) return null;
  const advice = drawAdvice(client.random);
  const assessments = jobs.length === 0 ? drawLooseAssessment(client) : assessmentsOf(client, jobs, advice);
  const registrations = drawRegistrations(client, jobs, income, assessments);
  const first = registrations[0]?.from ?? client.today;
  const packages = packagesOf(client, jobs, advice);
  const tracks = jobs.flatMap(({ track }) => (track === null ? [] : [track]));
  return { file: fileOf(client, first, registrations, jobs), registrations, assessments, packages, tracks };
}

// The file stays open while VDAB follows somebody; some are closed half a year after a registration that led nowhere.
function fileOf({ random, today }: Client, from: Day, registrations: readonly Registration[], jobs: readonly Job[]) {
  const ended = registrations.at(-1)?.to ?? null;
  const working = jobs.some(({ to, move }) => to === null || move !== null);
  if (ended === null || working || ended > today - 365 || !random.chance(0.5)) return { from, to: null };
  return { from, to: ended + 183 };
}

function drawRegistrations(
  client: Client,
  jobs: readonly Job[],
  income: IncomeFacts,
  assessments: readonly Assessment[],
): Registration[] {
  const common = { status: drawStatus(client), mediator: mediatorOf(client) };
  const from = drawRegisteredOn(client, jobs, income, assessments);
  const last = jobs.at(-1);
  if (last !== undefined) return aroundWork(client, from, jobs, income, common);
  return [{ ...common, from, to: endOfSearch(client, from, income), category: drawCategory(client, income) }];
}

// Before the first assessment and the first job; clients of a centre mostly some months after their leefloon began.
function drawRegisteredOn(
  { random, today, adultOn, group }: Client,
  jobs: readonly Job[],
  { firstFrom, endedOn }: IncomeFacts,
  assessments: readonly Assessment[],
): Day {
  const assessedOn = assessments[0]?.issuedOn ?? today;
  const reason = Math.min(assessedOn, jobs[0]?.from ?? today, firstFrom === null ? today : firstFrom + 200);
  const lead = group === 'CENTRE_PES' ? random.int(-150, 500) : random.int(20, 500);
  const latest = Math.min(assessedOn, today - 1, endedOn === null || jobs.length > 0 ? today : endedOn - 20);
  return Math.min(latest, Math.max(reason - lead, addMonths(adultOn, -24)));
}

type Common = Pick<Registration, 'status' | 'mediator'>;

// Part-time workers may stay registered (categories 80 and 93); who works full time or moved on is no jobseeker.
function aroundWork(client: Client, from: Day, jobs: readonly Job[], income: IncomeFacts, common: Common) {
  const { random, today } = client;
  const [first, last] = [jobs[0], jobs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const partTime = last.to === null && last.instrument !== 'AMA_SE' && last.hours < 100 && random.chance(0.7);
  const category = partTime ? random.pick(['80', '93', '93'] as const) : drawCategory(client, income);
  const stays = partTime || last.instrument === 'AMA_SE';
  const registration: Registration = { ...common, from, to: stays ? null : Math.max(from, first.from - 1), category };
  const again = last.to !== null && last.move === null ? last.to + random.int(1, 60) : null;
  if (again === null || again > today || stays) return [registration];
  const second: Registration = { ...common, from: again, to: null, category: income.running ? '05' : '00' };
  return [registration, second];
}

// Exits to work end the registration too: the day on which the right to leefloon ended, give or take a week.
function endOfSearch({ random, today, group }: Client, from: Day, { endedOn }: IncomeFacts): Day | null {
  if (endedOn !== null) return random.chance(0.85) ? clamp(endedOn + random.int(-7, 7), from, today) : null;
  if (group !== 'PES' || !random.chance(0.3)) return null;
  return clamp(from + random.int(30, 900), from, today);
}

function drawCategory({ random, band, group }: Client, { running }: IncomeFacts): Registration['category'] {
  if (KNOWN_TO[group].centre && (running || random.chance(0.7))) {
    return random.weighted([
      ['05', 0.9],
      ['03', 0.06],
      ['14', 0.04],
    ]);
  }
  if (band === 0 && random.chance(0.5)) return random.pick(['02', '02', '82'] as const);
  return random.weighted([
    ['00', 0.68],
    ['03', 0.14],
    ['06', 0.06],
    ['10', 0.05],
    ['14', 0.04],
    ['07', 0.03],
  ]);
}

function drawStatus({ random }: Client): Registration['status'] {
  return random.weighted([
    ['IN_BEMIDDELING', 0.6],
    ['IN_OPLEIDING_OF_VOORTRAJECT', 0.22],
    ['NIET_INZETBAAR_OP_LANGE_TERMIJN', 0.18],
  ]);
}

// Twenty mediators an arrondissement; one in twelve files waits for one.
function mediatorOf({ random, municipality }: Client): string | null {
  if (random.chance(0.08)) return null;
  return `bemiddelaar-${municipality.nis.slice(0, 2)}-${random.int(1, 20)}`;
}
