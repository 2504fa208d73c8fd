import type { Municipality } from '../municipalities.ts';
import { createBirths } from './births.ts';
import { addMonths, type Day, newYear } from './calendar.ts';
import type { Person } from './life.ts';
import { drawName } from './names.ts';
import { type NumberKind, type NumberRoot, nationalNumber } from './numbers.ts';
import { createPlaces, type Places } from './places.ts';
import { createRandom, type Random } from './random.ts';
import { createDealer, type Group, KNOWN_TO, type Stratum } from './strata.ts';

/** Who client `index` is, before any life is told. */
export interface Client {
  readonly index: number;
  readonly group: Group;
  /** Index in `BANDS`; -1 when the date of birth is unknown. */
  readonly band: number;
  readonly newcomer: boolean;
  readonly person: Person;
  /** Day on which the client turned 18; an estimate when the date of birth is unknown. */
  readonly adultOn: Day;
  readonly municipality: Municipality;
  readonly today: Day;
  /** The client's own stream of draws. */
  readonly random: Random;
}

const BIG_CITIES = new Set(['Antwerpen', 'Gent', 'Brugge', 'Leuven', 'Mechelen']);

/** Gives client `index` of the population of a seed on a day; each in its own right, in any order. */
export function createClients(seed: number, today: Day): (index: number) => Client {
  const deal = createDealer(seed);
  const rootOf = createBirths(seed, today);
  const places = createPlaces(seed);
  return (index) => {
    const { stratum, block } = deal(index);
    const random = createRandom(seed, 'client', index);
    const root = rootOf(stratum, block);
    const municipality = placeOf(places, stratum.group, random);
    const newcomer = root.birth === null || random.chance(newcomerShare(stratum, municipality));
    const person = drawPerson(random, { stratum, root, municipality, newcomer });
    const born = root.birth ?? newYear(root.birthYear) + 181;
    const adultOn = addMonths(born, 12 * 18);
    const { group, band } = stratum;
    return { index, group, band, newcomer, person, adultOn, municipality, today, random };
  };
}

function placeOf(places: Places, group: Group, random: Random): Municipality {
  const { centre, pes, enterprise } = KNOWN_TO[group];
  if (centre) return pes ? places.ofCentreAndPes(random) : places.ofCentreOnly(random);
  return enterprise ? places.ofWorker(random) : places.ofInhabitant(random);
}

// Recognised refugees are some 11 % of the clients of centres, 15 % in the large cities (domain 8.3).
function newcomerShare({ group }: Stratum, { name }: Municipality): number {
  if (!KNOWN_TO[group].centre) return 0.03;
  return BIG_CITIES.has(name) ? 0.15 : 0.09;
}

interface Roots {
  readonly stratum: Stratum;
  readonly root: NumberRoot;
  readonly municipality: Municipality;
  readonly newcomer: boolean;
}

function drawPerson(random: Random, { stratum, root, municipality, newcomer }: Roots): Person {
  const [kind, earlier] = root.birth === null ? (['BIS_40', null] as const) : drawNumberKinds(random, newcomer);
  return {
    ...drawName(random, stratum.sex, newcomer),
    nationalNumber: nationalNumber(root, kind),
    earlierNumber: earlier === null ? null : nationalNumber(root, earlier),
    sex: stratum.sex,
    birth: root.birth,
    municipality,
    language: random.weighted(newcomer ? NEWCOMER_LANGUAGES : LANGUAGES),
    shielded: stratum.shielded,
  };
}

const LANGUAGES = [['nl', 0.95] as const, ['fr', 0.04] as const, ['en', 0.01] as const];
const NEWCOMER_LANGUAGES = [['nl', 0.35] as const, ['en', 0.35] as const, ['fr', 0.25] as const, ['de', 0.05] as const];

// The number somebody has now, and the one it replaced: a bis number becomes a number of the register.
function drawNumberKinds(random: Random, newcomer: boolean): readonly [NumberKind, NumberKind | null] {
  if (!newcomer) return ['REGISTER', null];
  return random.weighted<readonly [NumberKind, NumberKind | null]>([
    [['REGISTER', null], 0.5],
    [['REGISTER', 'BIS_40'], 0.2],
    [['REGISTER', 'BIS_20'], 0.04],
    [['BIS_40', null], 0.22],
    [['BIS_20', null], 0.04],
  ]);
}
