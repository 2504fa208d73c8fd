import type { ActName, FieldName } from '../../generated/acts/partnership.ts';
import type { ActWords } from './act-words.ts';
import { inAct } from './partnership/in-act.ts';
import { labels } from './partnership/labels.ts';
import { titles } from './partnership/titles.ts';

/** What the acts of partnership and their fields are called. */
export const words: ActWords<ActName, FieldName> = { titles, labels, inAct };
