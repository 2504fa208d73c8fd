import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type {
  EmploymentBeginInput,
  EmploymentCoachAssignInput,
  EmploymentEndInput,
  EmploymentHoursChangeInput,
  EmploymentPackageApplyInput,
  WorkerContactRecordInput,
} from '../generated/resolver-types.ts';
import { applyPackage } from '../rules/applied-package.ts';
import { endingWith } from '../rules/employment-end.ts';
import type { SocialEconomyRegisters, SocialEconomyTables } from '../tables.ts';

const { onFile, onRecord } = actsOf<SocialEconomyTables, SocialEconomyRegisters>();
const isLonger = (text: string | null | undefined, most: number) => (text ?? '').length > most;

/** The enterprise takes a worker on. */
export const employmentBegin = onFile({
  name: 'employmentBegin',
  decide: (input: EmploymentBeginInput & FileActInput, { newRecord }) => {
    if (isLonger(input.jobTitle, 120)) return refused(breach('TEXT_TOO_LONG', 'jobTitle'));
    if (isLonger(input.competentCode, 20)) return refused(breach('TEXT_TOO_LONG', 'competentCode'));
    const { instrument, hoursFraction, from } = input;
    const employment = {
      ...newRecord('employments'),
      ...{ instrument, hoursFraction, from, to: input.to ?? null, endReason: null, coachStaff: null },
      jobTitle: input.jobTitle ?? null,
      competentCode: input.competentCode ?? null,
      contractType: input.contractType ?? null,
    };
    return { write: { employments: [employment] } };
  },
});

/** Other hours from a day on. The employment is written too, so that two people cannot change it past each other. */
export const employmentHoursChange = onRecord({
  name: 'employmentHoursChange',
  on: 'employments',
  decide: (employment, { from, hoursFraction }: EmploymentHoursChangeInput & RecordActInput, { newRecord }) => {
    const change = { ...newRecord('hoursChanges'), employmentSourceId: employment.sourceId, from, hoursFraction };
    return { write: { employments: [employment], hoursChanges: [change] } };
  },
});

/** A support package (WOP) is applied from a day on; the employment is written too, as above. */
export const employmentPackageApply = onRecord({
  name: 'employmentPackageApply',
  on: 'employments',
  decide: (employment, input: EmploymentPackageApplyInput & RecordActInput, { dossier, newRecord }) => {
    const { percentage, level, from } = input;
    const own = { ...newRecord('packages'), employmentSourceId: employment.sourceId };
    const applied = { ...own, percentage, level, from, to: input.to ?? null };
    return { write: { employments: [employment], packages: applyPackage(applied, dossier.packages) } };
  },
});

/** The workplace coach of an employment, or none. */
export const employmentCoachAssign = onRecord({
  name: 'employmentCoachAssign',
  on: 'employments',
  decide: (employment, { coach }: EmploymentCoachAssignInput & RecordActInput) =>
    isLonger(coach, 120)
      ? refused(breach('TEXT_TOO_LONG', 'coach'))
      : { write: { employments: [{ ...employment, coachStaff: coach ?? null }] } },
});

/** An employment ends; packages and absences that would last longer end with it. */
export const employmentEnd = onRecord({
  name: 'employmentEnd',
  on: 'employments',
  decide: (employment, { to, reason }: EmploymentEndInput & RecordActInput, { dossier }) => {
    if (employment.endReason !== null) return refused(breach('EMPLOYMENT_OVER', 'endReason'));
    return { write: endingWith({ ...employment, to, endReason: reason }, dossier) };
  },
});

/** A way to reach the worker. */
export const workerContactRecord = onFile({
  name: 'workerContactRecord',
  decide: ({ kind, value, since }: WorkerContactRecordInput & FileActInput, { newRecord }) => {
    if (isLonger(value, 200)) return refused(breach('TEXT_TOO_LONG', 'value'));
    const contact = { ...newRecord('contacts'), contactKind: kind, contactValue: value, since: since ?? null };
    return { write: { contacts: [contact] } };
  },
});
