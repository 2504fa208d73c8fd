import { readFile } from 'node:fs/promises';
import { ConfigurationError } from '../../shared/errors.ts';
import { type JoinedOwner, parseOwnersFile } from '../../shared/owners-file.ts';
import { watchFiles } from '../../shared/watch-files.ts';

/** Owners that joined or moved by configuration, as OWNERS_FILE says now. */
export interface JoinedOwners {
  /** Owner to the address of its keys. */
  jwksUrls(): Readonly<Record<string, string>>;
  /** The holders of whom an owner may announce; null where the file says nothing of them. */
  holdersOf(owner: string): readonly string[] | null;
  close(): void;
}

export interface JoinedOptions {
  readonly file: string | undefined;
  readonly everyMs: number;
  readonly log: { error(fields: object, message: string): void; info(fields: object, message: string): void };
}

type Owners = Readonly<Record<string, JoinedOwner>>;

/** Where an owner publishes its keys when nobody says otherwise. */
export function jwksOf(url: string): string {
  return `${url.replace(/\/$/, '')}/.well-known/jwks.json`;
}

/** Reads the file, and again when it changes; one that is wrong is refused and the last good one stays. Throws ConfigurationError at the start. */
export async function watchJoinedOwners({ file, everyMs, log }: JoinedOptions): Promise<JoinedOwners> {
  let owners: Owners = {};
  const watching =
    file === undefined
      ? null
      : await watchFiles({
          files: [file],
          everyMs,
          onChange: async () => {
            try {
              owners = await readOwners(file);
              log.info({ owners: Object.keys(owners) }, 'the owners that joined are read again');
            } catch (error) {
              if (!(error instanceof ConfigurationError)) throw error;
              log.error({ reason: error.problems.join(' ') }, 'OWNERS_FILE is refused, the last good one stays');
            }
          },
        });
  if (file !== undefined)
    owners = await readOwners(file).catch((error) => {
      watching?.close();
      throw error;
    });
  const known = (owner: string) => (Object.hasOwn(owners, owner) ? owners[owner] : undefined);
  return {
    jwksUrls: () =>
      Object.fromEntries(Object.entries(owners).map(([name, { url, jwksUrl }]) => [name, jwksUrl ?? jwksOf(url)])),
    holdersOf: (owner) => known(owner)?.holders ?? null,
    close: () => watching?.close(),
  };
}

async function readOwners(file: string): Promise<Owners> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const { owners, problem } = parseOwnersFile(text);
  if (problem === null) return owners;
  throw new ConfigurationError('partnership', [`OWNERS_FILE names "${file}", which ${problem}.`]);
}
