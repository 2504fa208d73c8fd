import { OWNERS, sourceOf } from '../shared/caller.ts';

/** The name of an owner, as its subgraph is called in the supergraph: one of the four, or one that joined by configuration. */
export type OwnerName = string;

/** The owner as it stands in errors: `pes` is PES, and somebody who joined as `adult-education` is ADULT_EDUCATION. */
export function sourceOfName(name: OwnerName): string {
  const known = OWNERS.find((owner) => owner === name);
  return known === undefined ? name.toUpperCase().replaceAll('-', '_') : sourceOf(known);
}
