import { readFileSync } from 'node:fs';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { describe, expect, it } from '@jest/globals';
import { loadOwnerPolicy } from '../../scripts/owner-policy.ts';
import { OWNERS, purposesOf, ROLES } from '../../shared/caller.ts';
import { RELATIONS } from '../../shared/grant.ts';
import { createSlices, readAttributes } from '../../shared/policy-slice.ts';
import { decisionTable, type TableRow } from '../../shared/policy-table.ts';

/** All rules of an owner in one set of the engine, as they stand in its text. */
function wholeSet(owner: string): string {
  const text = readFileSync(new URL(`../../subgraphs/${owner}/policy.cedar`, import.meta.url), 'utf8');
  const rules = cedar.policySetTextToParts(text);
  if (rules.type === 'failure') throw new Error('The text does not parse.');
  const named = rules.policies.map((rule) => [/@id\("([^"]+)"\)/.exec(rule)?.[1] ?? '', rule] as const);
  cedar.preparsePolicySet(`whole ${owner}`, { staticPolicies: Object.fromEntries(named) });
  return `whole ${owner}`;
}

const entity = (type: string, id: string) => ({ __entity: { type, id } });

function rulesOf(set: string, principal: string, resource: [string, string], context: cedar.Context): string[] {
  const [type, id] = resource;
  const answer = cedar.statefulIsAuthorized({
    preparsedPolicySetId: set,
    principal: { type: 'Role', id: principal },
    action: { type: 'Action', id: type === 'Section' ? 'disclose' : 'act' },
    resource: { type, id },
    context,
    entities: [],
  });
  if (answer.type === 'failure') throw new Error('The engine does not answer.');
  expect(answer.response.diagnostics.errors).toEqual([]);
  return answer.response.diagnostics.reason.sort();
}

// Every 97th question: a prime, so that each input takes each of its values.
const EVERY = 97;

describe.each(OWNERS)('the rules of %s that can speak on a question', (owner) => {
  it('decide each section as all rules together do, by the same rule', async () => {
    const policy = await loadOwnerPolicy(owner);
    const whole = wholeSet(owner);
    const asked: TableRow[] = [...decisionTable({ ...policy, decide: () => DENIED })].filter((_, i) => i % EVERY === 0);
    const answers = asked.map(({ role, section, purpose, relation, organisationKind, sharing, holdsPart, ...rest }) => {
      const decision = policy.decide({ role, section, purpose, relation, organisationKind, sharing, holdsPart });
      const [rule = 'default-deny'] = rulesOf(whole, role, ['Section', section], {
        purpose: entity('Purpose', purpose),
        relation: entity('Relation', relation),
        organisationKind: entity('OrganisationKind', organisationKind),
        sharing: entity('Sharing', sharing),
        holdsPart,
      });
      return { ...rest, ours: decision.rule, all: rule };
    });
    expect(answers.filter(({ ours, all }) => ours !== all)).toEqual([]);
    expect(new Set(answers.map(({ ours }) => ours)).size).toBeGreaterThan(5);
  });

  it('decide each act as all rules together do, by the same rule', async () => {
    const policy = await loadOwnerPolicy(owner);
    const whole = wholeSet(owner);
    const standing = policy.standings;
    const answers = policy.acts.flatMap((act, i) =>
      ROLES.map((role, j) => {
        // A purpose of the role: for others no authorisation speaks, whatever the rules say.
        const purposes = purposesOf([role]);
        const purpose = purposes[i % purposes.length] ?? 'INTAKE';
        const relation = RELATIONS[(i + 2 * j) % RELATIONS.length] ?? 'NONE';
        const joint = { relation: entity('Relation', relation), standing: standing.map((x) => entity('Standing', x)) };
        const context = { purpose: entity('Purpose', purpose), ...(standing.length > 0 ? joint : {}) };
        const [rule = 'default-deny'] = rulesOf(whole, role, ['Act', act], context);
        return { act, role, ours: policy.decideAct({ role, purpose, act, relation, standing }).rule, all: rule };
      }),
    );
    expect(answers.filter(({ ours, all }) => ours !== all)).toEqual([]);
  });
});

const DENIED = { permitted: false, rule: '', legalBasis: null, authorisation: null, reason: null } as const;

describe('a set of rules for a scope', () => {
  const rule = (text: string) => {
    const parsed = cedar.policyToJson(text);
    if (parsed.type === 'failure') throw new Error(text);
    return parsed.json;
  };
  const scope = (role: string) => ({
    principal: { type: 'Role', id: role },
    action: { type: 'Action', id: 'disclose' },
    resource: { type: 'Section', id: 'a' },
  });
  const LISTED = rule('permit (principal, action, resource) when { [Role::"coach"].contains(principal) };');
  const EITHER = rule(
    'permit (principal, action, resource) when { [Role::"coach"].contains(principal) || principal == Role::"mediator" };',
  );
  const UNLESS = rule('permit (principal, action, resource) unless { [Role::"coach"].contains(principal) };');

  it('leaves out a rule whose list does not have the role: then no set is asked and nothing is permitted', () => {
    const sliceOf = createSlices('pes', { LISTED });
    expect([sliceOf(scope('coach')), sliceOf(scope('mediator'))]).toEqual([
      expect.objectContaining({ name: expect.any(String) }),
      null,
    ]);
  });

  it('keeps a rule whose list is one of two ways, and one that speaks unless the list has the role', () => {
    for (const kept of [EITHER, UNLESS])
      expect(createSlices('pes', { kept })(scope('mediator'))?.name).toEqual(expect.any(String));
  });

  it.each([
    ['context.sharing == Sharing::"GIVEN" && context.holdsPart', ['holdsPart', 'sharing']],
    ['[Relation::"CASE"].contains(context.relation) || (context has purpose)', ['purpose', 'relation']],
    ['principal == Role::"coach"', []],
    ['context == {"holdsPart": true}', null],
  ])('reads of the context in "when { %s }" what is %j; a difference elsewhere is never asked about', (body, read) => {
    expect(readAttributes([rule(`permit (principal, action, resource) when { ${body} };`)])).toEqual(read);
  });

  it('of two owners with the same rules are two sets', () => {
    const [ours, theirs] = (['pes', 'welfare'] as const).map(
      (owner) => createSlices(owner, { LISTED })(scope('coach'))?.name,
    );
    expect(ours).not.toBe(theirs);
  });
});
