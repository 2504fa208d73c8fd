import { ENTERPRISES, type Enterprise } from '../enterprises.ts';
import type { Municipality } from '../municipalities.ts';
import { addMonths, clamp, type Day } from './calendar.ts';
import type { Client } from './client.ts';
import { drawPlans } from './development-plans.ts';
import { drawJob } from './jobs.ts';
import type { Employment, Instrument, TransitionTrack } from './life.ts';
import { AMA_START, CMW_START, IMW_START, WORKSHOPS_END } from './milestones.ts';
import type { Random } from './random.ts';
import { KNOWN_TO } from './strata.ts';
import { drawTrack, type Passage } from './transition.ts';

/** One employment in the social economy with what came of it. */
export interface Job extends Employment {
  readonly enterprise: Enterprise;
  readonly track: TransitionTrack | null;
  /** Back in the social economy after a move to regular work. */
  readonly isReturn: boolean;
}

/** Employments of a client in the order in which they started; none for who never worked in the social economy. */
export function drawWork(client: Client): Job[] {
  if (client.group === 'ENTERPRISE') return [drawHistoricJob(client)];
  if (!KNOWN_TO[client.group].enterprise) return [];
  const instrument = drawInstrument(client);
  const from = drawStart(client, instrument);
  const first = drawJobFrom(client, drawEnterprise(client, instrument, null), instrument, from, false);
  const jobs: Job[] = [];
  for (let job: Job | null = first; job !== null; job = drawNextJob(client, job)) jobs.push(job);
  return jobs;
}

// Comes out at CMW .84, LDE .084, AMA .058 and the rest .018 (domain 8.4): some of those drawn for LDE were too young.
// The historic instruments, most of the rest, are known to an enterprise alone.
function drawInstrument({ band, adultOn, random }: Client): Instrument {
  const drawn = random.weighted<Instrument>([
    ['CMW', 0.835],
    ['LDE', 0.098],
    ['AMA_SE', 0.06],
    ['IMW', 0.007],
  ]);
  // AMA ends at 65 (INV-12), and who was a child in 2023 cannot have started in lokale diensteneconomie.
  if (drawn === 'AMA_SE' && band >= 5) return 'CMW';
  if (drawn === 'LDE' && adultOn > addMonths(IMW_START, -6)) return 'CMW';
  return drawn;
}

function drawStart(client: Client, instrument: Instrument): Day {
  const { adultOn, today, random, group } = client;
  const earliest = addMonths(adultOn, -12);
  if (instrument === 'LDE') return uniform(random, Math.max(CMW_START, earliest), IMW_START - 1);
  if (instrument === 'AMA_SE') return uniform(random, Math.max(AMA_START, earliest), today - 1);
  if (instrument === 'IMW') return uniform(random, Math.max(IMW_START, earliest), today - 1);
  if (adultOn < CMW_START && random.chance(group === 'PES_ENTERPRISE' ? 0.25 : 0.1)) return CMW_START;
  const ago = drawWait(random, group);
  const from = today - 1 - ago;
  return from > Math.max(CMW_START, earliest) ? from : uniform(random, Math.max(CMW_START, earliest), today - 1);
}

// Clients of a centre came more recently: a third within the last year, which makes the exits to work of domain 8.3.
function drawWait(random: Random, group: Client['group']): number {
  if (group === 'PES_ENTERPRISE') return Math.floor(random.exponential(1100));
  return random.chance(0.35) ? random.int(0, 363) : 365 + Math.floor(random.exponential(700));
}

function uniform(random: Random, from: Day, to: Day): Day {
  return random.int(Math.min(from, to), to);
}

/** An enterprise in the province of the client; most people work in their own arrondissement. */
function drawEnterprise(client: Client, instrument: Instrument, other: Enterprise | null): Enterprise {
  const { municipality, random } = client;
  const inProvince = enterprisesFor(municipality, instrument).filter((enterprise) => enterprise !== other);
  const near = inProvince.filter(({ municipality: seat }) => seat.arrondissement === municipality.arrondissement);
  return random.pick(near.length > 0 && random.chance(0.75) ? near : inProvince);
}

