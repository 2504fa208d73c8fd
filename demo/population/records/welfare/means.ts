import type { Day, Period } from '../../calendar.ts';
import type { IncomeRight, WelfarePart } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { Telling } from '../telling.ts';

type Tell = Telling<WelfarePart>;
type MeansKind = 'WAGE' | 'BENEFIT' | 'MAINTENANCE' | 'HOUSEHOLD' | 'PROPERTY' | 'OTHER';

interface Means extends Period {
  readonly kind: MeansKind;
  readonly cents: number;
}

/** Net pay of a full-time job at the minimum, cents a month: invented, and only as precise as a story needs. */
const FULL_TIME = 190_000;

/** What counts as means beside a right: pay of part-time work, and for some what the household has. */
export function deliverMeans(tell: Tell): void {
  const { desk, row, part } = tell;
  const means = part.rights.flatMap((right) => [...wages(tell, right), ...others(tell, right)]);
  for (const [index, { kind, cents, from, to }] of means.entries()) {
    desk.deliver('welfare/means', row.holder, {
      ...row,
      source_id: desk.sourceId('BM', index + 1),
      means_kind: kind,
      monthly_cents: cents,
      from,
      to,
      changed_at: desk.changedAt(from, to),
    });
  }
}

// The wage of an artikel 60 is not among them: it takes the place of the right.
function wages({ life }: Tell, right: IncomeRight): Means[] {
  const jobs = life.enterprises.flatMap(({ employments }) =>
    employments.filter(({ instrument }) => instrument !== 'AMA_SE').map(({ from, to, hours }) => ({ from, to, hours })),
  );
  return jobs.flatMap((job): Means[] => {
    const shared = sharedDays(right, job);
    return shared === null ? [] : [{ ...shared, kind: 'WAGE', cents: Math.round((FULL_TIME * job.hours) / 100) }];
  });
}

function sharedDays(one: Period, other: Period): Period | null {
  const from = Math.max(one.from, other.from);
  const ends = [one.to, other.to].filter((day): day is Day => day !== null);
  const to = ends.length === 0 ? null : Math.min(...ends);
  return to !== null && to < from ? null : { from, to };
}

/** How often, and how much a month: cents, in whole euro. */
const OTHERS: readonly (readonly [MeansKind, number, readonly [number, number]])[] = [
  ['BENEFIT', 0.06, [120, 600]],
  ['PROPERTY', 0.02, [20, 150]],
  ['OTHER', 0.03, [25, 200]],
];

// Maintenance for the children, and what the partner or the parents in the house earn, as far as it counts.
function others({ life, random }: Tell, { category, from, to }: IncomeRight): Means[] {
  const drawn = [
    ...(category === 'FAMILY_CHARGE' ? ([['MAINTENANCE', 0.28, [80, 320]]] as const) : []),
    ...(category === 'COHABITANT' ? ([['HOUSEHOLD', 0.32, [60, 450]]] as const) : []),
    ...OTHERS,
  ].filter(([, frequency]) => random.chance(frequency));
  if (life.index < PERSONA_COUNT) {
    // The father of the two children of the single mother pays maintenance; the others have nothing beside it.
    return category === 'FAMILY_CHARGE' ? [{ kind: 'MAINTENANCE', cents: 22_000, from, to }] : [];
  }
  return drawn.map(([kind, , [least, most]]) => ({ kind, cents: random.int(least, most) * 100, from, to }));
}
