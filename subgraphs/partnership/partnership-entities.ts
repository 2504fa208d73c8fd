import { date, entity, key, longText, optional, text } from '../../shared/columns.ts';
import type { PartnershipRole } from './generated/resolver-types.ts';

export interface PartnershipRow {
  id: string;
  sourceId: string;
  name: string;
  promotor: string;
  from: string;
  to: string | null;
}

export const partnershipEntity = entity<PartnershipRow>(
  'partnership',
  {
    id: key(text('id', 36)),
    sourceId: text('source_id', 80),
    name: text('name', 200),
    promotor: text('promotor', 10),
    from: date('from_date'),
    to: optional(date('to_date')),
  },
  [{ name: 'partnership_source', columns: ['sourceId'], unique: true }],
);

export interface PartnershipAreaRow {
  partnershipId: string;
  nisCode: string;
}

export const partnershipAreaEntity = entity<PartnershipAreaRow>('partnership_area', {
  partnershipId: key(text('partnership_id', 36)),
  nisCode: key(text('nis_code', 5)),
});

export interface PartnershipMemberRow {
  partnershipId: string;
  organisation: string;
  role: PartnershipRole;
  /** One responsibility per line. */
  responsibilities: string;
}

export const partnershipMemberEntity = entity<PartnershipMemberRow>(
  'partnership_member',
  {
    partnershipId: key(text('partnership_id', 36)),
    organisation: key(text('organisation', 10)),
    role: text('role', 20),
    responsibilities: longText('responsibilities'),
  },
  [{ name: 'partnership_member_organisation', columns: ['organisation'] }],
);

/** The tables of partnerships: where they work and who takes part. */
export const partnershipTables = [partnershipEntity, partnershipAreaEntity, partnershipMemberEntity];
