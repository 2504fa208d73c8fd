import { type CostPart, eachOf, sumOf } from './cost.ts';
import type { Variables } from './values.ts';

/** Says why an operation is refused that costs more than the limit, and what to ask less of. */
export function tooCostly(
  parts: readonly CostPart[],
  variables: Variables,
  { requested, limit }: { readonly requested: number; readonly limit: number },
): string {
  return `The query costs ${requested} where ${limit} is the most: ${advice(parts, variables, requested - limit)}.`;
}

/** Our owners give no longer page: a longer one would be advised in vain. */
const LONGEST_PAGE = 200;

/** A list with an argument for its length, as it weighs in the whole. */
interface Weighed {
  readonly field: string;
  readonly argument: string;
  /** What all of it costs, in all the places where it stands. */
  readonly costs: number;
  /** How many of it fit in the limit, everything else as it is. */
  readonly fitting: number;
}

function advice(parts: readonly CostPart[], variables: Variables, over: number): string {
  const lists = weighedLists(parts, variables, 1, over).sort((one, other) => other.costs - one.costs);
  const list = lists.find(({ fitting }) => fitting >= 1) ?? lists[0];
  if (list === undefined) return `ask for less of ${heaviestField(parts, variables)}, or send several queries`;
  const { field, argument, fitting } = list;
  return fitting >= 1
    ? `ask for at most ${fitting} of ${field} at a time (${argument}: ${fitting}), or for less of each`
    : `ask for less of each of ${field}, or for fewer of them (${argument})`;
}

function weighedLists(parts: readonly CostPart[], variables: Variables, times: number, over: number): Weighed[] {
  return parts.flatMap((part) => {
    const size = part.size(variables);
    const each = eachOf(part, variables) * times;
    const inside = weighedLists(part.inside, variables, times * size, over);
    if (part.sizedBy === null) return inside;
    return [
      { ...part.sizedBy, costs: size * each, fitting: Math.min(LONGEST_PAGE, Math.floor(size - over / each)) },
      ...inside,
    ];
  });
}

function heaviestField(parts: readonly CostPart[], variables: Variables): string {
  const costOf = (part: CostPart) => sumOf([part], variables);
  return [...parts].sort((one, other) => costOf(other) - costOf(one))[0]?.path ?? 'everything';
}
