import type { PesRecordResolvers, Resolvers } from './generated/resolver-types.ts';

/** The fields of the record that steps to work and the vertrouwelijk luik are read by. */
export const careerFields = {
  steps: (record) => record.read('pes.steps'),
  confidentialNotes: (record) => record.read('pes.confidential'),
} satisfies Partial<PesRecordResolvers>;

/** The types below those fields. */
export const careerTypes = {
  PesStep: {
    kind: ({ stepKind }) => stepKind,
    executor: ({ executor }) => ({ __typename: 'Organisation', kboNumber: executor }),
  },
} satisfies Resolvers;
