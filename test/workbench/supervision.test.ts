import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { FINDINGS } from '../../workbench/pages/logs/commands.ts';
import { readAsked } from '../../workbench/pages/supervision/asked.ts';
import {
  aYearBefore,
  choicesOf,
  EVERYTHING,
  startOf,
  tableOf,
  wantedLines,
} from '../../workbench/pages/supervision/filter.ts';
import { type AskPage, collectLog, type Line, PAGE } from '../../workbench/pages/supervision/log.ts';
import { csvOf } from '../../workbench/parts/csv.ts';

const ID = '01a22a27-ce34-7797-9d0f-a9d6ca9c70be';

function line(at: string, of: Partial<Line> = {}): Line {
  return {
    ...({ __typename: 'Disclosure', section: 'welfare.needs', sectionLabel: 'noden', who: 'een coach' } as const),
    ...{
      staffMember: 'coach',
      organisation: '0887010362',
      forOrganisation: null,
      task: '',
      rule: 'r',
      legalBasis: null,
    },
    ...({ purpose: 'ACTIVATION', outcome: 'DISCLOSED', requestId: 'q', source: 'WELFARE', at } as const),
    ...of,
  };
}

describe('whom an officer asks about', () => {
  it.each([
    ['', { kind: 'NOTHING' }],
    ['85.07.30', { kind: 'SHORT', missing: 5 }],
    ['85.07.30-933 01', { kind: 'NUMBER', nationalNumber: '85073093301' }],
    ['85.07.30-933 02', { kind: 'WRONG' }],
    [ID.toUpperCase(), { kind: 'ID', id: ID }],
    ['Jan Peeters', { kind: 'UNCLEAR' }],
  ])('%s is read as %j', (typed, read) => {
    expect(readAsked(typed)).toEqual(read);
  });
});

describe('the log of all owners', () => {
  const moment = (minute: number) => new Date(Date.UTC(2026, 2, 1, 12) - minute * 60_000).toISOString();
  const pageOf = (first: number, count: number) => Array.from({ length: count }, (_, at) => line(moment(first + at)));
  const nobody = { disclosures: null, availability: 'NOT_PERMITTED' };

  it('is asked page by page of those that have more, each from its own moment back, until all is there', async () => {
    const asked: Parameters<AskPage>[0][] = [];
    const ask: AskPage = async (variables) => {
      asked.push(variables);
      const welfare = asked.length === 1 ? pageOf(0, PAGE) : pageOf(PAGE, 3);
      const empty = { disclosures: [], relation: 'SUPERVISION' };
      return {
        client: { ...empty, pes: nobody, welfare: { ...empty, disclosures: welfare }, socialEconomy: null },
      } as never;
    };
    const log = await collectLog(ask, ID, '2026-01-01T00:00:00.000Z', () => true);
    expect(
      asked.map(({ partnership, pes, welfare, welfareAfter }) => [partnership, pes, welfare, welfareAfter]),
    ).toEqual([...[[true, true, true, null]], [false, false, true, moment(PAGE - 1)]]);
    expect(log?.lines).toHaveLength(PAGE + 3);
    expect(log?.owners.map(({ source, state, count }) => `${source} ${state} ${count}`)).toEqual([
      ...['PARTNERSHIP EMPTY 0', 'PES PURPOSE 0', `WELFARE DISCLOSED ${PAGE + 3}`, 'SOCIAL_ECONOMY UNREACHABLE 0'],
    ]);
  });

  it('goes back to the moment that was asked for and no further, and ends when the reader left', async () => {
    let asked = 0;
    const ask: AskPage = async () => {
      asked += 1;
      return { client: { disclosures: pageOf(asked * PAGE, PAGE), pes: nobody } } as never;
    };
    const log = await collectLog(ask, ID, moment(PAGE + 9), () => true);
    expect([log?.lines.length, asked]).toEqual([10, 1]);
    await collectLog(ask, ID, '', () => asked < 4);
    expect(asked).toBe(4);
  });

  it.each([
    [{ disclosures: null, relation: 'NONE' }, 'RELATION'],
    [{ disclosures: null, relation: 'SUPERVISION' }, 'NOT_LOGGED'],
  ])('of the partnership that is %j counts as %s, never as empty', async (part, state) => {
    const log = await collectLog(
      async () => ({ client: part }) as never,
      ID,
      '',
      () => true,
    );
    expect(log?.owners[0]).toEqual({ source: 'PARTNERSHIP', state, count: 0 });
  });

  it('is null for an id that leads to nobody', async () => {
    expect(
      await collectLog(
        async () => ({ client: null }),
        ID,
        '',
        () => true,
      ),
    ).toBeNull();
  });
});

describe('the filters of an officer', () => {
  const all = [line('2026-03-01T22:30:00Z'), line('2026-03-01T23:30:00Z', { source: 'PES', outcome: 'WITHHELD' })];

  it('take the first and the last day whole, in Belgium: from half past eleven in the evening in UTC it is the next day', () => {
    expect(wantedLines(all, { ...EVERYTHING, until: '2026-03-01' })).toEqual(all.slice(0, 1));
    expect(wantedLines(all, { ...EVERYTHING, from: '2026-03-02' })).toEqual(all.slice(1));
    expect(wantedLines(all, EVERYTHING)).toEqual(all);
    expect(startOf('2026-07-01') <= '2026-06-30T22:00:00.000Z').toBe(true);
  });

  it('show what is of one of the chosen owners and one of the chosen decisions, with how many lines each has', () => {
    expect(wantedLines(all, { ...EVERYTHING, sources: ['PES'] })).toEqual(all.slice(1));
    expect(wantedLines(all, { ...EVERYTHING, sources: ['PES'], outcomes: ['DISCLOSED'] })).toEqual([]);
    expect(choicesOf(all, ({ source }) => source, String)).toMatchObject([
      { value: 'WELFARE', count: 1 },
      { value: 'PES', count: 1 },
    ]);
  });

  it('begin a year before today, which is 1 March for a 29 February', () => {
    expect(['2026-11-30', '2028-02-29'].map(aYearBefore)).toEqual(['2025-11-30', '2027-03-01']);
  });
});

describe('a file of accesses', () => {
  it('is CSV that is read back as it was: commas, quotes, lines and spaces at the ends', () => {
    const rows = [
      ['a', 'b'],
      ['x,y', 'zei "ja"'],
      ['een\ntwee', ' ruim '],
      ['', 'é'],
    ];
    expect(parse(csvOf(rows), { bom: true })).toEqual(rows);
    expect(csvOf([['a', 'b']])).toBe('\ufeffa,b\r\n');
  });

  it.each(['=1+1', '+32', '-1', '@SUM(A1)', '\t=1', ' =1'])(
    'holds no cell that a spreadsheet would calculate: %j',
    (cell) => {
      const [[read] = []]: string[][] = parse(csvOf([[cell]]), { bom: true });
      expect(read).toBe(`'${cell}`);
    },
  );

  it('has the columns of the command who-saw', () => {
    const source = readFileSync('scripts/who-saw/table.ts', 'utf8');
    const headers = [...source.matchAll(/header: '(\w+)'/g)].map(([, header]) => header);
    expect(tableOf([])).toEqual([headers]);
  });
});

describe('what reconcile can find', () => {
  it('is explained for every finding of the runbook', () => {
    const [, chapter = ''] = readFileSync('docs/runbook.md', 'utf8').split('### Do the logs agree?');
    const [table = ''] = chapter.split('\n###');
    expect(new Set([...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, finding]) => finding))).toEqual(new Set(FINDINGS));
  });
});
