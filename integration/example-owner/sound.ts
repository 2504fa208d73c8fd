import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type DisclosureLog, openLog } from './log.ts';
import type { Parts } from './parts.ts';
import { decide } from './policy.ts';
import { latestChange, openRecord } from './record.ts';
import { publishedKeys, type Trust, trustInCallers, trustInGrants, verifyCaller, verifyGrant } from './statements.ts';
import { type ClientFiles, createStore } from './store.ts';

export interface OwnerOptions {
  readonly gatewayJwksUrl: string;
  readonly partnershipUrl: string;
  /** Path of the disclosure log. */
  readonly logFile: string;
  /** 32 bytes: what finds a number and what seals the log are made from it. */
  readonly masterKey: Buffer;
  readonly files: ClientFiles;
  /** Path of the key with which it signs; made when there is none. */
  readonly keyFile: string;
  readonly clock: () => Date;
}

/** The parts of an owner that keeps the contract, and what they stand on: whoever breaks one of them may need it. */
export interface SoundOwner {
  readonly parts: Parts;
  readonly callers: Trust;
  readonly grants: Trust;
  readonly log: DisclosureLog;
  readonly options: OwnerOptions;
}

const SDL = readFileSync(new URL('../contract/least-schema.graphql', import.meta.url), 'utf8');
const BODY_LIMIT = 4 * 1024 * 1024;
/** The gateway asks for a handful; a parser that is given thousands runs out of stack. */
const MOST_LEVELS = 50;

/** Puts the owner together. Its log is open; close it when the owner stops. */
export async function createSoundOwner(options: OwnerOptions): Promise<SoundOwner> {
  const { gatewayJwksUrl, partnershipUrl, clock } = options;
  const keyFor = (use: string) => createHmac('sha256', options.masterKey).update(use).digest();
  const callers = trustInCallers(publishedKeys(gatewayJwksUrl), 'pes', clock);
  const grants = trustInGrants(publishedKeys(`${partnershipUrl}/.well-known/jwks.json`), clock);
  const log = await openLog({ file: options.logFile, writer: 'pes-example', key: keyFor('log'), clock });
  const store = createStore(options.files, keyFor('index'));
  const parts: Parts = {
    ...{ sdl: SDL, bodyLimit: BODY_LIMIT, mostLevels: MOST_LEVELS, introspection: false, healthy: true },
    ready: log.isWritable,
    verifyCaller: (token) => verifyCaller(token, callers),
    verifyGrant: (grant, caller, clientId) => verifyGrant(grant, caller, clientId, grants),
    decide,
    find: store.find,
    open: openRecord,
    entities: (all, _asked, open) => Promise.all(all.map(open)),
    append: log.append,
    asOf: latestChange,
    around: (handle) => handle,
    sent: (answer) => answer,
    told: (error) => error,
  };
  return { parts, callers, grants, log, options };
}
