import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { masterKeyFile } from '../../demo/plan.ts';
import type { Owner } from '../../shared/caller.ts';
import { verifyDisclosureLog } from '../../shared/disclosure-verify.ts';
import { createSeal } from '../../shared/seal.ts';
import { openOwnersLog } from '../kit/logged.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds, filled, reasons, viewOf } from '../kit/view.ts';

let stack: Stack;
let marleen: string;

beforeAll(async () => {
  stack = await startStack({ timeLimitsAsShipped: true });
  [marleen = ''] = await caseloadIds(stack);
}, 600_000);
afterAll(() => stack?.stop());

async function alterLog(owner: Owner, sql: string): Promise<void> {
  const database = openOwnersLog(stack.dataFolder, owner);
  await database.write((manager) => manager.query(sql));
  await database.close();
}

/** What `npm run verify-log` says of an owner's chains. */
async function verdict(owner: Owner) {
  const database = openOwnersLog(stack.dataFolder, owner);
  const key = createSeal(Buffer.from(await readFile(masterKeyFile(stack.dataFolder, owner), 'utf8'), 'base64')).logKey;
  const { writers } = await verifyDisclosureLog({ database, key });
  await database.close();
  return writers;
}

const ask = async () => (await viewOf(stack, 'social-worker', 'BENEFIT_FOLLOW_UP', marleen)).body;

describe('with the log of one owner unwritable', () => {
  it('nothing of that owner is disclosed, the others are whole, and it is said for each section', async () => {
    const withheldBefore = reasons((await ask()).data?.client?.pes);
    await alterLog('pes', 'ALTER TABLE disclosure_entry RENAME TO disclosure_entry_gone');
    const { data, errors } = await ask();
    const pes = data?.client?.pes;
    expect(errors).toBeUndefined();
    expect({ filled: filled(pes), asOf: pes?.asOf, availability: pes?.availability }).toEqual({
      filled: [],
      asOf: null,
      availability: 'NOT_PERMITTED',
    });
    // What the policy withholds anyway keeps its own reason.
    const shownBefore = Object.entries(reasons(pes)).filter(([section]) => !(section in withheldBefore));
    expect(shownBefore.length).toBeGreaterThan(3);
    expect(new Set(shownBefore.map(([, reason]) => reason))).toEqual(new Set(['LOG_UNAVAILABLE']));
    expect(filled(data?.client?.welfare).length).toBeGreaterThan(2);
    expect(data?.client?.overview?.journey.map((event) => event.source)).not.toContain('PES');
  });

  it('the owner says at /readyz that it is not ready, and is whole again when the log can be written', async () => {
    expect((await fetch(`${stack.urls.pes}/readyz`)).status).toBe(503);
    const said = await readFile(join(stack.dataFolder, 'logs', 'pes.log'), 'utf8');
    expect(said).toContain('the disclosure log cannot be written: nothing is disclosed');
    await alterLog('pes', 'ALTER TABLE disclosure_entry_gone RENAME TO disclosure_entry');
    const { data } = await ask();
    expect(filled(data?.client?.pes).length).toBeGreaterThan(2);
    expect((await fetch(`${stack.urls.pes}/readyz`)).status).toBe(200);
  });

  it('of the partnership, the client, the case and the card stay closed as well', async () => {
    const withheldBefore = reasons((await ask()).data?.client);
    await alterLog('partnership', 'ALTER TABLE disclosure_entry RENAME TO disclosure_entry_gone');
    const { data } = await ask();
    expect(data?.client).toMatchObject({ identity: null, case: null, sharing: null });
    const shownBefore = Object.entries(reasons(data?.client)).filter(([section]) => !(section in withheldBefore));
    expect(shownBefore.length).toBeGreaterThanOrEqual(3);
    expect(new Set(shownBefore.map(([, reason]) => reason))).toEqual(new Set(['LOG_UNAVAILABLE']));
    expect(data?.client?.overview?.journey.map(({ source }) => source)).not.toContain('PARTNERSHIP');
    await alterLog('partnership', 'ALTER TABLE disclosure_entry_gone RENAME TO disclosure_entry');
  });
});

describe('the chain that a running owner wrote', () => {
  it('verifies, over a restart as well', async () => {
    await ask();
    await stack.processes.welfare.restart();
    await ask();
    expect(await verdict('welfare')).toMatchObject([{ writer: 'welfare', ok: true }]);
  });

  it.each([
    ['altered', 'welfare', "UPDATE disclosure_entry SET staff_member = 'somebody-else' WHERE seq = 3", 3, 'ALTERED'],
    ['deleted', 'pes', 'DELETE FROM disclosure_entry WHERE seq = 4', 4, 'MISSING'],
  ] as const)('names the entry that was %s afterwards', async (_what, owner, sql, seq, problem) => {
    await alterLog(owner, sql);
    expect(await verdict(owner)).toMatchObject([{ ok: false, firstBad: { seq, problem } }]);
  });

  it('says where the end was cut off', async () => {
    await alterLog('social-economy', 'DELETE FROM disclosure_entry WHERE seq > 5');
    expect(await verdict('social-economy')).toMatchObject([{ ok: false, firstBad: { seq: 6, problem: 'CUT_OFF' } }]);
  });
});
