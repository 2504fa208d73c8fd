import { ORGANISATION_KINDS, purposesOf, ROLES, type Role } from './caller.ts';
import { RELATIONS, SHARING_STATUSES } from './grant.ts';
import type { Decision, Policy, PolicyQuestion } from './policy.ts';
import { PERMIT_COLUMNS, type Permit } from './policy-permits.ts';

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
 * The permits of the table as lines of tab-separated text, folded: values that are permitted alike stand together, and an
 * input that makes no difference is written `*`. Unfolded, the lines give exactly the permits. One header line first.
 */
export function formatDecisionTable(policy: Policy): string {
  const permits: Permit[] = [];
  for (const row of decisionTable(policy)) if (row.decision.permitted) permits.push(unfolded(row));
  const lines = FOLDED.reduce(foldColumn, permits).map((row) => PERMIT_COLUMNS.map((column) => row[column]).join('\t'));
  return [PERMIT_COLUMNS.join('\t'), ...lines.sort()].join('\n');
}

/** Who may do which act, as lines of tab-separated text; a header line first. */
export function formatActTable(policy: Policy): string {
  return policy.standings.length === 0 ? formatOwnActs(policy) : formatJointActs(policy);
}

/** Acts on a part that the caller's own organisation holds. */
function formatOwnActs(policy: Policy): string {
  const permits = policy.acts.flatMap((act) =>
    ROLES.flatMap((role) =>
      purposesOf([role]).flatMap((purpose) => {
        const { permitted, rule, legalBasis, authorisation } = policy.decideAct({ role, purpose, act });
        return permitted ? [[act, role, purpose, rule, legalBasis, authorisation].join('\t')] : [];
      }),
    ),
  );
  return [['act', 'role', 'purpose', 'rule', 'legalBasis', 'authorisation'].join('\t'), ...permits.sort()].join('\n');
}

/**
 * Acts that cross organisations: by relation, and by one standing at a time; by two at once, as MEMBER+OWNER, where one alone gives
 * nothing; `*` where none is asked for.
 */
function formatJointActs(policy: Policy): string {
  const permits = policy.acts.flatMap((act) =>
    ROLES.flatMap((role) =>
      purposesOf([role]).flatMap((purpose) =>
        RELATIONS.flatMap((relation) => {
          const decide = (standing: readonly string[]) => policy.decideAct({ role, purpose, act, relation, standing });
          const line = (standing: string, { rule, legalBasis, authorisation }: Decision) =>
            [act, role, purpose, relation, standing, rule, legalBasis, authorisation].join('\t');
          const without = decide([]);
          if (without.permitted) return [line('*', without)];
          const giving = policy.standings.filter((each) => decide([each]).permitted);
          const pairs = pairsOf(policy.standings.filter((each) => !giving.includes(each)));
          return [...giving.map((each) => [each]), ...pairs].flatMap((standing) => {
            const decision = decide(standing);
            return decision.permitted ? [line(standing.join('+'), decision)] : [];
          });
        }),
      ),
    ),
  );
  const header = ['act', 'role', 'purpose', 'relation', 'standing', 'rule', 'legalBasis', 'authorisation'].join('\t');
  return [header, ...permits.sort()].join('\n');
}

function pairsOf(standings: readonly string[]): string[][] {
  return standings.flatMap((one, at) => standings.slice(at + 1).map((other) => [one, other]));
}

const FOLDED = ['organisationKind', 'sharing', 'holdsPart'] as const;
const WHOLE = { organisationKind: ORGANISATION_KINDS.length, sharing: SHARING_STATUSES.length, holdsPart: 2 };

function unfolded({ decision, holdsPart, ...question }: TableRow): Permit {
  const { rule, legalBasis, authorisation } = decision;
  return {
    ...{ ...question, holdsPart: String(holdsPart) },
    ...{ rule, legalBasis: legalBasis ?? '', authorisation: authorisation ?? '' },
  };
}

/** Rows that differ in this column only become one: the others stay apart, so that no permit is added. */
function foldColumn(rows: readonly Permit[], column: (typeof FOLDED)[number]): Permit[] {
  const alike = new Map<string, { row: Permit; values: string[] }>();
  for (const row of rows) {
    const others = PERMIT_COLUMNS.map((each) => (each === column ? '' : row[each])).join('\t');
    const group = alike.get(others) ?? { row, values: [] };
    group.values.push(row[column]);
    alike.set(others, group);
  }
  return [...alike.values()].map(({ row, values }) => ({
    ...row,
    [column]: values.length === WHOLE[column] ? '*' : values.join(','),
  }));
}
