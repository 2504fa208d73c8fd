import { CONSENT_SECTIONS } from '../../../shared/words/sections.ts';
import { ownerOfSection } from '../../../subgraphs/partnership/rules/signal.ts';

const SHAREABLE: readonly string[] = [...CONSENT_SECTIONS, 'partnership.identity'];
// Whether somebody is known, who looked and what changed are told by the owner itself: there is nothing to put right there.
const OF_THE_OWNER = /\.(availability|disclosures|history|journey|files)$/;

/** The sections that a field is about: a signal goes to an owner of records; a referral and a decision of the client are about what consent opens. */
export function sectionsFor(field: string, act: string, all: readonly string[]): string[] {
  if (field === 'sharedSections' || act === 'sharingRecord')
    return all.filter((section) => SHAREABLE.includes(section));
  if (act !== 'signalSend') return [...all];
  return all.filter((section) => ownerOfSection(section) !== null && !OF_THE_OWNER.test(section));
}
