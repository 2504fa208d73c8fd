import { describe, expect, it } from '@jest/globals';
import type { VdabService } from '../../integration/pes-rest/service.ts';
import { type ExtractRow, inventedNumber } from '../kit/extracts.ts';
import { describeOwnerInMemory, type TestClient } from '../kit/owner.ts';
import { VDAB } from '../kit/pes-extracts.ts';
import { CLIENT, ownFiles, restParts } from '../kit/vdab-service.ts';

const SELECTION = 'registration { mediator } withheld { reason }';
const shown = (mediator: string) => ({ registration: { mediator }, withheld: [] });
const NOTHING = { registration: null, withheld: [] };
const UNREACHABLE = { registration: null, withheld: [{ reason: 'HOLDER_UNREACHABLE' }] };

/** A registration of the person behind this number, followed by a mediator of this name. */
function registered(index: number, mediator: string): ExtractRow {
  return {
    ...{ national_number: inventedNumber(index), holder: VDAB, source_id: `R-${index}`, changed_at: '2026-02-01' },
    ...{ category: '05', mediation_status: 'IN_BEMIDDELING', registered_on: '2024-03-01', mediator },
  };
}

/** The client at `current`, as the partnership states them with these earlier numbers. */
function withEarlier(current: number, ...earlier: number[]): TestClient[] {
  return ownFiles(current).map((client) => ({ ...client, earlier }));
}

describe('a number that was replaced', () => {
  const rest = restParts();
  const replace = (from: number, to: number | null) =>
    rest.stub().data.replace(inventedNumber(from), to === null ? null : inventedNumber(to));

  describeOwnerInMemory('at VDAB', rest, (open) => {
    it.each<
      readonly [what: string, replaced: (readonly [number, number | null])[], client: TestClient[], answer: object]
    >([
      ['is followed to one that the partnership does not know yet', [[1, 2]], ownFiles(1), shown('of 2')],
      [
        'is followed over several replacements',
        [
          [1, 5],
          [5, 2],
        ],
        ownFiles(1),
        shown('of 2'),
      ],
      ['tells nothing beside the new one that the partnership knows too', [[1, 2]], withEarlier(2, 1), shown('of 2')],
      ['at the partnership alone still finds what VDAB has under the old one', [], withEarlier(8, 2), shown('of 2')],
      [
        'in a circle says nothing, and not that nothing is recorded',
        [
          [1, 5],
          [5, 1],
        ],
        ownFiles(1),
        UNREACHABLE,
      ],
      [
        'more often than four times says nothing either',
        [
          [1, 3],
          [3, 4],
          [4, 5],
          [5, 6],
          [6, 2],
        ],
        ownFiles(1),
        UNREACHABLE,
      ],
      [
        'and then canceled says nothing either',
        [
          [1, 5],
          [5, null],
        ],
        ownFiles(1),
        UNREACHABLE,
      ],
      ['by none (canceled) leaves what stands under the other one', [[1, null]], withEarlier(2, 1), shown('of 2')],
      ['by one of whom nothing is recorded is not recorded', [[1, 9]], ownFiles(1), NOTHING],
    ])('%s', async (_what, replaced, client, answer) => {
      const owner = await open();
      rest.stub().data.addRows([registered(2, 'of 2'), registered(7, 'of 7')]);
      for (const [from, to] of replaced) replace(from, to);
      const { records, errors } = await owner.ask(CLIENT, [...client, ...ownFiles(7)], SELECTION);
      // Whoever stands on the same page is whole.
      expect({ records, errors }).toEqual({ records: [answer, shown('of 7')], errors: [] });
      expect(JSON.stringify([records, rest.failures, rest.stub().calls()])).not.toContain(inventedNumber(1));
    });

    it('beside the one that replaced it leads to one file and not to two', async () => {
      const owner = await open();
      const file = { national_number: inventedNumber(2), holder: VDAB, changed_at: '2026-02-01' };
      rest.stub().data.addRows([{ ...file, capacity: 'JOBSEEKER', from: '2024-03-01' }]);
      replace(1, 2);
      const { records } = await owner.ask(CLIENT, withEarlier(2, 1), 'files { from }');
      expect(records).toEqual([{ files: [{ from: '2024-03-01' }] }]);
    });

    it('costs one more call for all of a page together', async () => {
      const owner = await open();
      rest.stub().data.addRows([registered(2, 'of 2'), registered(4, 'of 4')]);
      replace(1, 2);
      replace(3, 4);
      const { records } = await owner.ask(CLIENT, ownFiles(1, 3, 9), SELECTION);
      expect(records).toEqual([shown('of 2'), shown('of 4'), NOTHING]);
      expect(
        rest
          .stub()
          .calls()
          .map(({ numbers }) => numbers),
      ).toEqual([3, 2]);
    });
  });
});

