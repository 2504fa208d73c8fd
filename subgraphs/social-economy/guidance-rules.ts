import type { OwnerTables } from '../../shared/acts/dossier.ts';
import * as entities from './guidance-entities.ts';
import { sessionBreach } from './rules/guidance.ts';
import { agreementBreach, supportedEmploymentBreach } from './rules/supported-employment.ts';
import type { SocialEconomyRegisters, SocialEconomyTables } from './tables.ts';

/** Guidance and supported employment, each with what has to hold for it. */
export const guidanceTables = {
  guidanceSessions: {
    kind: 'guidance-sessions',
    entity: entities.guidanceSessionEntity,
    section: 'social-economy.guidance',
    reads: ['employments', 'supportedEmployments'],
    invariant: sessionBreach,
  },
  supportedEmployments: {
    kind: 'supported-employments',
    entity: entities.supportedEmploymentEntity,
    section: 'social-economy.guidance',
    reads: ['employments'],
    invariant: supportedEmploymentBreach,
  },
  supportAgreements: {
    kind: 'support-agreements',
    entity: entities.supportAgreementEntity,
    section: 'social-economy.guidance',
    reads: ['supportedEmployments', 'supportAgreements'],
    invariant: agreementBreach,
  },
} satisfies Partial<OwnerTables<SocialEconomyTables, SocialEconomyRegisters>>;
