import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { databaseFolder, masterKeyFile } from '../../demo/plan.ts';
import { ORGANISATION_KINDS, type Owner, type Purpose, type Role } from '../../shared/caller.ts';
import { createDatabase, type Database } from '../../shared/database.ts';
import { today } from '../../shared/local-date.ts';
import type { OwnerDefinition } from '../../shared/owner-definition.ts';
import { createSeal, type Seal } from '../../shared/seal.ts';
import { openPartnershipDatabase } from '../../subgraphs/partnership/database.ts';
import { caseMemberEntity, organisationEntity } from '../../subgraphs/partnership/entities.ts';
import { definition as pes } from '../../subgraphs/pes/definition.ts';
import { definition as socialEconomy } from '../../subgraphs/social-economy/definition.ts';
import { definition as welfare } from '../../subgraphs/welfare/definition.ts';
import { AUDIENCE, startIdentity } from '../gateway/kit/identity.ts';
import type { Answered } from '../kit/owner.ts';
import { startStack } from '../kit/stack.ts';
import { type SampledOrganisation, STAFF, sampleOrganisations } from './sample-relations.ts';
import { writeHistory } from './write-history.ts';

/** A private employer, for the population has none. */
const EMPLOYER = '0202239951';

/** Who asks through the gateway: a token of an identity provider says so. */
export interface Signed {
  readonly role: Role;
  readonly purpose: Purpose;
  /** Null for a client, who is known by their number. */
  readonly organisation: string | null;
  readonly nationalNumber?: string;
}

export interface GatewayAnswer {
  readonly data: Answered;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
  /** Everything that was answered, to the letter. */
  readonly text: string;
  readonly status: number;
}

/** The whole product on real processes, with a population in which every value of an owner says whose it is. */
export interface GatewayWorld {
  readonly organisations: readonly SampledOrganisation[];
  readonly databases: Readonly<Record<Owner, Database>>;
  readonly seals: Readonly<Record<Owner, Seal>>;
  /** Address of the graph. */
  readonly url: string;
  tokenOf(signed: Signed): Promise<string>;
  ask(signed: Signed, query: string, variables?: object): Promise<GatewayAnswer>;
  /** The current national number of a client. */
  numberOf(clientId: string): Promise<string>;
  stop(): Promise<void>;
}

const OWNERS_OF_PARTS: readonly OwnerDefinition[] = [pes, welfare, socialEconomy];

/** Starts everything; give a `beforeAll` that calls it a time limit of at least 180 s. */
export async function openGatewayWorld(clients: number): Promise<GatewayWorld> {
  const clock = () => new Date();
  const identity = await startIdentity(clock);
  const stack = await startStack({
    clients,
    environment: { gateway: { ...own(identity.issuer), MODE: 'production' } },
  });
  const file = (owner: Owner) => `sqlite:${join(databaseFolder(stack.dataFolder), owner, 'main.sqlite')}`;
  const open = ({ owner, entities, migrations }: OwnerDefinition) =>
    createDatabase({ name: owner, url: file(owner), entities, migrations });
  const databases = {
    partnership: openPartnershipDatabase({ DATABASES: { main: file('partnership') }, DEFAULT_DATABASE: 'main' }),
    ...{ pes: open(pes), welfare: open(welfare), 'social-economy': open(socialEconomy) },
  };
  const keyOf = async (owner: Owner) =>
    createSeal(Buffer.from(await readFile(masterKeyFile(stack.dataFolder, owner), 'utf8'), 'base64'));
  const seals = {
    partnership: await keyOf('partnership'),
    ...{ pes: await keyOf('pes'), welfare: await keyOf('welfare'), 'social-economy': await keyOf('social-economy') },
  };
  for (const definition of OWNERS_OF_PARTS) {
    await markContacts(databases[definition.owner], definition.owner);
    await writeHistory({ main: databases[definition.owner] }, { definition });
  }
  const sampling = { database: databases.partnership, day: today(clock), now: clock() };
  await addEmployer(sampling);
  const organisations = await sampleOrganisations(sampling, ORGANISATION_KINDS);
  const tokens = new Map<string, Promise<string>>();
  const url = `${stack.urls.gateway}/graphql`;
  const tokenOf: GatewayWorld['tokenOf'] = (signed) => {
    const key = JSON.stringify(signed);
    const token = tokens.get(key) ?? identity.token(claimsOf(signed));
    tokens.set(key, token);
    return token;
  };
  return {
    ...{ organisations, databases, seals, url, tokenOf },
    ask: async (signed, query, variables = {}) => {
      const ask = async () => post(url, await tokenOf(signed), signed.purpose, { query, variables });
      // An act is never sent twice.
      return query.startsWith('mutation') ? ask() : untilWhole(ask);
    },
    numberOf: async (clientId) => {
      const [row]: { sealed: string }[] = await databases.partnership.read((manager) =>
        manager.query(
          'SELECT national_number_sealed AS sealed FROM client_number WHERE client_id = ? AND is_current = 1',
          [clientId],
        ),
      );
      return seals.partnership.open(row?.sealed ?? '');
    },
    stop: async () => {
      await Promise.all(Object.values(databases).map((database) => database.close()));
      await Promise.all([stack.stop(), identity.close()]);
    },
  };
}

