import { readFile } from 'node:fs/promises';
import { ConfigurationError } from '../shared/errors.ts';
import { type JoinedOwner, parseOwnersFile } from '../shared/owners-file.ts';
import { type GatewaySettings, timeLimits } from './configuration.ts';
import type { GraphDefinition } from './graph.ts';

type Settings = Pick<
  GatewaySettings,
  | 'SUPERGRAPH_FILE'
  | 'OWNERS_FILE'
  | 'TRUSTED_DOCUMENTS_FILE'
  | 'OWNER_URLS'
  | 'TIME_LIMIT_MS'
  | 'OWNER_TIME_LIMITS_MS'
  | 'WORKBENCH'
>;

/** The files that are read again when they change. */
export function filesOf({ SUPERGRAPH_FILE, OWNERS_FILE, TRUSTED_DOCUMENTS_FILE, WORKBENCH }: Settings): string[] {
  return [
    SUPERGRAPH_FILE,
    ...(OWNERS_FILE === undefined ? [] : [OWNERS_FILE]),
    ...(WORKBENCH === 'on' ? [TRUSTED_DOCUMENTS_FILE] : []),
  ];
}

/** What the graph is made from, as it stands in the files now; throws ConfigurationError when one cannot be read. */
export async function readDefinition(settings: Settings): Promise<GraphDefinition> {
  const joined = settings.OWNERS_FILE === undefined ? {} : await readOwners(settings.OWNERS_FILE);
  const { TRUSTED_DOCUMENTS_FILE: file } = settings;
  return {
    supergraphSdl: await read(settings.SUPERGRAPH_FILE, 'SUPERGRAPH_FILE', 'compose it with npm run compose'),
    urls: { ...settings.OWNER_URLS, ...urlsOf(joined) },
    timeLimitsMs: { ...timeLimits(settings), ...limitsOf(joined, settings.TIME_LIMIT_MS) },
    ...(settings.WORKBENCH === 'on'
      ? { documents: { file, text: await read(file, 'TRUSTED_DOCUMENTS_FILE', 'make it with npm run codegen') } }
      : {}),
  };
}

type Joined = Readonly<Record<string, JoinedOwner>>;

async function readOwners(file: string): Promise<Joined> {
  const { owners, problem } = parseOwnersFile(await read(file, 'OWNERS_FILE', 'write it, or leave OWNERS_FILE out'));
  if (problem === null) return owners;
  throw new ConfigurationError('gateway', [`OWNERS_FILE names "${file}", which ${problem}.`]);
}

function urlsOf(joined: Joined): Record<string, string> {
  return Object.fromEntries(Object.entries(joined).map(([name, { url }]) => [name, url]));
}

function limitsOf(joined: Joined, common: number): Record<string, number> {
  return Object.fromEntries(Object.entries(joined).map(([name, { timeLimitMs = common }]) => [name, timeLimitMs]));
}

function read(file: string, variable: string, advice: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new ConfigurationError('gateway', [`${variable} names "${file}", which cannot be read: ${advice}.`]);
  });
}
