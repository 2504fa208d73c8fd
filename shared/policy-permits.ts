/** Columns of an owner's decision table in `docs/policy/`: what `npm run policy` writes. */
export const PERMIT_COLUMNS = [
  'section',
  'role',
  'purpose',
  'organisationKind',
  'relation',
  'sharing',
  'holdsPart',
  'rule',
  'legalBasis',
  'authorisation',
] as const;

/** Permits that differ in nothing else, as one; a list of values, or `*` where the input makes no difference. */
export type Permit = Readonly<Record<(typeof PERMIT_COLUMNS)[number], string>>;

/** What is known about one section: who gets it, and with which reasons the others do not. */
export interface SectionPolicy {
  readonly permits: readonly Permit[];
  readonly reasons: readonly string[];
}

/** Reads an owner's decision table; throws when it does not have the columns that are expected. */
export function readPermits(table: string): Permit[] {
  // The acts of the owner stand below, after an empty line.
  const [sections = ''] = table.trim().split('\n\n');
  const [header = '', ...lines] = sections.split('\n');
  if (header !== PERMIT_COLUMNS.join('\t'))
    throw new Error(`A decision table has the columns ${PERMIT_COLUMNS.join(', ')}.`);
  return lines.map((line) => {
    const cells = line.split('\t');
    const entries = PERMIT_COLUMNS.map((column, index) => [column, cells[index] ?? ''] as const);
    // Every column got its cell just above.
    return Object.fromEntries(entries) as Permit;
  });
}

/** A line of the acts below: who may do what; relation and standing are told where the owner decides by them. */
export interface ActPermit {
  readonly act: string;
  readonly role: string;
  readonly purpose: string;
  readonly relation: string;
  readonly standing: string;
  readonly rule: string;
  readonly legalBasis: string;
}

/** Reads the acts of an owner's decision table; none for an owner without. */
export function readActPermits(table: string): ActPermit[] {
  const [, acts = ''] = table.trim().split('\n\n');
  const [header = '', ...lines] = acts.split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (column: string, otherwise = '') => cells[columns.indexOf(column)] ?? otherwise;
    return {
      ...{ act: cell('act'), role: cell('role'), purpose: cell('purpose') },
      ...{ relation: cell('relation', '*'), standing: cell('standing', '*') },
      ...{ rule: cell('rule'), legalBasis: cell('legalBasis') },
    };
  });
}

/** The permits of one section, folded further: relations, purposes and roles that are permitted alike stand together. */
export function policyOf(section: string, permits: readonly Permit[]): SectionPolicy {
  const own = permits.filter((permit) => permit.section === section);
  const hangsOnConsent = own.some((permit) => permit.sharing !== '*');
  return {
    permits: (['relation', 'purpose', 'role'] as const).reduce(fold, own),
    reasons: ['NO_RELATION', 'NOT_PERMITTED', ...(hangsOnConsent ? ['CONSENT_NOT_GIVEN', 'CONSENT_WITHDRAWN'] : [])],
  };
}

function fold(permits: readonly Permit[], column: 'relation' | 'purpose' | 'role'): Permit[] {
  const alike = new Map<string, Permit>();
  for (const permit of permits) {
    const key = JSON.stringify({ ...permit, [column]: '' });
    const present = alike.get(key);
    alike.set(key, present ? { ...present, [column]: `${present[column]},${permit[column]}` } : permit);
  }
  return [...alike.values()];
}
