import { dayOf } from './calendar.ts';

/** Collectief maatwerk took the place of the sheltered and social workshops: many started on this day (domain 1.1). */
export const CMW_START = dayOf('2019-01-01');
/** Last day of the sheltered and social workshops. */
export const WORKSHOPS_END = dayOf('2018-12-31');
/** Individueel maatwerk started; the day before was the last for new lokale diensteneconomie (INV-23). */
export const IMW_START = dayOf('2023-07-01');
/** Arbeidszorg became arbeidsmatige activiteiten. */
export const AMA_START = dayOf('2021-04-01');
/** The local partnerships started, for six years (domain 5). */
export const PARTNERSHIPS_START = dayOf('2024-01-01');
export const PARTNERSHIPS_END = dayOf('2029-12-31');
