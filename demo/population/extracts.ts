/** How a value of a column is written. `number` is a whole number, `instant` seconds since 1970, `date` a day since 1970. */
type ColumnType = 'text' | 'national-number' | 'number' | 'boolean' | 'date' | 'instant';

const PART = { national_number: 'national-number', holder: 'text' } as const;
const RECORD = { ...PART, source_id: 'text' } as const;
const FILE = { ...PART, capacity: 'text', from: 'date', to: 'date', changed_at: 'instant' } as const;
const CONTACTS = {
  ...RECORD,
  contact_kind: 'text',
  contact_value: 'text',
  since: 'date',
  changed_at: 'instant',
} as const;

/** What each owner delivers: kind of extract, columns in their usual order. */
export const EXTRACTS = {
  'pes/client-files': FILE,
  'pes/registrations': {
    ...RECORD,
    category: 'text',
    mediation_status: 'text',
    registered_on: 'date',
    ended_on: 'date',
    mediator: 'text',
    changed_at: 'instant',
  },
  'pes/assessments': {
    ...RECORD,
    advice: 'text',
    basis: 'text',
    issued_on: 'date',
    valid_until: 'date',
    status: 'text',
    changed_at: 'instant',
  },
  'pes/support-packages': {
    ...RECORD,
    wage_premium_percentage: 'number',
    guidance: 'text',
    reason: 'text',
    from: 'date',
    to: 'date',
    changed_at: 'instant',
  },
  'pes/transitions': {
    ...RECORD,
    origin: 'text',
    phase: 'text',
    status: 'text',
    start_on: 'date',
    planned_end_on: 'date',
    outcome: 'text',
    provider: 'text',
    changed_at: 'instant',
  },
  'pes/contacts': CONTACTS,
  'welfare/client-files': FILE,
  'welfare/income-support': {
    ...RECORD,
    category: 'text',
    support_kind: 'text',
    from: 'date',
    to: 'date',
    changed_at: 'instant',
  },
  'welfare/integration-projects': {
    ...RECORD,
    project_kind: 'text',
    exemption: 'text',
    granted_on: 'date',
    signed_on: 'date',
    ended_on: 'date',
    status: 'text',
    changed_at: 'instant',
  },
  'welfare/project-evaluations': {
    ...RECORD,
    project_source_id: 'text',
    evaluated_on: 'date',
    in_person: 'boolean',
    changed_at: 'instant',
  },
  'welfare/needs': { ...RECORD, life_domain: 'text', score: 'number', assessed_on: 'date', changed_at: 'instant' },
  'welfare/contacts': CONTACTS,
  'social-economy/client-files': FILE,
  'social-economy/employments': {
    ...RECORD,
    instrument: 'text',
    job_title: 'text',
    hours_fraction: 'number',
    from: 'date',
    to: 'date',
    end_reason: 'text',
    changed_at: 'instant',
  },
  'social-economy/development-plans': {
    ...RECORD,
    employment_source_id: 'text',
    updated_on: 'date',
    goals: 'text',
    changed_at: 'instant',
  },
  'social-economy/moves': {
    ...RECORD,
    employment_source_id: 'text',
    moved_on: 'date',
    destination: 'text',
    favourable_evaluation: 'boolean',
    returned_on: 'date',
    changed_at: 'instant',
  },
  'social-economy/contacts': CONTACTS,
  'partnership/organisations': {
    kbo_number: 'text',
    name: 'text',
    kind: 'text',
    nis_code: 'text',
    from: 'date',
    to: 'date',
  },
  'partnership/persons': {
    national_number: 'national-number',
    replaces: 'national-number',
    given_name: 'text',
    family_name: 'text',
    birth_date: 'date',
    nis_code: 'text',
    preferred_language: 'text',
    shielded: 'boolean',
    as_of: 'instant',
  },
  'partnership/partnerships': { source_id: 'text', name: 'text', promotor: 'text', from: 'date', to: 'date' },
  'partnership/partnership-areas': { partnership_source_id: 'text', nis_code: 'text' },
  'partnership/partnership-members': {
    partnership_source_id: 'text',
    organisation: 'text',
    role: 'text',
    responsibilities: 'text',
  },
  'partnership/cases': {
    source_id: 'text',
    national_number: 'national-number',
    opened_on: 'date',
    closed_on: 'date',
    lead: 'text',
  },
  'partnership/case-members': {
    case_source_id: 'text',
    organisation: 'text',
    staff_member: 'text',
    responsibility: 'text',
    since: 'date',
    until: 'date',
  },
  'partnership/sharing-decisions': {
    source_id: 'text',
    national_number: 'national-number',
    section: 'text',
    recipient: 'text',
    status: 'text',
    decided_on: 'date',
  },
} as const satisfies Record<string, Record<string, ColumnType>>;

/** Owner and kind: 'welfare/needs'. */
export type ExtractKind = keyof typeof EXTRACTS;

/** A row of an extract; null is an empty cell. */
export type ExtractRow<Kind extends ExtractKind> = {
  readonly [Column in keyof (typeof EXTRACTS)[Kind]]: ValueOf<(typeof EXTRACTS)[Kind][Column]> | null;
};

type ValueOf<Type> = Type extends 'boolean' ? boolean : Type extends 'number' | 'date' | 'instant' ? number : string;

/** Takes the rows of one organisation's extract. The folder is the KBO number; null for the partnership's own. */
export type Deliver = <Kind extends ExtractKind>(kind: Kind, folder: string | null, row: ExtractRow<Kind>) => void;
