import type { LocalDate } from '../../../shared/local-date.ts';
import type { AssessmentRow, RegistrationRow, SupportPackageRow, TransitionRow } from '../entities.ts';

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
  readonly supportPackages: readonly SupportPackageRow[];
  readonly transitions: readonly TransitionRow[];
}

/** What happened up to and including `today`, oldest first, from the rows of the sections that are disclosed. */
export function journeyOf(rows: PesJourneyRows, today: LocalDate): PesEvent[] {
  return [
    ...rows.registrations.flatMap(registrationEvents),
    ...rows.assessments.flatMap(assessmentEvents),
    ...rows.supportPackages.flatMap(supportPackageEvents),
    ...rows.transitions.flatMap(transitionEvents),
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
  return event('pes.assessment', kind, row.issuedOn, row.advice);
}

function supportPackageEvents(row: SupportPackageRow): PesEvent[] {
  const detail = `${row.wagePremiumPercentage} ${row.guidance}`;
  return [
    ...event('pes.support-package', 'SUPPORT_PACKAGE_STARTED', row.from, detail),
    ...event('pes.support-package', 'SUPPORT_PACKAGE_ENDED', row.to, detail),
  ];
}

function transitionEvents(row: TransitionRow): PesEvent[] {
  const ended = row.outcome === null ? null : row.plannedEndOn;
  return [
    ...event('pes.transition', 'TRANSITION_STARTED', row.startOn, row.origin),
    ...event('pes.transition', 'TRANSITION_ENDED', ended, row.outcome),
  ];
}
