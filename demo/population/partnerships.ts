import { ENTERPRISES } from '../enterprises.ts';
import { type Municipality, WITH_CENTRE } from '../municipalities.ts';
import { DEMO, ORGANISATIONS, welfareCentreKbo } from '../organisations.ts';
import { PARTNERS } from '../partners.ts';
import { dayOf } from './calendar.ts';
import type { Deliver } from './extracts.ts';
import { PARTNERSHIPS_END, PARTNERSHIPS_START } from './milestones.ts';

/** An area of the local partnerships: a part of an arrondissement, led by the centre of its largest town. */
interface Area {
  readonly sourceId: string;
  readonly name: string;
  readonly towns: readonly Municipality[];
  readonly promotor: string;
}

/** Of the 44 areas that were foreseen 40 filed (domain 5); nine towns at most make about as many. */
const TOWNS_PER_AREA = 9;

export const AREAS: readonly Area[] = [...new Set(WITH_CENTRE.map(({ arrondissement }) => arrondissement))].flatMap(
  (arrondissement) => areasOf(WITH_CENTRE.filter((town) => town.arrondissement === arrondissement)),
);

// Codes that follow each other mostly lie together in the alphabet and not on the map: good enough for invented areas.
function areasOf(towns: readonly Municipality[]): Area[] {
  const parts = Math.ceil(towns.length / TOWNS_PER_AREA);
  return Array.from({ length: parts }, (_, part) => {
    const mine = towns.filter((__, index) => Math.floor((index * parts) / towns.length) === part);
    const largest = mine.reduce((best, town) => (town.inhabitants > best.inhabitants ? town : best));
    const { nis, name } = largest;
    return { sourceId: `LP-${nis}`, name: `Lokaal partnerschap ${name}`, towns: mine, promotor: welfareCentreKbo(nis) };
  });
}

const RESPONSIBILITIES = {
  promotor: ['Coördinatie', 'Rapportering aan Europa WSE', 'Levensdomeinen en hulpcoördinatie'],
  pes: ['Bemiddeling', 'Indicering en werkondersteuning'],
  centre: ['Leefloon en GPMI', 'Levensdomeinen'],
  enterprise: ['Tewerkstelling', 'Begeleiding op de werkvloer'],
  partner: ['Outreach', 'Groepswerking'],
} as const;

/** Delivers what exists before any client: the organisations and the partnerships between them. */
export function deliverPartnerships(deliver: Deliver): void {
  for (const { kbo, name, kind, nis } of ORGANISATIONS) {
    deliver('partnership/organisations', null, { kbo_number: kbo, name, kind, nis_code: nis, from: FOUNDED, to: null });
  }
  for (const area of AREAS) deliverArea(area, deliver);
}

const FOUNDED = dayOf('2000-01-01');

function deliverArea({ sourceId, name, towns, promotor }: Area, deliver: Deliver): void {
  deliver('partnership/partnerships', null, {
    source_id: sourceId,
    name,
    promotor,
    from: PARTNERSHIPS_START,
    to: PARTNERSHIPS_END,
  });
  for (const { nis } of towns) {
    deliver('partnership/partnership-areas', null, { partnership_source_id: sourceId, nis_code: nis });
  }
  for (const [organisation, responsibilities] of membersOf({ towns, promotor })) {
    deliver('partnership/partnership-members', null, {
      partnership_source_id: sourceId,
      organisation,
      role: organisation === promotor ? 'PROMOTOR' : 'PARTNER',
      responsibilities: responsibilities.join('\n'),
    });
  }
}

/** Who is in the partnership of an area, and for what: who leads it first, then VDAB, centres, enterprises and others. */
export function membersOf({ towns, promotor }: Pick<Area, 'towns' | 'promotor'>): [string, readonly string[]][] {
  const centres = towns.map(({ nis }) => welfareCentreKbo(nis)).filter((kbo) => kbo !== promotor);
  return [
    [promotor, RESPONSIBILITIES.promotor],
    [DEMO.pes, RESPONSIBILITIES.pes],
    ...centres.map((kbo): [string, readonly string[]] => [kbo, RESPONSIBILITIES.centre]),
    ...enterprisesIn(towns).map(({ kbo }): [string, readonly string[]] => [kbo, RESPONSIBILITIES.enterprise]),
    ...partnersIn(towns).map(({ kbo }): [string, readonly string[]] => [kbo, RESPONSIBILITIES.partner]),
  ];
}

/** Some, not all: every second enterprise of a town takes part, the first always. */
export function enterprisesIn(towns: readonly Municipality[]) {
  return towns.flatMap((town) =>
    ENTERPRISES.filter(({ municipality }) => municipality.nis === town.nis).filter((_, index) => index % 2 === 0),
  );
}

function partnersIn(towns: readonly Municipality[]) {
  return PARTNERS.filter(({ provinces }) => towns.some(({ province }) => provinces.includes(province)));
}
