/** How a value of a column is written. `number` is a whole number, `instant` seconds since 1970, `date` a day since 1970. */
export type ColumnType = 'text' | 'national-number' | 'number' | 'boolean' | 'date' | 'instant';

/** What every row about a person begins with. */
const PART = { national_number: 'national-number', holder: 'text' } as const;
/** What every record has. */
export const RECORD = { ...PART, source_id: 'text' } as const;
/** The file of a client, the same at every owner. */
export const FILE = { ...PART, capacity: 'text', from: 'date', to: 'date', changed_at: 'instant' } as const;
/** Contact points, the same at every owner. */
export const CONTACTS = {
  ...RECORD,
  contact_kind: 'text',
  contact_value: 'text',
  since: 'date',
  changed_at: 'instant',
} as const;

/** What every row of a register has: it is about an organisation and not about a person. */
export const REGISTER = { holder: 'text', source_id: 'text' } as const;