const cached = new Map<string, Enterprise[]>();

function enterprisesFor({ province }: Municipality, instrument: Instrument): Enterprise[] {
  const key = `${province} ${instrument}`;
  const known = cached.get(key);
  if (known !== undefined) return known;
  const found = ENTERPRISES.filter(
    ({ municipality, offersLde, offersAma }) =>
      municipality.province === province &&
      (instrument !== 'LDE' || offersLde) &&
      (instrument !== 'AMA_SE' || offersAma),
  );
  cached.set(key, found);
  return found;
}

function drawJobFrom(
  client: Client,
  enterprise: Enterprise,
  instrument: Instrument,
  from: Day,
  isReturn: boolean,
): Job {
  const { random, today, municipality } = client;
  const leaving = drawLeaving(random, instrument, from);
  const passage: Passage =
    instrument === 'CMW' || instrument === 'LDE'
      ? drawTrack({ random, today, origin: instrument, from, leaveOn: leaving.on, province: municipality.province })
      : { track: null, move: null, end: null };
  const left = leaving.on <= today ? { to: leaving.on, endReason: leaving.reason } : { to: null, endReason: null };
  const { to, endReason } = passage.end ?? left;
  const { track, move } = passage;
  const plans = drawPlans({ random, today, from, to, internshipOn: move?.movedOn ?? null });
  return { enterprise, instrument, ...drawJob(random, instrument), from, to, endReason, plans, move, track, isReturn };
}

type Reason = NonNullable<Employment['endReason']>;

// Some one in ten leaves in a year; lokale diensteneconomie ends after 60 months, exceptionally 72 (INV-23).
function drawLeaving(random: Random, instrument: Instrument, from: Day): { on: Day; reason: Reason } {
  const on = from + 30 + Math.floor(random.exponential(3500));
  const reason = random.weighted<Reason>([
    ['RESIGNED', 0.35],
    ['END_OF_TERM', 0.25],
    ['DISMISSED', 0.2],
    ['ILLNESS', 0.2],
  ]);
  const term = addMonths(from, random.chance(0.05) ? 72 : 60) - 1;
  return instrument === 'LDE' && on > term ? { on: term, reason: 'END_OF_TERM' } : { on, reason };
}

function drawNextJob(client: Client, { instrument, enterprise, to, move }: Job): Job | null {
  const { random, today } = client;
  if (move !== null && move.returnedOn !== null) return drawJobFrom(client, enterprise, 'CMW', move.returnedOn, true);
  // Of those who moved on some apply again at another enterprise: 694 people in five years (source 002).
  if (to === null || !random.chance(move === null ? 0.25 : 0.14)) return null;
  const from = to + (move === null ? random.int(60, 500) : random.int(200, 800));
  if (from > today - 5) return null;
  const other = drawEnterprise(client, 'CMW', instrument === 'CMW' ? enterprise : null);
  return drawJobFrom(client, other, 'CMW', from, move !== null);
}

// Before 2019, or under a measure that is no more: long ago, and the enterprise's own archive is all there is.
function drawHistoricJob(client: Client): Job {
  const { random, adultOn } = client;
  const instrument = random.weighted<Instrument>([
    ['BW', 0.3],
    ['SW', 0.3],
    ['VOP', 0.15],
    ['SINE', 0.15],
    ['INV', 0.1],
  ]);
  const latest = WORKSHOPS_END - 400;
  const from = clamp(latest - random.exponential(1500), adultOn, latest);
  const to = clamp(from + 200 + random.exponential(1200), from + 200, WORKSHOPS_END);
  const endReason = to === WORKSHOPS_END ? 'END_OF_TERM' : random.pick(['RESIGNED', 'DISMISSED', 'ILLNESS'] as const);
  const enterprise = drawEnterprise(client, instrument, null);
  const job = drawJob(random, instrument);
  return { enterprise, instrument, ...job, from, to, endReason, plans: [], move: null, track: null, isReturn: false };
}
