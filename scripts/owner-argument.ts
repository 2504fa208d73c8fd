import { InvalidArgumentError } from 'commander';
import { OWNERS, type Owner } from '../shared/caller.ts';

/** Reads the name of an owner from the command line; what is none gets a sentence with the four. */
export function readOwner(text: string): Owner {
  const owner = OWNERS.find((one) => one === text);
  if (owner === undefined) throw new InvalidArgumentError(`Choose one of ${OWNERS.join(', ')}.`);
  return owner;
}
