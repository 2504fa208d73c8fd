import { actsOf, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import { addDays } from '../../../shared/local-date.ts';
import type { MoveRow } from '../entities.ts';
import type {
  MoveCorrectInput,
  MoveFailureRecordInput,
  MoveRecordInput,
  ReturnDeclineInput,
  ReturnOfferInput,
  ReturnRightExerciseInput,
} from '../generated/resolver-types.ts';
import { hoursOn } from '../rules/employment.ts';
import { endingWith } from '../rules/employment-end.ts';
import { correctionBreach, declineReturn, exerciseReturn, failMove, offerReturn } from '../rules/move-steps.ts';
import { employmentOf } from '../rules/period.ts';
import type { SocialEconomyRegisters, SocialEconomyTables } from '../tables.ts';

const { onRecord } = actsOf<SocialEconomyTables, SocialEconomyRegisters>();

const NOTHING_YET = {
  ...{ failedOn: null, failureCause: null, returnOfferedOn: null, returnAnswer: null, returnAnsweredOn: null },
  ...{ returnedOn: null, returnedToEmployment: null },
} as const;

/** The worker moved on to regular work; an employment that runs on that day ends the day before. */
export const moveRecord = onRecord({
  name: 'moveRecord',
  on: 'employments',
  decide: (employment, input: MoveRecordInput & RecordActInput, { dossier, newRecord, today }) => {
    if (input.on > today) return refused(breach('AHEAD', 'on'));
    const move: MoveRow = {
      ...{ ...newRecord('moves'), employmentSourceId: employment.sourceId, movedOn: input.on, ...NOTHING_YET },
      ...{ destination: input.destination, favourableEvaluation: input.favourableEvaluation },
      evaluationOn: input.evaluationOn ?? null,
      newEmployer: input.newEmployer ?? null,
      imwStartedOn: input.imwStartedOn ?? null,
    };
    const runs = employment.to === null || employment.to >= input.on;
    if (!runs) return { write: { moves: [move], employments: [employment] } };
    const ended = { ...employment, to: addDays(input.on, -1), endReason: 'MOVED_TO_REGULAR_WORK' as const };
    return { write: { moves: [move], ...endingWith(ended, dossier) } };
  },
});

/** The new job failed, with the cause. */
export const moveFailureRecord = onRecord({
  name: 'moveFailureRecord',
  on: 'moves',
  decide: (move, { on, cause }: MoveFailureRecordInput & RecordActInput, { today }) => {
    const failed = failMove(move, on, cause, today);
    return 'rule' in failed ? refused(failed) : { write: { moves: [failed] } };
  },
});

/** The enterprise offers the worker to come back. */
export const returnOffer = onRecord({
  name: 'returnOffer',
  on: 'moves',
  decide: (move, { on }: ReturnOfferInput & RecordActInput, { today }) => {
    const offered = offerReturn(move, on, today);
    return 'rule' in offered ? refused(offered) : { write: { moves: [offered] } };
  },
});

/** The worker declines the offer. */
export const returnDecline = onRecord({
  name: 'returnDecline',
  on: 'moves',
  decide: (move, { on }: ReturnDeclineInput & RecordActInput, { today }) => {
    const declined = declineReturn(move, on, today);
    return 'rule' in declined ? refused(declined) : { write: { moves: [declined] } };
  },
});

/** The worker comes back to the former employer, in the employment that was left, as a new one. */
export const returnRightExercise = onRecord({
  name: 'returnRightExercise',
  on: 'moves',
  decide: (move, { on, employer }: ReturnRightExerciseInput & RecordActInput, { dossier, newRecord, today }) => {
    if (employer && employer !== move.holder) return refused(breach('INV-22', 'employer'));
    const left = employmentOf(move, dossier.employments);
    if (left === undefined) return refused(breach('INV-22', 'employmentSourceId'));
    const own = newRecord('employments');
    const returned = exerciseReturn(move, on, own.sourceId, today);
    if ('rule' in returned) return refused(returned);
    const hours = left.to === null ? left.hoursFraction : hoursOn(left, dossier.hoursChanges, left.to);
    const back = { ...left, ...own, hoursFraction: hours, from: on, to: null, endReason: null };
    return { write: { moves: [returned], employments: [back] } };
  },
});

/** Puts right what was recorded: a field that is left out stays, null clears it where it can be empty. */
export const moveCorrect = onRecord({
  name: 'moveCorrect',
  on: 'moves',
  decide: (move, input: MoveCorrectInput & RecordActInput, { today }) => {
    const kept = <Field extends keyof MoveRow>(field: Field, given: MoveRow[Field] | undefined): MoveRow[Field] =>
      given === undefined ? move[field] : given;
    const corrected: MoveRow = {
      ...move,
      movedOn: input.on ?? move.movedOn,
      destination: input.destination ?? move.destination,
      favourableEvaluation: input.favourableEvaluation ?? move.favourableEvaluation,
      evaluationOn: kept('evaluationOn', input.evaluationOn),
      newEmployer: kept('newEmployer', input.newEmployer),
      imwStartedOn: kept('imwStartedOn', input.imwStartedOn),
      failedOn: kept('failedOn', input.failedOn),
      failureCause: kept('failureCause', input.failureCause),
      returnOfferedOn: kept('returnOfferedOn', input.returnOfferedOn),
      returnAnswer: kept('returnAnswer', input.returnAnswer),
      returnAnsweredOn: kept('returnAnsweredOn', input.returnAnsweredOn),
    };
    const found = correctionBreach(move, corrected, today);
    return found === null ? { write: { moves: [corrected] } } : refused(found);
  },
});
