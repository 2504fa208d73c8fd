import { BadUserInput } from '../../shared/errors.ts';

/** Said instead of a path by a popup, which closes itself after sign-in. */
const WINDOW = 'window';
/** The page that closes its window. */
export const DONE_PATH = '/sign-in/done';

const LONGEST = 500;
const NOT_A_PAGE = /^\/(?:sign-in|sign-out|session|graphql|graphiql|healthz|readyz|assets|\.well-known)(?:\/|$)/;

/**
 * Where a browser goes after sign-in, from `?return=`: a page of the workbench, or the one that closes the window. An
 * address elsewhere is refused, in whatever way it is written: a link to us would be a link to anybody.
 */
export function returnPath(given: unknown): string {
  if (given === undefined) return '/';
  if (given === WINDOW) return DONE_PATH;
  const base = 'https://workbench.invalid';
  const text = typeof given === 'string' && given.length <= LONGEST ? given : '';
  // Browsers read a backslash as a slash and drop tabs and line ends, so what is not plain is not a path of ours.
  if (/^\/(?!\/)[\x21-\x5B\x5D-\x7E]*$/.test(text) && URL.canParse(text, base)) {
    const { origin, pathname, search, hash } = new URL(text, base);
    if (origin === base && !pathname.startsWith('//') && !NOT_A_PAGE.test(pathname)) return pathname + search + hash;
  }
  throw new BadUserInput('After sign-in you can return to a page of the workbench only: give its path in return.');
}
