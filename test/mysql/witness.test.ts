import { expect, it } from '@jest/globals';
import { createDisclosureLog } from '../../shared/disclosure-log.ts';
import { verifyDisclosureLog } from '../../shared/disclosure-verify.ts';
import { createWitness } from '../../shared/witness.ts';
import { describeOnBothDatabases } from '../kit/both-databases.ts';
import { disclosures, LOG_KEY, LOGGED_AT, logOn, openLogDatabase, tamper } from '../kit/disclosures.ts';

describeOnBothDatabases('the witness of a log', (openDatabase) => {
  const open = async () => {
    const own = await openLogDatabase(openDatabase);
    const witness = createWitness({ database: await openLogDatabase(openDatabase), clock: () => LOGGED_AT });
    const log = logOn(own);
    const show = async () => witness.keep('pes', await log.heads());
    const verdict = async () => {
      const witnessed = await witness.headsOf('pes');
      const { writers } = await verifyDisclosureLog({ database: own, key: LOG_KEY, witnessed });
      return writers.map(({ ok, firstBad }) => (ok ? 'whole' : `${firstBad?.problem} ${firstBad?.seq}`));
    };
    return { own, witness, log, show, verdict };
  };

  it('keeps every head that it is shown once, and gives them in order, of one owner only', async () => {
    const { witness, log, show } = await open();
    await log.append(disclosures(2));
    expect(await show()).toEqual([]);
    expect(await show()).toEqual([]);
    await log.append(disclosures(1));
    expect(await show()).toEqual([]);
    expect((await witness.headsOf('pes')).map(({ writer, seq }) => [writer, seq])).toEqual([
      ['pes-1', 2],
      ['pes-1', 3],
    ]);
    expect(await witness.headsOf('welfare')).toEqual([]);
  });

  it('finds that the end of a chain was cut off together with its head: nothing else does', async () => {
    const { own, log, show, verdict } = await open();
    await log.append(disclosures(3));
    await show();
    await log.append(disclosures(2));
    await show();
    expect(await verdict()).toEqual(['whole']);
    const [third]: { hash: string }[] = await own.read((manager) =>
      manager.query('SELECT hash FROM disclosure_entry WHERE seq = 3'),
    );
    await tamper(own, 'DELETE FROM disclosure_entry WHERE seq > 3');
    await tamper(own, 'UPDATE disclosure_head SET seq = 3, hash = ?', [third?.hash]);
    expect((await verifyDisclosureLog({ database: own, key: LOG_KEY })).writers).toMatchObject([{ ok: true }]);
    expect(await verdict()).toEqual(['CUT_OFF 4']);
    expect(await show()).toEqual([{ writer: 'pes-1', seq: 5 }]);
  });

  it('finds that a chain was written anew with the right key', async () => {
    const { own, log, show, verdict } = await open();
    await log.append(disclosures(2));
    await show();
    await tamper(own, 'DELETE FROM disclosure_entry');
    await tamper(own, 'DELETE FROM disclosure_head');
    const anew = createDisclosureLog({ database: own, writer: 'pes-1', key: LOG_KEY, clock: () => LOGGED_AT });
    await anew.append(disclosures(2, { staffMember: 'somebody-else' }));
    expect(await verdict()).toEqual(['UNSEALED 2']);
    expect(await show()).toEqual([{ writer: 'pes-1', seq: 2 }]);
  });
});
