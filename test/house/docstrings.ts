import type { SourceFile } from './repository.ts';

const EXPORTED_FUNCTION = /^export (?:(?:async )?function\*? (\w+)|const (\w+)[^=\n]* = (?:async )?(?:\(|<))/;

/** Exported functions without a docstring right above them, one sentence each. */
export function undocumented(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      const [, declared, assigned] = EXPORTED_FUNCTION.exec(line) ?? [];
      const name = declared ?? assigned;
      if (name === undefined || endsDocstring(lines, index - 1, name)) return [];
      return [`${path}:${index + 1}: ${name} has no docstring: say its shape, unit, errors and source.`];
    });
  });
}

/** Line comments (of the linter) and earlier overloads may stand between a docstring and its function. */
function endsDocstring(lines: readonly string[], index: number, name: string): boolean {
  const line = lines[index] ?? '';
  const isBetween = line.startsWith('//') || line.startsWith(`export function ${name}`);
  return isBetween ? endsDocstring(lines, index - 1, name) : line.trimEnd().endsWith('*/');
}
