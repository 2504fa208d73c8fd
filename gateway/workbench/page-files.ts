import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { matchesPath } from '../../shared/path-pattern.ts';

/** Written by the build of the workbench: the programs that each page needs besides those of every page, by its path. */
const FILE = 'page-files.json';
const shape = z.record(z.string(), z.array(z.string().regex(/^assets\/[\w.-]+\.js$/)));

/** The `Link` header of the page at a path; undefined where there is nothing to ask for. */
export type LinkOf = (path: string) => string | undefined;

/**
 * Reads which files belong to which page, so that a browser asks for them while it reads the page, and not once the page
 * runs. Pages of a build without that file find theirs by themselves.
 */
export async function readPageFiles(folder: string): Promise<LinkOf> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => '{}');
  const links = Object.entries(shape.parse(JSON.parse(text))).map(
    ([pattern, files]) => [pattern, files.map((file) => `</${file}>; rel=modulepreload`).join(', ')] as const,
  );
  return (path) => links.find(([pattern, link]) => link !== '' && matchesPath(pattern, path))?.[1];
}
