import { PARTNERSHIP } from './columns/partnership.ts';
import { PES } from './columns/pes.ts';
import { SOCIAL_ECONOMY } from './columns/social-economy.ts';
import { WELFARE } from './columns/welfare.ts';

/** What each owner delivers: kind of extract, columns in their usual order. */
export const EXTRACTS = { ...PES, ...WELFARE, ...SOCIAL_ECONOMY, ...PARTNERSHIP } as const;

/** Owner and kind: 'welfare/needs'. */
export type ExtractKind = keyof typeof EXTRACTS;

/** A row of an extract; null is an empty cell. */
export type ExtractRow<Kind extends ExtractKind> = {
  readonly [Column in keyof (typeof EXTRACTS)[Kind]]: ValueOf<(typeof EXTRACTS)[Kind][Column]> | null;
};

type ValueOf<Type> = Type extends 'boolean' ? boolean : Type extends 'number' | 'date' | 'instant' ? number : string;

/** Takes the rows of one organisation's extract. The folder is the KBO number; null for the partnership's own. */
export type Deliver = <Kind extends ExtractKind>(kind: Kind, folder: string | null, row: ExtractRow<Kind>) => void;
