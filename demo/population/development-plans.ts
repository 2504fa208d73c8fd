import type { Day } from './calendar.ts';
import type { Employment } from './life.ts';
import type { Random } from './random.ts';

const GOALS = [
  'Drie weken na elkaar op tijd komen',
  'Zelfstandig een werkbon lezen en afwerken',
  'Eén keer per week overleg met de begeleider',
  'Attest heftruckbestuurder behalen',
  'Nederlands op de werkvloer: instructies navragen',
  'Veilig tillen en staan aan de lijn',
  'Werken met de kassa',
  'Een nieuwe collega inwerken',
  'Omgaan met feedback zonder te stoppen met werken',
  'Het werktempo van de ploeg volgen',
  'Financiële zorgen bespreken met de maatschappelijk werker',
  'Basiscursus VCA volgen',
  'Een stage proberen bij een gewone werkgever',
  'Coördineren van de ploeg bij afwezigheid van de meester',
  'De week plannen met een agenda op de telefoon',
  'Met de fiets of de bus naar het werk komen',
] as const;

interface PlanFacts {
  readonly random: Random;
  readonly today: Day;
  readonly from: Day;
  readonly to: Day | null;
  /** Day on which an internship ended: the plan is updated then (domain 1.4). */
  readonly internshipOn: Day | null;
}

/** Plans (POP) of one employment: due within a month of hiring, then about once a year; some late, some never made. */
export function drawPlans({ random, today, from, to, internshipOn }: PlanFacts): Employment['plans'] {
  const end = Math.min(to ?? today, today);
  const first = from + (random.chance(0.88) ? random.int(3, 30) : random.int(31, 120));
  const days: Day[] = [];
  for (let on = first; on <= end && days.length < 3; on += random.int(250, 460)) days.push(on);
  if (internshipOn !== null && internshipOn <= end && !days.includes(internshipOn)) days.push(internshipOn);
  if (random.chance(0.04)) return [];
  return days.map((updatedOn) => ({ updatedOn, goals: drawGoals(random) }));
}

function drawGoals(random: Random): string[] {
  const goals = new Set<string>();
  const count = random.int(1, 4);
  while (goals.size < count) goals.add(random.pick(GOALS));
  return [...goals];
}
