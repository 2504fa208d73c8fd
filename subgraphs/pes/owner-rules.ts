import type { OwnerRules } from '../../shared/acts/dossier.ts';
import { loadPolicyValues } from '../../shared/policy-values.ts';
import { assessmentTables } from './assessment-rules.ts';
import { careerTables } from './career-rules.ts';
import { contactEntity } from './entities.ts';
import { ruleBook } from './rules/rule-book.ts';
import type { PesRegisters, PesTables } from './tables.ts';
import { transitionRegisters, transitionTables } from './transition-rules.ts';

/** What VDAB's records are made of, and what has to hold for them whatever writes them. */
export const ownerRules: OwnerRules<PesTables, PesRegisters> = {
  tables: {
    ...assessmentTables,
    ...transitionTables,
    ...careerTables,
    contacts: { kind: 'contacts', entity: contactEntity, section: 'pes.contact' },
  },
  registers: transitionRegisters,
  ruleBook,
  values: loadPolicyValues(new URL('./reference/policy-values.csv', import.meta.url)),
};
