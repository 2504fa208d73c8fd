/** The codes of a list of labels, for a column of an extract. */
export function codesIn<Code extends string>(list: Readonly<Record<Code, unknown>>): readonly Code[] {
  // The keys of a list are its codes and nothing else.
  return Object.keys(list) as Code[];
}
