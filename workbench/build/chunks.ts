/** A file of the build, as far as the steps below read it. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly isEntry: boolean;
  /** The module that it was made for, by its path; null for what several share. */
  readonly facadeModuleId: string | null;
}

/** The chunks of a bundle. */
export function chunksIn(bundle: Readonly<Record<string, { readonly type: string }>>): Chunk[] {
  // Told apart from styles and pictures by their type.
  return Object.values(bundle).filter(({ type }) => type === 'chunk') as unknown as Chunk[];
}

/** Some of the chunks, and all that they import, each once. */
export function withImports(some: readonly Chunk[], all: readonly Chunk[]): Chunk[] {
  const byName = new Map(all.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Chunk>();
  const add = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(byName.get(name));
  };
  for (const chunk of some) add(chunk);
  return [...found];
}
