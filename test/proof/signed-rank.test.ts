import { expect, it } from '@jest/globals';
import { createRandom } from '../../demo/population/random.ts';
import { probabilityOf, shiftOf } from './signed-rank.ts';

/** Differences of two things that take as long, but for noise of which one in ten is fifty times as large. */
function noise(size: number, seed: number): number[] {
  const { next: random } = createRandom('noise', seed);
  return Array.from({ length: size }, () => (random() - 0.5) * (random() < 0.1 ? 50 : 1));
}

it('finds no difference in noise, whatever its tails: in 200 series of 400 at most 2 have a p below 0.001', () => {
  const found = Array.from({ length: 200 }, (_, seed) => probabilityOf(noise(400, seed)) < 0.001);
  expect(found.filter(Boolean).length).toBeLessThanOrEqual(2);
});

it('finds a difference of a fifth of the usual noise in each of 20 series of 400, and its size to a tenth of that noise', () => {
  for (let seed = 0; seed < 20; seed++) {
    const differences = noise(400, seed).map((each) => each + 0.2);
    const isNear = Math.abs(shiftOf(differences) - 0.2) < 0.1;
    expect({ isFound: probabilityOf(differences) < 0.001, isNear }).toEqual({ isFound: true, isNear: true });
  }
});

it('gives the p of a table of the normal distribution: 0.0455 at two deviations', () => {
  // 100 differences of which the ranks of the positive ones sum to the mean and two deviations.
  const ranks = Array.from({ length: 100 }, (_, index) => index + 1);
  const wanted = 2525 + 2 * Math.sqrt((100 * 101 * 201) / 24);
  let sum = 0;
  const differences = ranks.toReversed().map((rank) => {
    const isPositive = sum + rank <= wanted;
    if (isPositive) sum += rank;
    return isPositive ? rank : -rank;
  });
  expect(probabilityOf(differences)).toBeCloseTo(0.0455, 3);
});
