import { MUNICIPALITIES, type Municipality, PROVINCES, type Province, WITH_CENTRE } from '../municipalities.ts';
import { createRandom, type Random } from './random.ts';

/** Where people live: a town drawn for each group of people. */
export interface Places {
  /** A client of a centre that VDAB does not know. */
  ofCentreOnly(random: Random): Municipality;
  /** A client of a centre that VDAB knows. */
  ofCentreAndPes(random: Random): Municipality;
  /** A target-group worker who is no client of a centre. */
  ofWorker(random: Random): Municipality;
  /** Anybody else. */
  ofInhabitant(random: Random): Municipality;
}

/** Domain 8.4: where leefloon is two to three times as frequent as inhabitants alone would say. */
const FREQUENT = new Set(
  'Antwerpen Gent Oostende Brugge Kortrijk Mechelen Leuven Hasselt Genk Ronse Blankenberge Poperinge Ieper Zelzate Mesen'.split(
    ' ',
  ),
);

const KNOWN_TO_PES = 0.56;

/** Target-group workers by province (domain 8.4). */
const WORKERS: Record<Province, number> = {
  Antwerpen: 0.25,
  'West-Vlaanderen': 0.24,
  'Oost-Vlaanderen': 0.21,
  Limburg: 0.16,
  'Vlaams-Brabant': 0.14,
};

/** Of the workers, this part are clients of a centre too: 184 of 524 in a block (strata.ts). */
const WORKERS_AT_CENTRE = 184 / 524;

export function createPlaces(seed: number): Places {
  const towns = WITH_CENTRE.map((municipality) => ({ municipality, weight: leefloonWeight(seed, municipality) }));
  const shares = knownShares(seed, towns);
  const weights = towns.map(({ municipality, weight }, index) => {
    const known = weight * (shares[index] ?? KNOWN_TO_PES);
    return { municipality, known, unknown: weight - known };
  });
  const known = weights.map(({ municipality, known: weight }) => ({ municipality, weight }));
  return {
    ofCentreOnly: drawFrom(weights.map(({ municipality, unknown: weight }) => ({ municipality, weight }))),
    ofCentreAndPes: drawFrom(known),
    ofWorker: drawFrom(workersElsewhere(known)),
    ofInhabitant: drawFrom(MUNICIPALITIES.map((municipality) => ({ municipality, weight: municipality.inhabitants }))),
  };
}

interface Weighted {
  readonly municipality: Municipality;
  readonly weight: number;
}

// Inhabitants times f: 2 to 3 in the towns above, 0.3 in a small village, log-normal around 0.7 elsewhere.
function leefloonWeight(seed: number, { nis, name, inhabitants }: Municipality): number {
  const random = createRandom(seed, 'leefloon', nis);
  if (FREQUENT.has(name)) return inhabitants * (2 + random.next());
  const median = inhabitants < 10_000 ? 0.3 : 0.7;
  return inhabitants * median * Math.exp(0.35 * random.normal());
}

// Beta(5.6, 4.4) per municipality, then shifted together until the mean over clients is what it is for Flanders.
function knownShares(seed: number, towns: readonly Weighted[]): number[] {
  const total = towns.reduce((sum, { weight }) => sum + weight, 0);
  let shares = towns.map(({ municipality }) => beta(createRandom(seed, 'known', municipality.nis)));
  for (let round = 0; round < 30; round++) {
    const mean = towns.reduce((sum, { weight }, index) => sum + (weight / total) * (shares[index] ?? 0), 0);
    shares = shares.map((share) => Math.max(0.1, Math.min(0.95, share + KNOWN_TO_PES - mean)));
  }
  return shares;
}

// The 6th smallest of nine uniform draws is Beta(6, 4), the 5th is Beta(5, 5): mixed 6:4 the mean is 0.56.
function beta(random: Random): number {
  const draws = Array.from({ length: 9 }, () => random.next()).sort((one, other) => one - other);
  return draws[random.chance(0.6) ? 5 : 4] ?? KNOWN_TO_PES;
}

// Together with the workers who are clients of a centre they have to come out at the shares of the provinces.
function workersElsewhere(atCentre: readonly Weighted[]): Weighted[] {
  const centreTotal = atCentre.reduce((sum, { weight }) => sum + weight, 0);
  return PROVINCES.flatMap((province) => {
    const inProvince = MUNICIPALITIES.filter((municipality) => municipality.province === province);
    const inhabitants = inProvince.reduce((sum, municipality) => sum + municipality.inhabitants, 0);
    const already = atCentre
      .filter(({ municipality }) => municipality.province === province)
      .reduce((sum, { weight }) => sum + weight / centreTotal, 0);
    const share = Math.max(0.01, (WORKERS[province] - WORKERS_AT_CENTRE * already) / (1 - WORKERS_AT_CENTRE));
    return inProvince.map((municipality) => ({
      municipality,
      weight: (share * municipality.inhabitants) / inhabitants,
    }));
  });
}

function drawFrom(towns: readonly Weighted[]): (random: Random) => Municipality {
  const sums: number[] = [];
  for (const { weight } of towns) sums.push((sums.at(-1) ?? 0) + weight);
  const total = sums.at(-1) ?? 0;
  return (random) => {
    const draw = random.next() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > draw) high = middle;
      else low = middle + 1;
    }
    const town = towns[low];
    if (town === undefined) throw new RangeError('There are no municipalities.');
    return town.municipality;
  };
}
