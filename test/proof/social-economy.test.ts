/** @jest-environment ./test/kit/production-environment.js */
import { DEMO } from '../../demo/organisations.ts';
import { definition } from '../../subgraphs/social-economy/definition.ts';
import { kinds } from '../../subgraphs/social-economy/import/kinds.ts';
import { HOLDER } from '../kit/record-row.ts';
import { socialEconomyExtracts } from '../kit/social-economy-extracts.ts';
import { describeProof } from './describe-proof.ts';

describeProof(
  { definition, kinds, field: 'socialEconomy' },
  [...socialEconomyExtracts(1), ...socialEconomyExtracts(1, DEMO.centreB)],
  {
    ownKind: 'SOCIAL_ECONOMY_ENTERPRISE',
    own: HOLDER,
    others: [DEMO.centreB],
  },
);
