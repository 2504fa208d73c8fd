import type { ActName, FieldName } from '../../generated/acts/social-economy.ts';
import type { ActWords } from './act-words.ts';
import { inAct } from './social-economy/in-act.ts';
import { labels } from './social-economy/labels.ts';
import { titles } from './social-economy/titles.ts';

/** What the acts of social-economy and their fields are called. */
export const words: ActWords<ActName, FieldName> = { titles, labels, inAct };
