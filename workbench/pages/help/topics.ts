import type { Language, Purpose } from '../../../shared/caller.ts';
import { remedyFor, type WithheldReason } from '../../../shared/withheld.ts';
import { STATE_LOOKS } from '../../parts/section-state.ts';
import { wordsIn } from '../../words/words.ts';
import type { Entry } from './entries.ts';
import { words as own } from './words.ts';

const REASONS: readonly WithheldReason[] = [
  'NOT_PERMITTED',
  'CONSENT_NOT_GIVEN',
  'CONSENT_WITHDRAWN',
  'NO_RELATION',
  'HOLDER_UNREACHABLE',
  'LOG_UNAVAILABLE',
];

/** Every reason for which a section is kept back, at its anchor `reason-CONSENT_NOT_GIVEN`: what it means and what to do. */
export function reasonsIn(language: Language): Entry[] {
  const words = wordsIn(own, language);
  return REASONS.map((reason) => {
    // As the owners say it themselves; which other purposes would do depends on the reader.
    const remedy = remedyFor(reason, language, []) ?? words.NOT_PERMITTEDremedy;
    return { id: `reason-${reason}`, term: words[reason], meaning: `${words[`${reason}means`]} ${words.toDo(remedy)}` };
  });
}

/** The marks of a section, each with its words. */
export function marksIn(language: Language): Entry[] {
  const words = wordsIn(own, language);
  const mark = (state: keyof typeof STATE_LOOKS) => STATE_LOOKS[state].mark;
  return [
    { id: 'mark-DISCLOSED', term: `${mark('DISCLOSED')} ${words.markDISCLOSED}`, meaning: words.markDISCLOSEDmeans },
    { id: 'mark-EMPTY', term: `${mark('EMPTY')} ${words.markEMPTY}`, meaning: words.markEMPTYmeans },
    { id: 'mark-NOT_KNOWN', term: `${mark('NOT_KNOWN')} ${words.markNOT_KNOWN}`, meaning: words.markNOT_KNOWNmeans },
    { id: 'mark-WITHHELD', term: `${mark('CONSENT')} ${words.markWITHHELD}`, meaning: words.markWITHHELDmeans },
    { id: 'mark-AWAY', term: `${mark('UNREACHABLE')} ${words.markAWAY}`, meaning: words.markAWAYmeans },
  ];
}

/** The keys that do something. */
export function keysIn(language: Language): Entry[] {
  const words = wordsIn(own, language);
  return [
    { id: 'key-search', term: '/', meaning: words.keySearch },
    { id: 'key-tab', term: `Tab ${words.keyOr} Shift + Tab`, meaning: words.keyTab },
    { id: 'key-escape', term: 'Esc', meaning: words.keyEscape },
    { id: 'key-arrows', term: '← → ↑ ↓', meaning: words.keyArrows },
  ];
}

/** Whom to ask what; a client asks others than who works for one. */
export function whomToAsk(language: Language, purpose: Purpose): Entry[] {
  const words = wordsIn(own, language);
  const topics = purpose === 'OWN_FILE' ? OF_CLIENT : OF_STAFF;
  return topics.map((topic) => ({ id: `ask-${topic}`, term: words[topic], meaning: words[`${topic}Who`] }));
}

const OF_CLIENT = ['ownCase', 'ownWrong', 'ownPrivacy', 'ownComplaint'] as const;
const OF_STAFF = ['askCase', 'askWrong', 'askPrivacy', 'askAccount', 'askBroken'] as const;
