/** A word of the domain, as docs/glossary.md has it. */
export interface GlossaryWord {
  /** The word of the law, and what it is also called. */
  readonly word: string;
  readonly english: string;
}

/** A chapter of the glossary, by its heading. */
export interface GlossaryChapter {
  readonly heading: string;
  readonly words: readonly GlossaryWord[];
}

/** The tables of the glossary with a word and what it means, chapter by chapter; where the code has a word is left out. */
export function readGlossary(markdown: string): GlossaryChapter[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .flatMap((chapter) => {
      const [heading = '', ...lines] = chapter.split('\n');
      const [head = [], , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
      if (head[0] !== 'word') return [];
      return [{ heading: heading.trim(), words: rows.map(([word = '', english = '']) => ({ word, english })) }];
    });
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('`', ''));
}
