import { type Day, writtenAt } from '../calendar.ts';
import type { Deliver, ExtractKind, ExtractRow } from '../extracts.ts';
import type { Contact, Life } from '../life.ts';

/** What every row of one person needs. */
export interface Desk {
  readonly current: string;
  readonly earlier: string | null;
  readonly deliver: Deliver;
  /** 'GPMI' and 2 make GPMI-0000017-2: unique per holder, since the running number is the person's. */
  sourceId(prefix: string, running: number): string;
  /** When the owner last touched a row: the day of its last event that is not in the future, in office hours. */
  changedAt(...events: (Day | null)[]): number;
}

/** The desk of one person. */
export function createDesk({ index, person }: Life, today: Day, deliver: Deliver): Desk {
  const number = runningNumber(index);
  let touched = index;
  return {
    current: person.nationalNumber,
    earlier: person.earlierNumber,
    deliver,
    sourceId: (prefix, running) => `${prefix}-${number}-${running}`,
    changedAt(...events) {
      const past = events.filter((event): event is Day => event !== null && event <= today);
      const day = past.length === 0 ? today : Math.max(...past);
      touched += 7919;
      return writtenAt(day, today, touched % (8 * 3600));
    },
  };
}

/** Whose part is delivered, and when. */
export interface Whole {
  readonly life: Life;
  readonly today: Day;
}

/** The cells that every row of a part begins with. */
export interface PartRow {
  readonly national_number: string;
  readonly holder: string;
}

type ContactKind = Extract<ExtractKind, `${string}/contacts`>;

/** Contact points have the same columns at every owner. */
export function deliverContacts(kind: ContactKind, contacts: readonly Contact[], row: PartRow, desk: Desk): void {
  for (const [index, contact] of contacts.entries()) {
    const cells: ExtractRow<ContactKind> = {
      ...row,
      source_id: desk.sourceId('CON', index + 1),
      contact_kind: contact.kind,
      contact_value: contact.value,
      since: contact.since,
      changed_at: desk.changedAt(contact.since),
    };
    desk.deliver(kind, row.holder, cells);
  }
}

/** A person's number in source ids: 0000001 for the first. */
export function runningNumber(index: number): string {
  return String(index + 1).padStart(7, '0');
}
