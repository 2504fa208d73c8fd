import { CONSUMERS, readAuthorisations } from '../../shared/authorisations.ts';
import { type Owner, PURPOSES } from '../../shared/caller.ts';
import { createPolicy, type Policy } from '../../shared/policy.ts';

/** A policy of which every permit rests on one entry of the register that covers everything and never ends. */
export function samplePolicy(
  owner: Owner,
  text: string,
  sections: readonly string[],
  acts: readonly string[] = [],
): Policy {
  const covered = [CONSUMERS.join(' '), sections.join(' '), PURPOSES.join(' ')].join();
  const authorisations = readAuthorisations(owner, `${HEADER}\nTEST-01,LAW,${owner},${covered},2018-05-25,,a,b,c,law`);
  const rested = text.replaceAll(/@legalBasis\("[^"]*"\)/g, (basis) => `${basis} @authorisation("TEST-01")`);
  return createPolicy(owner, rested, { sections, acts, authorisations, clock: () => new Date() });
}

export const HEADER = 'number,kind,provider,consumers,sections,purposes,from,to,nl,en,fr,source';
