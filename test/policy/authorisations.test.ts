import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { loadOwnerPolicy } from '../../scripts/owner-policy.ts';
import { type AuthorisationRegister, groundInWords, readAuthorisations } from '../../shared/authorisations.ts';
import { OWNERS } from '../../shared/caller.ts';
import { createPolicy, type PolicyQuestion } from '../../shared/policy.ts';
import { authorisations as partnership } from '../../subgraphs/partnership/authorisations.ts';
import { authorisations as pes } from '../../subgraphs/pes/authorisations.ts';
import { authorisations as socialEconomy } from '../../subgraphs/social-economy/authorisations.ts';
import { authorisations as welfare } from '../../subgraphs/welfare/authorisations.ts';
import { HEADER } from '../kit/sample-policy.ts';

const REGISTERS: Readonly<Record<(typeof OWNERS)[number], AuthorisationRegister>> = {
  partnership,
  pes,
  welfare,
  'social-economy': socialEconomy,
};
const SECTIONS = ['pes.registration', 'pes.assessment'];
const LINE = 'PES-01,BERAADSLAGING,pes,WELFARE_CENTRE,pes.registration,BENEFIT_FOLLOW_UP';
const WORDS = 'Zo is beslist.,So it was decided.,Ainsi décidé.,beraadslaging';
const permit = (id: string, entry: string) =>
  `@id("${id}") @legalBasis("law of ${id}") @authorisation("${entry}") permit (principal, action == Action::"disclose", resource);`;
const question: PolicyQuestion = {
  ...{ role: 'social-worker', organisationKind: 'WELFARE_CENTRE', relation: 'CASE', purpose: 'BENEFIT_FOLLOW_UP' },
  ...{ section: 'pes.registration', sharing: 'UNKNOWN', holdsPart: false },
};

function policyOf(lines: readonly string[], text: string, now: { at: Date }) {
  const authorisations = readAuthorisations('pes', [HEADER, ...lines].join('\n'));
  return createPolicy('pes', text, { sections: SECTIONS, authorisations, clock: () => now.at });
}

describe('a permit rests on an entry of the register of authorisations', () => {
  it('opens until midnight in Brussels of the last day of its entry, and not before the first', () => {
    const now = { at: new Date('2026-02-28T22:59:59Z') };
    const policy = policyOf([`${LINE},2026-03-01,2026-03-31,${WORDS}`], permit('a', 'PES-01'), now);
    const opens = () => policy.decide(question).permitted;
    expect(opens()).toBe(false);
    now.at = new Date('2026-02-28T23:00:00Z');
    expect(opens()).toBe(true);
    now.at = new Date('2026-03-31T21:59:59Z');
    expect(opens()).toBe(true);
    now.at = new Date('2026-03-31T22:00:00Z');
    expect(policy.decide(question)).toEqual({
      ...{ permitted: false, rule: 'default-deny', legalBasis: null, authorisation: null, reason: 'NOT_PERMITTED' },
    });
  });

  it.each([
    ['section', { section: 'pes.assessment' }],
    ['purpose', { purpose: 'ACTIVATION' }],
    ['kind of organisation', { organisationKind: 'PES' }],
    ['client instead of staff', { role: 'client', organisationKind: 'NONE' }],
  ] as const)('opens nothing that its entry does not cover: another %s', (_what, other) => {
    const now = { at: new Date('2026-03-01T12:00:00Z') };
    const policy = policyOf([`${LINE},2026-03-01,,${WORDS}`], permit('a', 'PES-01'), now);
    expect(policy.decide(question)).toMatchObject({ permitted: true, authorisation: 'PES-01' });
    expect(policy.decide({ ...question, ...other }).permitted).toBe(false);
  });

  it('leaves open what another permit with a live entry opens, and names that one', () => {
    const now = { at: new Date('2026-03-02T12:00:00Z') };
    const ended = `${LINE},2026-02-01,2026-03-01,${WORDS}`;
    const live = `${LINE.replace('PES-01', 'PES-02')},2026-03-02,,${WORDS}`;
    const policy = policyOf([ended, live], permit('a', 'PES-01') + permit('b', 'PES-02'), now);
    expect(policy.decide(question)).toMatchObject({ rule: 'b', legalBasis: 'law of b', authorisation: 'PES-02' });
  });

  it('closes acts too', () => {
    const authorisations = readAuthorisations('pes', `${HEADER}\n${LINE},2026-03-01,2026-03-31,${WORDS}`);
    const text = permit('a', 'PES-01').replace('"disclose"', '"act"');
    const now = { at: new Date('2026-03-31T12:00:00Z') };
    const parts = { sections: SECTIONS, acts: ['stepCancel'], authorisations, clock: () => now.at };
    const policy = createPolicy('pes', text, parts);
    const asked = { role: 'social-worker', purpose: 'BENEFIT_FOLLOW_UP', act: 'stepCancel' } as const;
    expect(policy.decideAct(asked).permitted).toBe(true);
    expect(policy.decideAct({ ...asked, purpose: 'ACTIVATION' }).permitted).toBe(false);
    now.at = new Date('2026-04-01T12:00:00Z');
    expect(policy.decideAct(asked).permitted).toBe(false);
  });

  it('is refused at the start when it names no entry, or one that is not there', () => {
    const now = { at: new Date() };
    const without = '@id("a") @legalBasis("b") permit (principal, action == Action::"disclose", resource);';
    expect(() => policyOf([], without, now)).toThrow(/The permit "a" has no @authorisation/);
    expect(() => policyOf([], permit('a', 'PES-09'), now)).toThrow(
      /names "PES-09", which is not in the register: enter it there/,
    );
  });
});

