import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { EmploymentRow, MoveFromInstrument, MoveRow } from '../entities.ts';
import { employmentOf } from './period.ts';
import { hadFavourableEvaluation, isMet, returnConditionsOf, returnTermEnd } from './return-right.ts';

interface Facts {
  readonly employments: readonly EmploymentRow[];
  readonly moves: readonly MoveRow[];
}

/** A move with the instrument of the employment that was left; null where the enterprise has no such employment. */
export function withInstrumentLeft(move: MoveRow, employments: readonly EmploymentRow[]): MoveFromInstrument {
  return { ...move, instrumentLeft: employmentOf(move, employments)?.instrument ?? null };
}

/**
 * What is wrong with a move; null when nothing is: its days are in order, a failure has a cause, an answer follows an offer,
 * an employment is left once, and an offer and a return fulfil the conditions of the right of return (INV-22, domain 2.6).
 */
export function moveBreach(row: MoveRow, { employments, moves }: Facts, values: PolicyValues): Breach | null {
  const left = employmentOf(row, employments);
  if (left !== undefined && row.movedOn < left.from) return breach('PERIOD', 'movedOn');
  const twice = moves.some(
    ({ id, holder, employmentSourceId }) =>
      id !== row.id && holder === row.holder && employmentSourceId === row.employmentSourceId,
  );
  if (twice) return breach('MOVE_TWICE', 'employmentSourceId');
  return daysBreach(row) ?? answerBreach(row) ?? returnBreach(row, employments, values);
}

function daysBreach(row: MoveRow): Breach | null {
  for (const field of ['imwStartedOn', 'failedOn', 'returnOfferedOn', 'returnedOn'] as const) {
    const day = row[field];
    if (day !== null && day < row.movedOn) return breach('PERIOD', field);
  }
  if (row.failedOn !== null && row.returnedOn !== null && row.returnedOn < row.failedOn)
    return breach('PERIOD', 'returnedOn');
  return (row.failedOn === null) === (row.failureCause === null) ? null : breach('MOVE_CAUSE', 'failureCause');
}

function answerBreach(row: MoveRow): Breach | null {
  const { returnAnswer, returnAnsweredOn, returnOfferedOn, returnedOn } = row;
  if ((returnAnswer === null) !== (returnAnsweredOn === null)) return breach('RETURN_ANSWER', 'returnAnswer');
  if (returnAnsweredOn !== null) {
    if (returnOfferedOn === null) return breach('RETURN_ANSWER', 'returnOfferedOn');
    if (returnAnsweredOn < returnOfferedOn) return breach('PERIOD', 'returnAnsweredOn');
  }
  return returnAnswer === 'DECLINED' && returnedOn !== null ? breach('RETURN_DECLINED', 'returnedOn') : null;
}

function returnBreach(row: MoveRow, employments: readonly EmploymentRow[], values: PolicyValues): Breach | null {
  const move = withInstrumentLeft(row, employments);
  const until = returnTermEnd(row, values);
  const { returnOfferedOn, returnedOn, returnedToEmployment } = row;
  if (returnOfferedOn !== null) {
    const mayBeOffered = move.instrumentLeft === 'CMW' && hadFavourableEvaluation(row);
    if (!mayBeOffered || until === null || returnOfferedOn > until) return breach('INV-22', 'returnOfferedOn');
  }
  if (returnedOn === null) return returnedToEmployment === null ? null : breach('INV-22', 'returnedToEmployment');
  if (!returnConditionsOf(move, returnedOn, values).every(isMet)) return breach('INV-22', 'returnedOn');
  if (returnedToEmployment === null) return null;
  const back = employmentOf({ holder: row.holder, employmentSourceId: returnedToEmployment }, employments);
  return back?.from === returnedOn ? null : breach('INV-22', 'returnedToEmployment');
}
