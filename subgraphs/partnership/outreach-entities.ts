import { date, entity, instant, key, longText, optional, text, version } from '../../shared/columns.ts';
import type { OutreachOutcome, ParticipantProfile } from './generated/resolver-types.ts';

/** Somebody whom a partner met and who may be registered nowhere: their number is asked of the source register. */
export interface OutreachRequestRow {
  id: string;
  partnershipId: string;
  /** KBO number of the partner that met them. */
  holder: string;
  /** Subject of the staff member who met them. */
  staffMember: string;
  /** What the partner finds its own notes by; no name and no number. */
  reference: string;
  /** Keyed index of the national number. */
  numberIndex: string;
  /** The number itself, for the list to the source register only; null once it is no longer asked. */
  numberSealed: string | null;
  profile: ParticipantProfile;
  contactedOn: string;
  requestedOn: string;
  /** Last day on which an answer of the source register still counts. */
  expiresOn: string;
  /** That it expired follows from `expiresOn`. */
  status: 'WAITING' | 'SETTLED' | 'WITHDRAWN';
  /** Day on which it was settled or withdrawn. */
  endedOn: string | null;
  outcome: OutreachOutcome | null;
  /** Who they turned out to be; null while that is not known. */
  clientKey: string | null;
  changedAt: Date;
  version: number;
}

export const outreachColumns = {
  id: key(text('id', 36)),
  partnershipId: text('partnership_id', 36),
  holder: text('holder', 10),
  staffMember: text('staff_member', 120),
  reference: text('reference', 40),
  numberIndex: text('number_index', 43),
  numberSealed: optional(longText('number_sealed')),
  profile: text('profile', 20),
  contactedOn: date('contacted_on'),
  requestedOn: date('requested_on'),
  expiresOn: date('expires_on'),
  status: text('status', 10),
  endedOn: optional(date('ended_on')),
  outcome: optional(text('outcome', 20)),
  clientKey: optional(text('client_key', 36)),
  changedAt: instant('changed_at'),
  version,
};

export const outreachEntity = entity<OutreachRequestRow>('outreach_request', outreachColumns, [
  { name: 'outreach_request_holder', columns: ['holder', 'partnershipId'] },
  { name: 'outreach_request_status', columns: ['status', 'expiresOn'] },
]);
