import type { SocialEconomyRecordSource } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { isSession, isSupportedEmployment } from './guidance-entities.ts';
import { phaseOf } from './rules/supported-employment-steps.ts';

const heldBy = ({ holder }: { readonly holder: string }) => ({
  __typename: 'Organisation' as const,
  kboNumber: holder,
});

/** The section of guidance, in two fields. */
export const guidanceFields = {
  guidance: async (record: SocialEconomyRecordSource) =>
    (await record.read('social-economy.guidance')).filter(isSession),
  supportedEmployments: async (record: SocialEconomyRecordSource) =>
    (await record.read('social-economy.guidance')).filter(isSupportedEmployment),
} satisfies Resolvers['SocialEconomyRecord'];

export const guidanceTypes = {
  GuidanceSession: { heldBy, employment: ({ employmentId }) => employmentId },
  SupportedEmployment: {
    heldBy,
    employment: ({ employmentId }) => employmentId,
    host: ({ host }) => ({ __typename: 'Organisation', kboNumber: host }),
    goals: ({ goals }) => goals.split('\n'),
    phase: phaseOf,
    support: ({ agreements }) => [...agreements],
  },
} satisfies Resolvers;