/** The gateway takes tokens of another identity provider than the demo's: of one that makes them for anybody. */
function own(issuer: string): Readonly<Record<string, string>> {
  return { ISSUER: issuer, AUDIENCE };
}

function claimsOf({ role, organisation, nationalNumber }: Signed): Record<string, unknown> {
  // Good for as long as a proof takes.
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const who = role === 'client' ? { sub: 'client', national_number: nationalNumber } : { sub: STAFF };
  return { ...who, organisation: organisation ?? undefined, roles: [role], exp };
}

const AGAIN = new Set(['SOURCE_UNAVAILABLE', 'SOURCE_TIMEOUT']);
const MOST_TIMES = 20;

/** An owner that was too busy for once is asked again: what it did not answer would prove nothing. */
async function untilWhole(ask: () => Promise<GatewayAnswer>): Promise<GatewayAnswer> {
  for (let times = 1; ; times += 1) {
    const answer = await ask();
    const missing = answer.errors.some(({ extensions }) => AGAIN.has(extensions?.code ?? ''));
    if (!missing || times === MOST_TIMES) return answer;
    await setTimeout(500);
  }
}

async function post(url: string, token: string, purpose: Purpose, body: object): Promise<GatewayAnswer> {
  const headers = { authorization: `Bearer ${token}`, 'x-purpose': purpose, 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text);
  return { data, errors, text, status: response.status };
}

/** Every way to reach a client says which owner's it is, so that owners disagree on everybody and a leak is recognised. */
async function markContacts(database: Database, owner: Owner): Promise<void> {
  if (owner === 'social-economy') return;
  await database.write((manager) =>
    manager.query("UPDATE contact_point SET contact_kind = 'EMAIL', contact_value = ? || id || '@voorbeeld.example'", [
      `${owner}.contact.`,
    ]),
  );
}

/** The employer takes part in three open cases, with one named person. */
async function addEmployer({ database, day, now }: { database: Database; day: string; now: Date }): Promise<void> {
  const open: { id: string }[] = await database.read((manager) =>
    manager.query('SELECT id FROM case_file WHERE closed_on IS NULL ORDER BY id LIMIT 3'),
  );
  const rows = open.map(({ id }) => ({
    ...{ id: randomUUID(), caseId: id, organisation: EMPLOYER, staffMember: STAFF, changedAt: now, version: 1 },
    ...{ responsibility: 'EMPLOYMENT' as const, since: day, until: null, leaveReason: null },
  }));
  await database.write(async (manager) => {
    const employer = { kboNumber: EMPLOYER, name: 'Een werkgever', kind: 'EMPLOYER' as const, nisCode: null };
    await manager.getRepository(organisationEntity).insert({ ...employer, from: '2000-01-01', to: null });
    await manager.getRepository(caseMemberEntity).insert(rows);
  });
}
