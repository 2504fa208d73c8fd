import type { Day } from '../../calendar.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import { createRandom, type Random } from '../../random.ts';
import { termsOf } from './terms.ts';
import { isFollowed, lastDayOf, type Tell, type ToldEmployment } from './told.ts';

type Kind = 'WORKPLACE_COACH' | 'INTEGRATION_COACH' | 'SUPPORTED_EMPLOYMENT_VISIT' | 'COLLEAGUE_COACH' | 'AFTERCARE';

export interface Session {
  readonly session_kind: Kind;
  readonly session_on: Day;
  readonly minutes: number;
  readonly place: 'OWN_SHOP_FLOOR' | 'HOST';
  readonly supported_employment_source_id: string | null;
}

const ON_THE_FLOOR = { place: 'OWN_SHOP_FLOOR', supported_employment_source_id: null } as const;
/** Instruments that have an integration coach, in the first months. */
const INTEGRATED = ['CMW', 'LDE', 'IMW'];

/** Sessions of the last year: with the workplace coach, with a colleague, and aftercare when the employment is over. */
export function deliverGuidance(tell: Tell, told: ToldEmployment): void {
  const { life, row, today } = tell;
  const { employment, source_id, first } = told;
  if (!isFollowed(employment)) return;
  const random = createRandom('records', 'social-economy', 'guidance', row.holder, source_id);
  const last = lastDayOf(employment, today);
  const days =
    life.index === 0 ? MARLEEN.filter((day) => employment.from + day <= last) : daysOf(random, employment.from, last);
  const sessions = [
    ...days.map((day) => sessionOf(random, told, employment.from + day, life.index < PERSONA_COUNT)),
    ...aftercare(random, told, today),
  ];
  deliverSessions(tell, told, sessions, first);
}

// Marleen: every two weeks at first, then once a month and less (persona 0).
const MARLEEN: readonly number[] = [3, 17, 31, 45, 73, 124, 160, 190, 240, 300, 372];

function daysOf(random: Random, from: Day, last: Day): number[] {
  const days: number[] = [];
  let day = Math.max(5, last - from - 365) + random.int(0, 30);
  while (from + day <= last && days.length < 6) {
    days.push(day);
    day += random.int(30, 110);
  }
  return days;
}

function sessionOf(random: Random, { employment }: ToldEmployment, session_on: Day, isPersona: boolean): Session {
  const early = session_on - employment.from < 200 && INTEGRATED.includes(employment.instrument);
  const minutes = random.pick([20, 30, 45, 60]);
  if (!isPersona && early && random.chance(0.2))
    return { session_kind: 'INTEGRATION_COACH', session_on, minutes, ...ON_THE_FLOOR };
  const colleague = !isPersona && random.chance(employment.instrument === 'IMW' ? 0.4 : 0.1);
  const session_kind = colleague ? 'COLLEAGUE_COACH' : 'WORKPLACE_COACH';
  return { session_kind, session_on, minutes, ...ON_THE_FLOOR };
}

// Of who moved on to regular work: after a month or so, at the new employer.
function aftercare(random: Random, { employment }: ToldEmployment, today: Day): Session[] {
  if (employment.to === null || employment.move === null) return [];
  const session_on = employment.to + random.int(20, 50);
  if (session_on > today) return [];
  const minutes = random.pick([30, 45, 60]);
  return [{ session_kind: 'AFTERCARE', session_on, minutes, place: 'HOST', supported_employment_source_id: null }];
}

/** The rows of sessions; `first` is where their running numbers begin. */
export function deliverSessions(
  { desk, life, row }: Tell,
  told: ToldEmployment,
  sessions: readonly Session[],
  first: number,
): void {
  const { coach_staff } = termsOf(life, row.holder, told);
  for (const [index, session] of sessions.entries()) {
    desk.deliver('social-economy/guidance-sessions', row.holder, {
      ...row,
      source_id: desk.sourceId('BEG', first * 10 + index + 1),
      employment_source_id: told.source_id,
      ...session,
      coach_staff: coach_staff ?? 'begeleider',
      changed_at: desk.changedAt(session.session_on),
    });
  }
}
