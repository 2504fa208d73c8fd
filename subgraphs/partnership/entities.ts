import type { OrganisationKind } from '../../shared/caller.ts';
import { date, entity, flag, instant, key, optional, text, version } from '../../shared/columns.ts';
import type { CaseCloseReason, CaseLeaveReason, CaseResponsibility } from './generated/resolver-types.ts';

/** A national number of a client, current or replaced. Sealed; found by its keyed index. */
export interface ClientNumberRow {
  numberIndex: string;
  clientId: string;
  nationalNumberSealed: string;
  /** Replaced numbers lead to the same client (INV-02). */
  current: boolean;
}

export const clientNumberEntity = entity<ClientNumberRow>(
  'client_number',
  {
    numberIndex: key(text('number_index', 43)),
    clientId: text('client_id', 36),
    nationalNumberSealed: text('national_number_sealed', 120),
    current: flag('is_current'),
  },
  [{ name: 'client_number_client', columns: ['clientId'] }],
);

/** Copy from the source register (Rijksregister, KSZ registers). */
export interface IdentityRow {
  clientId: string;
  givenName: string;
  familyName: string;
  birthDate: string | null;
  nisCode: string | null;
  preferredLanguage: string | null;
  /** Somebody whose whereabouts may not be found: without a relation they do not exist here. */
  shielded: boolean;
  asOf: Date;
}

export const identityEntity = entity<IdentityRow>('identity', {
  clientId: key(text('client_id', 36)),
  givenName: text('given_name', 100),
  familyName: text('family_name', 100),
  birthDate: optional(date('birth_date')),
  nisCode: optional(text('nis_code', 5)),
  preferredLanguage: optional(text('preferred_language', 2)),
  shielded: flag('shielded'),
  asOf: instant('as_of'),
});

export interface OrganisationRow {
  kboNumber: string;
  name: string;
  kind: OrganisationKind;
  nisCode: string | null;
  from: string;
  to: string | null;
}

export const organisationEntity = entity<OrganisationRow>('organisation', {
  kboNumber: key(text('kbo_number', 10)),
  name: text('name', 200),
  kind: text('kind', 40),
  nisCode: optional(text('nis_code', 5)),
  from: date('from_date'),
  to: optional(date('to_date')),
});

/** Reference directory (KSZ personenrepertorium): which organisation holds a part, in which capacity, for which period. */
export interface DirectoryRow {
  id: string;
  clientId: string;
  /** `pes`, `welfare`, `social-economy`, or the name of an owner that joined by configuration. */
  owner: string;
  holder: string;
  capacity: string;
  from: string;
  to: string | null;
  withdrawn: boolean;
  /** The announcement that was taken last; an older one changes nothing. */
  announcement: string;
}

export const directoryEntity = entity<DirectoryRow>(
  'directory_entry',
  {
    id: key(text('id', 36)),
    clientId: text('client_id', 36),
    owner: text('owner', 20),
    holder: text('holder', 10),
    capacity: text('capacity', 40),
    from: date('from_date'),
    to: optional(date('to_date')),
    withdrawn: flag('withdrawn'),
    announcement: text('announcement', 36),
  },
  [{ name: 'directory_entry_part', columns: ['clientId', 'owner', 'holder', 'capacity'], unique: true }],
);

export interface CaseRow {
  id: string;
  clientId: string;
  sourceId: string;
  openedOn: string;
  closedOn: string | null;
  lead: string;
  /** Null while it is open, and where an extract closed it. */
  closeReason: CaseCloseReason | null;
  changedAt: Date;
  version: number;
}

export const caseEntity = entity<CaseRow>(
  'case_file',
  {
    id: key(text('id', 36)),
    clientId: text('client_id', 36),
    sourceId: text('source_id', 80),
    openedOn: date('opened_on'),
    closedOn: optional(date('closed_on')),
    lead: text('lead_organisation', 10),
    closeReason: optional(text('close_reason', 40)),
    changedAt: instant('changed_at'),
    version,
  },
  [
    { name: 'case_file_source', columns: ['sourceId'], unique: true },
    { name: 'case_file_client', columns: ['clientId'] },
  ],
);

export interface CaseMemberRow {
  id: string;
  caseId: string;
  organisation: string;
  staffMember: string | null;
  responsibility: CaseResponsibility;
  since: string;
  until: string | null;
  /** Null while no end is known, and where an extract ended it. */
  leaveReason: CaseLeaveReason | null;
  changedAt: Date;
  version: number;
}

export const caseMemberEntity = entity<CaseMemberRow>(
  'case_member',
  {
    id: key(text('id', 36)),
    caseId: text('case_id', 36),
    organisation: text('organisation', 10),
    staffMember: optional(text('staff_member', 120)),
    responsibility: text('responsibility', 40),
    since: date('since_date'),
    until: optional(date('until_date')),
    leaveReason: optional(text('leave_reason', 40)),
    changedAt: instant('changed_at'),
    version,
  },
  [
    { name: 'case_member_case', columns: ['caseId'] },
    { name: 'case_member_organisation', columns: ['organisation', 'caseId'] },
  ],
);

/** The tables of people, organisations and cases. */
export const entities = [
  clientNumberEntity,
  identityEntity,
  organisationEntity,
  directoryEntity,
  caseEntity,
  caseMemberEntity,
];
