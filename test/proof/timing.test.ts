import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { v7 } from 'uuid';
import { createRandom } from '../../demo/population/random.ts';
import { checkDigits } from '../../shared/national-number.ts';
import { type GatewayWorld, openGatewayWorld } from './gateway-world.ts';
import { probabilityOf, shiftOf } from './signed-rank.ts';
import { type Ask, differences, type Timed, timesOf } from './time-differences.ts';

/** Rounds that are asked at once, and how often at most: on a machine that does other things a statement is found later. */
const [ROUNDS, MOST_TIMES] = [300, 6];
/** Who is told apart by chance once in a thousand times. */
const RARELY = 0.001;

// A difference that is there is found each time; one by chance, or a machine too busy to find a statement, is not there thrice.
jest.retryTimes(2);

let world: GatewayWorld;
let timed: Timed;
/** People who are shielded and whom the asker's organisation has nothing to do with, by id and by number. */
let shielded: { readonly id: string; readonly number: string }[];

beforeAll(async () => {
  world = await openGatewayWorld(60);
  const [asker] = world.organisations.filter(({ kind }) => kind === 'WELFARE_CENTRE');
  const signed = { role: 'social-worker', purpose: 'INTAKE', organisation: asker?.organisation ?? '' } as const;
  timed = { url: world.url, token: await world.tokenOf(signed), purpose: signed.purpose };
  const hidden = world.organisations.flatMap(({ related }) => related.hidden);
  shielded = await Promise.all(hidden.map(async (id) => ({ id, number: await world.numberOf(id) })));
}, 600_000);
afterAll(() => world?.stop());

/** As many numbers that nobody has as there are shielded people: what is asked again is answered from the same caches. */
function unknownNumbers(): string[] {
  return shielded.map((_, index) => {
    const nine = `700101${903 + 2 * index}`;
    return `${nine}${checkDigits(nine, 1900)}`;
  });
}

/** Asks with one of these values after the other. */
function inTurn(query: string, name: string, values: readonly string[]): Ask {
  let asked = 0;
  return () => ({ query, variables: { [name]: values[asked++ % values.length] } });
}

/** What reads nothing, and what reads one row of the partnership by its key: what one statement takes, on this machine. */
const NOTHING = '{ viewer { purpose } }';
const STATEMENT = '{ partnership(id: "018f0000-0000-7000-8000-000000000000") { id } }';

/**
 * Two ways to ask the same, of nobody and of who is shielded, beside two that differ by one statement. The first two are told apart when
 * they differ more than chance explains, by half a statement or more.
 */
async function compare(ofOne: string, name: string, unknown: readonly string[], hidden: readonly string[]) {
  const query = `query ($${name}: ${ofOne}`;
  const asks = {
    ...{ unknown: inTurn(query, name, unknown), shielded: inTurn(query, name, hidden) },
    ...{ nothing: () => ({ query: NOTHING, variables: {} }), statement: () => ({ query: STATEMENT, variables: {} }) },
  };
  const random = createRandom('order').next;
  const [slower, hiddenBy]: [number[], number[]] = [[], []];
  const judge = (found: readonly number[]) => ({ shift: shiftOf(found), p: probabilityOf(found) });
  for (let time = 0; time < MOST_TIMES && (time === 0 || !isSlower(judge(slower))); time++) {
    const times = await timesOf(timed, asks, { rounds: ROUNDS, random });
    slower.push(...differences(times.nothing, times.statement));
    hiddenBy.push(...differences(times.unknown, times.shielded));
  }
  const [statement, apart] = [judge(slower), judge(hiddenBy)];
  const isTold = apart.p < RARELY && Math.abs(apart.shift) >= statement.shift / 2;
  return {
    isFound: isSlower(statement),
    leaks: isTold ? [`the time tells whether somebody is there: ${JSON.stringify({ statement, apart })}`] : [],
    said: `${name}, ${slower.length} rounds: one statement ${inWords(statement)}, shielded ${inWords(apart)}`,
  };
}

function isSlower({ shift, p }: { shift: number; p: number }): boolean {
  return p < RARELY && shift > 0;
}

function inWords({ shift, p }: { shift: number; p: number }): string {
  return `${(shift * 1000).toFixed(0)} µs (p ${p.toPrecision(2)})`;
}

describe('the time that an answer takes', () => {
  it('does not tell an unknown number from that of a shielded person, where one statement more is told', async () => {
    const query = 'NationalNumber!) { findClient(nationalNumber: $number) { id } }';
    const numbers = shielded.map(({ number }) => number);
    const { isFound, leaks, said } = await compare(query, 'number', unknownNumbers(), numbers);
    process.stdout.write(`${said}\n`);
    expect(leaks).toEqual([]);
    // A proof that could not find a statement would prove nothing.
    expect(isFound).toBe(true);
  }, 1_800_000);

  it('does not tell an unknown id from that of a shielded person, where one statement more is told', async () => {
    const query = 'ID!) { client(id: $id) { id } }';
    const ids = shielded.map(({ id }) => id);
    const { isFound, leaks, said } = await compare(
      query,
      'id',
      shielded.map(() => v7()),
      ids,
    );
    process.stdout.write(`${said}\n`);
    expect(leaks).toEqual([]);
    // A proof that could not find a statement would prove nothing.
    expect(isFound).toBe(true);
  }, 1_800_000);
});
