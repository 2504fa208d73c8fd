/** Remembers the keys of one file, to tell that a row replaces an earlier one. */
export interface KeysOfFile {
  /** Remembers the key; true when it was there already. */
  repeats(key: string): boolean;
}

const SMALLEST = 1 << 12;

/**
 * Keys as 63-bit fingerprints: 16 to 32 bytes a row instead of the hundred and more that a Set of texts takes. Two
 * different keys look the same once in ten million files of a million rows; all that costs is a notice too many.
 */
export function createKeysOfFile(): KeysOfFile {
  let slots = new Uint32Array(2 * SMALLEST);
  let count = 0;
  const grow = () => {
    const old = slots;
    slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const [high = 0, low = 0] = [old[at], old[at + 1]];
      if (high !== 0 || low !== 0) insert(slots, high, low);
    }
  };
  return {
    repeats: (key) => {
      if (!insert(slots, ...fingerprint(key))) return true;
      count += 1;
      if (count * 4 > slots.length) grow();
      return false;
    },
  };
}

/** Open addressing with linear probing; 0,0 is an empty slot. False when it was there. */
function insert(slots: Uint32Array, high: number, low: number): boolean {
  const mask = slots.length / 2 - 1;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const at = slot * 2;
    if (slots[at] === 0 && slots[at + 1] === 0) {
      slots[at] = high;
      slots[at + 1] = low;
      return true;
    }
    if (slots[at] === high && slots[at + 1] === low) return false;
  }
}

/** Two multiplicative hashes with different constants, mixed at the end (the finish of MurmurHash3). Never 0,0. */
function fingerprint(key: string): [high: number, low: number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < key.length; at += 1) {
    const letter = key.charCodeAt(at);
    high = Math.imul(high ^ letter, 0x9e3779b1);
    low = Math.imul(low ^ letter, 0x5f356495);
  }
  return [(finish(high ^ (low >>> 15)) | 1) >>> 0, finish(low ^ (high >>> 13))];
}

function finish(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
