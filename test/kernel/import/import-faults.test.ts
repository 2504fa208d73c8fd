import { expect, it } from '@jest/globals';
import { describeImport } from '../../../shared/import/summary.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { ANN, BEN, deliver, FILES, PLANS, VISITS } from './deliver.ts';
import { GHENT, inventedNumber, planEntity, sampleEntities, sampleMigrations } from './sample-owner.ts';

describeOnBothDatabases('an import of extracts with faults', (openDatabase) => {
  const open = () => openDatabase({ entities: sampleEntities, migrations: sampleMigrations });

  it('refuses the rows that are wrong, says where and why with nothing of the row, and writes the others', async () => {
    const main = await open();
    const wrong =
      PLANS +
      [
        `P3,${ANN.slice(0, 9)}00,${GHENT},WORK,2026-01-01,,,2026-03-31`,
        `P4,${ANN},${GHENT},"SECRET",2026-01-01,2025-01-01,,31/31/2026`,
        `P5,${inventedNumber(3)},${GHENT},WORK,2026-01-01,,,2026-03-31`,
        `P6,${BEN},${GHENT},WORK,2026-01-01,2025-01-01,,2026-03-31`,
        `P7,${BEN},${GHENT},"WO"RK,2026-01-01,,,2026-03-31`,
        'P8',
        `P9,${BEN},${GHENT},WORK,01/02/2026,,,31/03/2026`,
      ].join('\n');
    const summary = await deliver({ main }, { 'c.csv': FILES, 'p.csv': wrong });
    expect([summary.exitCode, summary.total.refused, summary.total.inserted]).toEqual([1, 6, 6]);
    expect(summary.report.split('\n').slice(0, -1).sort()).toEqual(
      [
        'file,line,column,value,reason',
        'p.csv,10,,,"the row has 1 cells, the header 8"',
        'p.csv,5,national_number,......,is not a national number: check its digits against the source register',
        'p.csv,6,category,S.....,"is not one of HOME, WORK"',
        'p.csv,6,changed_at,3.....,is not a date or a moment: write 2026-03-31 or 2026-03-31T14:05:00Z',
        'p.csv,7,national_number,......,no client file at this holder: deliver client-files first',
        'p.csv,8,to,2.....,lies before from',
        'p.csv,9,,,a quote stands inside a cell: put the cell between quotes and write the quote as two quotes',
      ].sort(),
    );
    for (const personal of [ANN.slice(0, 9), inventedNumber(3), 'SECRET'])
      expect(summary.report).not.toContain(personal);
  });

  it('refuses a record that points to one that is not there at its holder', async () => {
    const main = await open();
    const summary = await deliver({ main }, { 'c.csv': FILES, 'v.csv': VISITS });
    expect(summary.report).toContain(
      'v.csv,2,plan_source_id,P.....,no such record in plans of this holder: deliver plans first',
    );
  });

  it('writes the last of rows with the same key, in one transaction or in two, and says so', async () => {
    const main = await open();
    const row = (index: number, category: string) => `P${index},${ANN},${GHENT},${category},2026-01-01,,,2026-03-31`;
    const header = PLANS.split('\n')[0];
    const many = Array.from({ length: 700 }, (_, index) => row(index, 'HOME'));
    const summary = await deliver(
      { main },
      { 'c.csv': FILES, 'p.csv': [header, ...many, row(699, 'WORK'), row(1, 'WORK')].join('\n') },
    );
    const plans = await main.read((manager) => manager.find(planEntity));
    expect([
      plans.length,
      plans
        .filter((plan) => plan.category === 'WORK')
        .map((plan) => plan.sourceId)
        .sort(),
    ]).toEqual([700, ['P1', 'P699']]);
    expect(describeImport(summary)).toContain(
      'p.csv: 2 rows are in the file more than once, under the same key: the last one counts',
    );
  });

  it('with only files that are no extract has exit code 2, with one among others 1', async () => {
    const main = await open();
    const none = await deliver({ main }, { 'x.csv': 'a,b\n1,2\n', 'empty.csv': '' });
    expect([none.exitCode, none.files.map((file) => file.problem)]).toEqual([
      2,
      [
        expect.stringContaining('x.csv: its first line holds no column of'),
        expect.stringContaining('empty.csv: there is no header in it'),
      ],
    ]);
    expect((await deliver({ main }, { 'x.csv': 'a,b\n1,2\n', 'c.csv': FILES })).exitCode).toBe(1);
  });
});