describe('a record that does not fit', () => {
  const rest = restParts();
  describeOwnerInMemory('of VDAB', rest, (open) => {
    it.each<readonly [what: string, change: Record<string, unknown>, field: string]>([
      ['a code that no list has', { categorie: 'Jansen' }, 'categorie'],
      ['a day that no calendar has', { ingeschrevenOp: '2024-02-31' }, 'ingeschrevenOp'],
      ['nothing where there has to be something', { bemiddelingsstatus: undefined }, 'bemiddelingsstatus'],
      ['an object for a text', { bemiddelaar: { naam: 'Jansen' } }, 'bemiddelaar'],
      ['a number of an enterprise that is none', { organisatie: '0000000001' }, 'organisatie'],
      ['no version', { versie: null }, 'versie'],
      ['a client number with letters', { klantnummer: 'Jansen' }, 'klantnummer'],
    ])(
      '%s costs only its client, and the log names the field and nothing of what stands in it',
      async (_what, change, field) => {
        const owner = await open();
        const { data } = rest.stub();
        data.addRows([registered(1, 'of 1'), registered(2, 'of 2')]);
        const [good] = data.recordsOf('inschrijvingen', [inventedNumber(1)]);
        data.add('inschrijvingen', { ...good, bronId: 'R-bad', ...change });
        const { records, errors } = await owner.ask(CLIENT, ownFiles(1, 2), SELECTION);
        expect([records, errors]).toEqual([[UNREACHABLE, shown('of 2')], []]);
        const reason = `a record of "inschrijvingen" that does not fit: its field "${field}" is not what was agreed`;
        expect(rest.failures).toEqual([{ resource: 'inschrijvingen', clients: 1, reason }]);
      },
    );
  });
});

describe('an answer that contradicts itself', () => {
  let answer: (insz: readonly string[]) => unknown = () => null;
  const ask: VdabService['ask'] = async (_resource, { insz }) => answer(insz);
  const rest = restParts({ ask, limitMs: 20_000 });
  const record = { insz: inventedNumber(3), bronId: 'Jansen' };
  const page = (antwoorden: unknown[], gegevens: unknown[] = [], volgende: unknown = null) => ({
    antwoorden,
    gegevens,
    volgende,
  });

  describeOwnerInMemory('of VDAB', rest, (open) => {
    it.each<readonly [what: string, answer: (insz: readonly string[]) => unknown, reason: RegExp]>([
      ['without a word about the number', () => page([]), /no word/],
      ['with "found" and no record', ([insz]) => page([{ insz, status: 'DATA_FOUND' }]), /without a record/],
      [
        'with "nothing found" and a record',
        ([insz]) => page([{ insz, status: 'NO_DATA_FOUND' }], [{ ...record, insz }]),
        /NO_DATA_FOUND with/,
      ],
      ['with a record of somebody else', ([insz]) => page([{ insz, status: 'DATA_FOUND' }], [record]), /not asked/],
      ['with a status that was not agreed', ([insz]) => page([{ insz, status: 'Jansen' }]), /"antwoorden.0.status"/],
      [
        'replaced by what is no number',
        ([insz]) => page([{ insz, status: 'REPLACED', vervangenDoor: 'Jansen' }]),
        /vervangenDoor/,
      ],
      ['with pages that come back', ([insz]) => page([{ insz, status: 'NO_DATA_FOUND' }], [], 'again'), /no end/],
      ['that is a list', () => [record], /another shape/],
      ['that is nothing', () => null, /another shape/],
    ])('%s is no answer: the holder is unreachable', async (_what, next, reason) => {
      answer = next;
      const owner = await open();
      const { records, errors } = await owner.ask(CLIENT, ownFiles(1), SELECTION);
      expect([records, errors]).toEqual([[UNREACHABLE], []]);
      expect(rest.failures).toEqual([
        { resource: 'inschrijvingen', clients: 1, reason: expect.stringMatching(reason) },
      ]);
      expect(JSON.stringify(rest.failures)).not.toMatch(/Jansen|\d{11}/);
    });
  });
});
