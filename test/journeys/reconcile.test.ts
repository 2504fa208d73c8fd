import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLogDatabase } from '../../shared/owner-process.ts';
import { runScript } from '../deploy/kit/run.ts';
import { CLIENT_VIEW } from '../kit/operations.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

let stack: Stack;
let viewed = '';
let gatewayLog = '';
const reconcile = (...args: string[]) => runScript('reconcile', args, { SCHAKEL_DATA: stack.dataFolder });

beforeAll(async () => {
  stack = await startStack({ clients: 60 });
  gatewayLog = join(stack.dataFolder, 'logs', 'gateway.log');
  const ids = await caseloadIds(stack);
  for (const id of ids.slice(0, 3)) {
    const { headers } = await stack.ask('social-worker', 'BENEFIT_FOLLOW_UP', CLIENT_VIEW, { id });
    viewed = headers.get('x-request-id') ?? '';
    await stack.ask('mediator', 'ACTIVATION', CLIENT_VIEW, { id });
    await stack.ask('coach', 'ACTIVATION', CLIENT_VIEW, { id });
    await stack.ask('other-centre', 'BENEFIT_FOLLOW_UP', CLIENT_VIEW, { id });
    await stack.ask('officer', 'SUPERVISION', CLIENT_VIEW, { id });
  }
}, 180_000);
afterAll(() => stack?.stop());

/** What somebody with access to the database of an owner's log does to it. */
async function tamper(statement: string, values: readonly string[] = [viewed]): Promise<void> {
  const database = openLogDatabase('welfare', `sqlite:${join(stack.dataFolder, 'databases', 'welfare', 'log.sqlite')}`);
  await database.write((manager) => manager.query(statement, [...values]));
  await database.close();
}

describe('A10: the log of the gateway and those of the owners', () => {
  it('agree to the line, whoever asked: a member, a mediator, a coach, a stranger and an officer', async () => {
    const { code, stdout, stderr } = await reconcile();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^gateway: 1[67] requests that owners were asked for$/),
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
  });

  it('name the request whose lines were given to somebody else', async () => {
    await tamper("UPDATE disclosure_entry SET staff_member = 'somebody' WHERE request_id = ?");
    expect(await reconcile('welfare')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`OTHER_ASKER: Request ${viewed}`),
    });
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

  it('cannot be compared without a log of the gateway, and says what to give', async () => {
    const { code, stderr } = await reconcile('welfare', '--gateway-log', join(stack.dataFolder, 'none.log'));
    expect([code, stderr]).toEqual([2, 'The log of the gateway cannot be read: give its file with --gateway-log.\n']);
  });
});
