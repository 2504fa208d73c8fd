import { expect, it } from '@jest/globals';
import type { Database } from '../../../shared/database.ts';
import { caseEntity, caseMemberEntity } from '../../../subgraphs/partnership/entities.ts';
import { membershipsOf } from '../../../subgraphs/partnership/repositories/cases.ts';
import { partnershipEntities, partnershipMigrations } from '../../../subgraphs/partnership/schema.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';

const TODAY = '2026-03-15';
const CENTRE = '0914402172';
const OTHER = '0913501323';
const changedAt = new Date('2026-03-01T00:00:00Z');

interface Membership {
  client: string;
  organisation?: string;
  since?: string;
  until?: string | null;
  closedOn?: string | null;
}

let made = 0;

async function store(database: Database, memberships: readonly Membership[]): Promise<void> {
  await database.write(async (manager) => {
    for (const { client, organisation = CENTRE, since = '2026-01-01', until = null, closedOn = null } of memberships) {
      const id = `case-${made++}`;
      const file = { id, clientId: client, sourceId: id, openedOn: '2026-01-01', closedOn, lead: CENTRE, changedAt };
      const member = { id, caseId: id, organisation, staffMember: null, since, until, changedAt };
      await manager.getRepository(caseEntity).insert(file);
      await manager.getRepository(caseMemberEntity).insert({ ...member, responsibility: 'SUPPORT' });
    }
  });
}

describeOnBothDatabases('the memberships of an organisation', (openDatabase) => {
  const open = () => openDatabase({ entities: partnershipEntities, migrations: partnershipMigrations });
  const asked = (database: Database, clients: string[]) =>
    database.read((manager) => membershipsOf(manager, clients, CENTRE, TODAY));

  it('are those of the clients who are asked, from the first day of each', async () => {
    const database = await open();
    const twice = { client: 'b', since: '2026-02-01' };
    await store(database, [{ client: 'a' }, twice, { ...twice, since: '2026-01-15' }, { client: 'c' }]);
    const found = await asked(database, ['a', 'b', 'nobody']);
    expect(found.sort((one, other) => one.clientId.localeCompare(other.clientId))).toEqual([
      { clientId: 'a', since: '2026-01-01' },
      { clientId: 'b', since: '2026-01-15' },
    ]);
    expect(await asked(database, [])).toEqual([]);
  });

  it.each<[string, Partial<Membership>, number]>([
    ['that begins today counts', { since: TODAY }, 1],
    ['that begins tomorrow does not', { since: '2026-03-16' }, 0],
    ['of which today is the last day counts', { until: TODAY }, 1],
    ['that ended yesterday does not', { until: '2026-03-14' }, 0],
    ['of a closed case does not', { closedOn: '2026-03-14' }, 0],
    ['of another organisation does not', { organisation: OTHER }, 0],
  ])('%s', async (_what, membership, found) => {
    const database = await open();
    await store(database, [{ client: 'a', ...membership }]);
    expect(await asked(database, ['a'])).toHaveLength(found);
  });

  it('are found by client: a caseload of thousands is not read for one of them', async () => {
    const database = await open();
    const statements: string[] = [];
    database.onStatement((sql) => statements.push(sql));
    await asked(database, ['a']);
    expect(statements).toHaveLength(1);
    if (database.dialect !== 'sqlite') return;
    const plan: { detail: string }[] = await database.read((manager) =>
      manager.query(`EXPLAIN QUERY PLAN ${statements[0]}`, [CENTRE, TODAY, TODAY, 'a']),
    );
    expect(plan.map(({ detail }) => detail)).toEqual([
      expect.stringContaining('case_file_client (client_id=?)'),
      expect.stringContaining('case_member_organisation (organisation=? AND case_id=?)'),
    ]);
  });
});
