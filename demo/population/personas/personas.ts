import type { Day } from '../calendar.ts';
import type { Life } from '../life.ts';
import { exDetainee } from './ex-detainee.ts';
import { longTermSick } from './long-term-sick.ts';
import { newcomer } from './newcomer.ts';
import { psychicallyVulnerable } from './psychically-vulnerable.ts';
import { singleMother } from './single-mother.ts';
import { youthWithoutDiploma } from './youth-without-diploma.ts';

const PERSONAS = [longTermSick, newcomer, exDetainee, psychicallyVulnerable, youthWithoutDiploma, singleMother];

/**
 * The six groups that the learning network of the local partnerships names (domain 5), each as one person with a life of
 * their own: the first six clients of every population, all at centre A. Dates follow the day, people do not change.
 */
export function personas(today: Day): Life[] {
  return PERSONAS.map((persona, index) => persona(today, index));
}

export const PERSONA_COUNT = PERSONAS.length;
