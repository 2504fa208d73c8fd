/** A stream of pseudo-random draws. The same key gives the same stream, on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** One of the choices, each as likely as its weight. */
  weighted<Item>(choices: readonly (readonly [Item, number])[]): Item;
  /** A waiting time: exponential with that mean. */
  exponential(mean: number): number;
  /** Standard normal. */
  normal(): number;
}

/**
 * xoshiro128** (Blackman and Vigna, 2018) on a state that SplitMix32 makes from the key, so that the stream of client
 * 900,000 starts without drawing the ones before it. Not for secrets.
 */
export function createRandom(...key: readonly (number | string)[]): Random {
  const next = xoshiro128(seedOf(key, 0x9e3779b9), seedOf(key, 0x85ebca6b));
  const random: Random = {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => item(items, Math.floor(next() * items.length)),
    weighted: (choices) => weighted(choices, next()),
    exponential: (mean) => -mean * Math.log(1 - next()),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
  return random;
}

function weighted<Item>(choices: readonly (readonly [Item, number])[], draw: number): Item {
  let left = draw * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return item(choices, choices.length - 1)[0];
}

function item<Item>(items: readonly Item[], index: number): Item {
  const found = items[index];
  if (found === undefined) throw new RangeError('There is nothing to choose from.');
  return found;
}

function xoshiro128(first: number, second: number): () => number {
  let [a, b, c, d] = [splitMix(first, 1), splitMix(first, 2), splitMix(second, 1), splitMix(second, 2)];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return (result >>> 0) / 0x1_0000_0000;
  };
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

// SplitMix32: a Weyl sequence and the finaliser of MurmurHash3.
function splitMix(seed: number, step: number): number {
  let word = (seed + Math.imul(step, 0x9e3779b9)) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}

function seedOf(key: readonly (number | string)[], salt: number): number {
  let seed = salt;
  for (const part of key) {
    if (typeof part === 'number') seed = splitMix(seed ^ (part | 0), 1);
    else for (let at = 0; at < part.length; at++) seed = splitMix(seed ^ part.charCodeAt(at), 1);
  }
  return seed;
}
