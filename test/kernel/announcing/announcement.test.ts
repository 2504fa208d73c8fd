import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createOrganisationTokenVerifier,
  type OrganisationTokenVerifier,
  readAnnouncements,
  signOrganisationToken,
} from '../../../shared/announcement.ts';
import { type KeyRing, openKeyRing } from '../../../shared/keys.ts';
import { GHENT, inventedNumber, OSTEND } from '../import/sample-owner.ts';
import { serveJson } from './partnership-stand-in.ts';

const NOW = new Date('2026-04-01T08:00:00Z');
const clock = () => NOW;
const body = Buffer.from('{"holder":"…"}');

describe('an organisation token', () => {
  let welfare: KeyRing;
  let pes: KeyRing;
  let verifier: OrganisationTokenVerifier;
  let late: OrganisationTokenVerifier;
  let stop: () => Promise<void>;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schakel-keys-'));
    [welfare, pes] = [
      await openKeyRing(join(folder, 'w.json'), clock),
      await openKeyRing(join(folder, 'p.json'), clock),
    ];
    const served = await serveJson(() => welfare.jwks());
    const owners = { welfare: served.url };
    verifier = createOrganisationTokenVerifier({ owners, clock });
    late = createOrganisationTokenVerifier({ owners, clock: () => new Date(NOW.getTime() + 66_000) });
    stop = served.close;
  });
  afterAll(async () => {
    welfare.close();
    pes.close();
    await stop();
    await rm(folder, { recursive: true });
  });
  const token = () => signOrganisationToken({ owner: 'welfare', holder: GHENT, body, keys: welfare, clock });

  it('states who sent these bytes and which owner vouches for it', async () => {
    expect(await verifier.verify(token(), body)).toEqual({ owner: 'welfare', holder: GHENT });
  });

  it('is not good for other bytes, after a minute, or with one letter changed', async () => {
    await expect(verifier.verify(token(), Buffer.from('{}'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(late.verify(token(), body)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const [header, payload, signature = ''] = token().split('.');
    const forged = `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    await expect(verifier.verify(forged, body)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    [
      'signed by another owner in the name of this one',
      () => signOrganisationToken({ owner: 'welfare', holder: GHENT, body, keys: pes, clock }),
    ],
    [
      'of an owner that may not announce',
      () => signOrganisationToken({ owner: 'pes', holder: GHENT, body, keys: pes, clock }),
    ],
    ['that is no token', () => 'x.y'],
  ])('%s opens nothing', async (_, made) => {
    await expect(verifier.verify(made(), body)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('a batch of announcements', () => {
  const good = {
    id: '01976f5e-0000-7000-8000-000000000001',
    nationalNumber: inventedNumber(1),
    capacity: 'JOBSEEKER',
    from: '2026-01-01',
    to: null,
    withdrawn: false,
  };
  const bodyOf = (content: unknown) => Buffer.from(JSON.stringify(content));

  it('is read in order; a malformed one is refused by its id, with a reason that repeats nothing of it', () => {
    const wrong = { ...good, id: '01976f5e-0000-7000-8000-000000000002', nationalNumber: '85073003329' };
    const read = readAnnouncements(bodyOf({ holder: GHENT, announcements: [wrong, good] }), GHENT);
    expect(read).toEqual({
      announcements: [good],
      refused: [{ id: wrong.id, status: 'REFUSED', reason: 'nationalNumber: is not a national number' }],
    });
  });

  it.each([
    ['an end before the beginning', { to: '2025-12-31' }],
    ['a day that does not exist', { from: '2026-02-29' }],
    ['more than the number, the holder and the period', { name: 'Ann' }],
    ['a capacity that nobody agreed on', { capacity: 'NEIGHBOUR' }],
  ])('refuses one with %s', (_, wrong) => {
    const batch = readAnnouncements(bodyOf({ holder: GHENT, announcements: [{ ...good, ...wrong }] }), GHENT);
    expect(batch.refused).toEqual([{ id: good.id, status: 'REFUSED', reason: expect.any(String) }]);
  });

  it.each([
    ['of another holder than the token', bodyOf({ holder: OSTEND, announcements: [good] })],
    ['of more than 500', bodyOf({ holder: GHENT, announcements: Array.from({ length: 501 }, () => good) })],
    ['without announcements', bodyOf({ holder: GHENT, announcements: [] })],
    ['that is no JSON', Buffer.from('hello')],
  ])('%s is refused as a whole', (_, wrong) => {
    expect(() => readAnnouncements(wrong, GHENT)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
