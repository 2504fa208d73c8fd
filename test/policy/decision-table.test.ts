import { describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS } from '../../shared/caller.ts';
import { SHARING_STATUSES } from '../../shared/grant.ts';
import { decisionTable, formatDecisionTable, type TableRow } from '../../shared/policy-table.ts';
import { samplePolicy } from '../kit/sample-policy.ts';

const IN_CASE = 'context.relation == Relation::"CASE" && context.purpose == Purpose::"TRANSITION"';
const FIRST = '@id("a") @legalBasis("law A")\npermit (principal == Role::"coach", action, resource)';

/** One rule that permits what no product of lists says: with consent, or without it to who holds a part. */
const UNEVEN = samplePolicy(
  'pes',
  `${FIRST}\nwhen { ${IN_CASE} && (context.sharing == Sharing::"GIVEN" || context.holdsPart) };`,
  ['pes.transition'],
);

describe('the decision table as text', () => {
  it('gives exactly the permits when it is unfolded, of a rule with an "or" too', () => {
    const permits = [...decisionTable(UNEVEN)].filter(({ decision }) => decision.permitted).map(inputs);
    expect(unfold(formatDecisionTable(UNEVEN)).toSorted()).toEqual(permits.toSorted());
  });

  it('writes two lines where one would permit more', () => {
    const [, ...lines] = formatDecisionTable(UNEVEN).split('\n');
    expect(lines).toEqual([
      'pes.transition\tcoach\tTRANSITION\t*\tCASE\t*\ttrue\ta\tlaw A\tTEST-01',
      'pes.transition\tcoach\tTRANSITION\t*\tCASE\tGIVEN\tfalse\ta\tlaw A\tTEST-01',
    ]);
  });
});

/** `section role purpose kind relation sharing holdsPart` of every permit that a line stands for. */
function unfold(table: string): string[] {
  const [, ...lines] = table.split('\n');
  return lines.flatMap((line) => {
    const [section, role, purpose, kinds = '', relation, sharing = '', holds = ''] = line.split('\t');
    return values(kinds, ORGANISATION_KINDS).flatMap((kind) =>
      values(sharing, SHARING_STATUSES).flatMap((status) =>
        values(holds, ['true', 'false']).map((part) =>
          [section, role, purpose, kind, relation, status, part].join(' '),
        ),
      ),
    );
  });
}

function values(cell: string, all: readonly string[]): readonly string[] {
  return cell === '*' ? all : cell.split(',');
}

function inputs({ section, role, purpose, organisationKind, relation, sharing, holdsPart }: TableRow): string {
  return [section, role, purpose, organisationKind, relation, sharing, holdsPart].join(' ');
}
