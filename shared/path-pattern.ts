/**
 * Whether `path` is one that `pattern` stands for: `/clients/:id` stands for each path with one part behind `/clients/`.
 * A path is compared as it is written; a slash at its end makes it another one.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((part, at) => (part.startsWith(':') ? given[at] !== '' : part === given[at]))
  );
}
