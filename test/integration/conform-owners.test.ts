import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RECORD_OWNERS } from '../../integration/conform/agreed-clients.ts';
import { CHECK_IDS } from '../../integration/conform/check.ts';
import { conform, type Report } from '../../integration/conform/conform.ts';
import { type StandIn, startStandIn } from '../../integration/conform/stand-in.ts';
import { BUSY_MACHINE, type ConformOwner, startConformOwner } from '../kit/conform-owner.ts';

describe.each(RECORD_OWNERS)(
  'the reference owner %s, a process of its own on SQLite with the agreed clients',
  (owner) => {
    let standIn: StandIn;
    let running: ConformOwner;
    let report: Report;
    beforeAll(async () => {
      standIn = await startStandIn({ port: 0 });
      running = await startConformOwner(owner, standIn);
      report = await conform({ owner, url: running.url, standIn, limits: BUSY_MACHINE });
    }, 600_000);
    afterAll(async () => {
      await running?.stop();
      await standIn?.close();
    });

    it('passes every check of the contract, and none is left out', () => {
      const others = report.checks.filter(({ outcome }) => outcome !== 'PASSED');
      expect(others).toEqual([]);
      expect(report.checks.map(({ id }) => id)).toEqual(CHECK_IDS);
      expect(report).toMatchObject({ owner, url: running.url, passed: true, language: 'en' });
    });
  },
);
