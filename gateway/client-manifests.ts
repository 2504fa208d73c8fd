import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../shared/errors.ts';
import type { Manifest } from './trusted-documents.ts';

/** The name of a client, as it stands in the header `apollographql-client-name` and in the name of its manifest. */
export const CLIENT_NAME = /^[a-z0-9][a-z0-9.-]{0,62}$/;

/**
 * The manifests of a folder, by the name of the client: `case-app.json` is that of `case-app`. Without a folder there are none; nor
 * in one that is not there yet, unless it was there before. Throws `ConfigurationError`.
 */
export async function readClientManifests(
  folder: string | undefined,
  { wasThere = false } = {},
): Promise<ReadonlyMap<string, Manifest>> {
  if (folder === undefined) return new Map();
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && !wasThere) return [];
    throw cannotRead(folder, `(${error.code})`);
  });
  const found = files.filter(isManifest).sort();
  return new Map(
    await Promise.all(found.map(async (file) => [clientOf(file), await manifestOf(folder, file)] as const)),
  );
}

/** The files of which the folder holds manifests now; none without a folder. */
export async function manifestFiles(folder: string | undefined): Promise<string[]> {
  if (folder === undefined) return [];
  const files = await readdir(folder).catch(() => []);
  return files
    .filter(isManifest)
    .sort()
    .map((file) => join(folder, file));
}

const isManifest = (file: string) => file.endsWith('.json');

function clientOf(file: string): string {
  const name = file.slice(0, -'.json'.length);
  if (CLIENT_NAME.test(name)) return name;
  throw new ConfigurationError('gateway', [
    `TRUSTED_CLIENTS_FOLDER holds "${file}": name it after the client, in small letters, digits, dots and dashes.`,
  ]);
}

async function manifestOf(folder: string, file: string): Promise<Manifest> {
  const text = await readFile(join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw cannotRead(join(folder, file), `(${error.code})`);
  });
  return { file, text };
}

function cannotRead(path: string, why: string): ConfigurationError {
  return new ConfigurationError('gateway', [
    `TRUSTED_CLIENTS_FOLDER: "${path}" cannot be read ${why}: correct the path or its permissions.`,
  ]);
}
