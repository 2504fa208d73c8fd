import { type RegisterRow, registerEntity } from '../../shared/acts/register.ts';
import { date, flag, optional, type RecordRow, recordEntity, text } from '../../shared/columns.ts';
import type { TransitionRow } from './entities.ts';
import type { InternshipResult, SuspensionReason, TransitionPhase } from './generated/resolver-types.ts';

/** A service provider for transition tracks: its recognition by DWSE and its mandate of VDAB (domain 2.2). */
export interface ProviderRow extends RegisterRow {
  kbo: string;
  /** First day of the recognition by DWSE; null while there is none. */
  recognisedFrom: string | null;
  recognisedTo: string | null;
  /** First day of the mandate; how long it lasts is a policy value. */
  mandateFrom: string;
  /** Whether its project is approved by ESF Vlaanderen. */
  esfProject: boolean;
}

export const providerColumns = {
  kbo: text('kbo', 10),
  recognisedFrom: optional(date('recognised_from')),
  recognisedTo: optional(date('recognised_to')),
  mandateFrom: date('mandate_from'),
  esfProject: flag('esf_project'),
};

export const providerEntity = registerEntity<ProviderRow>('provider', providerColumns);

/** What each part of a track has: the source id of its track, at the same holder. */
interface PartOfTrack extends RecordRow {
  trackSourceId: string;
  from: string;
  /** Last day; null while it runs. */
  to: string | null;
}

const part = {
  trackSourceId: text('track_source_id', 80),
  from: date('from_date'),
  to: optional(date('to_date')),
};

export interface TrackPhaseRow extends PartOfTrack {
  phase: TransitionPhase;
}

export const trackPhaseColumns = { ...part, phase: text('phase', 20) };
export const trackPhaseEntity = recordEntity<TrackPhaseRow>('track_phase', trackPhaseColumns);

export interface TrackSuspensionRow extends PartOfTrack {
  reason: SuspensionReason;
}

export const trackSuspensionColumns = { ...part, reason: text('reason', 20) };
export const trackSuspensionEntity = recordEntity<TrackSuspensionRow>('track_suspension', trackSuspensionColumns);

export interface InternshipRow extends PartOfTrack {
  /** KBO number of the enterprise where it takes place. */
  host: string;
  /** The holder's reference of the real job offer behind it. */
  jobOfferRef: string;
  /** Occupation in Competent. */
  competentCode: string | null;
  result: InternshipResult | null;
  popUpdated: boolean | null;
}

export const internshipColumns = {
  ...part,
  host: text('host', 10),
  jobOfferRef: text('job_offer_ref', 60),
  competentCode: optional(text('competent_code', 20)),
  result: optional(text('result', 20)),
  popUpdated: optional(flag('pop_updated')),
};
export const internshipEntity = recordEntity<InternshipRow>('internship', internshipColumns);

/** A track with all its parts, each oldest first: what its section is made of. */
export interface WholeTrack extends TransitionRow {
  phases: readonly TrackPhaseRow[];
  suspensions: readonly TrackSuspensionRow[];
  internships: readonly InternshipRow[];
}
