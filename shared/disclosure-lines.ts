import type { DisclosureEntry } from './disclosure-chain.ts';

/** What stands between the sections of one entry: no section has it in its id. */
const BETWEEN = ',';

/**
 * Entries that differ in nothing but the section as one, with the sections in the order in which they came: what one rule gave of one client in
 * one request is written, chained and indexed once. The same section twice stays two entries.
 */
export function joinSections(entries: readonly DisclosureEntry[]): DisclosureEntry[] {
  const joined = new Map<string, { readonly entry: DisclosureEntry; readonly sections: Set<string> }>();
  const twice: DisclosureEntry[] = [];
  for (const entry of entries) {
    const key = alikeBy(entry);
    const known = joined.get(key);
    if (known === undefined) joined.set(key, { entry, sections: new Set([entry.section]) });
    else if (known.sections.has(entry.section)) twice.push(entry);
    else known.sections.add(entry.section);
  }
  const once = [...joined.values()].map(({ entry, sections }) => ({ ...entry, section: [...sections].join(BETWEEN) }));
  return [...once, ...twice];
}

/** All but the section, with something between that stands in none of them: half of what it costs as JSON. */
function alikeBy(entry: DisclosureEntry): string {
  const { requestId, clientId, staffMember, organisation, roles, purpose, relation, outcome, reason, rule } = entry;
  const who = `${requestId}\0${clientId}\0${staffMember}\0${organisation ?? '\0'}\0${roles}\0${purpose}\0${relation}`;
  return `${who}\0${outcome}\0${reason ?? '\0'}\0${rule}\0${entry.legalBasis ?? '\0'}`;
}

/** An entry as one line per section, in the order in which they were logged: what people read and what is counted. */
export function splitSections<Entry extends { readonly section: string }>(entry: Entry): Entry[] {
  return entry.section.split(BETWEEN).map((section) => ({ ...entry, section }));
}

/** How many lines the entries of a group have: SQL of both databases. */
export const COUNT_LINES = "SUM(LENGTH(section) - LENGTH(REPLACE(section, ',', '')) + 1)";
