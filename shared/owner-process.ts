import type { SectionRow } from './access-state.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import { type Owner, sourceOf } from './caller.ts';
import { createCallerTokenVerifier } from './caller-token.ts';
import { createDatabase, type Database } from './database.ts';
import { createDisclosureLog, type DisclosureLog } from './disclosure-log.ts';
import { disclosureEntities, disclosureMigrations } from './disclosure-migrations.ts';
import { createGrantVerifier } from './grant.ts';
import { openKeyRing } from './keys.ts';
import type { ImportSettings, OwnerSettings } from './owner-configuration.ts';
import { createOwnerContext, type OwnerContext } from './owner-context.ts';
import { type OwnerDefinition, ownerPolicy } from './owner-definition.ts';
import { createPlacement, type Placement } from './placement.ts';
import { createSeal } from './seal.ts';
import { createHttpApp, type Listening, listen } from './serve.ts';
import { buildOwnerSchema, serveSubgraph } from './subgraph.ts';
import { WARM_UP_CALLER, warmUpFacts, withoutLog } from './warm-up.ts';
import { createWitness } from './witness.ts';
import { createWitnessSender } from './witness-sender.ts';

/** Largest body of a request to a subgraph: 200 representations with their grants fit many times over. */
export const BODY_LIMIT = 4 * 1024 * 1024;
/** What of a log was cut is found, but for what it held less than five minutes. */
const WITNESS_EVERY_MS = 300_000;
const ANNOUNCE_EVERY_MS = 1000;

/**
 * Starts an owner's subgraph: opens its databases, checks its policy and its schema, serves, and sends its announcements.
 * Throws `ConfigurationError` or `DatabaseUnusable` with what to do; a database that is down delays nothing but its own parts.
 */
export async function startOwner<Rows extends Record<keyof Rows, SectionRow>>(
  definition: OwnerDefinition,
  settings: OwnerSettings,
  clock: () => Date,
): Promise<Listening> {
  const schema = buildOwnerSchema(definition);
  const policy = ownerPolicy(definition, clock, schema);
  const seal = createSeal(settings.MASTER_KEY);
  const keys = await openKeyRing(settings.KEY_RING_FILE, clock);
  const placement = openPlacement(definition, settings);
  const logDatabase = openLogDatabase(definition.owner, settings.LOG_DATABASE);
  const log = createDisclosureLog({
    database: logDatabase,
    writer: settings.WRITER,
    key: seal.logKey,
    clock,
    onFailure: (err) => app.log.warn({ err }, 'the disclosure log cannot be written: nothing is disclosed'),
  });
  const services = {
    owner: definition.owner,
    policy,
    seal,
    log,
    grants: createGrantVerifier({ jwksUrl: `${settings.PARTNERSHIP_URL}/.well-known/jwks.json`, clock }),
    createLoaders: () => definition.createLoaders(placement),
    definition,
    placement,
    clock,
  };
  const app = createHttpApp({
    name: definition.owner,
    bodyLimit: BODY_LIMIT,
    logLevel: settings.LOG_LEVEL,
    ready: () => readiness(placement, log, announcer),
  });
  const announcer = createAnnouncer({
    owner: definition.owner,
    placement,
    seal,
    keys,
    partnershipUrl: settings.PARTNERSHIP_URL,
    clock,
    intervalMs: ANNOUNCE_EVERY_MS,
    log: app.log,
  });
  app.get('/.well-known/jwks.json', async () => keys.jwks());
  const callers = createCallerTokenVerifier({ owner: definition.owner, jwksUrl: settings.GATEWAY_JWKS_URL, clock });
  const graph = await serveSubgraph<OwnerContext<Rows>>({
    app,
    schema,
    verifyCaller: callers.verify,
    createContext: (caller) => createOwnerContext<Rows>(services, caller),
  });
  await openWhatAnswers([...placement.databases(), logDatabase]);
  const nobody = { ...services, log: withoutLog(log), grants: { verify: async () => factsOfNobody(definition.owner) } };
  await Promise.all([
    graph.warmUp(createOwnerContext<Rows>(nobody, WARM_UP_CALLER)),
    callers.warmUp(),
    services.grants.warmUp(),
  ]);
  announcer.start();
  const witness = createWitnessSender({
    ...{ owner: definition.owner, log, keys, clock, intervalMs: WITNESS_EVERY_MS, told: app.log },
    ...{ partnershipUrl: settings.PARTNERSHIP_URL, witness: createWitness({ database: logDatabase, clock }) },
  });
  witness.start();
  const onClose = async () => {
    await Promise.all([announcer.stop(), witness.stop()]);
    await graph.stop();
    await Promise.all([placement.close(), logDatabase.close()]);
    keys.close();
  };
  return listen(app, { port: settings.PORT, host: settings.HOST, onClose });
}

/** Facts about nobody, held by an organisation that does not exist: it lives in the default database. */
function factsOfNobody(owner: Owner) {
  const holder = { owner: sourceOf(owner), organisation: '0000000000', capacity: 'NONE', from: '2000-01-01', to: null };
  return warmUpFacts([holder]);
}

/** The databases of an owner's holders. They open on first use. */
export function openPlacement(
  definition: Pick<OwnerDefinition, 'owner' | 'entities' | 'migrations'>,
  settings: Pick<ImportSettings, 'DATABASES' | 'DEFAULT_DATABASE' | 'HOLDERS'> &
    Partial<Pick<ImportSettings, 'DATABASE_LIMIT_MS'>>,
): Placement {
  const { entities, migrations } = definition;
  const databases = Object.entries(settings.DATABASES).map(([name, url]): [string, Database] => [
    name,
    createDatabase({ name: `${definition.owner} ${name}`, url, entities, migrations }),
  ]);
  return createPlacement({
    databases: Object.fromEntries(databases),
    fallback: settings.DEFAULT_DATABASE,
    holders: settings.HOLDERS,
    limitMs: settings.DATABASE_LIMIT_MS,
  });
}

/** The database of an owner's disclosure log; it may be the same as that of the records. */
export function openLogDatabase(owner: Owner, url: string): Database {
  return createDatabase({
    name: `${owner} log`,
    url,
    entities: disclosureEntities,
    migrations: disclosureMigrations,
    migrationsTable: 'disclosure_migration',
  });
}

/** Opens what can be opened now. A server that is down opens on first use; a file that is corrupt stops the start. */
export async function openWhatAnswers(databases: readonly Database[]): Promise<void> {
  const opened = await Promise.allSettled(databases.map((database) => database.open()));
  for (const result of opened) if (result.status === 'rejected' && !isOutage(result.reason)) throw result.reason;
}

function isOutage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SOURCE_UNAVAILABLE';
}

async function readiness(placement: Placement, log: DisclosureLog, announcer: Announcer) {
  const [logWritable, ...databases] = await Promise.all([log.probe(), ...placement.databases().map(answers)]);
  const detail = {
    logWritable,
    databases: Object.fromEntries(databases),
    pendingAnnouncements: announcer.pending(),
  };
  // One holder's database that is down leaves the others served; without the log nothing is disclosed at all.
  return { ready: logWritable && databases.some(([, up]) => up), detail };
}

/** The name of a database and whether it answers now. */
export async function answers(database: Database): Promise<[string, boolean]> {
  const up = await database
    .read((manager) => manager.query('SELECT 1'))
    .then(
      () => true,
      () => false,
    );
  return [database.name, up];
}
