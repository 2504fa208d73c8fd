import { describe, expect, it } from '@jest/globals';
import type { PolicyQuestion } from '../../shared/policy.ts';
import { decisionTable, formatActTable, formatDecisionTable } from '../../shared/policy-table.ts';
import { samplePolicy } from '../kit/sample-policy.ts';

const SECTIONS = ['pes.registration', 'pes.assessment'];

const TEXT = `
  @id("follow-up") @legalBasis("law A")
  permit (principal == Role::"social-worker", action, resource == Section::"pes.registration")
  when { context.relation == Relation::"CASE" && context.purpose == Purpose::"BENEFIT_FOLLOW_UP" };

  @id("with-consent") @legalBasis("consent")
  permit (principal == Role::"coach", action, resource == Section::"pes.assessment")
  when { context.relation == Relation::"CASE" && context.sharing == Sharing::"GIVEN" };

  @id("never-without-part")
  forbid (principal == Role::"coach", action, resource) unless { context.holdsPart };
`;

const question: PolicyQuestion = {
  role: 'social-worker',
  organisationKind: 'WELFARE_CENTRE',
  relation: 'CASE',
  purpose: 'BENEFIT_FOLLOW_UP',
  section: 'pes.registration',
  sharing: 'UNKNOWN',
  holdsPart: false,
};
const coach: PolicyQuestion = {
  ...question,
  role: 'coach',
  organisationKind: 'SOCIAL_ECONOMY_ENTERPRISE',
  purpose: 'ACTIVATION',
  section: 'pes.assessment',
  holdsPart: true,
};

describe('a policy', () => {
  const policy = samplePolicy('pes', TEXT, SECTIONS);

  it('permits with the rule and its legal basis', () => {
    expect(policy.decide(question)).toEqual({
      permitted: true,
      rule: 'follow-up',
      legalBasis: 'law A',
      authorisation: 'TEST-01',
      reason: null,
    });
  });

  it('denies what no rule speaks of', () => {
    expect(policy.decide({ ...question, section: 'pes.assessment' })).toEqual({
      permitted: false,
      rule: 'default-deny',
      legalBasis: null,
      authorisation: null,
      reason: 'NOT_PERMITTED',
    });
  });

  it('lets a forbid win from a permit, under its own name', () => {
    const refused = policy.decide({ ...coach, sharing: 'GIVEN', holdsPart: false });
    expect(refused).toEqual({
      permitted: false,
      rule: 'never-without-part',
      legalBasis: null,
      authorisation: null,
      reason: 'NOT_PERMITTED',
    });
  });

  it.each([
    ['GIVEN', null],
    ['UNKNOWN', 'CONSENT_NOT_GIVEN'],
    ['REFUSED', 'CONSENT_NOT_GIVEN'],
    ['WITHDRAWN', 'CONSENT_WITHDRAWN'],
  ] as const)('answers a section that needs consent, with sharing %s, with reason %s', (sharing, reason) => {
    expect(policy.decide({ ...coach, sharing }).reason).toBe(reason);
  });

  it('tells nobody without a relation more than that there is none', () => {
    expect(policy.decide({ ...coach, relation: 'NONE', sharing: 'WITHDRAWN' }).reason).toBe('NO_RELATION');
  });

  it('denies an unknown section and an unknown role', () => {
    expect(policy.decide({ ...question, section: 'pes.secrets' }).permitted).toBe(false);
    expect(policy.decide({ ...question, role: 'intruder' as never }).permitted).toBe(false);
  });

  it('survives 50,000 evaluations without bringing the process down', () => {
    let permitted = 0;
    for (let round = 0; round < 8; round++) {
      const fresh = samplePolicy('pes', `${TEXT}// ${round}`, SECTIONS);
      for (const row of decisionTable(fresh)) if (row.decision.permitted) permitted += 1;
    }
    expect(permitted).toBeGreaterThan(0);
  }, 600_000);
});

