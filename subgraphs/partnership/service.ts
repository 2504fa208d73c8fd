import { readFileSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { createOrganisationTokenVerifier } from '../../shared/announcement.ts';
import { createCallerTokenVerifier } from '../../shared/caller-token.ts';
import { createDisclosureLog } from '../../shared/disclosure-log.ts';
import { createGrantSigner } from '../../shared/grant.ts';
import { openKeyRing } from '../../shared/keys.ts';
import { answers, BODY_LIMIT, openLogDatabase, openWhatAnswers } from '../../shared/owner-process.ts';
import { createPolicy } from '../../shared/policy.ts';
import { createSeal } from '../../shared/seal.ts';
import { type GuardOptions, sectionsOf } from '../../shared/section-guard.ts';
import { createHttpApp, type Listening, listen } from '../../shared/serve.ts';
import { buildOwnerSchema, serveSubgraph } from '../../shared/subgraph.ts';
import { WARM_UP_CALLER, withoutLog } from '../../shared/warm-up.ts';
import { createWitness } from '../../shared/witness.ts';
import { acts } from './acts/acts.ts';
import { receiveAnnouncements } from './announcements.ts';
import { authorisations } from './authorisations.ts';
import type { PartnershipSettings } from './configuration.ts';
import { type Context, createContext } from './context.ts';
import { openPartnershipDatabase } from './database.ts';
import { typeDefs } from './generated/type-definitions.ts';
import { jwksOf, watchJoinedOwners } from './joined-owners.ts';
import { STANDINGS } from './joint/standing.ts';
import { loadMunicipalities } from './municipalities.ts';
import { PARTNERSHIP_READS } from './partnership-membership.ts';
import { resolvers } from './resolvers.ts';
import { witnessHeads } from './witness-heads.ts';

/** The card has no field of its own with a section: `findClient` discloses it as a whole. */
const CARD = 'partnership.card';

/**
 * Fields of a client that need no section: the id is opaque, the relation is the caller's own, the grant cannot be selected,
 * `overview` holds what the owners and the partnership's own sections disclosed to this caller, and the caller's own last visit;
 * the owners' records are guarded by the owners.
 */
const guard: GuardOptions = {
  records: {
    Client: ['id', 'grant', 'relation', 'withheld', 'overview', 'pes', 'welfare', 'socialEconomy'],
    ReferralEntry: ['client'],
  },
  // What owners tell comes in through `overview` too, beside what the partnership tells through the access of its sections.
  referenceTypes: ['Organisation', 'Municipality', 'Partnership', 'JourneyEvent', 'Deadline'],
};

/** Grants live 60 s; one that was signed is handed out again for half of that. */
const REUSE_GRANTS_MS = 30_000;

/** The partnership's schema with the guard in front of its sections, and the sections it knows. */
export function buildPartnershipSchema() {
  const schema = buildOwnerSchema({ typeDefs, resolvers, guard });
  return { schema, sections: [CARD, ...sectionsOf(schema)] };
}

/** The partnership's policy as it stands in policy.cedar. */
export function loadPartnershipPolicy(sections: readonly string[], clock: () => Date) {
  const text = readFileSync(new URL('./policy.cedar', import.meta.url), 'utf8');
  const names = [...acts.map(({ name }) => name), ...PARTNERSHIP_READS];
  return createPolicy('partnership', text, { sections, acts: names, standings: STANDINGS, authorisations, clock });
}

/** Starts the partnership's subgraph. Throws `ConfigurationError` or `DatabaseUnusable` with what to do. */
export async function startPartnership(settings: PartnershipSettings, clock: () => Date): Promise<Listening> {
  const { schema, sections } = buildPartnershipSchema();
  const policy = loadPartnershipPolicy(sections, clock);
  const seal = createSeal(settings.MASTER_KEY);
  const keys = await openKeyRing(settings.KEY_RING_FILE, clock);
  const database = openPartnershipDatabase(settings);
  const logDatabase = openLogDatabase('partnership', settings.LOG_DATABASE);
  const log = createDisclosureLog({
    database: logDatabase,
    writer: settings.WRITER,
    key: seal.logKey,
    clock,
    onFailure: (err) => app.log.warn({ err }, 'the disclosure log cannot be written: nothing is disclosed'),
  });
  const reuse = new LRUCache<string, string>({ max: 50_000, ttl: REUSE_GRANTS_MS });
  const services = {
    database,
    policy,
    seal,
    log,
    grants: createGrantSigner({ keys, clock, reuse }),
    municipalities: loadMunicipalities(new URL('./reference/', import.meta.url)),
    clock,
  };
  const app = createHttpApp({
    name: 'partnership',
    bodyLimit: BODY_LIMIT,
    logLevel: settings.LOG_LEVEL,
    ready: async () => {
      const [logWritable, [, databaseUp]] = await Promise.all([log.probe(), answers(database)]);
      return { ready: logWritable && databaseUp, detail: { logWritable, database: databaseUp } };
    },
  });
  app.get('/.well-known/jwks.json', async () => keys.jwks());
  const owners = Object.fromEntries(Object.entries(settings.OWNER_URLS).map(([owner, url]) => [owner, jwksOf(url)]));
  const { OWNERS_FILE: file, RELOAD_SECONDS } = settings;
  const joined = await watchJoinedOwners({ file, everyMs: RELOAD_SECONDS * 1000, log: app.log });
  const verifier = createOrganisationTokenVerifier({ owners, joined: joined.jwksUrls, clock });
  receiveAnnouncements(app, { database, seal, verifier, holdersOf: joined.holdersOf });
  witnessHeads(app, { log, verifier, witness: createWitness({ database: logDatabase, clock }) });
  const callers = createCallerTokenVerifier({ owner: 'partnership', jwksUrl: settings.GATEWAY_JWKS_URL, clock });
  const graph = await serveSubgraph<Context>({
    app,
    schema,
    verifyCaller: callers.verify,
    createContext: (caller) => createContext(services, caller),
  });
  await openWhatAnswers([database, logDatabase]);
  const nobody = createContext({ ...services, log: withoutLog(log) }, WARM_UP_CALLER);
  await Promise.all([graph.warmUp(nobody), callers.warmUp()]);
  const onClose = async () => {
    joined.close();
    await graph.stop();
    await Promise.all([database.close(), logDatabase.close()]);
    keys.close();
  };
  return listen(app, { port: settings.PORT, host: settings.HOST, onClose });
}
