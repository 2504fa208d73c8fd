import type { EntitySchema } from 'typeorm';
import { type AgreementRow, agreementEntity, type SignatureRow, signatureEntity } from './agreement-entities.ts';
import { type OutreachRequestRow, outreachEntity } from './outreach-entities.ts';
import { type ServiceDecisionRow, serviceDecisionEntity } from './service-decision-entities.ts';

/** The rows that acts on a partnership read and write, by the name of their table. */
export interface PartnershipTables {
  readonly agreements: AgreementRow;
  readonly signatures: SignatureRow;
  readonly serviceDecisions: ServiceDecisionRow;
  readonly outreach: OutreachRequestRow;
}

/** What a partnership agreed and decided. */
export type PartnershipDossier = { readonly [Name in keyof PartnershipTables]: readonly PartnershipTables[Name][] };

/** Whole rows to insert, or to write over the stored ones of the same id. */
export type PartnershipChanges = { readonly [Name in keyof PartnershipTables]?: readonly PartnershipTables[Name][] };

/** Where they are kept. Their history stands under `partnership/<name>`, which is no section of a client. */
export const partnershipTables: {
  readonly [Name in keyof PartnershipTables]: {
    readonly entity: EntitySchema<PartnershipTables[Name]>;
    readonly keepsHistory?: boolean;
  };
} = {
  agreements: { entity: agreementEntity },
  signatures: { entity: signatureEntity },
  serviceDecisions: { entity: serviceDecisionEntity },
  // Its number is forgotten once it is no longer asked: a history would keep it.
  outreach: { entity: outreachEntity, keepsHistory: false },
};

/** The names of the tables. */
export const partnershipTableNames = Object.keys(partnershipTables) as (keyof PartnershipTables)[];
