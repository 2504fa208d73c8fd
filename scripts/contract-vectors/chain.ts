import { CHAIN_START, type ChainedEntry, canonicalEntry, chainHash } from '../../shared/disclosure-chain.ts';

/** Thirty-two bytes for the vectors: 0, 1, 2 … 31. Nobody's key. */
const KEY = Buffer.from(Array.from({ length: 32 }, (_, index) => index));

const ENTRY: ChainedEntry = {
  ...{ writer: 'pes-1', id: '0199e0c4-8a00-7000-8000-0000000000e1', at: '2026-03-15T09:00:00.123Z' },
  ...{ requestId: '0199e0c4-8a00-7000-8000-000000000001', clientId: '0199e0c4-8a00-7000-8000-0000000000c1' },
  ...{ staffMember: 'staff-7f3a', organisation: '0914402172', roles: 'social-worker', purpose: 'BENEFIT_FOLLOW_UP' },
  ...{ relation: 'CASE', section: 'pes.availability,pes.registration', outcome: 'DISCLOSED', reason: null },
  ...{ rule: 'pes.welfare-centre.follow-up', legalBasis: 'KSZ-wet van 15 januari 1990, art. 15 (PES-05)' },
};

const REFUSED: ChainedEntry = {
  ...ENTRY,
  ...{ id: '0199e0c4-8a00-7000-8000-0000000000e2', section: 'pes.steps', outcome: 'WITHHELD' },
  ...{ reason: 'NOT_PERMITTED', rule: 'default-deny', legalBasis: null },
};

/** A chain of two entries: what is hashed, and what comes of it. */
export function chainVectors() {
  let previous = CHAIN_START;
  const entries = [ENTRY, REFUSED].map((entry, index) => {
    const canonical = canonicalEntry(entry);
    const linked = { seq: index + 1, entry, canonical, previous, hash: chainHash(KEY, previous, canonical) };
    previous = linked.hash;
    return linked;
  });
  return { key: KEY.toString('base64'), start: CHAIN_START, entries };
}
