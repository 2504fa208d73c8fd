import type { LocalDate } from '../../../shared/local-date.ts';
import type { AssessmentRow, RegistrationRow } from '../entities.ts';
import type { EvaluatedPackage, ImwPremiumRow } from '../package-entities.ts';

/** Something that happened, as VDAB tells it: codes and dates only, never free text. */
export interface PesEvent {
  readonly on: LocalDate;
  readonly source: 'PES';
  readonly section: string;
  readonly kind: string;
  readonly detail: string | null;
}

export interface PesJourneyRows {
  readonly registrations: readonly RegistrationRow[];
  readonly assessments: readonly AssessmentRow[];
  readonly supportPackages: readonly EvaluatedPackage[];
  readonly imwPremiums: readonly ImwPremiumRow[];
}

/** What happened up to and including `today`, oldest first, from the rows of the sections that are disclosed. */
export function journeyOf(rows: PesJourneyRows, today: LocalDate): PesEvent[] {
  return [
    ...rows.registrations.flatMap(registrationEvents),
    ...rows.assessments.flatMap(assessmentEvents),
    ...rows.supportPackages.flatMap(supportPackageEvents),
    ...rows.imwPremiums.flatMap(imwEvents),
  ]
    .filter((event) => event.on <= today)
    .sort((a, b) => a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind));
}

function event(section: string, kind: string, on: LocalDate | null, detail: string | null): PesEvent[] {
  return on === null ? [] : [{ on, source: 'PES', section, kind, detail }];
}

function registrationEvents(row: RegistrationRow): PesEvent[] {
  return [
    ...event('pes.registration', 'REGISTERED', row.registeredOn, row.category),
    ...event('pes.registration', 'REGISTRATION_CONFIRMED', row.confirmedOn, row.category),
    ...event('pes.registration', 'REGISTRATION_ENDED', row.endedOn, row.category),
  ];
}

const REFUSALS = ['REFUSED', 'REFUSED_FINAL', 'RECONSIDERATION'];
const GRANTS = ['GRANTED', 'EXPIRED', 'SUPERSEDED'];

function assessmentEvents(row: AssessmentRow): PesEvent[] {
  const kind = GRANTS.includes(row.status)
    ? 'ADVICE_GRANTED'
    : REFUSALS.includes(row.status)
      ? 'ADVICE_REFUSED'
      : 'ADVICE_REQUESTED';
  // The day of the request stands on its own only where it is told beside the decision.
  const requestedOn = kind === 'ADVICE_REQUESTED' ? null : row.requestedOn;
  return [
    ...event('pes.assessment', 'ADVICE_REQUESTED', requestedOn, row.advice),
    ...event('pes.assessment', kind, row.issuedOn, row.advice),
    ...event('pes.assessment', 'ADVICE_RECONSIDERATION_ASKED', row.reconsiderationOn, row.advice),
  ];
}

function supportPackageEvents(row: EvaluatedPackage): PesEvent[] {
  const detail = `${row.wagePremiumPercentage} ${row.guidance}`;
  return [
    ...event('pes.support-package', 'SUPPORT_PACKAGE_STARTED', row.from, detail),
    ...event('pes.support-package', 'SUPPORT_PACKAGE_SUSPENDED', row.suspendedOn, detail),
    ...event('pes.support-package', 'SUPPORT_PACKAGE_RESUMED', row.resumedOn, detail),
    ...row.evaluations.flatMap(({ heldOn, evaluationKind }) =>
      event('pes.support-package', 'SUPPORT_PACKAGE_EVALUATED', heldOn, evaluationKind),
    ),
    ...event('pes.support-package', 'SUPPORT_PACKAGE_ENDED', row.to, detail),
  ];
}

function imwEvents(row: ImwPremiumRow): PesEvent[] {
  return [
    ...event('pes.imw', 'IMW_DECIDED', row.decisionOn, row.imwPackage),
    ...event('pes.imw', 'IMW_EXTENSION_ASKED', row.extendedOn, row.imwPackage),
  ];
}
