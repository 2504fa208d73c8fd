/** @jest-environment ./test/kit/production-environment.js */
import { DEMO } from '../../demo/organisations.ts';
import { definition } from '../../subgraphs/welfare/definition.ts';
import { kinds } from '../../subgraphs/welfare/import/kinds.ts';
import { HOLDER } from '../kit/record-row.ts';
import { welfareExtracts } from '../kit/welfare-extracts.ts';
import { describeProof } from './describe-proof.ts';

describeProof({ definition, kinds, field: 'welfare' }, [...welfareExtracts(1), ...welfareExtracts(1, DEMO.centreB)], {
  ownKind: 'WELFARE_CENTRE',
  own: HOLDER,
  others: [DEMO.centreB],
});
