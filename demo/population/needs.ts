import type { Day } from './calendar.ts';
import type { Client } from './client.ts';
import type { Spell } from './income.ts';
import type { LifeDomain, Need } from './life.ts';

/** How often a domain is assessed at all, and how often it is then a threshold (score 1 or 2). */
type Frequency = readonly [assessed: number, threshold: number];

/** The thresholds that IDEA Consult found frequent and hard to remedy come first (domain 3.5). */
const FREQUENCIES: Record<LifeDomain, Frequency> = {
  GEESTELIJKE_GEZONDHEID: [0.62, 0.5],
  WONEN: [0.9, 0.34],
  LICHAMELIJKE_GEZONDHEID: [0.55, 0.36],
  VERSLAVING: [0.3, 0.42],
  GEZIN_KINDEROPVANG: [0.35, 0.3],
  FINANCIEN: [0.95, 0.45],
  WERK_DAGBESTEDING: [0.7, 0.4],
  OPLEIDING_TAAL: [0.55, 0.35],
  SOCIAAL_NETWERK: [0.4, 0.3],
  MOBILITEIT: [0.3, 0.25],
  JUSTITIE_ADMINISTRATIE: [0.2, 0.25],
  DIGITAAL: [0.25, 0.35],
};
const DOMAINS = Object.entries(FREQUENCIES) as [LifeDomain, Frequency][];

/** Needs per life domain, assessed at the start and sometimes again; none for one client in eight. */
export function drawNeeds(client: Client, spells: readonly Spell[]): Need[] {
  const { random, today } = client;
  const spell = spells.at(-1);
  if (spell === undefined || random.chance(0.12)) return [];
  const first = Math.min(today, spell.from + random.int(5, 60));
  const last = spell.to ?? today;
  const again = last - first > 240 && random.chance(0.35) ? random.int(first + 150, last) : null;
  return DOMAINS.flatMap(([domain, frequency]) => {
    const [assessed, threshold] = adapted(client, spell, domain, frequency);
    return random.chance(assessed) ? assess(client, domain, threshold, first, again) : [];
  });
}

// A newcomer's Dutch and a family's child care are known thresholds for just these people.
function adapted({ newcomer }: Client, spell: Spell, domain: LifeDomain, [assessed, threshold]: Frequency): Frequency {
  if (domain === 'OPLEIDING_TAAL' && newcomer) return [0.98, 0.85];
  if (domain === 'GEZIN_KINDEROPVANG' && spell.rights.at(-1)?.category === 'FAMILY_CHARGE') return [0.95, 0.48];
  return [assessed, threshold];
}

function assess({ random }: Client, domain: LifeDomain, threshold: number, first: Day, again: Day | null): Need[] {
  const score = random.chance(threshold) ? random.int(1, 2) : random.int(3, 5);
  const need = { domain, score, assessedOn: first };
  if (again === null || random.chance(0.4)) return [need];
  const later = Math.max(1, Math.min(5, score + random.int(-1, 2)));
  return [need, { domain, score: later, assessedOn: again }];
}
