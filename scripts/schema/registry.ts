import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { schemaDigest } from '../../shared/schema-digest.ts';
import { CannotDo } from '../cannot-do.ts';
import type { OwnerSchemas } from './compose-owners.ts';

/** A version of the supergraph with the schemas it was made from. */
export interface Version {
  readonly version: number;
  readonly digest: string;
  readonly supergraph: string;
  readonly schemas: OwnerSchemas;
}

const eventSchema = z.object({
  at: z.string(),
  by: z.string(),
  action: z.enum(['published', 'forced', 'rolled back']),
  version: z.number().int().positive(),
  digest: z.string(),
  /** Why it was forced or rolled back. */
  reason: z.string().nullable(),
  /** The changes that break whoever uses what they are about. */
  breaking: z.array(z.string()),
});

/** One line of the history: what became live, when and by whom. */
export type RegistryEvent = z.infer<typeof eventSchema>;

/** The versions of the supergraph in a folder: each is written once and never changed. */
export interface Registry {
  /** What became live, oldest first; the last one is live. */
  history(): Promise<RegistryEvent[]>;
  /** Does work while nobody else publishes here, so that what was compared with is still live at its end. Throws `CannotDo` when somebody does. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** A version; throws `CannotDo` when there is none. */
  version(version: number): Promise<Version>;
  /** Keeps a version under the next number. */
  add(supergraph: string, schemas: OwnerSchemas): Promise<Version>;
  /** Makes a version live: writes it to the gateway's file, all of it or nothing, and then into the history. */
  makeLive(version: Version, gatewayFile: string, event: Pick<RegistryEvent, Told>): Promise<void>;
}

type Told = 'at' | 'by' | 'action' | 'reason' | 'breaking';

/** Opens a registry; the folder is made with the first version. */
export function openRegistry(folder: string): Registry {
  const historyFile = join(folder, 'history.jsonl');
  return {
    history: async () => {
      const text = await readFile(historyFile, 'utf8').catch((error) => {
        if (error.code === 'ENOENT') return '';
        throw new CannotDo(
          `${historyFile} cannot be read (${error.code}): correct its permissions, or name another --registry.`,
        );
      });
      return text.split('\n').flatMap((line) => (line === '' ? [] : [readEvent(line, historyFile)]));
    },
    exclusively: (work) => exclusively(folder, work),
    version: (version) => readVersion(folder, version),
    add: (supergraph, schemas) => addVersion(folder, supergraph, schemas),
    makeLive: async ({ version, digest, supergraph }, gatewayFile, event) => {
      await replaceFile(gatewayFile, supergraph);
      await appendFile(historyFile, `${JSON.stringify({ ...event, version, digest })}\n`);
    },
  };
}

/** The newest version that was live before the one that is: rolling back twice goes back two. Null when there is none. */
export function versionBefore(events: readonly RegistryEvent[]): number | null {
  const live = events.at(-1)?.version ?? 0;
  const before = events.map(({ version }) => version).filter((version) => version < live);
  return before.length === 0 ? null : Math.max(...before);
}

function readEvent(line: string, file: string): RegistryEvent {
  try {
    return eventSchema.parse(JSON.parse(line));
  } catch {
    throw new CannotDo(`${file} has a line that is no event of the registry: restore it from where it is kept.`);
  }
}

const folderOf = (folder: string, version: number) => join(folder, String(version).padStart(4, '0'));

async function readVersion(folder: string, version: number): Promise<Version> {
  const place = folderOf(folder, version);
  try {
    const supergraph = await readFile(join(place, 'supergraph.graphql'), 'utf8');
    const { owners }: { owners: string[] } = z
      .object({ owners: z.array(z.string()) })
      .parse(JSON.parse(await readFile(join(place, 'version.json'), 'utf8')));
    const schemas = owners.map(
      async (owner) => [owner, await readFile(join(place, `${owner}.graphql`), 'utf8')] as const,
    );
    return {
      version,
      digest: schemaDigest(supergraph),
      supergraph,
      schemas: Object.fromEntries(await Promise.all(schemas)),
    };
  } catch {
    throw new CannotDo(`There is no version ${version} in ${folder}: npm run schema -- list says which there are.`);
  }
}

async function addVersion(folder: string, supergraph: string, schemas: OwnerSchemas): Promise<Version> {
  await mkdir(folder, { recursive: true });
  const present = (await readdir(folder)).filter((name) => /^\d{4,}$/.test(name)).map(Number);
  const version = Math.max(0, ...present) + 1;
  const place = folderOf(folder, version);
  const draft = `${place}.draft`;
  // What somebody left behind who was stopped halfway.
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft);
  const digest = schemaDigest(supergraph);
  await writeFile(join(draft, 'supergraph.graphql'), supergraph);
  for (const [owner, sdl] of Object.entries(schemas)) await writeFile(join(draft, `${owner}.graphql`), sdl);
  await writeFile(
    join(draft, 'version.json'),
    `${JSON.stringify({ digest, owners: Object.keys(schemas) }, null, 2)}\n`,
  );
  await rename(draft, place);
  return { version, digest, supergraph, schemas };
}

async function exclusively<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'publishing');
  await mkdir(folder, { recursive: true });
  await mkdir(lock).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
    throw new CannotDo(`Somebody else publishes here: try again when they are done. When nobody does, remove ${lock}.`);
  });
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** Replaces a file at once: whoever reads it gets the former text or the whole new one. */
async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}
