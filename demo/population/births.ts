import { addMonths, type Day, yearOf } from './calendar.ts';
import { FIRST_ORDER, type NumberRoot, ORDERS_PER_SEX } from './numbers.ts';
import { createRandom } from './random.ts';
import { BANDS, BLOCK, cellSize, type Sex, type Stratum } from './strata.ts';

/** Ages, in calendar years, of the people whose date of birth is unknown. */
const UNKNOWN_BIRTH_AGES = { from: 25, to: 44 };

/**
 * Gives every client a pair of birth day and order number that nobody else has. A cell (age band, sex) owns every pair
 * of its days and its order numbers; the n-th client of the cell takes the n-th pair of a fixed permutation of them.
 * Bands share no day and sexes share no order number, so no two clients meet, and whatever number is made from a pair
 * is nobody else's either: a register number, a bis number, an earlier number.
 */
export function createBirths(seed: number, today: Day): (stratum: Stratum, block: number) => NumberRoot {
  const cells = new Map<string, Cell>();
  return (stratum, block) => {
    const key = `${stratum.band} ${stratum.sex}`;
    const cell = cells.get(key) ?? createCell(seed, today, stratum.band, stratum.sex);
    cells.set(key, cell);
    const slot = cell.permute(block * cell.perBlock + stratum.ordinal);
    return cell.rootOf(slot);
  };
}

/** The largest population on a day: after that a cell runs out of pairs. */
export function maximumClients(today: Day): number {
  const cells = [-1, ...BANDS.keys()].flatMap((band) => (['FEMALE', 'MALE'] as const).map((sex) => ({ band, sex })));
  const blocks = cells.map(({ band, sex }) => {
    return cellSize(band, sex) === 0 ? Number.POSITIVE_INFINITY : slotsOf(today, band) / cellSize(band, sex);
  });
  return Math.floor(Math.min(...blocks)) * BLOCK;
}

interface Cell {
  readonly perBlock: number;
  permute(rank: number): number;
  rootOf(slot: number): NumberRoot;
}

function createCell(seed: number, today: Day, band: number, sex: Sex): Cell {
  const [first, span] = spanOf(today, band);
  return {
    perBlock: cellSize(band, sex),
    permute: createPermutation(seed, `${band} ${sex}`, span * ORDERS_PER_SEX),
    rootOf(slot) {
      const order = FIRST_ORDER + 2 * Math.floor(slot / span) + (sex === 'MALE' ? 1 : 0);
      const at = first + (slot % span);
      return band === -1 ? { birth: null, birthYear: at, order } : { birth: at, birthYear: yearOf(at), order };
    },
  };
}

// First day and number of days; of the people of unknown birth date first year and number of years.
function spanOf(today: Day, band: number): [first: number, span: number] {
  const ages = BANDS[band];
  if (ages === undefined) {
    const { from, to } = UNKNOWN_BIRTH_AGES;
    return [yearOf(today) - to, to - from + 1];
  }
  const first = addMonths(today, -12 * (ages.to + 1)) + 1;
  return [first, addMonths(today, -12 * ages.from) - first + 1];
}

function slotsOf(today: Day, band: number): number {
  return spanOf(today, band)[1] * ORDERS_PER_SEX;
}

// x -> (a x + c) mod size visits every slot once when a and size have no factor in common. Products stay below 2^53.
function createPermutation(seed: number, cell: string, size: number): (rank: number) => number {
  const random = createRandom(seed, 'births', cell);
  let factor = random.int(Math.floor(size / 3), size - 1);
  while (commonDivisor(factor, size) !== 1) factor += 1;
  const start = random.int(0, size - 1);
  return (rank) => {
    if (rank >= size) throw new RangeError('The invented national numbers run out: ask for fewer clients.');
    return (rank * factor + start) % size;
  };
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
