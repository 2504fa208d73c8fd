import { PARTICIPATION_MOVES } from '../../subgraphs/partnership/rules/participation.ts';
import { ACTION_STEPS } from '../../subgraphs/partnership/rules/plan-action.ts';
import { REFERRAL_STEPS } from '../../subgraphs/partnership/rules/referral-states.ts';
import { ASSESSMENT_MOVES } from '../../subgraphs/pes/rules/assessment.ts';
import { STEP_MOVES } from '../../subgraphs/pes/rules/step.ts';
import { PACKAGE_MOVES } from '../../subgraphs/pes/rules/support-package.ts';
import { TRACK_MOVES } from '../../subgraphs/pes/rules/track-states.ts';
import { ACTIVATION_MOVES } from '../../subgraphs/welfare/rules/activation-states.ts';
import { APPLICATION_MOVES } from '../../subgraphs/welfare/rules/application.ts';
import { PROJECT_MOVES } from '../../subgraphs/welfare/rules/project-moves.ts';
import { SANCTION_MOVES } from '../../subgraphs/welfare/rules/sanction.ts';
import type { AnyActName } from '../generated/acts/offers.ts';

type Moves = Readonly<Record<string, readonly string[]>>;
type Fits = (status: string) => boolean;

/** Where a status leads to one of these by the owner's own machine. */
const to =
  (moves: Moves, ...next: readonly string[]): Fits =>
  (status) =>
    moves[status]?.some((one) => next.includes(one)) ?? true;
/** Where a status is one of these. */
const from =
  (...statuses: readonly string[]): Fits =>
  (status) =>
    statuses.includes(status);
/** Where a status leads anywhere at all. */
const open =
  (moves: Moves): Fits =>
  (status) =>
    (moves[status]?.length ?? 1) > 0;

// An act that is not here is offered whatever the status: its owner refuses it in words where it does not fit.
const FITS: Readonly<Partial<Record<AnyActName, Fits>>> = {
  referralRevise: from('DRAFTED'),
  referralSend: to(REFERRAL_STEPS, 'send'),
  referralAccept: to(REFERRAL_STEPS, 'accept'),
  referralRefuse: to(REFERRAL_STEPS, 'refuse'),
  referralStart: to(REFERRAL_STEPS, 'start'),
  referralInternshipRecord: from('STARTED'),
  referralComplete: to(REFERRAL_STEPS, 'complete'),
  referralStop: to(REFERRAL_STEPS, 'stop'),
  referralRevoke: to(REFERRAL_STEPS, 'revoke'),
  signalAnswer: from('SENT'),
  signalWithdraw: from('SENT'),
  planGoalReword: from('OPEN'),
  planGoalAchieve: from('OPEN'),
  planGoalGiveUp: from('OPEN'),
  planActionAdd: from('OPEN'),
  planActionTake: from(...ACTION_STEPS.TAKE),
  planActionDecline: from(...ACTION_STEPS.DECLINE),
  planActionStart: from(...ACTION_STEPS.START),
  planActionDone: from(...ACTION_STEPS.FINISH),
  planActionDrop: from(...ACTION_STEPS.DROP),
  planActionMove: from(...ACTION_STEPS.MOVE),
  planEffortRecord: from(...ACTION_STEPS.EFFORT),
  participationEnrol: from(...PARTICIPATION_MOVES.ENROL.from),
  participationActivate: from(...PARTICIPATION_MOVES.ACTIVATE.from),
  participationPause: from(...PARTICIPATION_MOVES.PAUSE.from),
  participationResume: from(...PARTICIPATION_MOVES.RESUME.from),
  participationExit: from(...PARTICIPATION_MOVES.EXIT.from),
  participationAftercareStart: from(...PARTICIPATION_MOVES.AFTERCARE.from),
  participationClose: from(...PARTICIPATION_MOVES.CLOSE.from),
  integrationProjectSign: to(PROJECT_MOVES, 'SIGNED'),
  integrationProjectActivate: from('SIGNED'),
  integrationProjectAmend: from('ACTIVE'),
  integrationProjectNoticeGive: to(PROJECT_MOVES, 'NOTICE'),
  integrationProjectExempt: open(PROJECT_MOVES),
  integrationProjectEnd: to(PROJECT_MOVES, 'ENDED'),
  integrationProjectTerminate: to(PROJECT_MOVES, 'TERMINATED'),
  socialInvestigationStart: to(APPLICATION_MOVES, 'SOCIAL_INVESTIGATION'),
  applicationDecide: to(APPLICATION_MOVES, 'DECIDED'),
  decisionNotify: to(APPLICATION_MOVES, 'NOTIFIED'),
  appealRecord: to(APPLICATION_MOVES, 'APPEALED'),
  sanctionDefer: to(SANCTION_MOVES, 'DEFERRED'),
  sanctionEnd: to(SANCTION_MOVES, 'ENDED'),
  articleSixtyStart: to(ACTIVATION_MOVES, 'RUNNING'),
  activationBegin: to(ACTIVATION_MOVES, 'RUNNING'),
  activationEnd: open(ACTIVATION_MOVES),
  assessmentScreeningStart: to(ASSESSMENT_MOVES, 'SCREENING'),
  assessmentReportSubmit: to(ASSESSMENT_MOVES, 'REPORT_SUBMITTED'),
  assessmentReviewStart: to(ASSESSMENT_MOVES, 'TOM_REVIEW'),
  assessmentGrant: to(ASSESSMENT_MOVES, 'GRANTED'),
  assessmentRefuse: to(ASSESSMENT_MOVES, 'REFUSED', 'REFUSED_FINAL'),
  assessmentReconsider: to(ASSESSMENT_MOVES, 'RECONSIDERATION'),
  assessmentReconsiderationDecide: from('RECONSIDERATION'),
  supportPackageSuspend: to(PACKAGE_MOVES, 'SUSPENDED'),
  supportPackageEnd: to(PACKAGE_MOVES, 'ENDED'),
  transitionTrackRefer: to(TRACK_MOVES, 'REFERRED'),
  transitionTrackStart: from('REFERRED'),
  transitionTrackSuspend: to(TRACK_MOVES, 'SUSPENDED'),
  transitionTrackResume: from('SUSPENDED'),
  transitionTrackComplete: to(TRACK_MOVES, 'COMPLETED'),
  transitionTrackStop: to(TRACK_MOVES, 'STOPPED'),
  stepStart: to(STEP_MOVES, 'RUNNING'),
  stepComplete: to(STEP_MOVES, 'DONE'),
  stepStop: to(STEP_MOVES, 'STOPPED'),
  stepCancel: to(STEP_MOVES, 'CANCELLED'),
};

/** Whether an act follows on the status of a record, as far as the page asked for the status; else the owner says so. */
export function fitsStatus(name: AnyActName, record: object): boolean {
  const status: unknown = Reflect.get(record, 'status');
  return typeof status !== 'string' || (FITS[name]?.(status) ?? true);
}
