import { DEMO } from '../../../organisations.ts';
import type { Day } from '../../calendar.ts';
import type { LifeDomain, Need, WelfarePart } from '../../life.ts';
import type { Telling } from '../telling.ts';
import { workplaceOf } from './instruments.ts';

type Tell = Telling<WelfarePart>;

const KIND: Readonly<Record<LifeDomain, string>> = {
  WONEN: 'HOUSING',
  FINANCIEN: 'DEBTS',
  WERK_DAGBESTEDING: 'WORK_EXPERIENCE',
  OPLEIDING_TAAL: 'QUALIFICATION',
  GEESTELIJKE_GEZONDHEID: 'MENTAL_HEALTH',
  LICHAMELIJKE_GEZONDHEID: 'PHYSICAL_HEALTH',
  VERSLAVING: 'ADDICTION',
  GEZIN_KINDEROPVANG: 'CHILDCARE_FAMILY',
  SOCIAAL_NETWERK: 'SOCIAL_NETWORK',
  MOBILITEIT: 'MOBILITY',
  JUSTITIE_ADMINISTRATIE: 'ADMINISTRATION',
  DIGITAAL: 'DIGITAL',
};

/** Mental health, housing, physical health, addiction and the family are hard to remedy (IDEA Consult, domain 3.5). */
const HARD: readonly LifeDomain[] = [
  ...(['GEESTELIJKE_GEZONDHEID', 'WONEN', 'LICHAMELIJKE_GEZONDHEID', 'VERSLAVING', 'GEZIN_KINDEROPVANG'] as const),
];

/** A low score is a threshold, until the domain scores better. */
export function deliverThresholds(tell: Tell): void {
  let running = 0;
  for (const domain of new Set(tell.part.needs.map((need) => need.domain))) {
    const needs = tell.part.needs.filter((need) => need.domain === domain);
    const ordered = needs.toSorted((one, other) => one.assessedOn - other.assessedOn);
    const first = ordered.find(({ score }) => score <= 2);
    if (first === undefined) continue;
    const better = ordered.find(({ score, assessedOn }) => score >= 3 && assessedOn > first.assessedOn);
    running += 1;
    deliverThreshold(tell, first, better?.assessedOn ?? null, running);
  }
}

function deliverThreshold(tell: Tell, { domain, score, assessedOn }: Need, resolvedOn: Day | null, running: number) {
  const { desk, row, random, life } = tell;
  const foreign = life.person.language !== 'nl' || life.person.earlierNumber !== null;
  const kind = domain === 'OPLEIDING_TAAL' && foreign ? 'LIMITED_DUTCH' : KIND[domain];
  const remediable = random.weighted(HARD.includes(domain) ? HARD_TO_REMEDY : OFTEN_REMEDIED);
  desk.deliver('welfare/thresholds', row.holder, {
    ...row,
    source_id: desk.sourceId('DREMPEL', running),
    threshold_kind: kind,
    severity: score === 1 ? random.int(4, 5) : random.int(2, 4),
    remediable: resolvedOn === null ? remediable : 'YES',
    owner_kbo: ownerOf(tell, domain),
    since: assessedOn,
    resolved_on: resolvedOn,
    changed_at: desk.changedAt(assessedOn, resolvedOn),
  });
}

const OFTEN_REMEDIED = [['YES', 0.65] as const, ['NO', 0.1] as const, ['UNKNOWN', 0.25] as const];
const HARD_TO_REMEDY = [['YES', 0.35] as const, ['NO', 0.35] as const, ['UNKNOWN', 0.3] as const];

// Who follows it up: the centre, VDAB for what has to do with work, a partner; nobody for one in ten.
function ownerOf(tell: Tell, domain: LifeDomain): string | null {
  const { random, part, life } = tell;
  const forWork = domain === 'WERK_DAGBESTEDING' || domain === 'OPLEIDING_TAAL' || domain === 'MOBILITEIT';
  const draw = random.next();
  if (forWork && life.pes !== null && draw < 0.5) return DEMO.pes;
  if (draw > 0.9) return null;
  return draw > 0.7 ? workplaceOf(tell) : part.holder;
}
