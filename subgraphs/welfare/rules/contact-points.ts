import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ContactRow } from '../entities.ts';
import type { WelfareRule } from './rule-book.ts';

type Outcome = ContactRow | Breach<WelfareRule>;
type Named = Pick<ContactRow, 'holder' | 'contactKind' | 'contactValue'>;

/** What is wrong with a contact point, whatever wrote it: it ends on its first day at the earliest. */
export function breachOfContact({ since, endedOn }: ContactRow): Breach<WelfareRule> | null {
  return since !== null && endedOn !== null && endedOn < since ? breach('CONTACT_PERIOD', 'endedOn') : null;
}

/** Whether the client can still be reached there: up to and including the last day. */
export function isInUse({ endedOn }: Pick<ContactRow, 'endedOn'>, today: LocalDate): boolean {
  return endedOn === null || endedOn >= today;
}

/** A new contact point; refused when it says nothing, and when the centre has it already. */
export function recordContact(row: ContactRow, known: readonly ContactRow[], today: LocalDate): Outcome {
  const contactValue = row.contactValue.trim();
  if (contactValue === '' || contactValue.length > 200) return breach('CONTACT_VALUE', 'value');
  if (row.since !== null && row.since > today) return breach('CONTACT_AHEAD', 'since');
  const isKnown = known.some((other) => isSame(other, { ...row, contactValue }) && isInUse(other, today));
  return isKnown ? breach('CONTACT_KNOWN', 'value') : { ...row, contactValue };
}

/** The contact point of that kind and value with its last day. It is named by what it says: it has no id in the schema. */
export function endContact(named: Named, endedOn: LocalDate, known: readonly ContactRow[], today: LocalDate): Outcome {
  const value = named.contactValue.trim();
  const row = known.find((other) => isSame(other, { ...named, contactValue: value }) && other.endedOn === null);
  if (row === undefined) return breach('CONTACT_UNKNOWN', 'value');
  return endedOn > today ? breach('CONTACT_AHEAD', 'endedOn') : { ...row, endedOn };
}

function isSame(one: Named, other: Named): boolean {
  return (
    one.holder === other.holder && one.contactKind === other.contactKind && one.contactValue === other.contactValue
  );
}
