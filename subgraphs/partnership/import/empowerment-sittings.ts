import { date, integer, text } from '../../../shared/import/column.ts';
import { empowermentSittingEntity } from '../empowerment-entities.ts';
import { instrumentOf } from '../instruments.ts';
import { toldSitting } from '../rules/empowerment-told.ts';
import { answers } from './answers-column.ts';
import { partnershipId } from './organisations.ts';
import { partnersOf } from './partners.ts';
import { toldKind } from './told-kind.ts';

/** A sitting with its answers, so that none is without them; `holder` is who coached the client. Each series T0 first. */
export const empowermentSittings = toldKind({
  name: 'empowerment-sittings',
  entity: empowermentSittingEntity,
  section: 'partnership.empowerment',
  requires: ['case-members', 'partnership-members'],
  columns: {
    partnership_source_id: text(80),
    instrument: text(40),
    instrument_version: integer(1, 1000),
    moment: integer(0, 99),
    taken_on: date(),
    completed_on: date().optional(),
    answers: answers().optional(),
  },
  toRow: ({ partnershipSourceId, instrument, instrumentVersion, moment, takenOn, completedOn, answers: given }) => ({
    ...{
      partnershipId: partnershipId(partnershipSourceId),
      instrument,
      instrumentVersion,
      moment,
      takenOn,
      completedOn,
    },
    ...{ completedAt: null, answers: given ?? '{}' },
  }),
  load: partnersOf,
  judge: (row, { loaded, organisation, ...around }) =>
    toldSitting(row, {
      ...around,
      instrument: instrumentOf(row.instrument, row.instrumentVersion),
      partners: loaded.get(row.partnershipId) ?? [],
      holderKind: organisation(row.holder)?.kind ?? null,
    }),
  named: { partnership: 'partnership_source_id' },
});
