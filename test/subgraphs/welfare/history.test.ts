import { expect, it } from '@jest/globals';
import { definition } from '../../../subgraphs/welfare/definition.ts';
import { kinds } from '../../../subgraphs/welfare/import/kinds.ts';
import { callerOf, describeOwnerInMemory } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';
import { welfareExtracts } from '../../kit/welfare-extracts.ts';

const OTHER = '0913501359';
const HISTORY = 'history { record section act by organisation version before } withheld { section }';

describeOwnerInMemory('the history of a record', { definition, kinds, field: 'welfare' }, (open) => {
  /** Two centres that each corrected a need, a health need and a phone number of one client. */
  const openCorrected = async () => {
    const owner = await open();
    for (const holder of [HOLDER, OTHER]) {
      const extracts = welfareExtracts(1, holder);
      for (const rows of extracts) await owner.import(rows);
      const corrected = (extracts[4] ?? []).map((row) => ({ ...row, score: '3', changed_at: '2026-03-01T08:00:00Z' }));
      await owner.import(corrected);
    }
    return owner;
  };
  const clients = [{ index: 0, holders: [HOLDER, OTHER] }];

  it('is told to the own staff of the holder: its own changes, with what the record was, and no change of another', async () => {
    const owner = await openCorrected();
    const { records, errors } = await owner.ask(callerOf(), clients, HISTORY);
    expect(errors).toEqual([]);
    const told = records[0].history.map((change: { section: string; organisation: string; version: number }) => {
      return [change.section, change.organisation, change.version];
    });
    expect(told.sort()).toEqual([
      ['welfare.health-needs', HOLDER, 2],
      ['welfare.needs', HOLDER, 2],
    ]);
    expect(records[0].history.map((change: { before: string }) => JSON.parse(change.before).score).sort()).toEqual([
      1, 2,
    ]);
  });

  it('is told to the client whole, of every holder', async () => {
    const owner = await openCorrected();
    const caller = callerOf({ roles: ['client'], purpose: 'OWN_FILE', organisation: null, staffMember: 'client' });
    const facts = { relation: 'OWN_FILE' as const, organisationKind: null };
    const { records } = await owner.ask(caller, [{ index: 0, holders: [HOLDER, OTHER], facts }], HISTORY);
    expect(records[0].history).toHaveLength(4);
  });

  it('is withheld for a purpose that does not need it, and from who holds no part', async () => {
    const owner = await openCorrected();
    for (const caller of [callerOf({ purpose: 'ACTIVATION' }), callerOf({ organisation: '0207494678' })]) {
      const { records } = await owner.ask(caller, clients, HISTORY);
      expect(records[0].history).toBeNull();
      expect(records[0].withheld.map(({ section }: { section: string }) => section)).toContain('welfare.history');
    }
  });

  it('stands in the log as a disclosure of itself and of the sections that its changes belong to', async () => {
    const owner = await openCorrected();
    await owner.ask(callerOf(), clients, HISTORY);
    const logged = await owner.log.ofClient('client-0', { first: 50 });
    const disclosed = logged.filter(({ outcome }) => outcome === 'DISCLOSED').map(({ section }) => section);
    expect(disclosed.sort()).toEqual(['welfare.health-needs', 'welfare.history', 'welfare.needs']);
  });
});
