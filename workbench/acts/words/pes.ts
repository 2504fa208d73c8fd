import type { ActName, FieldName } from '../../generated/acts/pes.ts';
import type { ActWords } from './act-words.ts';
import { inAct } from './pes/in-act.ts';
import { labels } from './pes/labels.ts';
import { titles } from './pes/titles.ts';

/** What the acts of pes and their fields are called. */
export const words: ActWords<ActName, FieldName> = { titles, labels, inAct };
