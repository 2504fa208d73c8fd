import { join } from 'node:path';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { API_AUDIENCE, API_SCOPE } from './identity-provider/clients.ts';
import { PORT_OFFSETS, type ProcessName } from './ports.ts';

/** Where an owner keeps its records; SQLite files in the data folder when left out. */
export interface OwnerDatabases {
  /** Name of a database → its url. */
  databases: Readonly<Record<string, string>>;
  /** Database of the holders that `holders` does not name. */
  fallback: string;
  /** KBO number of a holder → name of its database. */
  holders?: Readonly<Record<string, string>>;
  /** Url of the database of the disclosure log. */
  log: string;
}

export interface PlanOptions {
  port: number;
  /** Absolute path. */
  data: string;
  logLevel: string;
  databases?: Partial<Record<Owner, OwnerDatabases>>;
  /** Variables of one process that are added to its own, or replace them. */
  environment?: Partial<Record<ProcessName, Readonly<Record<string, string>>>>;
  /** Variables that every process gets, such as PATH and TZ. */
  inherited: Readonly<Record<string, string>>;
  /** Folder of a build that the processes run from; what we run from ourselves when left out. */
  built?: string;
}

/** One process of the demo: everything that is needed to start it. */
export interface PlannedProcess {
  name: ProcessName;
  entry: string;
  port: number;
  env: Record<string, string>;
  logFile: string;
  built?: string;
}

export const ENTRIES: Record<ProcessName, string> = {
  gateway: 'gateway/main.ts',
  partnership: 'subgraphs/partnership/main.ts',
  pes: 'subgraphs/pes/main.ts',
  welfare: 'subgraphs/welfare/main.ts',
  'social-economy': 'subgraphs/social-economy/main.ts',
  'identity-provider': 'demo/identity-provider/main.ts',
};

/** Addresses of the six processes of a demo. */
export function urlsOf(port: number): Record<ProcessName, string> {
  const at = (name: ProcessName) => `http://127.0.0.1:${port + PORT_OFFSETS[name]}`;
  return {
    gateway: at('gateway'),
    partnership: at('partnership'),
    pes: at('pes'),
    welfare: at('welfare'),
    'social-economy': at('social-economy'),
    'identity-provider': at('identity-provider'),
  };
}

/** The processes of a demo with their environment; each reads its own and nothing else. */
export function planProcesses(options: PlanOptions): PlannedProcess[] {
  const environments: Record<ProcessName, Record<string, string>> = {
    'identity-provider': identityProviderEnvironment(options),
    partnership: ownerEnvironment('partnership', options),
    pes: ownerEnvironment('pes', options),
    welfare: ownerEnvironment('welfare', options),
    'social-economy': ownerEnvironment('social-economy', options),
    gateway: gatewayEnvironment(options),
  };
  const names: ProcessName[] = ['identity-provider', ...OWNERS, 'gateway'];
  return names.map((name) => {
    const port = options.port + PORT_OFFSETS[name];
    const common = { PORT: `${port}`, HOST: '127.0.0.1', LOG_LEVEL: options.logLevel };
    return {
      name,
      entry: ENTRIES[name],
      port,
      env: { ...options.inherited, ...common, ...environments[name], ...options.environment?.[name] },
      logFile: join(options.data, 'logs', `${name}.log`),
      ...(options.built === undefined ? {} : { built: options.built }),
    };
  });
}

/** File with the master key of an owner; made on the first run. */
export function masterKeyFile(data: string, owner: Owner): string {
  return join(data, 'secrets', `${owner}-master-key`);
}

/** Folder of the SQLite files that the demo made itself. */
export function databaseFolder(data: string): string {
  return join(data, 'databases');
}

function ownerEnvironment(owner: Owner, { port, data, databases }: PlanOptions): Record<string, string> {
  const urls = urlsOf(port);
  const file = (name: string) => `sqlite:${join(databaseFolder(data), owner, `${name}.sqlite`)}`;
  const chosen = databases?.[owner] ?? { databases: { main: file('main') }, fallback: 'main', log: file('log') };
  return {
    DATABASES: JSON.stringify(chosen.databases),
    DEFAULT_DATABASE: chosen.fallback,
    HOLDERS: JSON.stringify(chosen.holders ?? {}),
    LOG_DATABASE: chosen.log,
    WRITER: owner,
    MASTER_KEY_FILE: masterKeyFile(data, owner),
    KEY_RING_FILE: join(data, 'secrets', `${owner}-keys.json`),
    GATEWAY_JWKS_URL: `${urls.gateway}/.well-known/jwks.json`,
    ...(owner === 'partnership'
      ? { OWNER_URLS: JSON.stringify(recordOwnerUrls(port)) }
      : { PARTNERSHIP_URL: urls.partnership }),
  };
}

function gatewayEnvironment({ port, data }: PlanOptions): Record<string, string> {
  const urls = urlsOf(port);
  return {
    SUPERGRAPH_FILE: 'gateway/supergraph.graphql',
    OWNER_URLS: JSON.stringify({ partnership: urls.partnership, ...recordOwnerUrls(port) }),
    ISSUER: urls['identity-provider'],
    AUDIENCE: API_AUDIENCE,
    KEY_RING_FILE: join(data, 'secrets', 'gateway-keys.json'),
    USAGE_FOLDER: join(data, 'usage'),
    MODE: 'development',
    TRUSTED_CLIENTS_FOLDER: 'integration/trusted/clients',
    WORKBENCH: 'on',
    PUBLIC_URL: urls.gateway,
    OIDC_SCOPE: `openid profile ${API_SCOPE}`,
  };
}

function recordOwnerUrls(port: number): Record<string, string> {
  const { pes, welfare, 'social-economy': socialEconomy } = urlsOf(port);
  return { pes, welfare, 'social-economy': socialEconomy };
}

function identityProviderEnvironment({ port, data }: PlanOptions): Record<string, string> {
  return { SCHAKEL_DATA: data, SCHAKEL_DEMO: 'true', WORKBENCH_URL: urlsOf(port).gateway };
}
