import type { DisclosureEntry } from './disclosure-chain.ts';

/** What stands between the sections of one entry, and between their rules: no id of either has it. */
const BETWEEN = ',';
/** What stands between the legal bases of one entry: each is one line of text. */
const BETWEEN_BASES = '\n';

type Given = Pick<DisclosureEntry, 'section' | 'rule' | 'legalBasis'>;

/**
 * Entries that differ in nothing but section, rule and legal basis as one, in the order in which they came: what was given of one client in
 * one request is written, chained and indexed once. Where rules or bases differ there is one for each section, else one for all. The same
 * section twice stays two entries.
 */
export function joinLines(entries: readonly DisclosureEntry[]): DisclosureEntry[] {
  const joined = new Map<string, { readonly entry: DisclosureEntry; readonly given: Given[] }>();
  const alone: DisclosureEntry[] = [];
  for (const entry of entries) {
    const key = alikeBy(entry);
    const known = joined.get(key);
    if (!isJoinable(entry)) alone.push(entry);
    else if (known === undefined) joined.set(key, { entry, given: [entry] });
    else if (known.given.some(({ section }) => section === entry.section)) alone.push(entry);
    else known.given.push(entry);
  }
  return [...[...joined.values()].map(({ entry, given }) => ({ ...entry, ...listed(given) })), ...alone];
}

/** All but section, rule and legal basis, with something between that stands in none of them: half of what it costs as JSON. */
function alikeBy(entry: DisclosureEntry): string {
  const { requestId, clientId, staffMember, organisation, roles, purpose, relation, outcome, reason } = entry;
  const who = `${requestId}\0${clientId}\0${staffMember}\0${organisation ?? '\0'}\0${roles}`;
  return `${who}\0${purpose}\0${relation}\0${outcome}\0${reason ?? '\0'}`;
}

/** A basis that is empty would come back as none. */
function isJoinable({ section, rule, legalBasis }: Given): boolean {
  return (
    !section.includes(BETWEEN) && !rule.includes(BETWEEN) && legalBasis !== '' && !legalBasis?.includes(BETWEEN_BASES)
  );
}

function listed(given: readonly Given[]): Given {
  const [first] = given as [Given];
  const section = given.map((each) => each.section).join(BETWEEN);
  if (given.every(({ rule, legalBasis }) => rule === first.rule && legalBasis === first.legalBasis))
    return { section, rule: first.rule, legalBasis: first.legalBasis };
  return {
    section,
    rule: given.map(({ rule }) => rule).join(BETWEEN),
    legalBasis: given.map(({ legalBasis }) => legalBasis ?? '').join(BETWEEN_BASES),
  };
}

/** An entry as one line per section, in the order in which they were logged: what people read and what is counted. */
export function splitLines<Entry extends Given>(entry: Entry): Entry[] {
  const sections = entry.section.split(BETWEEN);
  const rules = entry.rule.split(BETWEEN);
  if (rules.length !== sections.length || sections.length === 1)
    return sections.map((section) => ({ ...entry, section }));
  const bases = (entry.legalBasis ?? '').split(BETWEEN_BASES);
  return sections.map((section, index) => ({
    ...entry,
    ...{ section, rule: rules[index] ?? '', legalBasis: bases[index] || null },
  }));
}

/** How many lines the entries of a group have: SQL of both databases. */
export const COUNT_LINES = "SUM(LENGTH(section) - LENGTH(REPLACE(section, ',', '')) + 1)";