describe('the register of authorisations', () => {
  it.each([
    ['ends before it begins', `${LINE},2026-03-02,2026-03-01,${WORDS}`, /PES-01 ends before it begins/],
    ['is of another owner', `${LINE.replace(',pes,', ',welfare,')},2026-03-01,,${WORDS}`, /PES-01 is of welfare/],
    ['has no date', `${LINE},31/03/2026,,${WORDS}`, /line 2, from: is not a date/],
    ['has no French words', `${LINE},2026-03-01,,a,b,,c`, /line 2, fr: is empty/],
    [
      'covers no purpose',
      `${LINE.replace('BENEFIT_FOLLOW_UP', '')},2026-03-01,,${WORDS}`,
      /line 2, purposes: is empty/,
    ],
  ])('refuses a line that %s', (_what, line, sentence) => {
    expect(() => readAuthorisations('pes', `${HEADER}\n${line}`)).toThrow(sentence);
  });

  it('refuses a number that stands there twice', () => {
    const line = `${LINE},2026-03-01,,${WORDS}`;
    expect(() => readAuthorisations('pes', [HEADER, line, line].join('\n'))).toThrow(/PES-01 stands there twice/);
  });

  it('says the ground of a line of the log in the language of who reads, of an ended entry too', () => {
    const register = readAuthorisations('pes', `${HEADER}\n${LINE},2019-03-01,2020-03-31,${WORDS}`);
    expect(groundInWords(register, 'KSZ-wet, art. 15 (PES-01)', 'fr')).toBe('Ainsi décidé.');
    expect(groundInWords(register, 'KSZ-wet, art. 15 (PES-02)', 'fr')).toBeNull();
    expect(groundInWords(register, 'KSZ-wet, art. 15', 'nl')).toBeNull();
    expect(groundInWords(register, null, 'nl')).toBeNull();
  });

  it.each(OWNERS)(
    'of %s has no entry that no permit uses, and no section that the owner does not have',
    async (owner) => {
      const { sections } = await loadOwnerPolicy(owner);
      const text = await policyText(owner);
      for (const { number, sections: covered } of REGISTERS[owner].all) {
        expect(text).toContain(`@authorisation("${number}")`);
        expect(sections).toEqual(expect.arrayContaining([...covered]));
      }
    },
  );
});

function policyText(owner: string): Promise<string> {
  return readFile(new URL(`../../subgraphs/${owner}/policy.cedar`, import.meta.url), 'utf8');
}
