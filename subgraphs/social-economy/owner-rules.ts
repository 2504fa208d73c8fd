import type { OwnerRules } from '../../shared/acts/dossier.ts';
import { loadPolicyValues } from '../../shared/policy-values.ts';
import { enterpriseEntity } from './employment-entities.ts';
import { employmentTables } from './employment-rules.ts';
import { moveEntity } from './entities.ts';
import { guidanceTables } from './guidance-rules.ts';
import { moveBreach } from './rules/move.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { SocialEconomyRegisters, SocialEconomyTables } from './tables.ts';

/** What the enterprises' records are made of, and what has to hold for them whatever writes them. */
export const ownerRules: OwnerRules<SocialEconomyTables, SocialEconomyRegisters> = {
  tables: {
    ...employmentTables,
    ...guidanceTables,
    moves: {
      kind: 'moves',
      entity: moveEntity,
      section: 'social-economy.moves',
      reads: ['employments', 'moves'],
      invariant: moveBreach,
    },
  },
  registers: { enterprises: { kind: 'enterprises', entity: enterpriseEntity } },
  ruleBook,
  values: loadPolicyValues(new URL('./reference/policy-values.csv', import.meta.url)),
};
