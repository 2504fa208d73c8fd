import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { policyPage } from '../../scripts/policy-page.ts';
import { OWNERS, type Owner } from '../../shared/caller.ts';
import { policyOf, readPermits } from '../../shared/policy-permits.ts';

const tableOf = (owner: Owner) =>
  readFileSync(new URL(`../../docs/policy/${owner}.tsv`, import.meta.url), 'utf8').replaceAll('\r', '');

/** What one row of a page says, as the lines of the table that it stands for. */
function unfold({ role, purpose, relation, ...rest }: ReturnType<typeof readPermits>[number]): string[] {
  return role.split(',').flatMap((eachRole) =>
    purpose.split(',').flatMap((eachPurpose) =>
      relation.split(',').map((eachRelation) => {
        return JSON.stringify({ ...rest, role: eachRole, purpose: eachPurpose, relation: eachRelation });
      }),
    ),
  );
}

describe('the decision table as a page', () => {
  it.each(OWNERS)('has for %s a row for every permit, and permits nothing more', (owner) => {
    const permits = readPermits(tableOf(owner));
    const sections = [...new Set(permits.map(({ section }) => section))];
    const shown = sections.flatMap((section) => policyOf(section, permits).permits);
    expect(shown.flatMap(unfold).sort()).toEqual(permits.flatMap(unfold).sort());
    const rows = policyPage(owner, tableOf(owner))
      .split('\n')
      .filter((line) => /^\| (een|de) /.test(line));
    expect(rows).toHaveLength(shown.length);
  });

  it('says in Dutch who gets what, for which task, on which ground', () => {
    const page = policyPage('welfare', tableOf('welfare'));
    expect(page).toContain('# Wie wat te zien krijgt van de OCMW’s');
    expect(page).toContain('**Wat hier niet staat, wordt geweigerd.**');
    expect(page).toMatch(
      /\| een functionaris voor gegevensbescherming \| toezicht houden \| om het even \| toezicht \| om het even \| ja \| `welfare\.supervision` \|/,
    );
  });

  it('shows the acts with who may do them, and in which standing where that matters', () => {
    expect(policyPage('pes', tableOf('pes'))).toMatch(/\| `assessmentGrant` \| een medewerker van VDAB [^|]+\|/);
    expect(policyPage('partnership', tableOf('partnership'))).toMatch(
      /\| `agreementSign` \| [^|]*een begeleider[^|]* \| [^|]+ \| geen \| PARTNER, PROMOTOR \|/,
    );
  });
});
