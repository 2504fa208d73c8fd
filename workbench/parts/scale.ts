/** Where on a line of `width` a value of a scale stands, from 0 at its lowest end; a value outside stands at the end. */
export function placeOn(lowest: number, highest: number, width: number, value: number): number {
  const share = (value - lowest) / (highest - lowest);
  return Math.min(1, Math.max(0, share)) * width;
}

/** The whole values of a scale, from its lowest to its highest. */
export function stepsOf(lowest: number, highest: number): number[] {
  return Array.from({ length: Math.max(0, highest - lowest + 1) }, (_, at) => lowest + at);
}
