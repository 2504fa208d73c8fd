import { ORGANISATION_KINDS, purposesOf, type Role, ROLES } from './caller.ts';
import { RELATIONS, SHARING_STATUSES } from './grant.ts';
import type { Decision, Policy, PolicyQuestion } from './policy.ts';

export interface TableRow extends PolicyQuestion {
  readonly decision: Decision;
}

/**
 * Every question that can be asked of a policy, with its answer: role × purpose of that role × kind of organisation × relation
 * × sharing × holds a part itself × section. A change of policy is reviewed as a change of this table.
 */
export function* decisionTable(policy: Policy): Generator<TableRow> {
  for (const question of questions(policy.sections)) yield { ...question, decision: policy.decide(question) };
}

function* questions(sections: readonly string[]): Generator<PolicyQuestion> {
  for (const section of sections)
    for (const role of ROLES)
      for (const purpose of purposesOf([role]))
        for (const organisationKind of kindsOf(role))
          for (const relation of RELATIONS)
            for (const sharing of SHARING_STATUSES)
              for (const holdsPart of [false, true])
                yield { role, organisationKind, relation, purpose, section, sharing, holdsPart };
}

function kindsOf(role: Role): PolicyQuestion['organisationKind'][] {
  return role === 'client' ? ['NONE'] : [...ORGANISATION_KINDS];
}

/**
 * The permits of the table as lines of tab-separated text, folded: an input that makes no difference is written `*`.
 * One header line first.
 */
export function formatDecisionTable(policy: Policy): string {
  const permits = [...decisionTable(policy)].filter((row) => row.decision.permitted);
  const columns = ['section', 'role', 'purpose', 'organisationKind', 'relation', 'sharing', 'holdsPart'] as const;
  const folded = new Map<string, Set<string>[]>();
  for (const row of permits) {
    const head = [row.section, row.role, row.purpose, row.relation, row.decision.rule, row.decision.legalBasis].join('\t');
    const sets = folded.get(head) ?? [new Set(), new Set(), new Set()];
    [row.organisationKind, row.sharing, String(row.holdsPart)].forEach((value, index) => {
      sets[index]?.add(value);
    });
    folded.set(head, sets);
  }
  const lines = [...folded].map(([head, sets]) => foldedLine(head, sets));
  return [[...columns, 'rule', 'legalBasis'].join('\t'), ...lines.sort()].join('\n');
}

const WHOLE = [ORGANISATION_KINDS.length, SHARING_STATUSES.length, 2];

function foldedLine(head: string, sets: readonly Set<string>[]): string {
  const [section, role, purpose, relation, rule, legalBasis] = head.split('\t');
  const [kinds, sharing, holds] = sets.map((set, index) => (set.size === WHOLE[index] ? '*' : [...set].join(',')));
  return [section, role, purpose, kinds, relation, sharing, holds, rule, legalBasis].join('\t');
}
