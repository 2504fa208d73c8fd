import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createOrganisationTokenVerifier, signOrganisationToken } from '../../../shared/announcement.ts';
import { type KeyRing, openKeyRing } from '../../../shared/keys.ts';
import { createHttpApp } from '../../../shared/serve.ts';
import { createWitness, type Witness } from '../../../shared/witness.ts';
import { createWitnessSender } from '../../../shared/witness-sender.ts';
import { witnessHeads } from '../../../subgraphs/partnership/witness-heads.ts';
import { serveJson } from '../../kernel/announcing/partnership-stand-in.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { disclosures, logOn, openLogDatabase, tamper } from '../../kit/disclosures.ts';

const NOW = new Date('2026-04-01T08:00:00Z');
const clock = () => NOW;
const HEAD = { writer: 'welfare-1', seq: 1, hash: 'B'.repeat(43) };

describeOnBothDatabases('the heads of an owner’s log', (openDatabase) => {
  let folder = '';
  let keys: KeyRing;
  let partnership: { readonly url: string; close(): Promise<void> };
  let kept: Witness;
  let stopKeys: () => Promise<void>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schakel-heads-'));
    keys = await openKeyRing(join(folder, 'keys.json'), clock);
    const served = await serveJson(() => keys.jwks());
    stopKeys = served.close;
    const database = await openLogDatabase(openDatabase);
    kept = createWitness({ database, clock });
    const log = logOn(database, 'partnership-1');
    await log.append(disclosures(4));
    const app = createHttpApp({
      name: 'partnership',
      bodyLimit: 100_000,
      logLevel: 'silent',
      ready: async () => ({ ready: true, detail: {} }),
    });
    const verifier = createOrganisationTokenVerifier({ owners: { welfare: served.url }, clock });
    witnessHeads(app, { witness: kept, log, verifier });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    partnership = { url, close: async () => void (await app.close()) };
  });
  afterEach(async () => {
    await partnership.close();
    keys.close();
    await stopKeys();
    await rm(folder, { recursive: true });
  });

  const post = (body: string, more: { holder?: string; signed?: string } = {}) => {
    const { holder = 'welfare', signed = body } = more;
    const token = signOrganisationToken({ owner: 'welfare', holder, body: Buffer.from(signed), keys, clock });
    return fetch(`${partnership.url}/heads`, {
      ...{ method: 'POST', body },
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
  };

  it('are kept by the partnership and its own by the owner, each where the other does not reach', async () => {
    const database = await openLogDatabase(openDatabase);
    const log = logOn(database, 'welfare-1');
    await log.append(disclosures(2));
    const own = createWitness({ database, clock });
    const warned: string[] = [];
    const sender = createWitnessSender({
      ...{ owner: 'welfare', log, witness: own, keys, partnershipUrl: partnership.url, clock, intervalMs: 60_000 },
      told: { warn: (_fields, message) => warned.push(message) },
    });
    expect(await sender.sendNow()).toBe(true);
    expect((await kept.headsOf('welfare')).map(({ seq }) => seq)).toEqual([2]);
    expect((await own.headsOf('partnership')).map(({ writer, seq }) => [writer, seq])).toEqual([['partnership-1', 4]]);
    await log.append(disclosures(1));
    expect(await sender.sendNow()).toBe(true);
    expect((await kept.headsOf('welfare')).map(({ seq }) => seq)).toEqual([2, 3]);
    expect(warned).toEqual([]);
    await tamper(database, 'UPDATE disclosure_head SET seq = 1');
    expect(await sender.sendNow()).toBe(true);
    expect(warned).toEqual(['the witness of the disclosure log knows another head: run npm run verify-log']);
    expect((await kept.headsOf('welfare')).map(({ seq }) => seq)).toEqual([2, 3]);
  });

  it('are shown again at the next round when the partnership did not answer', async () => {
    const database = await openLogDatabase(openDatabase);
    const log = logOn(database, 'welfare-1');
    await log.append(disclosures(1));
    const witness = createWitness({ database, clock });
    const told = { warn: () => undefined };
    const at = (partnershipUrl: string) =>
      createWitnessSender({ owner: 'welfare', log, witness, keys, partnershipUrl, clock, intervalMs: 60_000, told });
    expect(await at('http://127.0.0.1:9').sendNow()).toBe(false);
    expect(await kept.headsOf('welfare')).toEqual([]);
    expect(await at(partnership.url).sendNow()).toBe(true);
    expect(await kept.headsOf('welfare')).toHaveLength(1);
  });

  it('are taken of the owner itself only, signed over these bytes, and of a form that can be read', async () => {
    const body = JSON.stringify({ heads: [HEAD] });
    expect((await post(body, { holder: '0914402172' })).status).toBe(401);
    expect((await post(body, { signed: '{}' })).status).toBe(401);
    expect((await fetch(`${partnership.url}/heads`, { method: 'POST', body })).status).not.toBe(200);
    expect((await post('{"heads":[{"writer":"welfare-1"}]}')).status).toBe(400);
    expect(await kept.headsOf('welfare')).toEqual([]);
    const taken = await post(body);
    expect([taken.status, await taken.json()]).toEqual([
      200,
      { heads: [expect.objectContaining({ writer: 'partnership-1', seq: 4 })], contradicted: [] },
    ]);
  });
});
