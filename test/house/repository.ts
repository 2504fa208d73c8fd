import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const NOT_OURS = new Set(['node_modules', '.git', 'data', 'dist', 'coverage', 'secrets']);

/** Every file that is or can be committed, from the root, with forward slashes and in order. */
export function filesOfRepository(): string[] {
  const files = existsSync(join(ROOT, '.git')) ? fromGit() : fromDisk(ROOT);
  return [...new Set(files)].filter((file) => statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile()).sort();
}

function fromGit(): string[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const output = execFileSync('git', list, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return output.split('\0').filter((file) => file !== '');
}

/** Where the sources were unpacked without their history. */
function fromDisk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : fromDisk(path);
    return [relative(ROOT, path).split(sep).join('/')];
  });
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The files with their text; what is not text is read as it comes. */
export function readFiles(paths: readonly string[]): SourceFile[] {
  return paths.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The code of a file, without what its comments say. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`])\/\/.*$/gm, '');
}
