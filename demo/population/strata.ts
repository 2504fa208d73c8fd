import { createRandom } from './random.ts';

/** Which owners hold a part of a person's record. */
export type Group = 'CENTRE' | 'CENTRE_PES' | 'CENTRE_PES_ENTERPRISE' | 'PES_ENTERPRISE' | 'PES' | 'ENTERPRISE';

/** Who knows the people of a group. */
export const KNOWN_TO: Record<
  Group,
  { readonly centre: boolean; readonly pes: boolean; readonly enterprise: boolean }
> = {
  CENTRE: { centre: true, pes: false, enterprise: false },
  CENTRE_PES: { centre: true, pes: true, enterprise: false },
  CENTRE_PES_ENTERPRISE: { centre: true, pes: true, enterprise: true },
  PES_ENTERPRISE: { centre: false, pes: true, enterprise: true },
  PES: { centre: false, pes: true, enterprise: false },
  ENTERPRISE: { centre: false, pes: false, enterprise: true },
};
export type Sex = 'FEMALE' | 'MALE';

/** Ages in whole years, both included. */
export const BANDS = [
  { from: 18, to: 24 },
  { from: 25, to: 34 },
  { from: 35, to: 44 },
  { from: 45, to: 49 },
  { from: 50, to: 64 },
  { from: 65, to: 79 },
] as const;

/** Every 2,000 clients are this many people, women and men per band; see `README.md` for what it follows. */
const QUOTAS: Record<Group, readonly (readonly [women: number, men: number])[]> = {
  CENTRE: [
    [112, 103],
    [72, 58],
    [55, 45],
    [26, 19],
    [62, 48],
    [9, 7],
  ],
  CENTRE_PES: [
    [98, 92],
    [79, 62],
    [62, 50],
    [25, 18],
    [57, 47],
    [5, 5],
  ],
  CENTRE_PES_ENTERPRISE: [
    [5, 10],
    [13, 24],
    [14, 26],
    [9, 15],
    [24, 42],
    [1, 1],
  ],
  PES_ENTERPRISE: [
    [10, 17],
    [24, 44],
    [27, 48],
    [16, 28],
    [44, 78],
    [1, 3],
  ],
  PES: [
    [12, 13],
    [32, 38],
    [27, 33],
    [16, 19],
    [27, 33],
    [2, 2],
  ],
  ENTERPRISE: [
    [0, 0],
    [0, 0],
    [0, 1],
    [0, 1],
    [1, 3],
    [0, 0],
  ],
};

/** Size of a block: people are dealt out block by block, so that even a small population has the right proportions. */
export const BLOCK = 2000;

/** What is fixed about a client before anything is drawn. */
export interface Stratum {
  readonly group: Group;
  /** Index in `BANDS`; -1 for somebody whose date of birth is unknown. */
  readonly band: number;
  readonly sex: Sex;
  /** Running number within the cell of band and sex, in this block. */
  readonly ordinal: number;
  readonly shielded: boolean;
}

/** One in 500 is shielded. */
const SHIELDED_EVERY = 500;
const UNKNOWN_BIRTH: Omit<Stratum, 'ordinal' | 'shielded'> = { group: 'CENTRE', band: -1, sex: 'MALE' };

const TEMPLATE: readonly Stratum[] = fillTemplate();

function fillTemplate(): Stratum[] {
  const people = (Object.keys(QUOTAS) as Group[]).flatMap((group) =>
    QUOTAS[group].flatMap(([women, men], band) => [
      ...Array.from({ length: women }, () => ({ group, band, sex: 'FEMALE' as const })),
      ...Array.from({ length: men }, () => ({ group, band, sex: 'MALE' as const })),
    ]),
  );
  const refugee = people.findIndex(isYoungRefugee);
  const ordinals = new Map<string, number>();
  return people.map((person, index) => {
    const actual = index === refugee ? UNKNOWN_BIRTH : person;
    const cell = `${actual.band} ${actual.sex}`;
    const ordinal = ordinals.get(cell) ?? 0;
    ordinals.set(cell, ordinal + 1);
    return { ...actual, ordinal, shielded: index % SHIELDED_EVERY === 7 };
  });
}

function isYoungRefugee({ group, band, sex }: Omit<Stratum, 'ordinal' | 'shielded'>): boolean {
  return group === UNKNOWN_BIRTH.group && sex === UNKNOWN_BIRTH.sex && band === 1;
}

/** How many people of a band and sex there are in a block. */
export function cellSize(band: number, sex: Sex): number {
  return TEMPLATE.filter((stratum) => stratum.band === band && stratum.sex === sex).length;
}

/** The stratum of client `index`, and the block it is in. Blocks are dealt in an order of their own. */
export function createDealer(seed: number): (index: number) => { stratum: Stratum; block: number } {
  let dealt = -1;
  let order: Uint16Array = new Uint16Array();
  return (index) => {
    const block = Math.floor(index / BLOCK);
    if (block !== dealt) {
      order = shuffled(seed, block);
      dealt = block;
    }
    const stratum = TEMPLATE[order[index % BLOCK] ?? -1];
    if (stratum === undefined) throw new RangeError('A client has an index of 0 or more.');
    return { stratum, block };
  };
}

// Fisher-Yates.
function shuffled(seed: number, block: number): Uint16Array {
  const random = createRandom(seed, 'block', block);
  const order = Uint16Array.from({ length: BLOCK }, (_, index) => index);
  for (let last = BLOCK - 1; last > 0; last--) {
    const other = random.int(0, last);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
