import { date, optional, type RecordRow, recordEntity, text } from '../../shared/columns.ts';
import type {
  ParticipantProfile,
  ParticipantSource,
  ParticipationExitReason,
  ParticipationStatus,
} from './generated/resolver-types.ts';

/** Somebody's way through one partnership. `holder` is the organisation that met them first. */
export interface ParticipationRow extends RecordRow {
  partnershipId: string;
  status: ParticipationStatus;
  source: ParticipantSource;
  profile: ParticipantProfile;
  contactedOn: string;
  enrolledOn: string | null;
  activatedOn: string | null;
  /** Day of the last pause; it stays when the client goes on. */
  pausedOn: string | null;
  resumedOn: string | null;
  exitedOn: string | null;
  exitReason: ParticipationExitReason | null;
  aftercareOn: string | null;
  closedOn: string | null;
}

export const participationEntity = recordEntity<ParticipationRow>('participation', {
  partnershipId: text('partnership_id', 36),
  status: text('status', 20),
  source: text('source', 20),
  profile: text('profile', 20),
  contactedOn: date('contacted_on'),
  enrolledOn: optional(date('enrolled_on')),
  activatedOn: optional(date('activated_on')),
  pausedOn: optional(date('paused_on')),
  resumedOn: optional(date('resumed_on')),
  exitedOn: optional(date('exited_on')),
  exitReason: optional(text('exit_reason', 20)),
  aftercareOn: optional(date('aftercare_on')),
  closedOn: optional(date('closed_on')),
});

export const participationEntities = [participationEntity];
