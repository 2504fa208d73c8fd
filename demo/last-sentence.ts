// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken out
const COLOUR = /\u001b\[[0-9;]*m/g;
const NOISE = /^(?:\s+(?!\s|- )|Node\.js v|node:|file:|\(node:|\(Use `node|[\s{}[\]^]*$)/;
// `Error: `, `AppError [CODE]: `, `DatabaseUnusable: `; a single word such as `Note: ` belongs to the sentence.
const ERROR_CLASS = /^(?:Uncaught )?(?:\w*Error|(?:[A-Z][a-z]+){2,})(?: \[\w+\])?: /;

/**
 * What a process said last on standard error, as one sentence: without the stack, the place in the code and the colours.
 * A sentence followed by a list ("pes cannot start:" and the problems) is kept whole. Empty when nothing was said.
 */
export function lastSentence(output: string): string {
  const lines = output
    .replace(COLOUR, '')
    .split('\n')
    .filter((line) => !NOISE.test(line))
    .map(readLogLine);
  const start = lines.findLastIndex((line) => !line.startsWith('  - '));
  return lines
    .slice(Math.max(start, 0))
    .map((line) => line.trim().replace(/^- /, ''))
    .join(' ')
    .replace(ERROR_CLASS, '')
    .replace(/ \{$/, '');
}

/** A line of the structured log stands for its message. */
function readLogLine(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const entry: { msg?: unknown } = JSON.parse(line);
    return typeof entry.msg === 'string' ? entry.msg : line;
  } catch {
    return line;
  }
}
