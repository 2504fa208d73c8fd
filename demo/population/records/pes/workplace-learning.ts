import { addMonths, type Day, dayOf } from '../../calendar.ts';
import type { Registration } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import { drawEmployer } from './employers.ts';
import type { TellPes } from './track-parts.ts';

/** A form of learning at a workplace, how long one lasts in days, and how many hours a week (domain 4.3). */
interface Form {
  readonly form:
    | ('IBO' | 'IBO_PLUS' | 'GIBO' | 'K_IBO' | 'BIS' | 'BVS' | 'GBVS' | 'ACT_STAGE' | 'WES' | 'OPL_STAGE')
    | 'TBS';
  readonly days: readonly [number, number];
  readonly weekly: number;
}

// Within the longest of each: 6 or 12 months, 30 calendar days, 800 hours.
const FORMS: readonly Form[] = [
  { form: 'IBO', days: [50, 178], weekly: 38 },
  { form: 'BVS', days: [5, 29], weekly: 30 },
  { form: 'WES', days: [30, 170], weekly: 32 },
  { form: 'ACT_STAGE', days: [30, 120], weekly: 19 },
  { form: 'OPL_STAGE', days: [60, 250], weekly: 30 },
  { form: 'GIBO', days: [80, 350], weekly: 30 },
  { form: 'IBO_PLUS', days: [90, 350], weekly: 38 },
  { form: 'GBVS', days: [20, 140], weekly: 30 },
  { form: 'K_IBO', days: [60, 300], weekly: 38 },
  { form: 'BIS', days: [40, 170], weekly: 38 },
];
const TBS: Form = { form: 'TBS', days: [14, 80], weekly: 30 };
/** These forms exist since this day. */
const START = dayOf('2018-09-01');
const MOST_HOURS = 800;

interface Learning {
  readonly form: Form;
  readonly from: Day;
  readonly to: Day;
  readonly isHired: boolean;
}

/** One registered client in seven learned at a workplace, and one worker in seventeen at another enterprise (TBS). */
export function deliverLearning(tell: TellPes): void {
  const { desk, row, random, today } = tell;
  for (const [index, { form, from, to, isHired }] of [...registered(tell), ...placed(tell)].entries()) {
    const isOver = to < today;
    const hours = Math.min(MOST_HOURS, Math.round(((to - from + 1) / 7) * form.weekly));
    const result = !isOver ? null : isHired ? 'HIRED' : random.chance(0.75) ? 'COMPLETED' : 'STOPPED';
    // BVS and its likes are sometimes at a training centre, without an enterprise.
    const host = form.weekly === 30 && form.form !== 'TBS' && random.chance(0.15) ? null : drawEmployer(random);
    desk.deliver('pes/workplace-learnings', row.holder, {
      ...row,
      source_id: desk.sourceId('WPL', index + 1),
      learning_form: form.form,
      ...{ from, to, host, hours, result },
      changed_at: desk.changedAt(from, to),
    });
  }
}

function registered(tell: TellPes): Learning[] {
  const { life, part, random, today } = tell;
  if (life.index < PERSONA_COUNT || life.index % 7 !== 2) return [];
  const form = FORMS[Math.floor(life.index / 7) % FORMS.length];
  const registration = part.registrations.find((each) => isLong(each, today));
  if (form === undefined || registration === undefined) return [];
  const worksFrom = Math.min(...life.enterprises.map(({ file }) => file.from), Number.POSITIVE_INFINITY);
  const last = Math.min(registration.to ?? today + 30, worksFrom - 1);
  const first = Math.max(registration.from + 14, START);
  const days = Math.min(random.int(...form.days), last - first);
  if (days < form.days[0]) return [];
  // Training at the enterprise that hires: the registration ends with it.
  const isHired = registration.to !== null && life.enterprises.length === 0 && random.chance(0.5);
  const from = isHired ? last - days : random.int(first, Math.min(last - days, today - 1));
  return from > today ? [] : [{ form, from, to: from + days, isHired }];
}

function isLong({ from, to }: Registration, today: Day): boolean {
  return (to ?? today) - from > 60 && (to ?? today) > START + 60;
}

// A worker of the social economy, placed for a while at another enterprise.
function placed({ life, random, today }: TellPes): Learning[] {
  if (life.index < PERSONA_COUNT || life.index % 17 !== 5) return [];
  const employment = life.enterprises
    .flatMap(({ employments }) => employments)
    .find(({ instrument }) => instrument === 'CMW');
  if (employment === undefined) return [];
  const [first, last] = [addMonths(employment.from, 6), (employment.to ?? today + 40) - TBS.days[1]];
  if (first > last || first > today) return [];
  const from = random.int(first, Math.min(last, today));
  return [{ form: TBS, from, to: from + random.int(...TBS.days), isHired: false }];
}
