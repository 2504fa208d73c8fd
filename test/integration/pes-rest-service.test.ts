import { describe, expect, it } from '@jest/globals';
import { TERMS } from '../../integration/pes-rest/terms.ts';
import { everyField } from '../kit/every-field.ts';
import { inventedNumber } from '../kit/extracts.ts';
import { type Answered, describeOwnerInMemory } from '../kit/owner.ts';
import { pesExtracts } from '../kit/pes-extracts.ts';
import { CLIENT, ownFiles, type RestParts, restParts } from '../kit/vdab-service.ts';

const upTo = (count: number) => ownFiles(...Array.from({ length: count }, (_, index) => index));
const whole = (parts: RestParts) => everyField(parts).replace(/disclosures \{[^}]*\}/, '');
const REGISTRATION = 'registration { mediator } withheld { section reason }';
const UNREACHABLE = [{ section: 'pes.registration', reason: 'HOLDER_UNREACHABLE' }];

function deliver(rest: RestParts, clients: number): void {
  for (const rows of pesExtracts(clients)) rest.stub().data.addRows(rows);
}

describe('asked over HTTP', () => {
  const rest = restParts();
  describeOwnerInMemory('VDAB', rest, (open) => {
    it('costs one call per kind of record for a page of 50 clients, as for one', async () => {
      const owner = await open();
      deliver(rest, 50);
      const one = await owner.ask(CLIENT, upTo(1), whole(rest));
      const callsForOne = rest.stub().calls();
      const fifty = await owner.ask(CLIENT, upTo(50), whole(rest));
      const calls = rest.stub().calls();
      expect([one.errors, fifty.errors, fifty.records[49].withheld]).toEqual([[], [], []]);
      expect(calls.map(({ url }) => url).sort()).toEqual(callsForOne.map(({ url }) => url).sort());
      // All kinds but the register of providers, and the changes.
      expect(calls).toHaveLength(Object.keys(TERMS).length);
      expect(new Set(calls.map(({ numbers }) => numbers))).toEqual(new Set([50]));
    });

    it('tells the purpose with every call, and no number in an address or a header', async () => {
      const owner = await open();
      deliver(rest, 3);
      await owner.ask(CLIENT, upTo(3), whole(rest));
      const calls = rest.stub().calls();
      const seen = calls.map(({ url, headers }) => url + headers).join('\n');
      expect(new Set(calls.map(({ purpose, method }) => `${method} ${purpose}`))).toEqual(new Set(['POST OWN_FILE']));
      expect([0, 1, 2].filter((index) => seen.includes(inventedNumber(index)))).toEqual([]);
    });

    it('keeps its connections: two pages one after the other come over no more than it may open', async () => {
      const owner = await open();
      deliver(rest, 2);
      await owner.ask(CLIENT, upTo(2), whole(rest));
      await owner.ask(CLIENT, upTo(2), whole(rest));
      const calls = rest.stub().calls();
      expect(calls.length).toBeGreaterThan(30);
      expect(new Set(calls.map(({ connection }) => connection)).size).toBeLessThanOrEqual(8);
    });

    it('asks only about kinds of record that the caller gets', async () => {
      const owner = await open();
      deliver(rest, 1);
      await owner.ask(
        CLIENT,
        upTo(1).map((client) => ({ ...client, facts: { relation: 'NONE' } })),
        whole(rest),
      );
      expect(rest.stub().calls()).toEqual([]);
    });

    it('waits after a 429 for as long as Retry-After says, and then answers as usual', async () => {
      const owner = await open();
      deliver(rest, 2);
      rest.stub().behave({ mode: 'BUSY', retryAfter: '1', times: 1 });
      const before = Date.now();
      const { records } = await owner.ask(CLIENT, upTo(2), REGISTRATION);
      expect(records[1]).toEqual({ registration: { mediator: 'bemiddelaar-7' }, withheld: [] });
      expect(Date.now() - before).toBeGreaterThanOrEqual(990);
      expect([rest.stub().calls().length, rest.failures]).toEqual([2, []]);
    });

    it('asks once more when a connection that was kept is closed as it is used', async () => {
      const owner = await open();
      deliver(rest, 1);
      rest.stub().behave({ mode: 'HANG_UP', times: 1 });
      const { records } = await owner.ask(CLIENT, upTo(1), REGISTRATION);
      expect([records[0].withheld, rest.stub().calls().length]).toEqual([[], 2]);
    });
  });
});

