import { describe, expect, it } from '@jest/globals';
import { createRecordAccess, type RecordAccess } from '../../shared/access.ts';
import type { DisclosureEntry } from '../../shared/disclosure-log.ts';
import { createLedger } from '../../shared/ledger.ts';
import { caller, factsOf, logTo, row } from '../kit/record-access.ts';
import { samplePolicy } from '../kit/sample-policy.ts';

describe('a client of whom two organisations hold a part', () => {
  const OWN = '0914402172';
  const OTHER = '0913501359';
  const text = `
    @id("own") @legalBasis("law") permit (principal, action, resource) when { context.holdsPart };
    @id("any") @legalBasis("law") permit (principal, action, resource == Section::"welfare.income");`;
  const sections = ['welfare.income', 'welfare.needs'];
  const read = { own: { ...row, holder: OWN }, other: { ...row, holder: OTHER } };
  const openWith = (rules: string, batches: DisclosureEntry[][] = []) => {
    const holders = [OWN, OTHER].map((organisation) => {
      return { owner: 'WELFARE' as const, organisation, capacity: 'X', from: '2020-01-01', to: null };
    });
    const facts = { ...factsOf('client-1'), organisation: OWN, holders };
    const policyOf = samplePolicy('welfare', rules, ['welfare.availability', ...sections]);
    const ledger = createLedger({ append: logTo(batches) });
    const asked = { ...caller, organisation: OWN };
    return createRecordAccess({ owner: 'welfare', policy: policyOf, ledger, caller: asked, facts });
  };
  const rowsOf = (access: RecordAccess, section: string, unreachable: string[] = []) =>
    access.disclose(section, () =>
      access.read(section, () => Promise.resolve({ rows: [read.other, read.own], unreachable })),
    );

  it('is shown by each part apart: holding one opens no other', async () => {
    const access = openWith(text);
    const shown = await Promise.all(sections.map((section) => rowsOf(access, section)));
    expect(shown).toEqual([[read.other, read.own], [read.own]]);
  });

  it('tells nothing of the age or the outage of a part that is kept back', async () => {
    const access = openWith(text);
    const newer = { ...read.other, changedAt: new Date('2026-11-20T08:00:00Z') };
    const parts = { rows: [newer, read.own], unreachable: [OTHER] };
    const shown = access.disclose('welfare.needs', () => access.read('welfare.needs', async () => parts));
    expect(await Promise.all([shown, access.asOf(), access.missing('welfare.needs')])).toEqual([
      [read.own],
      row.changedAt,
      // For rules that conclude from a row that is not there.
      [OTHER],
    ]);
  });

  it('has a section of which a part is kept back listed and logged, for who may know that there is another part', async () => {
    const known = `${text} @id("known") @legalBasis("law") permit (principal, action, resource == Section::"welfare.availability");`;
    const batches: DisclosureEntry[][] = [];
    const access = openWith(known, batches);
    const [, withheld] = await Promise.all([rowsOf(access, 'welfare.needs'), access.withheld()]);
    expect(withheld).toEqual([{ section: 'welfare.needs', reason: 'NOT_PERMITTED', remedy: null }]);
    expect(batches.flat().map(({ section, outcome, rule }) => [section, outcome, rule])).toEqual(
      expect.arrayContaining([
        ['welfare.needs', 'DISCLOSED', 'own'],
        ['welfare.needs', 'WITHHELD', 'default-deny'],
      ]),
    );
  });

  it('has no such section listed for who may not know of the other part', async () => {
    expect(await openWith(text).withheld()).toEqual([]);
  });
});
