import type { ExtractKind } from '../../shared/import/types.ts';
import type { OwnerDefinition } from '../../shared/owner-definition.ts';
import { definition as pes } from '../../subgraphs/pes/definition.ts';
import { kinds as pesKinds } from '../../subgraphs/pes/import/kinds.ts';
import { definition as socialEconomy } from '../../subgraphs/social-economy/definition.ts';
import { kinds as socialEconomyKinds } from '../../subgraphs/social-economy/import/kinds.ts';
import { definition as welfare } from '../../subgraphs/welfare/definition.ts';
import { kinds as welfareKinds } from '../../subgraphs/welfare/import/kinds.ts';

/** The owners of records with all that they take in. */
export const IMPORTING_OWNERS: readonly (readonly [string, OwnerDefinition, readonly ExtractKind[]])[] = [
  ['pes', pes, pesKinds],
  ['welfare', welfare, welfareKinds],
  ['social-economy', socialEconomy, socialEconomyKinds],
];
