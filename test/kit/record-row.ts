import type { RecordRow } from '../../shared/columns.ts';

/** A real-looking holder that exists nowhere. */
export const HOLDER = '0914402172';

/** What every stored record has; a test says only what matters to it. */
export function recordRow(more: Partial<RecordRow> = {}): RecordRow {
  return {
    id: '01976f5e-0000-7000-8000-000000000001',
    clientKey: 'k'.repeat(43),
    holder: HOLDER,
    sourceId: 'S-1',
    changedAt: new Date('2026-03-29T01:30:00.123Z'),
    version: 1,
    ...more,
  };
}
