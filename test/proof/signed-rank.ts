/**
 * How probable paired differences like these are where there is none, on either side: Wilcoxon's signed-rank test by the normal
 * approximation. No outlier weighs more than its rank.
 */
export function probabilityOf(differences: readonly number[]): number {
  const counted = differences.filter((each) => each !== 0).sort((a, b) => Math.abs(a) - Math.abs(b));
  const n = counted.length;
  if (n < 20) throw new Error('Fewer than twenty differences say nothing.');
  const positive = counted.reduce((sum, each, index) => (each > 0 ? sum + index + 1 : sum), 0);
  const mean = (n * (n + 1)) / 4;
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  return 2 * (1 - normal(Math.abs(positive - mean) / deviation));
}

/** How large the difference is: the one in the middle, which no outlier moves. */
export function shiftOf(differences: readonly number[]): number {
  return differences.toSorted((a, b) => a - b)[Math.floor(differences.length / 2)] ?? 0;
}

/** The share of a normal distribution below z, to 1e-7. Source: Abramowitz and Stegun 26.2.17. */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const weights = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const tail = weights.reduce((sum, weight, index) => sum + weight * t ** (index + 1), 0);
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
