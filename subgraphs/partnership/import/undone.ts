import type { EntityManager } from 'typeorm';
import type { DeliveredRow } from '../../../shared/import/types.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import { selectRows } from '../../../shared/select-rows.ts';
import { handoverEntity } from '../case-entities.ts';
import { caseEntity, caseMemberEntity } from '../entities.ts';
import { changedHere } from './changed-here.ts';
import type { Checked } from './write.ts';

/** What acts decided here about cases and members, which no extract undoes: who left would have access again. */
export interface DecidedHere {
  /** Last day of the cases and memberships that an act ended, by id. */
  readonly ended: ReadonlyMap<string, LocalDate>;
  /** Who leads the cases of which the lead was handed over, by id. */
  readonly led: ReadonlyMap<string, string>;
}

/**
 * What was decided here about these cases of these clients. Three statements, by primary key and by indexes on client_key. That a lead
 * passed in another system before stands in its extract of cases: only one that was handed over here is kept.
 */
export async function decidedOnCases(
  manager: EntityManager,
  ids: readonly string[],
  clientIds: readonly string[],
): Promise<DecidedHere> {
  const cases = await selectRows(manager, caseEntity, { id: ids });
  const handovers = await selectRows(manager, handoverEntity, { clientKey: clientIds, scope: ['LEAD'] });
  const completed = handovers.filter(({ state }) => state === 'COMPLETED');
  const here = await changedHere(
    manager,
    completed.map(({ clientKey }) => clientKey),
  );
  const passed = new Set(completed.filter(({ id }) => here.has(id)).map(({ caseId }) => caseId));
  const closed = cases.filter(({ closeReason }) => closeReason !== null);
  return {
    ended: new Map(closed.map(({ id, closedOn }) => [id, closedOn ?? ''])),
    led: new Map(cases.filter(({ id }) => passed.has(id)).map(({ id, lead }) => [id, lead])),
  };
}

/** What was decided here about these memberships. One statement, by primary key. */
export async function decidedOnMembers(manager: EntityManager, ids: readonly string[]): Promise<DecidedHere> {
  const members = await selectRows(manager, caseMemberEntity, { id: ids });
  const left = members.filter(({ leaveReason }) => leaveReason !== null);
  return { ended: new Map(left.map(({ id, until }) => [id, until ?? ''])), led: new Map() };
}

/** What a row of an extract says about a case or a membership. */
interface Said {
  readonly id: string;
  readonly lastDay: LocalDate | null;
  readonly lead?: string;
}

/** Splits rows by whether they would undo what was decided here. */
export function requireNotUndone<Values>(
  rows: readonly DeliveredRow<Values>[],
  { ended, led }: DecidedHere,
  column: string,
  say: (values: Values) => Said,
): Checked<Values> {
  const problems = rows.map(({ line, values }) => {
    const { id, lastDay, lead } = say(values);
    const end = ended.get(id);
    if (end !== undefined && (lastDay === null || lastDay > end))
      return [{ line, column, reason: `was ended here on ${end}: an extract does not open it again` }];
    const leads = led.get(id);
    if (leads === undefined || leads === lead) return [];
    return [{ line, column: 'lead', reason: 'the lead was handed over here: an extract does not take it back' }];
  });
  return { accepted: rows.filter((_row, index) => problems[index]?.length === 0), refused: problems.flat() };
}
