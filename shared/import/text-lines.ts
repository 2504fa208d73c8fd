import { UnreadableExtract } from './decode.ts';

/** A line of a text file, from 1, without its end. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

const MOST_CHARACTERS_IN_A_LINE = 1_000_000;

/**
 * The lines of a text that comes in pieces; several at a time.
 * @throws UnreadableExtract for a line of over a million characters: a file without lines would fill the memory.
 */
export async function* readLines(pieces: AsyncIterable<string>, file: string): AsyncGenerator<TextLine[]> {
  let number = 1;
  let begun = '';
  for await (const piece of pieces) {
    const texts = (begun + piece).split('\n');
    begun = texts.pop() ?? '';
    if (begun.length > MOST_CHARACTERS_IN_A_LINE) throw tooLong(file, number + texts.length);
    yield texts.map((text) => ({ number: number++, text: withoutReturn(text) }));
  }
  if (begun !== '') yield [{ number, text: withoutReturn(begun) }];
}

function tooLong(file: string, line: number): UnreadableExtract {
  return new UnreadableExtract(
    `${file}: line ${line} is longer than a million characters: this is no file with a row on each line.`,
  );
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
