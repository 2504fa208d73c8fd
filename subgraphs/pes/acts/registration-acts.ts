import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { MediationStatus } from '../generated/resolver-types.ts';
import {
  changeCategory,
  clientNumberOf,
  isCategory,
  isMediatorName,
  isTeamName,
  problemOfRunning,
  toConfirmBy,
} from '../rules/registration.ts';
import type { PesRegisters, PesTables } from '../tables.ts';

const acts = actsOf<PesTables, PesRegisters>();

interface Registering extends FileActInput {
  readonly category: string;
  readonly mediationStatus: MediationStatus;
  readonly registeredOn: LocalDate;
  readonly mediator?: string | null;
  readonly team?: string | null;
}

const jobseekerRegister = acts.onFile({
  name: 'jobseekerRegister',
  decide: (
    { category, mediationStatus, registeredOn, mediator = null, team = null }: Registering,
    { today, dossier, file, newRecord },
  ) => {
    if (registeredOn > today) return refused(breach('DAY_AHEAD', 'registeredOn'));
    if (!isCategory(category, registeredOn)) return refused(breach('CATEGORY_UNKNOWN', 'category'));
    if (mediator !== null && !isMediatorName(mediator)) return refused(breach('MEDIATOR_NAME', 'mediator'));
    if (team !== null && !isTeamName(team)) return refused(breach('TEAM_NAME', 'team'));
    const clientNumber = clientNumberOf(dossier.registrations, file.holder);
    const said = { category, mediationStatus, registeredOn, mediator, team, clientNumber };
    const later = { endedOn: null, confirmedOn: null };
    return { write: { registrations: [{ ...newRecord('registrations'), ...said, ...later }] } };
  },
});

const registrationCategoryChange = acts.onRecord({
  name: 'registrationCategoryChange',
  on: 'registrations',
  decide: (
    row,
    input: RecordActInput & { readonly category: string; readonly from: LocalDate },
    { today, newRecord },
  ) => {
    const changed = changeCategory(row, input, today);
    if ('rule' in changed) return refused(changed);
    return { write: { registrations: [changed.old, { ...changed.begun, ...newRecord('registrations') }] } };
  },
});

const mediationStatusChange = acts.onRecord({
  name: 'mediationStatusChange',
  on: 'registrations',
  decide: (row, { mediationStatus }: RecordActInput & { readonly mediationStatus: MediationStatus }) => {
    const over = problemOfRunning(row);
    return over === null ? { write: { registrations: [{ ...row, mediationStatus }] } } : refused(over);
  },
});

interface Assigning extends RecordActInput {
  readonly mediator: string;
  readonly team?: string | null;
}

const mediatorAssign = acts.onRecord({
  name: 'mediatorAssign',
  on: 'registrations',
  decide: (row, { mediator, team = null }: Assigning) => {
    const over = problemOfRunning(row);
    if (over !== null) return refused(over);
    if (!isMediatorName(mediator)) return refused(breach('MEDIATOR_NAME', 'mediator'));
    if (team !== null && !isTeamName(team)) return refused(breach('TEAM_NAME', 'team'));
    return { write: { registrations: [{ ...row, mediator, team: team ?? row.team }] } };
  },
});

const registrationConfirm = acts.onRecord({
  name: 'registrationConfirm',
  on: 'registrations',
  decide: (row, { confirmedOn }: RecordActInput & { readonly confirmedOn: LocalDate }, { today, values }) => {
    const over = problemOfRunning(row);
    if (over !== null) return refused(over);
    if (confirmedOn > today) return refused(breach('DAY_AHEAD', 'confirmedOn'));
    if (toConfirmBy(row, values) === null) return refused(breach('CONFIRMATION_CATEGORY', 'category'));
    if (row.confirmedOn !== null && confirmedOn < row.confirmedOn)
      return refused(breach('REGISTRATION_ORDER', 'confirmedOn'));
    // A confirmation that comes late is recorded like any other.
    return { write: { registrations: [{ ...row, confirmedOn }] } };
  },
});

const registrationEnd = acts.onRecord({
  name: 'registrationEnd',
  on: 'registrations',
  decide: (row, { endedOn }: RecordActInput & { readonly endedOn: LocalDate }, { today }) => {
    const over = problemOfRunning(row);
    if (over !== null) return refused(over);
    if (endedOn > today) return refused(breach('DAY_AHEAD', 'endedOn'));
    return { write: { registrations: [{ ...row, endedOn }] } };
  },
});

/** What happens to the registration of a jobseeker. */
export const registrationActs = [
  ...[jobseekerRegister, registrationCategoryChange, mediationStatusChange],
  ...[mediatorAssign, registrationConfirm, registrationEnd],
];
