import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO } from '../../demo/organisations.ts';
import { CLIENT_VIEW } from '../kit/operations.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

interface Line {
  readonly who: string;
  readonly organisation: string | null;
  readonly forOrganisation: { readonly name: string } | null;
  readonly purpose: string;
  readonly task: string;
  readonly section: string;
  readonly sectionLabel: string;
  readonly ground: string | null;
  readonly legalBasis: string | null;
  readonly outcome: string;
  readonly label: string;
}
type Language = 'nl' | 'en' | 'fr';

const LOG = `disclosures(first: 200) { who organisation forOrganisation { name } purpose task section sectionLabel ground
  legalBasis outcome label }`;
const OWN_LOG = `{ ownFile { ${LOG} pes { ${LOG} } welfare { ${LOG} } socialEconomy { ${LOG} } } }`;

let stack: Stack;
let client = '';

beforeAll(async () => {
  stack = await startStack({ clients: 60 });
  [client = ''] = await caseloadIds(stack);
  await stack.ask('social-worker', 'BENEFIT_FOLLOW_UP', CLIENT_VIEW, { id: client });
  await stack.ask('mediator', 'ACTIVATION', CLIENT_VIEW, { id: client });
  await stack.ask('other-centre', 'BENEFIT_FOLLOW_UP', CLIENT_VIEW, { id: client });
}, 600_000);
afterAll(() => stack?.stop());

/** The lines of all owners' logs of the client, as the client reads them in a language. */
async function ownLog(language: Language): Promise<{ lines: Line[] }> {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
  const { body } = await stack.ask<any>('client', 'OWN_FILE', OWN_LOG, {}, language);
  expect(body.errors).toBeUndefined();
  const { disclosures, pes, welfare, socialEconomy } = body.data.ownFile;
  const logs = [disclosures, pes.disclosures, welfare.disclosures, socialEconomy?.disclosures ?? []];
  return { lines: logs.flat() };
}

const ofCentre = ({ lines }: { lines: Line[] }, section: string, outcome: string) =>
  lines.find((line) => line.organisation === DEMO.centreA && line.section === section && line.outcome === outcome);

describe('A11: a client who asks who looked at their file', () => {
  it.each([
    [
      'nl',
      'Een maatschappelijk werker las: leefloon. Waarom: leefloon en project opvolgen.',
      'Het OCMW volgt uw recht op leefloon en uw project op. Dat is zijn opdracht in de wet.',
    ],
    [
      'en',
      'A social worker read: leefloon (income support). Why: to follow the leefloon and the project.',
      'The social welfare centre follows your right to leefloon and your project. That is its task by law.',
    ],
    [
      'fr',
      'Un assistant social a lu : revenu d’intégration. Pourquoi : suivre le revenu d’intégration et le projet.',
      'Le CPAS suit votre droit à l’intégration et votre projet. C’est sa mission légale.',
    ],
  ] as const)(
    'reads in %s who, which organisation, for what task, what and on what ground',
    async (language, label, ground) => {
      const line = ofCentre(await ownLog(language), 'welfare.income-support', 'DISCLOSED');
      expect(line).toMatchObject({
        label,
        ground,
        forOrganisation: { name: 'OCMW Gent' },
        purpose: 'BENEFIT_FOLLOW_UP',
      });
      expect(line?.legalBasis).toMatch(/RMI-wet .* \(WELFARE-03\)$/);
      expect(
        [line?.who, line?.task, line?.sectionLabel].every((words) => words && label.toLowerCase().includes(words)),
      ).toBe(true);
    },
  );

  it('reads of who has no relation that they asked and got nothing, without a ground', async () => {
    const { lines } = await ownLog('nl');
    const refused = lines.filter(({ organisation }) => organisation === DEMO.centreB);
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map(({ outcome }) => outcome))).toEqual(new Set(['WITHHELD']));
    expect(new Set(refused.map(({ ground }) => ground))).toEqual(new Set([null]));
    expect(refused.map(({ label }) => label)).toContainEqual(
      expect.stringMatching(/^Een maatschappelijk werker vroeg: .*, maar kreeg het niet\. Waarom gevraagd: /),
    );
  });

  it('finds there that they looked themselves: reading a log is logged', async () => {
    await ownLog('nl');
    const { lines } = await ownLog('nl');
    expect(lines.filter(({ section }) => section === 'welfare.disclosures').map(({ label }) => label)).toContain(
      'U las zelf: wie keek bij het OCMW.',
    );
    const own = lines.filter(({ purpose }) => purpose === 'OWN_FILE');
    expect(new Set(own.map(({ who, forOrganisation }) => `${who} ${forOrganisation}`))).toEqual(
      new Set(['uzelf null']),
    );
  });

  it('gets a ground with every line that was given, and the name of every organisation', async () => {
    const { lines } = await ownLog('fr');
    for (const { outcome, ground, legalBasis } of lines)
      if (outcome === 'DISCLOSED') expect([ground, legalBasis]).not.toContain(null);
    for (const { organisation, forOrganisation } of lines) expect(forOrganisation === null).toBe(organisation === null);
  });
});

describe('the registers of authorisations', () => {
  it('are open to everybody who is signed in, in their language, each owner its own', async () => {
    const entry = '{ number kind provider consumers sections purposes from to label source }';
    const { body } = await stack.ask<Record<string, { number: string; provider: string }[]>>(
      'client',
      'OWN_FILE',
      `{ pesAuthorisations ${entry} welfareAuthorisations ${entry} socialEconomyAuthorisations ${entry} partnershipAuthorisations ${entry} }`,
    );
    expect(body.errors).toBeUndefined();
    expect(body.data?.welfareAuthorisations?.find(({ number }) => number === 'WELFARE-05')).toEqual({
      ...{ number: 'WELFARE-05', kind: 'LAW', provider: 'WELFARE', consumers: ['WELFARE_CENTRE'] },
      sections: ['welfare.availability', 'welfare.contact', 'welfare.income-support'],
      ...{ purposes: ['BENEFIT_FOLLOW_UP'], from: '1976-08-05', to: null },
      label: 'U had dringend hulp nodig. Een OCMW moet dan helpen, en keek daarom twee uur mee.',
      source: 'OCMW-wet van 8 juli 1976, art. 58',
    });
    const providers = Object.values(body.data ?? {}).map((all) => [...new Set(all.map(({ provider }) => provider))]);
    expect(providers).toEqual([['PES'], ['WELFARE'], ['SOCIAL_ECONOMY'], ['PARTNERSHIP']]);
  });
});
