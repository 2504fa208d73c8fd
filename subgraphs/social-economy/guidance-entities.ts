import { date, longText, optional, type RecordRow, recordEntity, text, whole } from '../../shared/columns.ts';
import type { OfEmployment } from './employment-entities.ts';
import type { GuidanceKind, GuidancePlace, SupportedEmploymentProgramme } from './generated/resolver-types.ts';

/** One session of guidance. */
export interface GuidanceSessionRow extends OfEmployment {
  kind: GuidanceKind;
  on: string;
  /** Staff id of who guided. */
  coach: string;
  minutes: number;
  place: GuidancePlace;
  /** `sourceId` of the supported employment at the same holder; null for a session that is no visit of one. */
  supportedEmploymentSourceId: string | null;
}

export const guidanceSessionEntity = recordEntity<GuidanceSessionRow>('guidance_session', {
  employmentSourceId: text('employment_source_id', 80),
  kind: text('session_kind', 30),
  on: date('session_on'),
  coach: text('coach_staff', 120),
  minutes: whole('minutes'),
  place: text('place', 20),
  supportedEmploymentSourceId: optional(text('supported_employment_source_id', 80)),
});

/** A job at a regular employer with support: first placed, then trained. Where it stands follows from its dates. */
export interface SupportedEmploymentRow extends OfEmployment {
  /** KBO number of the employer where the work is done. */
  host: string;
  /** One goal a line. */
  goals: string;
  programme: SupportedEmploymentProgramme;
  placedOn: string;
  trainingOn: string | null;
  fadingOn: string | null;
  independentOn: string | null;
  stoppedOn: string | null;
}

export const supportedEmploymentEntity = recordEntity<SupportedEmploymentRow>('supported_employment', {
  employmentSourceId: text('employment_source_id', 80),
  host: text('host', 10),
  goals: longText('goals'),
  programme: text('programme', 20),
  placedOn: date('placed_on'),
  trainingOn: optional(date('training_on')),
  fadingOn: optional(date('fading_on')),
  independentOn: optional(date('independent_on')),
  stoppedOn: optional(date('stopped_on')),
});

/** Hours of support a week that were agreed with the host, from a day on. */
export interface SupportAgreementRow extends RecordRow {
  /** `sourceId` of the supported employment at the same holder. */
  supportedEmploymentSourceId: string;
  from: string;
  hoursPerWeek: number;
}

export const supportAgreementEntity = recordEntity<SupportAgreementRow>('support_agreement', {
  supportedEmploymentSourceId: text('supported_employment_source_id', 80),
  from: date('from_date'),
  hoursPerWeek: whole('hours_per_week'),
});

/** A session with the id of its employment; null where the enterprise has no such employment. */
export interface SessionOfEmployment extends GuidanceSessionRow {
  readonly employmentId: string | null;
}

/** A supported employment with its agreements and the id of its employment. */
export interface SupportedEmploymentWithSupport extends SupportedEmploymentRow {
  readonly agreements: readonly SupportAgreementRow[];
  readonly employmentId: string | null;
}

/** What the section of guidance is made of. */
export type GuidanceRow = SessionOfEmployment | SupportedEmploymentWithSupport;

export function isSession(row: GuidanceRow): row is SessionOfEmployment {
  return 'minutes' in row;
}

export function isSupportedEmployment(row: GuidanceRow): row is SupportedEmploymentWithSupport {
  return 'agreements' in row;
}
