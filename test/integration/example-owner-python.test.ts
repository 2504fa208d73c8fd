import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { conform, type Report } from '../../integration/conform/conform.ts';
import { type StandIn, startStandIn } from '../../integration/conform/stand-in.ts';
import { leftOut } from '../kit/left-out.ts';
import { firstBrokenLink, linesOf } from './kit/chain-of.ts';
import { LEAST, PATIENT } from './kit/example-owner.ts';
import { findPython, MASTER_KEY, type PythonOwner, startPythonOwner } from './kit/python-owner.ts';
import { expectPassed } from './kit/three-fields.ts';
import { answerWithoutLog, NOTHING_GIVEN, numbersIn } from './kit/without-log.ts';

const python = findPython();
const title = 'the owner in Python, with Debian’s packages alone';

const NEEDS = 'needs python3-graphql-core, python3-jwt and python3-cryptography (Debian: apt-get install them)';

if (python === null) leftOut(title, `${title}: ${NEEDS}`);
else
  describe(title, () => {
    let standIn: StandIn;
    let owner: PythonOwner;
    let report: Report;
    beforeAll(async () => {
      standIn = await startStandIn({ port: 0 });
      owner = await startPythonOwner(python.command, standIn);
      report = await conform({ owner: 'pes', url: owner.url, standIn, registered: LEAST, limits: PATIENT });
    }, 600_000);
    afterAll(async () => {
      await owner?.stop();
      await standIn?.close();
    });

    it('passes the conformance check; only what needs the field `disclosures` is left out, which three fields do not have', () => {
      expectPassed(report);
      expect(owner.said).toEqual([]);
    });

    it('wrote a chain that follows from its key, without a national number in it', () => {
      const lines = linesOf(owner.logFile);
      expect(lines.length).toBeGreaterThan(1000);
      expect(firstBrokenLink(lines, MASTER_KEY)).toBeNull();
      expect(numbersIn(lines)).toEqual([]);
    });

    it('announced every file that it has, signed with the key that it publishes', async () => {
      for (;;) {
        const ready = (await (await fetch(`${owner.url}/readyz`)).json()) as { pendingAnnouncements: number };
        if (ready.pendingAnnouncements === 0) break;
        await sleep(100);
      }
      const { keys } = (await (await fetch(`${owner.url}/.well-known/jwks.json`)).json()) as { keys: object[] };
      expect(keys).toMatchObject([{ kty: 'EC', alg: 'ES256' }]);
    });

    it('gives nothing while its log cannot be written, says so for each section, and is not ready', async () => {
      const full = await startPythonOwner(python.command, standIn, 1);
      try {
        expect(await answerWithoutLog(full.url, standIn)).toEqual(NOTHING_GIVEN);
        expect((await fetch(`${full.url}/readyz`)).status).toBe(503);
        expect(linesOf(full.logFile)).toEqual([]);
      } finally {
        await full.stop();
      }
    });
  });
