import type { OrganisationKind, Purpose, Role } from '../../shared/caller.ts';
import type { Relation } from '../../shared/grant.ts';
import type { Answered } from '../kit/owner.ts';
import { fieldLeaks } from './field-leaks.ts';
import { type Origin, sectionsNamed, stringsIn } from './origins.ts';
import { overviewLeaks } from './overview-leaks.ts';
import { type RowFacts, sharingFor } from './row-facts.ts';
import type { Permits } from './signed-table.ts';
import type { ViewPart } from './view-paths.ts';

/** Who asks about whom, and what the rows say of both. */
export interface ViewQuestion {
  readonly role: Role;
  readonly purpose: Purpose;
  readonly organisation: string | null;
  readonly organisationKind: OrganisationKind | null;
  /** As the answer states it; whether it may is asked apart. */
  readonly relation: Relation;
  readonly facts: RowFacts;
}

/** Everything that there is of a client. */
export interface WholeView {
  readonly origins: ReadonlyMap<string, readonly Pick<Origin, 'section'>[]>;
  /** `part.field` of what holds something. */
  readonly filled: ReadonlySet<string>;
}

/** The id of a record: names, days and codes are shared by chance. */
const RECORD_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whose the records are that stand in the file of one client only. */
export function onlyOfOne(wholes: ReadonlyMap<string, WholeView>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const [id, { origins }] of wholes)
    for (const text of origins.keys()) {
      if (found.has(text)) several.add(text);
      else if (RECORD_ID.test(text)) found.set(text, id);
    }
  for (const text of several) found.delete(text);
  return found;
}

/** What an answer about a client, whose whole file is known, holds of somebody else. */
export function* mixedUp(client: Answered, id: string, ownerOf: ReadonlyMap<string, string>): Generator<string> {
  for (const text of stringsIn(client, NOT_RECORDS)) {
    const owner = ownerOf.get(text);
    if (owner !== undefined && owner !== id) yield `"${text}" of another client is disclosed as of this one`;
  }
}

/** The signed table of every owner. */
export type Tables = Readonly<Record<ViewPart['owner'], Permits>>;

/** A value of a code list stands in many places, of which the client does not see each. */
const CODE = /^[A-Z][A-Z0-9_]*$/;
/** What says of itself that it is kept back, who looked, which names every section, and when what is shown last changed. */
const NOT_RECORDS = [
  'withheld',
  '__typename',
  'relation',
  'id',
  'disclosures',
  'availability',
  'missingSources',
  'asOf',
];

/** Whether the signed table opens some part of a section to who asks. */
export function opens(tables: Tables, question: ViewQuestion): (section: string) => boolean {
  const { role, purpose, organisation, relation, facts } = question;
  const kept = new Map<string, boolean>();
  const decide = (section: string): boolean => {
    const owner = section.slice(0, section.indexOf('.')) as ViewPart['owner'];
    const held = relation === 'NONE' ? [] : facts.holders.filter((each) => each.owner === owner);
    const kinds = held.length === 0 ? [false] : held.map(({ holder }) => holder === organisation);
    const organisationKind: OrganisationKind | 'NONE' = question.organisationKind ?? 'NONE';
    const base = { role, purpose, organisationKind, relation, section, sharing: sharingFor(facts, relation, section) };
    return kinds.some((holdsPart) => tables[owner]({ ...base, holdsPart }));
  };
  return (section) => {
    const known = kept.get(section) ?? decide(section);
    kept.set(section, known);
    return known;
  };
}

/** What an answer about a client discloses that no line permits, and what it withholds without saying so. */
export function* viewLeaks(
  parts: readonly ViewPart[],
  client: Answered,
  whole: WholeView,
  { facts, isOpen }: { facts: RowFacts; isOpen: (section: string) => boolean },
  onDisclosed: () => void,
): Generator<string> {
  for (const part of parts) {
    const record = part.field === null ? client : client[part.field];
    const at = part.field ?? 'client';
    // Of several holders one can be closed, and be the one that fills a field: that is proved at each owner.
    const isOnePart = facts.holders.filter(({ owner }) => owner === part.owner).length < 2;
    if (record === null) {
      yield `the part ${at} is not answered and no error says why`;
      continue;
    }
    for (const leak of fieldLeaks(record, part.fields, {
      isOpen,
      isFilled: (name, section) => isOpen(section) && isOnePart && whole.filled.has(`${at}.${name}`),
      onDisclosed,
    }))
      yield `${at}.${leak}`;
    const kept = new Set<string>(record.withheld.map(({ section }: { section: string }) => section));
    for (const section of part.sections) {
      if (!isOpen(section) && !kept.has(section))
        yield `that ${section} is withheld is not said, which is disclosed as if there were nothing`;
    }
    if (part.field !== null && !isOpen(`${part.owner}.availability`) && record.availability !== 'NOT_PERMITTED')
      yield `${at}.availability is disclosed, which no line permits`;
    const { disclosures = null } = record;
    if (disclosures !== null && !isOpen(`${part.owner}.disclosures`))
      yield `${at}.disclosures is disclosed, which no line permits`;
    for (const section of sectionsNamed([record.journey, record.deadlines, record.history ?? null]))
      if (!isOpen(section)) yield `an entry about ${section} is disclosed at ${at}, which no line permits`;
  }
  for (const text of stringsIn(client, NOT_RECORDS)) {
    const from = CODE.test(text) ? undefined : whole.origins.get(text);
    if (from !== undefined && !from.some(({ section }) => isOpen(section)))
      yield `"${text}" of ${from.map(({ section }) => section).join(' or ')} is disclosed, which no line permits`;
  }
  yield* overviewLeaks(client, isOpen);
}
