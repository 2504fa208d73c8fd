import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '../../../shared/caller.ts';
import { createCallerTokenSigner } from '../../../shared/caller-token.ts';
import { createGrantSigner, type GrantFacts } from '../../../shared/grant.ts';
import { openPlacement, startOwner } from '../../../shared/owner-process.ts';
import { createSeal } from '../../../shared/seal.ts';
import type { PesRows } from '../../../subgraphs/pes/context.ts';
import { definition } from '../../../subgraphs/pes/definition.ts';
import { kinds } from '../../../subgraphs/pes/import/kinds.ts';
import { importRows } from '../../kit/extracts.ts';
import { type PublishedKeys, publishKeys } from '../../kit/keys.ts';

/** The moment of the document and of its vectors. */
export const AT = new Date('2026-03-15T09:00:00Z');
export const clock = () => AT;

/** Known to the owner, and not known to it. */
export const KNOWN = '0199e0c4-8a00-7000-8000-0000000000c1';
const ELSEWHERE = '0199e0c4-8a00-7000-8000-0000000000c2';
export const NUMBER = '80010190177';
const HOLDER = '0887010362';

const worker: Caller = {
  ...{ staffMember: 'staff-7f3a', organisation: '0914402172', roles: ['social-worker'], nationalNumber: null },
  ...{ purpose: 'BENEFIT_FOLLOW_UP', requestId: '0199e0c4-8a00-7000-8000-000000000001', language: 'en' },
};
const known: GrantFacts = {
  ...{ clientId: KNOWN, nationalNumbers: [NUMBER], staffMember: worker.staffMember, organisation: worker.organisation },
  ...{
    organisationKind: 'WELFARE_CENTRE',
    purpose: worker.purpose,
    relation: 'CASE',
    since: '2025-11-03',
    sharing: {},
  },
  holders: [{ owner: 'PES', organisation: HOLDER, capacity: 'JOBSEEKER', from: '2025-09-01', to: null }],
};
const client = { staffMember: 'client-51aa', organisation: null, purpose: 'OWN_FILE' } as const;
const nothing = { nationalNumbers: [], since: null, holders: [] };

/** Who asks in the document, by name, and what the partnership states of each. */
const WHO: Readonly<Record<string, { caller: Caller; facts: GrantFacts }>> = {
  'social-worker': { caller: worker, facts: known },
  intake: {
    caller: { ...worker, purpose: 'INTAKE' },
    facts: { ...known, purpose: 'INTAKE', relation: 'INTAKE' },
  },
  stranger: { caller: worker, facts: { ...known, ...nothing, relation: 'NONE' } },
  client: {
    caller: { ...worker, ...client, roles: ['client'] },
    facts: { ...known, ...client, organisationKind: null, relation: 'OWN_FILE' },
  },
  elsewhere: { caller: worker, facts: { ...known, clientId: ELSEWHERE, holders: [] } },
};

/** The gateway and the partnership as far as they sign: their keys are published on real ports. */
export interface Issuers {
  readonly gateway: PublishedKeys;
  readonly partnership: PublishedKeys;
  callerToken(name: string): string;
  grant(name: string): string;
  close(): Promise<void>;
}

export async function startIssuers(): Promise<Issuers> {
  const [gateway, partnership] = await Promise.all([publishKeys(clock), publishKeys(clock)]);
  const callers = createCallerTokenSigner({ keys: gateway.keys, clock });
  const grants = createGrantSigner({ keys: partnership.keys, clock, reuse: new Map() });
  const whoIs = (name: string) => {
    const known = WHO[name];
    if (known === undefined) throw new Error(`The document names "${name}", whom it does not introduce.`);
    return known;
  };
  return {
    gateway,
    partnership,
    callerToken: (name) => callers.sign(whoIs(name).caller, 'pes'),
    grant: (name) => grants.sign(whoIs(name).facts),
    close: async () => {
      await Promise.all([gateway.close(), partnership.close()]);
    },
  };
}

export interface ReferenceOwner {
  readonly url: string;
  readonly keyRingFile: string;
  stop(): Promise<void>;
}

/** Our own owner `pes` on a real port, with one client on record: the one of the document. */
export async function startReferenceOwner(issuers: Issuers, partnershipUrl: string): Promise<ReferenceOwner> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-contract-'));
  const keyRingFile = join(folder, 'keys.json');
  const masterKey = Buffer.alloc(32, 9);
  const settings = {
    ...{ DATABASES: { main: `sqlite:${join(folder, 'pes.db')}` }, DEFAULT_DATABASE: 'main', HOLDERS: {} },
    ...{ DATABASE_LIMIT_MS: 12_000, MASTER_KEY: masterKey, PORT: 0, HOST: '127.0.0.1', WRITER: 'pes-1' },
    ...{ LOG_DATABASE: `sqlite:${join(folder, 'log.db')}`, KEY_RING_FILE: keyRingFile, LOG_LEVEL: 'silent' as const },
    ...{ GATEWAY_JWKS_URL: issuers.gateway.jwksUrl, PARTNERSHIP_URL: partnershipUrl },
  };
  const placement = openPlacement(definition, settings);
  const own = { national_number: NUMBER, holder: HOLDER, changed_at: '2026-02-01T08:00:00Z' };
  const registered = { category: '05', mediation_status: 'IN_BEMIDDELING', registered_on: '2025-09-01' };
  const seal = createSeal(masterKey);
  for (const rows of [[{ capacity: 'JOBSEEKER', from: '2025-09-01' }], [{ source_id: 'R-1', ...registered }]])
    await importRows(
      rows.map((row) => ({ ...own, ...row })),
      { owner: 'pes', kinds, placement, seal, clock },
    );
  await placement.close();
  const { url, stop } = await startOwner<PesRows>(definition, settings, clock);
  return {
    url,
    keyRingFile,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
