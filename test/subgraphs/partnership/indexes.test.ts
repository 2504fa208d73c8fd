import { expect, it } from '@jest/globals';
import type { Database } from '../../../shared/database.ts';
import { forgetExpired, outreachWaiting } from '../../../subgraphs/partnership/repositories/outreach.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { addEnterprise, addPartnership } from '../../kit/local-partnership.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, fillPartnership, openPartnership, VDAB } from '../../kit/partnership.ts';
import { ENTERPRISE } from '../../kit/referrals.ts';

const WORKER = callerOf({ organisation: CENTRE_A, purpose: 'ACTIVATION' });
const PAGE = `{ viewer { savedFilters { id } }
  outreachRequests { id } accessAsked { id } mergesAsked { id } handoversOffered { id } partnerships { id agreements { id } serviceDecisions { id } }
  referrals { nodes { referral { id } } }
  sent: referrals(filter: { box: SENT, open: true }) { nodes { referral { id } } }
  caseload(filter: { staffMember: "social-worker" }) { totalCount nodes { identity { familyName } case { handovers { id }
    members { since } } accessRequests { id } urgentAccesses { id } merges { id } sharing { section } referrals { id } plan { goals { actions { id } } } participations { id }
    empowerment { id } signals { id } journey { on } deadlines { on } overview { lastVisit } withheld { section } } } }`;

/** What a statement reads without an index, one line per table. */
async function scanned(database: Database, statements: readonly string[]): Promise<string[]> {
  const plans = statements.map((sql) => explain(database, sql));
  return (await Promise.all(plans)).flat();
}

async function explain(database: Database, sql: string): Promise<string[]> {
  const values = Array.from({ length: sql.match(/\?/g)?.length ?? 0 }, (_, index) => `value ${index}`);
  const command = database.dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
  const plan: Record<string, string | null>[] = await database.read((m) => m.query(`${command} ${sql}`, values));
  const isScan = (step: Record<string, string | null>) =>
    database.dialect === 'sqlite'
      ? /^SCAN (?!CONSTANT)/.test(String(step.detail))
      : // Of a table with few rows MariaDB may read all of them although it has the index.
        step.table !== null && step.type === 'ALL' && step.possible_keys === null;
  return plan.filter(isScan).map(() => sql);
}

describeOnBothDatabases('what the partnership reads', (openDatabase) => {
  it('is found by an index in every statement: for a page of clients, for each list, and for what waits for the register', async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 3);
    await addEnterprise(partnership, 3);
    const within = await addPartnership(partnership, [VDAB, ENTERPRISE]);
    const met = { partnership: within, nationalNumber: inventedNumber(9), agreed: true, reference: 'een' };
    await partnership.act(WORKER, 'outreachRequest', { ...met, profile: 'INACTIVE', contactedOn: '2026-03-01' });
    const { errors, statements } = await partnership.ask(WORKER, PAGE);
    const urgent = await partnership.ask({ ...WORKER, purpose: 'BENEFIT_FOLLOW_UP' }, '{ urgentAccesses { id } }');
    expect([errors, urgent.errors, urgent.statements.length]).toEqual([[], [], 1]);
    const nightly: string[] = [];
    const stop = partnership.database.onStatement((sql) => nightly.push(sql));
    await partnership.database.write(async (manager) => {
      await outreachWaiting(manager, '2026-03-15');
      await forgetExpired(manager, '2026-05-15');
    });
    stop();
    const reads = [...statements, ...urgent.statements, ...nightly].filter((sql) => /^\s*SELECT/i.test(sql));
    expect(reads.length).toBeGreaterThan(25);
    expect(await scanned(partnership.database, reads)).toEqual([]);
  });

  it('is seen to be read whole where there is no index for it', async () => {
    const { database } = await openPartnership(openDatabase);
    const sql = 'SELECT id FROM saved_filter WHERE name = ?';
    expect(await scanned(database, [sql])).toEqual([sql]);
  });
});