describe('asked by pages', () => {
  const rest = restParts({ pageSize: 7, largestPage: 3, numbersPerCall: 4 });
  describeOwnerInMemory('VDAB', rest, (open) => {
    it('joins the pages of each call, however small the service makes them, and the calls of 4 clients each', async () => {
      const owner = await open();
      deliver(rest, 10);
      const { records } = await owner.ask(CLIENT, upTo(10), `${REGISTRATION} steps { status } files { from }`);
      expect(records.map((record: Answered) => record.registration.mediator)).toEqual(Array(10).fill('bemiddelaar-7'));
      expect(records.every((record: Answered) => record.steps.length === 1 && record.files.length === 1)).toBe(true);
      // 8, 8 and 4 registrations by 3: 3 + 3 + 2 calls.
      const calls = rest
        .stub()
        .calls()
        .filter(({ url }) => url.includes('/inschrijvingen/'));
      expect(calls).toHaveLength(8);
    });
  });
});

describe('with a service that does not answer as it should', () => {
  const rest = restParts({ limitMs: 6000 });
  describeOwnerInMemory('VDAB', rest, (open) => {
    it.each([
      ['takes too long', { mode: 'SLOW', ms: 60_000 }, /no answer in 6000 ms/],
      ['shows its page of a maintenance with 503', { mode: 'MAINTENANCE' }, /status 503, a page/],
      ['shows its page of a maintenance with 200', { mode: 'MAINTENANCE_AS_200' }, /status 200, but a page/],
      ['sends on to a page', { mode: 'REDIRECT' }, /status 302, a page/],
      ['answers half a JSON', { mode: 'BROKEN_JSON' }, /no JSON/],
      ['hangs up every time', { mode: 'HANG_UP' }, /no connection/],
      ['does not take our key', { mode: 'REFUSED' }, /VDAB_API_KEY/],
      ['wants no questions for a minute', { mode: 'BUSY', retryAfter: '60' }, /429/],
    ] as const)(
      'says of one that %s that the holder is unreachable, never that nothing is recorded',
      async (_what, behaviour, reason) => {
        const owner = await open();
        deliver(rest, 2);
        rest.stub().behave({ ...behaviour, resource: 'inschrijvingen' });
        const selection = `availability ${REGISTRATION} steps { status }`;
        const { records, errors } = await owner.ask(CLIENT, upTo(2), selection);
        // The other kinds of record are shown.
        const shown = {
          availability: 'AVAILABLE',
          registration: null,
          withheld: UNREACHABLE,
          steps: [{ status: 'PLANNED' }],
        };
        expect([records, errors]).toEqual([[shown, shown], []]);
        expect(rest.failures).toEqual([
          { resource: 'inschrijvingen', clients: 2, reason: expect.stringMatching(reason) },
        ]);
        const said = JSON.stringify([records, rest.failures]);
        expect(said).not.toMatch(/Onderhoud|even weg|straks|Te veel|sleutel|insz|127\.0\.0\.1/);
        expect(said).not.toContain(inventedNumber(0));
        const lines = await owner.log.ofClients(['client-0'], { first: 200 });
        const told = lines.filter(({ section }) => section === 'pes.registration');
        expect(told).toMatchObject([{ outcome: 'WITHHELD', reason: 'HOLDER_UNREACHABLE' }]);
      },
    );

    it('is whole again with the next request', async () => {
      const owner = await open();
      deliver(rest, 1);
      rest.stub().behave({ mode: 'MAINTENANCE' });
      const down = await owner.ask(CLIENT, upTo(1), REGISTRATION);
      rest.stub().behave({ mode: 'NORMAL' });
      const up = await owner.ask(CLIENT, upTo(1), REGISTRATION);
      expect([down.records[0].registration, up.records[0].registration]).toEqual([null, { mediator: 'bemiddelaar-7' }]);
    });
  });
});
