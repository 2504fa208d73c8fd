export type Delimiter = ',' | ';';

/**
 * The delimiter of an extract: the one of comma and semicolon that stands most in its header line outside quotes.
 * A header with one column has neither: a comma then.
 */
export function detectDelimiter(headerLine: string): Delimiter {
  let commas = 0;
  let semicolons = 0;
  let quoted = false;
  for (const letter of headerLine) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ',') commas += 1;
    else if (!quoted && letter === ';') semicolons += 1;
    else if (!quoted && letter === '\n') break;
  }
  return semicolons > commas ? ';' : ',';
}
