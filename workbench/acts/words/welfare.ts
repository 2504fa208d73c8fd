import type { ActName, FieldName } from '../../generated/acts/welfare.ts';
import type { ActWords } from './act-words.ts';
import { inAct } from './welfare/in-act.ts';
import { labels } from './welfare/labels.ts';
import { titles } from './welfare/titles.ts';

/** What the acts of welfare and their fields are called. */
export const words: ActWords<ActName, FieldName> = { titles, labels, inAct };
