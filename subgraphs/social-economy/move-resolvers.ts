import { labelOf } from '../../shared/words/code-list.ts';
import { returnConditions } from './codes/move-codes.ts';
import type { SocialEconomyRecordSource, SocialEconomyRows } from './context.ts';
import type { MoveFromInstrument } from './entities.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { ownerRules } from './owner-rules.ts';
import { returnConditionsOf, returnRightOf } from './rules/return-right.ts';

/** Moves, and the conditions of the right of return. */
export const moveTypes = {
  MoveToRegularWork: {
    from: ({ holder }) => ({ __typename: 'Organisation', kboNumber: holder }),
    on: ({ movedOn }) => movedOn,
    newEmployer: ({ newEmployer }) =>
      newEmployer === null ? null : { __typename: 'Organisation', kboNumber: newEmployer },
    returnRight: (move, _arguments, { today }) => returnRightOf(move, today, ownerRules.values),
  },
  MoveReturnConditions: {
    move: ({ id }) => id,
    conditions: (move, _arguments, { today }) => returnConditionsOf(move, today, ownerRules.values),
  },
  ReturnCondition: {
    words: ({ code }, _arguments, { caller }) => labelOf(returnConditions, code, caller.language),
  },
} satisfies Resolvers;

/** Whether a section of a holder is closed to who reads this record. */
async function closedHolders(record: SocialEconomyRecordSource, section: keyof SocialEconomyRows & string) {
  const closed = await record.access.missing(section);
  return (holder: string) => closed === null || closed.includes(holder);
}

/**
 * The employments; that one ended by illness shows to who gets the absences of its holder, and why any ended to nobody else:
 * one reason that is kept back alone would be told by that.
 */
export async function shownEmployments(
  record: SocialEconomyRecordSource,
): Promise<SocialEconomyRows['social-economy.employment'][]> {
  const rows = await record.read('social-economy.employment');
  const isClosed = await closedHolders(record, 'social-economy.absence');
  return rows.map((row) => (isClosed(row.holder) ? { ...row, endReason: null } : row));
}

/**
 * The moves; by whose will one failed shows in the right of return, so that of a failed move it shows to who gets its
 * conditions only. A move without an instrument gives no right.
 */
export async function shownMoves(record: SocialEconomyRecordSource): Promise<MoveFromInstrument[]> {
  const rows = await record.read('social-economy.moves');
  const isClosed = await closedHolders(record, 'social-economy.return-conditions');
  return rows.map((row) => (row.failedOn !== null && isClosed(row.holder) ? { ...row, rightIsHidden: true } : row));
}
