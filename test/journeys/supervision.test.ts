import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../demo/accounts.ts';
import { DEMO } from '../../demo/organisations.ts';
import { openSources } from '../../shared/import/format.ts';
import { openLogDatabase } from '../../shared/owner-process.ts';
import { runScript } from '../deploy/kit/run.ts';
import { CLIENT_VIEW } from '../kit/operations.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

let stack: Stack;
let viewed = '';
let client = '';
let gatewayLog = '';
const verifyLog = () => runScript('verify-log', ['welfare'], { SCHAKEL_DATA: stack.dataFolder });
const reconcile = (...args: string[]) => runScript('reconcile', args, { SCHAKEL_DATA: stack.dataFolder });

beforeAll(async () => {
  stack = await startStack({ clients: 60 });
  gatewayLog = join(stack.dataFolder, 'logs', 'gateway.log');
  const ids = await caseloadIds(stack);
  [client = ''] = ids;
  for (const id of ids.slice(0, 3)) {
    const { headers } = await stack.ask('social-worker', 'BENEFIT_FOLLOW_UP', CLIENT_VIEW, { id });
    viewed ||= headers.get('x-request-id') ?? '';
    await stack.ask('mediator', 'ACTIVATION', CLIENT_VIEW, { id });
    await stack.ask('coach', 'ACTIVATION', CLIENT_VIEW, { id });
    await stack.ask('other-centre', 'BENEFIT_FOLLOW_UP', CLIENT_VIEW, { id });
    await stack.ask('officer', 'SUPERVISION', CLIENT_VIEW, { id });
  }
}, 600_000);
afterAll(() => stack?.stop());

/** What somebody with access to the database of an owner's log does to it. */
async function tamper(statement: string, values: readonly string[] = [viewed]): Promise<void> {
  const database = openLogDatabase('welfare', `sqlite:${join(stack.dataFolder, 'databases', 'welfare', 'log.sqlite')}`);
  await database.write((manager) => manager.query(statement, [...values]));
  await database.close();
}

describe('A10: the weekly report of an officer', () => {
  const weekly = (...args: string[]) => runScript('weekly-report', args, { SCHAKEL_DATA: stack.dataFolder });
  const today = new Date().toISOString().slice(0, 10);
  const sheetsOf = async (file: string) => {
    const sheets = await openSources(file);
    return Promise.all(
      sheets.map(async ({ header, open }) => {
        const lines: (readonly string[])[] = [];
        for await (const page of (await open(() => undefined)).rows) lines.push(...page.map(({ cells }) => cells));
        return { header, lines: lines.map((cells) => cells.join(' ')) };
      }),
    );
  };

  it('names who looked people up without a relation, how often, and which accounts nobody uses', async () => {
    const accounts = join(stack.dataFolder, 'accounts.csv');
    const listed = ACCOUNTS.flatMap(({ sub, organisation }) =>
      organisation === null ? [] : [`${sub},${organisation}`],
    );
    await writeFile(accounts, ['account,organisation', ...listed].join('\n'));
    const out = join(stack.dataFolder, 'week.xlsx');
    const { code, stdout, stderr } = await weekly('--out', out, '--from', today, '--accounts', accounts);
    expect([code, stderr]).toEqual([0, '']);
    const [looked, unused, ...more] = await sheetsOf(out);
    expect(more).toEqual([]);
    const strangers = looked?.lines.filter((line) => line.includes('partnership other-centre ')) ?? [];
    expect(strangers).toHaveLength(3);
    for (const line of strangers) expect(line).toContain(` ${DEMO.centreB} BENEFIT_FOLLOW_UP `);
    expect(looked?.lines.filter((line) => line.includes(' social-worker '))).toEqual([]);
    expect(unused?.lines.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['other-head', 'other-officer', 'tom']),
    );
    expect(unused?.lines.join()).not.toMatch(/other-centre|mediator|coach/);
    expect(stdout).toMatch(/^\d+ look-ups without a relation, \d+ unused accounts in the week from /m);
  });

  it('names who looked at a colleague, by opaque ids only: no number and no name of the list stands in it', async () => {
    const accounts = join(stack.dataFolder, 'staff.csv');
    const number = ACCOUNTS.find(({ account }) => account === 'client')?.nationalNumber ?? '';
    await writeFile(accounts, `account,organisation,national_number\nnobody,${DEMO.centreA},${number}\n`);
    const out = join(stack.dataFolder, 'near.xlsx');
    expect(await weekly('welfare', '--out', out, '--from', today, '--accounts', accounts)).toMatchObject({ code: 0 });
    const [, , near] = await sheetsOf(out);
    expect(near?.lines).toContainEqual(expect.stringMatching(/^COLLEAGUE welfare social-worker /));
    expect(near?.lines.join()).not.toContain(number);
    expect(near?.lines.join()).toContain(client);
  });

  it('writes nothing for a list that it cannot read, and says the line without what stands in it', async () => {
    const accounts = join(stack.dataFolder, 'wrong.csv');
    await writeFile(accounts, `account,organisation,national_number\nels,${DEMO.centreA},00010112345\n`);
    const out = join(stack.dataFolder, 'none.xlsx');
    const { code, stderr } = await weekly('--out', out, '--accounts', accounts);
    expect([code, stderr]).toEqual([
      2,
      'The list of accounts cannot be used. line 2, national_number: is not a national number.\n',
    ]);
    await expect(readFile(out)).rejects.toThrow('ENOENT');
  });
});