describe('a policy that cannot be signed', () => {
  it.each([
    ['without an id', '@legalBasis("law") permit (principal, action, resource);', 'has no @id'],
    ['without a legal basis', '@id("a") permit (principal, action, resource);', 'The permit "a" has no @legalBasis'],
    [
      'with a section that does not exist',
      '@id("a") @legalBasis("b") permit (principal, action, resource == Section::"pes.nothing");',
      'a: ',
    ],
    [
      'with a role that does not exist',
      '@id("a") @legalBasis("b") permit (principal == Role::"boss", action, resource);',
      'a: ',
    ],
    [
      'with an input that does not exist',
      '@id("a") @legalBasis("b") permit (principal, action, resource) when { context.mood == 1 };',
      'a: ',
    ],
    [
      'with two rules of one name',
      '@id("a") @legalBasis("b") permit (principal, action, resource); @id("a") forbid (principal, action, resource);',
      'Two rules have the @id "a"',
    ],
    ['that does not parse', 'permit (', 'policy of pes cannot start'],
  ])('%s stops the start with a sentence', (_what, text, sentence) => {
    expect(() => samplePolicy('pes', text, SECTIONS)).toThrow(sentence);
  });
});

describe('the decision table', () => {
  it('lists the permits, folded, with rule and legal basis', () => {
    const policy = samplePolicy('pes', TEXT, SECTIONS);
    expect(formatDecisionTable(policy).split('\n')).toEqual([
      'section\trole\tpurpose\torganisationKind\trelation\tsharing\tholdsPart\trule\tlegalBasis\tauthorisation',
      'pes.assessment\tcoach\tACTIVATION\t*\tCASE\tGIVEN\ttrue\twith-consent\tconsent\tTEST-01',
      'pes.assessment\tcoach\tTRANSITION\t*\tCASE\tGIVEN\ttrue\twith-consent\tconsent\tTEST-01',
      'pes.registration\tsocial-worker\tBENEFIT_FOLLOW_UP\t*\tCASE\t*\t*\tfollow-up\tlaw A\tTEST-01',
    ]);
  });
});

describe('the acts of a policy', () => {
  const ACTS = ['assessmentGrant', 'assessmentRequest'];
  const text = `
    @id("look") @legalBasis("law A")
    permit (principal == Role::"mediator", action == Action::"disclose", resource == Section::"pes.assessment");
    @id("grant") @legalBasis("law B")
    permit (principal == Role::"tom", action == Action::"act", resource == Act::"assessmentGrant")
    when { context.purpose == Purpose::"ASSESSMENT" };`;
  const policy = samplePolicy('pes', text, SECTIONS, ACTS);
  const ask = (role: 'tom' | 'mediator', purpose: 'ASSESSMENT' | 'TRANSITION', act = 'assessmentGrant') =>
    policy.decideAct({ role, purpose, act }).permitted;

  it('are permitted to the role and for the purpose that a rule names, and to nobody else', () => {
    expect([ask('tom', 'ASSESSMENT'), ask('tom', 'TRANSITION'), ask('mediator', 'ASSESSMENT')]).toEqual([
      ...[true, false, false],
    ]);
  });

  it('are denied where no rule speaks of them, and where the act does not exist', () => {
    expect([ask('tom', 'ASSESSMENT', 'assessmentRequest'), ask('tom', 'ASSESSMENT', 'assessmentBurn')]).toEqual([
      ...[false, false],
    ]);
  });

  it('do not follow from a permit to look, nor the other way round', () => {
    expect(ask('mediator', 'ASSESSMENT')).toBe(false);
    expect(policy.decide({ ...question, role: 'tom', section: 'pes.assessment' }).permitted).toBe(false);
  });

  it('stand in a table of their own, with rule and legal basis', () => {
    expect(formatActTable(policy).split('\n')).toEqual([
      'act\trole\tpurpose\trule\tlegalBasis\tauthorisation',
      'assessmentGrant\ttom\tASSESSMENT\tgrant\tlaw B\tTEST-01',
    ]);
  });

  it('cannot be given by a permit that names no action, or an act that does not exist: neither starts', () => {
    const open = '@id("all") @legalBasis("law") permit (principal, action, resource);';
    expect(() => samplePolicy('pes', open, SECTIONS, ACTS)).toThrow(/"all" names no action/);
    const unknown = '@id("x") @legalBasis("law") permit (principal, action == Action::"act", resource == Act::"burn");';
    expect(() => samplePolicy('pes', unknown, SECTIONS, ACTS)).toThrow(/policy of pes cannot start/);
  });
});
