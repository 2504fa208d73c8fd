import type { Day } from '../../calendar.ts';
import { drawDaysToDecide } from '../../decisions.ts';
import type { IncomeRight, WelfarePart } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { Telling } from '../telling.ts';
import type { Measure } from './measure.ts';
import { nisOn } from './municipality.ts';

type Tell = Telling<WelfarePart>;

interface Asked {
  readonly kind: IncomeRight['kind'];
  readonly receivedOn: Day;
  readonly ownInitiative: boolean;
  /** Null while the centre has not decided. */
  readonly decidedOn: Day | null;
  /** The right that was granted; null when it was refused. */
  readonly support: string | null;
}

/** The application for each right, on its first day, and of some whose right ended a new one, that was refused or still waits. */
export function deliverApplications(tell: Tell, measures: readonly Measure[]): void {
  const asked = [
    ...tell.part.rights.map((right, index) => askedFor(tell, right, index)),
    ...askedAgain(tell, measures),
  ];
  for (const [index, application] of asked.entries()) deliverOne(tell, application, index + 1);
}

// Another category is a review on the centre's own initiative; another kind of support is asked for. The right begins on the
// day of the application (RMI law art. 21 §5), and is decided on afterwards.
function askedFor({ life, part, random, desk }: Tell, right: IncomeRight, index: number): Asked {
  const before = part.rights[index - 1];
  const isReview = before !== undefined && before.to === right.from - 1 && before.kind === right.kind;
  const { kind, from: receivedOn, decidedOn } = right;
  const ownInitiative = isReview || (random.chance(0.03) && life.index >= PERSONA_COUNT);
  return { kind, receivedOn, ownInitiative, decidedOn, support: desk.sourceId('LL', index + 1) };
}

// Not before a job is over, also one with the centre.
function askedAgain({ life, part, random, today }: Tell, measures: readonly Measure[]): Asked[] {
  const last = part.rights.at(-1);
  const withCentre = measures.some(({ instrument, status }) => JOBS.includes(instrument) && status === 'RUNNING');
  const works = withCentre || life.enterprises.some(({ employments }) => employments.some(({ to }) => to === null));
  if (life.index < PERSONA_COUNT || works || last === undefined || last.to === null) return [];
  const worked = [...measures, ...life.enterprises.flatMap(({ employments }) => employments)].map(
    ({ to }) => to ?? today,
  );
  const earliest = Math.max(last.to, ...worked) + 20;
  const latest = Math.min(today, part.file.to ?? today);
  if (earliest > latest || !random.chance(0.25)) return [];
  const waits = part.file.to === null && random.chance(0.45);
  const receivedOn = waits ? Math.max(earliest, today - random.int(0, 28)) : random.int(earliest, latest);
  const decidedOn = receivedOn + drawDaysToDecide(random);
  const common = { kind: last.kind, receivedOn, ownInitiative: false, support: null };
  return [{ ...common, decidedOn: waits || decidedOn > today ? null : decidedOn }];
}

const JOBS: readonly Measure['instrument'][] = ['ART60', 'ART61'];

function deliverOne(tell: Tell, asked: Asked, running: number): void {
  const { row, desk, random, today, life } = tell;
  const { receivedOn, decidedOn, support } = asked;
  const granted = support !== null;
  const receiptOn = receivedOn + (random.chance(0.92) ? 0 : random.int(1, 4));
  const investigationOn = Math.min(decidedOn ?? today, receivedOn + random.int(1, 6));
  // Registered until the investigation begins, for which the centre takes some days.
  const begun = decidedOn !== null || today - receivedOn > 5;
  const heard = decidedOn !== null && random.chance(granted ? 0.2 : 0.6);
  const notifiedOn = decidedOn === null ? null : past(decidedOn + random.int(1, random.chance(0.05) ? 12 : 8), today);
  const appeals = notifiedOn !== null && random.chance(granted ? 0.01 : 0.2);
  const appealedOn = appeals ? past(notifiedOn + random.int(8, 85), today) : null;
  desk.deliver('welfare/applications', row.holder, {
    ...row,
    source_id: desk.sourceId('AANV', running),
    status: statusOf({ begun, decidedOn, notifiedOn, appealedOn }),
    support_kind: asked.kind,
    nis_code: nisOn(row.holder, receivedOn, life.index),
    received_on: receivedOn,
    own_initiative: asked.ownInitiative,
    receipt_on: past(receiptOn, today),
    investigation_on: begun ? investigationOn : null,
    heard_on: heard ? Math.max(receivedOn, decidedOn - random.int(0, 4)) : null,
    decision: decidedOn === null ? null : granted ? 'GRANTED' : 'REFUSED',
    decided_on: decidedOn,
    form_code: decidedOn === null ? null : formOf(asked),
    notified_on: notifiedOn,
    appealed_on: appealedOn,
    support_source_id: support,
    changed_at: desk.changedAt(receivedOn, begun ? investigationOn : null, decidedOn, notifiedOn, appealedOn),
  });
}

function past(day: Day, today: Day): Day | null {
  return day > today ? null : day;
}

// The state pays back the equivalent: the centre asks for that on a form of its own.
function formOf({ support, kind }: Asked): 'B' | 'C' | 'D' {
  if (support === null) return 'C';
  return kind === 'EQUIVALENT' ? 'D' : 'B';
}

interface Steps {
  readonly begun: boolean;
  readonly decidedOn: Day | null;
  readonly notifiedOn: Day | null;
  readonly appealedOn: Day | null;
}

function statusOf({ begun, decidedOn, notifiedOn, appealedOn }: Steps): string {
  if (appealedOn !== null) return 'APPEALED';
  if (notifiedOn !== null) return 'NOTIFIED';
  if (decidedOn !== null) return 'DECIDED';
  return begun ? 'SOCIAL_INVESTIGATION' : 'REGISTERED';
}
