import { describe, expect, it } from '@jest/globals';
import { byDay, type Look, merged, type OwnerPage, pagesOf } from '../../workbench/pages/who-looked/looks.ts';

const CENTRE = { __typename: 'Organisation', kboNumber: '0913401265', name: 'OCMW Gent' } as const;

function look(at: string, of: Partial<Look> = {}): Look {
  return {
    ...({ __typename: 'Disclosure', section: 'welfare.needs', outcome: 'DISCLOSED', label: 'Iemand las.' } as const),
    ...{ ground: 'De wet zegt het.', forOrganisation: CENTRE },
    at: `2026-03-01T${at}.000Z`,
    ...of,
  };
}
const page = (source: OwnerPage['source'], ...lines: Look[]): OwnerPage => ({ source, state: 'DISCLOSED', lines });
const times = (lines: readonly Look[]) => lines.map(({ at }) => at.slice(11, 19));

describe('a page of who looked', () => {
  it('holds the lines of all owners in the order of time, the latest first', () => {
    const { lines, olderThan } = merged([
      page('PES', look('12:00:00'), look('10:00:00')),
      page('WELFARE', look('11:00:00')),
    ]);
    expect([times(lines), olderThan]).toEqual([['12:00:00', '11:00:00', '10:00:00'], null]);
  });

  it('shows nothing older than the last line of an owner that has more: something in between could be missing', () => {
    const pages = [
      page('PES', look('12:00:00'), look('11:00:00')),
      page('WELFARE', look('11:30:00'), look('09:00:00')),
    ];
    // Both pages are full at two lines; the one of PES goes back no further than eleven.
    expect(merged(pages, 2)).toMatchObject({ olderThan: '2026-03-01T11:00:00.000Z' });
    expect(times(merged(pages, 2).lines)).toEqual(['12:00:00', '11:30:00', '11:00:00']);
  });

  it('ends after so many lines of others, with all lines of the same moment as the last', () => {
    const lines = [look('12:00:00'), look('11:00:00'), look('11:00:00', { section: 'pes.contact' }), look('10:00:00')];
    const { lines: shown, olderThan } = merged([page('PES', ...lines)], 100, 2);
    expect([times(shown), olderThan?.slice(11, 19)]).toEqual([['12:00:00', '11:00:00', '11:00:00'], '11:00:00']);
  });

  it('counts what the client looked at themselves for nothing: others would drown in it', () => {
    const own = ['12:00:00', '11:59:00', '11:58:00'].map((at) => look(at, { forOrganisation: null }));
    const { lines } = merged([page('PES', ...own, look('11:00:00'), look('10:00:00'))], 100, 1);
    expect(times(lines)).toEqual(['12:00:00', '11:59:00', '11:58:00', '11:00:00']);
  });

  it('has nothing older where every owner gave less than was asked and all of it is shown', () => {
    expect(merged([page('PES')])).toEqual({ lines: [], olderThan: null });
  });
});

describe('the days of who looked', () => {
  it('are those of Belgium: half past eleven in the evening in UTC is the next day', () => {
    expect(byDay([look('23:30:00'), look('22:30:00')]).map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-01']);
  });

  it('hold each organisation once, and under each ground its sentences, the same one with how often', () => {
    const refused = { label: 'Iemand vroeg.', ground: null, outcome: 'WITHHELD' } as const;
    const [day] = byDay([look('12:00:00'), look('11:00:00', refused), look('10:00:00')]);
    expect(day?.organisations).toEqual([
      {
        ...{ kboNumber: CENTRE.kboNumber, name: 'OCMW Gent' },
        grounds: [
          {
            ground: 'De wet zegt het.',
            sentences: [{ label: 'Iemand las.', at: '2026-03-01T12:00:00.000Z', times: 2 }],
          },
          { ground: null, sentences: [{ label: 'Iemand vroeg.', at: '2026-03-01T11:00:00.000Z', times: 1 }] },
        ],
      },
    ]);
  });

  it('keep what the client looked at apart, and count one look that wrote several lines of a sentence once', () => {
    const own = { forOrganisation: null, label: 'U las zelf.' };
    const [day] = byDay([look('12:00:00', own), look('12:00:00', own)]);
    expect(day).toMatchObject({ organisations: [], own: [{ label: 'U las zelf.', times: 1 }] });
  });
});

describe('an owner of a log', () => {
  const file = (welfare: unknown) =>
    ({ disclosures: [], withheld: [], pes: null, welfare, socialEconomy: null }) as unknown as Parameters<
      typeof pagesOf
    >[0];

  it('that did not answer, or keeps its log back, is told with its state', () => {
    const withheld = [{ section: 'welfare.disclosures', reason: 'LOG_UNAVAILABLE', remedy: null }];
    const told = pagesOf(file({ disclosures: null, withheld })).map(({ source, state }) => `${source} ${state}`);
    expect(told).toEqual([
      ...['PARTNERSHIP DISCLOSED', 'PES UNREACHABLE', 'WELFARE NOT_LOGGED', 'SOCIAL_ECONOMY UNREACHABLE'],
    ]);
  });
});
