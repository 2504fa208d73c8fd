import { AppError } from './errors.ts';

/** The gateway sends some fifteen; a parser that is given thousands runs out of stack. */
export const MOST_LEVELS = 50;

/** Throws `AppError` (QUERY_TOO_DEEP) for the body of a request whose query has more levels of braces, before anything parses it. */
export function requireFewLevels(body: unknown): void {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : null;
  if (typeof query === 'string' && levelsIn(query) > MOST_LEVELS)
    throw new AppError('QUERY_TOO_DEEP', `The query has more than ${MOST_LEVELS} levels of braces: ask for fewer.`);
}

/** What the braces of a query do not stand in: block strings, strings, comments. */
const TEXTS_AND_COMMENTS = /"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/g;

function levelsIn(query: string): number {
  let [level, deepest] = [0, 0];
  for (const [sign] of query.replace(TEXTS_AND_COMMENTS, '').matchAll(/[{}]/g)) {
    level = sign === '{' ? level + 1 : Math.max(0, level - 1);
    deepest = Math.max(deepest, level);
  }
  return deepest;
}
