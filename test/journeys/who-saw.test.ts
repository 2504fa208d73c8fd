import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { ACCOUNTS } from '../../demo/accounts.ts';
import { DEMO } from '../../demo/organisations.ts';
import { openSources } from '../../shared/import/format.ts';
import { runScript } from '../deploy/kit/run.ts';
import { loggedBy } from '../kit/logged.ts';
import { CLIENT_VIEW } from '../kit/operations.ts';
import { importShielded, SHIELDED, shieldedId } from '../kit/shielded-person.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

let stack: Stack;
let viewed = '';
let client = '';
/** Followed by centre A alone, and by centre A with VDAB and another enterprise. */
let ofCentre = '';
let ofOtherEnterprise = '';
const number = ACCOUNTS.find(({ account }) => account === 'client')?.nationalNumber ?? '';

beforeAll(async () => {
  stack = await startStack({ clients: 60 });
  const query = '{ caseload(first: 200) { nodes { id case { members { organisation { name } } } } } }';
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
  const { nodes } = (await stack.ask<any>('social-worker', 'BENEFIT_FOLLOW_UP', query)).body.data.caseload;
  const followedBy = (pattern: RegExp) =>
    nodes.find((node: Followed) =>
      pattern.test(
        node.case.members
          .map(({ organisation }) => organisation.name)
          .sort()
          .join(),
      ),
    )?.id;
  ofCentre = followedBy(/^OCMW Gent$/);
  ofOtherEnterprise = followedBy(/^Maatwerkbedrijf De (?!Spoel).*VDAB$/);
  [client = ''] = await caseloadIds(stack);
  const { headers } = await stack.ask('social-worker', 'BENEFIT_FOLLOW_UP', CLIENT_VIEW, { id: client });
  viewed = headers.get('x-request-id') ?? '';
  for (const id of [client, ofCentre, ofOtherEnterprise])
    for (const [account, purpose] of [
      ['mediator', 'ACTIVATION'],
      ['coach', 'ACTIVATION'],
      ['other-centre', 'BENEFIT_FOLLOW_UP'],
    ] as const)
      await stack.ask(account, purpose, CLIENT_VIEW, { id });
}, 600_000);
afterAll(() => stack?.stop());

interface Followed {
  readonly id: string;
  readonly case: { readonly members: readonly { readonly organisation: { readonly name: string } }[] };
}

/** The export as the officer of centre A, or as the one who signed in with the token. */
const whoSaw = (args: readonly string[], input = '', token?: string) =>
  runScript(
    'who-saw',
    args,
    { PORT: `${stack.port}`, ...(token === undefined ? {} : { SCHAKEL_TOKEN: token }) },
    input,
  );
const fileOf = (name: string) => join(stack.dataFolder, name);

describe('A10: an officer who is asked "who saw her data in the past year?"', () => {
  it('exports every line that an owner wrote of the client: time, person, organisation, section, purpose, ground and decision', async () => {
    const out = fileOf('who-saw.csv');
    const { code, stdout, stderr } = await whoSaw([client, '--out', out]);
    expect([code, stderr]).toEqual([0, '']);
    const lines: Record<string, string>[] = parse(await readFile(out), { columns: true, bom: true });
    expect(stdout).toContain(`${lines.length} lines written to ${out}`);
    // The officer of a centre gets the logs of the partnership and of the centres.
    expect(new Set(lines.map(({ source }) => source))).toEqual(new Set(['PARTNERSHIP', 'WELFARE']));
    expect(stdout).toMatch(/^PES: nothing for this officer \(\w+\)$/m);
    for (const [owner, source] of [
      ['partnership', 'PARTNERSHIP'],
      ['welfare', 'WELFARE'],
    ] as const) {
      const logged = (await loggedBy(stack.dataFolder, owner, viewed)).filter(({ clientId }) => clientId === client);
      const exported = lines.filter((line) => line.source === source && line.requestId === viewed);
      expect(logged.length).toBeGreaterThan(3);
      expect(exported.map(({ at, section, outcome }) => `${at} ${section} ${outcome}`).sort()).toEqual(
        logged.map(({ at, section, outcome }) => `${at.toISOString()} ${section} ${outcome}`).sort(),
      );
    }
    expect(
      lines.filter(({ requestId, section }) => requestId === viewed && section === 'welfare.income-support'),
    ).toEqual([
      expect.objectContaining({
        ...{
          staffMember: 'social-worker',
          organisation: DEMO.centreA,
          purpose: 'BENEFIT_FOLLOW_UP',
          outcome: 'DISCLOSED',
        },
        ...{
          rule: 'welfare.own-staff.follow-up',
          sectionLabel: 'leefloon',
          organisationName: expect.stringContaining('OCMW'),
        },
        legalBasis: 'RMI-wet van 26 mei 2002, AVG art. 6(1)(c) en 9(2)(b) (WELFARE-03)',
      }),
    ]);
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).sort());
  });

  it('asks by the number of the client, which stands on no command line, and gets one Excel file', async () => {
    const number = ACCOUNTS.find(({ account }) => account === 'client')?.nationalNumber ?? '';
    const out = fileOf('who-saw.xlsx');
    expect(await whoSaw(['-', '--out', out], `${number}\n`)).toMatchObject({ code: 0, stderr: '' });
    const [sheet] = await openSources(out);
    expect(sheet?.header).toEqual(expect.arrayContaining(['at', 'staffMember', 'section', 'legalBasis', 'requestId']));
    const rows = await sheet?.open(() => undefined);
    let count = 0;
    for await (const page of rows?.rows ?? []) count += page.length;
    expect(count).toBeGreaterThan(20);
  });

  it('writes nothing over a file that is there, nothing of a client whom the officer does not supervise, and no other format', async () => {
    const out = fileOf('who-saw.csv');
    const before = await readFile(out, 'utf8');
    expect(await whoSaw([client, '--out', out])).toMatchObject({
      ...{ code: 1, stderr: 'The file of --out is there already: choose another name.\n' },
    });
    expect(await readFile(out, 'utf8')).toBe(before);
    const nobody = await whoSaw(['00000000-0000-7000-8000-000000000000', '--out', fileOf('nobody.csv')]);
    expect(nobody).toMatchObject({
      code: 1,
      stderr: 'This officer gets no log of this client: nothing was written.\n',
    });
    await expect(readFile(fileOf('nobody.csv'))).rejects.toThrow('ENOENT');
    expect((await whoSaw([client, '--out', fileOf('who-saw.pdf')])).stderr).toMatch(/^Give --out a file that ends in/);
  });
});

