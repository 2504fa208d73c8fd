/** @jest-environment ./test/kit/production-environment.js */
import { definition } from '../../subgraphs/pes/definition.ts';
import { kinds } from '../../subgraphs/pes/import/kinds.ts';
import { pesExtracts, VDAB } from '../kit/pes-extracts.ts';
import { describeProof } from './describe-proof.ts';

describeProof({ definition, kinds, field: 'pes' }, pesExtracts(1), { ownKind: 'PES', own: VDAB, others: [] });
