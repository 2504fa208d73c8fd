import type { ActName, FieldName } from '../../generated/acts/social-economy.ts';
import type { ActWords } from './act-words.ts';

export const words = { titles: {}, labels: {}, inAct: {} } as unknown as ActWords<ActName, FieldName>;