describe('A10: the officer of each organisation', () => {
  const LOG = 'disclosures(first: 200) { section }';
  const LOGS = `query ($id: ID!) { client(id: $id) { relation identity { familyName } ${LOG} pes { ${LOG} } welfare { ${LOG} } socialEconomy { ${LOG} } } }`;
  const CENTRE = ['partnership', 'welfare'];
  const PES = ['partnership', 'pes'];
  const ENTERPRISE = ['partnership', 'social-economy'];

  it.each([
    ['officer', 'OCMW Gent', { client: CENTRE, ofCentre: CENTRE, ofOtherEnterprise: CENTRE }],
    ['pes-officer', 'VDAB', { client: PES, ofCentre: [], ofOtherEnterprise: PES }],
    [
      'enterprise-officer',
      'Maatwerkbedrijf De Spoel Gent',
      { client: ENTERPRISE, ofCentre: [], ofOtherEnterprise: [] },
    ],
    ['other-officer', 'OCMW Oostende', { client: [], ofCentre: [], ofOtherEnterprise: [] }],
  ])(
    '%s of %s reads the logs of its own organisation and of the partnership, of whom it has to do with: %j',
    async (account, _organisation, expected) => {
      const clients = { client, ofCentre, ofOtherEnterprise };
      const read: Record<string, string[]> = {};
      for (const [name, id] of Object.entries(clients)) {
        // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
        const { body } = await stack.ask<any>(account, 'SUPERVISION', LOGS, { id });
        expect([body.errors, body.data.client.identity]).toEqual([undefined, null]);
        const { disclosures, pes, welfare, socialEconomy } = body.data.client;
        const logs = {
          partnership: disclosures,
          pes: pes?.disclosures,
          welfare: welfare?.disclosures,
          'social-economy': socialEconomy?.disclosures,
        };
        read[name] = Object.entries(logs).flatMap(([owner, lines]) => (lines?.length > 0 ? [owner] : []));
      }
      expect(read).toEqual(expected);
    },
  );

  it.each([
    ['pes-officer', 'PES'],
    ['enterprise-officer', 'SOCIAL_ECONOMY'],
  ])('%s exports what %s and the partnership wrote, and is told of whom it gets nothing', async (account, own) => {
    const out = fileOf(`${account}.csv`);
    const { code, stdout } = await whoSaw([client, '--out', out], '', await stack.token(account));
    expect(code).toBe(0);
    const lines: Record<string, string>[] = parse(await readFile(out), { columns: true, bom: true });
    expect(new Set(lines.map(({ source }) => source))).toEqual(new Set(['PARTNERSHIP', own]));
    const closed = stdout.match(/^\w+(?=: nothing for this officer)/gm) ?? [];
    expect([...closed, 'PARTNERSHIP', own].sort()).toEqual(['PARTNERSHIP', 'PES', 'SOCIAL_ECONOMY', 'WELFARE']);
  });
});

describe('A3: the officer of a centre that has nothing to do with a client', () => {
  it('exports nothing of who is known elsewhere and writes no file, and is told of who is shielded what is told of nobody', async () => {
    await importShielded(stack);
    const token = await stack.token('other-officer');
    const out = fileOf('other-officer.csv');
    const nothing = { code: 1, stderr: 'This officer gets no log of this client: nothing was written.\n' };
    const nobody = await whoSaw(['00000000-0000-7000-8000-000000000000', '--out', out], '', token);
    expect(nobody).toMatchObject(nothing);
    expect(await whoSaw([await shieldedId(stack), '--out', out], '', token)).toEqual(nobody);
    const known = await whoSaw([client, '--out', out], '', token);
    expect(known).toMatchObject(nothing);
    expect(known.stdout.trim().split('\n')).toEqual(
      ['PARTNERSHIP', 'PES', 'WELFARE', 'SOCIAL_ECONOMY'].map(
        (source) => `${source}: nothing for this officer (NO_RELATION)`,
      ),
    );
    for (const each of [number, SHIELDED])
      expect(await whoSaw(['-', '--out', out], `${each}\n`, token)).toEqual({
        ...{ code: 1, stdout: '', stderr: 'This officer supervises nobody with that number.\n' },
      });
    await expect(readFile(out)).rejects.toThrow('ENOENT');
  });

  it('cannot export with the account of a social worker', async () => {
    const ran = await whoSaw([client, '--out', fileOf('worker.csv')], '', await stack.token('other-centre'));
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^Nothing was exported\. /) });
  });
});
