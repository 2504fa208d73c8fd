import { type Data, described, isData } from './asking.ts';
import { fault, type Verdict } from './check.ts';
import { withheldIn } from './expectations.ts';
import type { OwnerShape, RecordField } from './owner-shape.ts';
import { type Words, words } from './words.ts';
import type { Asked } from './world.ts';

/** `WithheldReason` of the shared schema. */
const REASONS = new Set([
  'NOT_PERMITTED',
  'CONSENT_NOT_GIVEN',
  'CONSENT_WITHDRAWN',
  'NO_RELATION',
  'HOLDER_UNREACHABLE',
  'LOG_UNAVAILABLE',
]);

const SAY_WHY = words(
  'leave the fields of a section that the caller does not get null, and list the section once in withheld with one of the agreed reasons',
  'laat de velden van een sectie die de vrager niet krijgt null, en noem de sectie een keer in withheld met een van de afgesproken redenen',
);

/** Every section of the record, and what is withheld. */
export function everything({ fields }: OwnerShape): string {
  const own = fields.filter(({ section }) => section !== null).map(({ selection }) => selection);
  return ['availability', 'withheld { section reason }', ...own].join(' ');
}

/** How a record does not say what it keeps back; null when it does. `closed`: the fields that have to be kept back. */
export function silentAbout(record: Data, closed: readonly RecordField[]): Words | null {
  const withheld = withheldIn(record);
  const listed = Array.isArray(record.withheld)
    ? record.withheld.filter(isData).map(({ section }) => String(section))
    : [];
  const open = closed.filter(({ name }) => hasData(record[name])).map(({ name }) => name);
  if (open.length > 0) return words(`data in ${open.join(', ')}`, `gegevens in ${open.join(', ')}`);
  const missing = sectionsIn(closed).filter((section) => !withheld.has(section));
  if (missing.length > 0)
    return words(`null without a reason for ${missing.join(', ')}`, `null zonder reden voor ${missing.join(', ')}`);
  const strange = [...withheld].filter(([, reason]) => !REASONS.has(reason)).map(([section]) => section);
  if (strange.length > 0)
    return words(
      `a reason that was not agreed, for ${strange.join(', ')}`,
      `een reden die niet afgesproken is, voor ${strange.join(', ')}`,
    );
  if (listed.length !== new Set(listed).size)
    return words('a section listed twice', 'een sectie die tweemaal genoemd wordt');
  return null;
}

/** A section that is kept back for another reason; null where there is none. */
export function otherReason(record: Data, agreed: string): Words | null {
  const other = [...withheldIn(record)].find(([, reason]) => reason !== agreed);
  if (other === undefined) return null;
  const [section, reason] = other;
  return words(`the reason ${reason} for ${section}`, `de reden ${reason} voor ${section}`);
}

function hasData(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}

function sectionsIn(fields: readonly RecordField[]): string[] {
  return [...new Set(fields.flatMap(({ section }) => section ?? []))];
}

/** What an answer about one client is judged to be, by its record; `change` where it is not the usual. */
export function verdictOf(
  { answer, records }: Asked,
  sent: Words,
  problemOf: (record: Data) => Words | null,
  change = SAY_WHY,
): Verdict {
  const [record = null] = records;
  if (record === null || answer.errors.length > 0) return fault(sent, described(answer), change);
  const came = problemOf(record);
  return came === null ? null : fault(sent, came, change);
}
