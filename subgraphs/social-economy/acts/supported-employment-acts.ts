import { actsOf, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type { RecordRow } from '../../../shared/columns.ts';
import type {
  SupportedEmploymentCompleteInput,
  SupportedEmploymentFadeInput,
  SupportedEmploymentPlaceInput,
  SupportedEmploymentStopInput,
  SupportedEmploymentTrainInput,
  SupportedEmploymentVisitRecordInput,
} from '../generated/resolver-types.ts';
import type { SupportAgreementRow } from '../guidance-entities.ts';
import { takeStep } from '../rules/supported-employment-steps.ts';
import type { SocialEconomyRegisters, SocialEconomyTables } from '../tables.ts';

const { onRecord } = actsOf<SocialEconomyTables, SocialEconomyRegisters>();

/** The worker is placed at a regular employer, with the hours of support that were agreed. */
export const supportedEmploymentPlace = onRecord({
  name: 'supportedEmploymentPlace',
  on: 'employments',
  decide: ({ sourceId }, input: SupportedEmploymentPlaceInput & RecordActInput, { newRecord, today }) => {
    if (input.on > today) return refused(breach('AHEAD', 'on'));
    const goals = input.goals.map((goal) => goal.trim().replace(/\s+/g, ' ')).filter((goal) => goal !== '');
    const { host, programme, on, hoursPerWeek } = input;
    const own = newRecord('supportedEmployments');
    const noPhaseYet = { trainingOn: null, fadingOn: null, independentOn: null, stoppedOn: null };
    const placed = { ...own, employmentSourceId: sourceId, host, goals: goals.join('\n'), programme, placedOn: on };
    const agreed = agreement(newRecord('supportAgreements'), own.sourceId, on, hoursPerWeek);
    return { write: { supportedEmployments: [{ ...placed, ...noPhaseYet }], supportAgreements: [agreed] } };
  },
});

/** Training on the job begins, with other hours of support where that was agreed. */
export const supportedEmploymentTrain = onRecord({
  name: 'supportedEmploymentTrain',
  on: 'supportedEmployments',
  decide: (row, { on, hoursPerWeek }: SupportedEmploymentTrainInput & RecordActInput, { newRecord, today }) => {
    const trained = takeStep(row, 'train', on, today);
    if ('rule' in trained) return refused(trained);
    if (hoursPerWeek === undefined || hoursPerWeek === null) return { write: { supportedEmployments: [trained] } };
    const agreed = agreement(newRecord('supportAgreements'), row.sourceId, on, hoursPerWeek);
    return { write: { supportedEmployments: [trained], supportAgreements: [agreed] } };
  },
});

/** Support fades, the first time or further. */
export const supportedEmploymentFade = onRecord({
  name: 'supportedEmploymentFade',
  on: 'supportedEmployments',
  decide: (row, { on, hoursPerWeek }: SupportedEmploymentFadeInput & RecordActInput, { newRecord, today }) => {
    const faded = takeStep(row, 'fade', on, today);
    if ('rule' in faded) return refused(faded);
    const agreed = agreement(newRecord('supportAgreements'), row.sourceId, on, hoursPerWeek);
    return { write: { supportedEmployments: [faded], supportAgreements: [agreed] } };
  },
});

/** A visit at the host. */
export const supportedEmploymentVisitRecord = onRecord({
  name: 'supportedEmploymentVisitRecord',
  on: 'supportedEmployments',
  decide: (row, input: SupportedEmploymentVisitRecordInput & RecordActInput, { newRecord, today }) => {
    if (input.on > today) return refused(breach('AHEAD', 'on'));
    const { on, coach, minutes } = input;
    const of = { employmentSourceId: row.employmentSourceId, supportedEmploymentSourceId: row.sourceId };
    const visit = { ...newRecord('guidanceSessions'), ...of, on, coach, minutes };
    const session = { ...visit, kind: 'SUPPORTED_EMPLOYMENT_VISIT' as const, place: 'HOST' as const };
    return { write: { guidanceSessions: [session] } };
  },
});

/** The worker works independently at the host. */
export const supportedEmploymentComplete = onRecord({
  name: 'supportedEmploymentComplete',
  on: 'supportedEmployments',
  decide: (row, { on }: SupportedEmploymentCompleteInput & RecordActInput, { today }) => {
    const completed = takeStep(row, 'complete', on, today);
    return 'rule' in completed ? refused(completed) : { write: { supportedEmployments: [completed] } };
  },
});

/** It stops before that. */
export const supportedEmploymentStop = onRecord({
  name: 'supportedEmploymentStop',
  on: 'supportedEmployments',
  decide: (row, { on }: SupportedEmploymentStopInput & RecordActInput, { today }) => {
    const stopped = takeStep(row, 'stop', on, today);
    return 'rule' in stopped ? refused(stopped) : { write: { supportedEmployments: [stopped] } };
  },
});

function agreement(own: RecordRow, supportedEmploymentSourceId: string, from: string, hoursPerWeek: number) {
  return { ...own, supportedEmploymentSourceId, from, hoursPerWeek } satisfies SupportAgreementRow;
}
