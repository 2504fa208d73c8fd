import { describe, expect, it } from '@jest/globals';
import { loadOwnerPolicy } from '../../scripts/owner-policy.ts';
import { type Owner, purposesOf, ROLES } from '../../shared/caller.ts';
import type { PolicyQuestion } from '../../shared/policy.ts';

const PARTNERS = ['TRANSITION_PROVIDER', 'CIVIL_SOCIETY'] as const;
const KINDS = ['WELFARE_CENTRE', 'SOCIAL_ECONOMY_ENTERPRISE', 'PES', 'EMPLOYER', ...PARTNERS] as const;

/** What each owner opens to who is asked by a referral. */
const OPENED: readonly (readonly [Exclude<Owner, 'partnership'>, readonly string[]])[] = [
  ['pes', ['pes.assessment']],
  ['welfare', ['welfare.activation', 'welfare.integration-project', 'welfare.needs']],
  ['social-economy', ['social-economy.development-plan']],
];

/** Every question about who has such a relation, to begin with who is asked by a referral, that a policy answers with yes. */
async function permitted(
  owner: Owner,
  relation: 'REFERRAL' | 'CASE' = 'REFERRAL',
  kinds: readonly (typeof KINDS)[number][] = KINDS,
): Promise<PolicyQuestion[]> {
  const policy = await loadOwnerPolicy(owner);
  const questions = policy.sections.flatMap((section) =>
    ROLES.flatMap((role) => purposesOf([role]).map((purpose) => ({ section, role, purpose }))),
  );
  const asked = kinds.flatMap((organisationKind) =>
    (['GIVEN', 'UNKNOWN', 'WITHDRAWN'] as const).flatMap((sharing) =>
      questions.map((each) => ({ ...each, organisationKind, sharing, relation, holdsPart: false }) as const),
    ),
  );
  return asked.filter((question) => policy.decide(question).permitted);
}

describe('the policy for who is asked by a referral', () => {
  it.each(OPENED)(
    'of %s opens %j with the client’s consent, and nothing else and nothing without',
    async (owner, sections) => {
      const rows = await permitted(owner);
      expect([...new Set(rows.map(({ section }) => section))].sort()).toEqual(sections);
      expect(new Set(rows.map(({ sharing }) => sharing))).toEqual(new Set(['GIVEN']));
      expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(['coach', 'mediator', 'social-worker']));
    },
  );

  it.each(OPENED)(
    'of %s goes on opening %j to a provider and to civil society in the case, with the client’s consent; to an employer nothing',
    async (owner, sections) => {
      const rows = await permitted(owner, 'CASE', PARTNERS);
      const withConsent = rows.filter(({ section }) => sections.includes(section));
      for (const kind of PARTNERS)
        expect(
          [...new Set(withConsent.filter((row) => row.organisationKind === kind).map(({ section }) => section))].sort(),
        ).toEqual(sections);
      expect(new Set(withConsent.map(({ sharing }) => sharing))).toEqual(new Set(['GIVEN']));
      const toEmployers = await permitted(owner, 'CASE', ['EMPLOYER']);
      expect(toEmployers.filter(({ section }) => sections.includes(section))).toEqual([]);
    },
  );

  it('of the partnership opens who it is about and what is addressed to it, and neither case, sharing nor plan', async () => {
    const sections = new Set((await permitted('partnership')).map(({ section }) => section));
    for (const section of ['partnership.identity', 'partnership.referrals']) expect(sections).toContain(section);
    for (const section of ['partnership.case', 'partnership.sharing', 'partnership.plan', 'partnership.plan-health'])
      expect(sections).not.toContain(section);
  });
});
