import { type Column, column } from '../../../shared/import/column.ts';

const NOT_ANSWERS = 'are no answers: write a line per statement, such as S01=4, and each statement once';

/** Answers of a sitting: a line per statement, `S01=4`. As JSON, in the order of the statements. */
export function answers(): Column<string> {
  const plain = column((cell) => {
    const written = cell.split('\n').map((line) => /^\s*([A-Za-z0-9_-]{1,40})\s*=\s*(-?\d{1,3})\s*$/.exec(line));
    const pairs = written.flatMap((found) => (found === null ? [] : [[found[1] ?? '', Number(found[2])] as const]));
    const isOnce = new Set(pairs.map(([item]) => item)).size === written.length;
    if (!isOnce) return { reason: NOT_ANSWERS };
    const ordered = pairs.toSorted(([one], [other]) => (one < other ? -1 : 1));
    return { value: JSON.stringify(Object.fromEntries(ordered)) };
  });
  const lists = { lists: true } as const;
  return { ...plain, ...lists, optional: () => ({ ...plain.optional(), ...lists }) };
}