describe('A10: the log of the gateway and those of the owners', () => {
  it('agree to the line, whoever asked: a member, a mediator, a coach, a stranger and an officer', async () => {
    const { code, stdout, stderr } = await reconcile();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^gateway: \d\d requests that owners were asked for$/),
      ...['partnership', 'pes', 'welfare', 'social-economy'].map((owner) =>
        expect.stringMatching(new RegExp(`^${owner}: \\d+ requests with [1-9]\\d+ lines agree$`)),
      ),
    ]);
  });

  it('still agree when an owner was down: what it did not write is not missing', async () => {
    await stack.processes.pes.kill();
    await stack.ask('social-worker', 'BENEFIT_FOLLOW_UP', CLIENT_VIEW, { id: (await caseloadIds(stack))[0] });
    expect(await reconcile()).toMatchObject({ code: 0, stderr: '' });
  });

  it('name the request of which an owner’s line was deleted, together with the chain that verify-log checks', async () => {
    await tamper(
      'DELETE FROM disclosure_entry WHERE request_id = ? AND seq = (SELECT MAX(seq) FROM disclosure_entry WHERE request_id = ?)',
      [viewed, viewed],
    );
    const { code, stderr } = await reconcile('welfare');
    expect([code, stderr]).toEqual([1, expect.stringContaining(`LINES_MISSING: Request ${viewed}: welfare told`)]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    const verified = await verifyLog();
    expect([verified.code, verified.stderr]).toEqual([
      1,
      expect.stringMatching(/^(MISSING|CUT_OFF): Entry \d+ of writer/),
    ]);
  });

  it('name the request whose lines were given to somebody else, and verify-log the line that was altered', async () => {
    await tamper("UPDATE disclosure_entry SET staff_member = 'somebody' WHERE request_id = ?");
    expect(await reconcile('welfare')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`OTHER_ASKER: Request ${viewed}`),
    });
    const verified = await verifyLog();
    expect([verified.code, verified.stderr]).toEqual([1, expect.stringMatching(/^ALTERED: Entry \d+ of writer/)]);
  });

  it('name the request that was taken out of the gateway’s log, for every owner that wrote of it', async () => {
    const lines = (await readFile(gatewayLog, 'utf8')).split('\n');
    const altered = join(stack.dataFolder, 'altered.log');
    await writeFile(altered, lines.filter((line) => !line.includes(viewed)).join('\n'));
    const { code, stderr } = await reconcile('partnership', '--gateway-log', altered);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`NOT_ASKED: Request ${viewed}: the log of partnership holds`),
    ]);
  });

  it('name, up to a moment that is given, the requests of which the gateway’s log was cut off at the end', async () => {
    const lines = (await readFile(gatewayLog, 'utf8')).split('\n');
    const cut = join(stack.dataFolder, 'cut.log');
    await writeFile(
      cut,
      lines
        .slice(
          0,
          lines.findIndex((line) => line.includes(viewed)),
        )
        .join('\n'),
    );
    const { code, stderr } = await reconcile(
      ...['partnership', '--gateway-log', cut, '--to', new Date(Date.now() + 86_400_000).toISOString()],
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining(`NOT_ASKED: Request ${viewed}`)]);
    const refused = await reconcile('partnership', '--to', 'yesterday');
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('Give a moment in UTC')]);
  });

  it('cannot be compared without a log of the gateway, and says what to give', async () => {
    const { code, stderr } = await reconcile('welfare', '--gateway-log', join(stack.dataFolder, 'none.log'));
    expect([code, stderr]).toEqual([2, 'The log of the gateway cannot be read: give its file with --gateway-log.\n']);
  });
});
