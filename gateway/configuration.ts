import { z } from 'zod';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { joiningSettings, ownerUrls } from '../shared/owner-configuration.ts';
import { CONNECT_LIMIT_MS } from './owner-ways.ts';
import { workbenchShape } from './workbench/settings.ts';

const milliseconds = (description: string) => z.coerce.number().int().min(50).max(60_000).describe(description);

/** What the gateway needs to know of where it runs. Every variable may also be given as NAME_FILE. */
export const gatewaySettings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000).describe('a port number, 0 to 65535'),
  HOST: z.string().default('127.0.0.1').describe('the address to listen on'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  SUPERGRAPH_FILE: z.string().default('gateway/supergraph.graphql').describe('the path of the composed supergraph'),
  OWNER_URLS: ownerUrls.transform(everyOwner).describe('JSON of owner to url, with all of the owners'),
  ...joiningSettings,
  USAGE_FOLDER: z
    .string()
    .min(1)
    .optional()
    .describe('the path of the folder where it is counted who uses which field; nothing is counted when left out'),
  USAGE_WRITER: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .default('gateway')
    .describe('the name of this process in USAGE_FOLDER, 1 to 40 letters, digits or dashes'),
  USAGE_SECONDS: z.coerce
    .number()
    .min(0.1)
    .max(3600)
    .default(30)
    .describe('how often what was counted is written to USAGE_FOLDER, in seconds'),
  ISSUER: z.url().describe('the issuer of the OpenID Connect provider, exactly as it names itself'),
  AUDIENCE: z.string().min(1).describe('the audience of the access tokens that are meant for this graph'),
  KEY_RING_FILE: z.string().min(1).describe('the path of the file with the keys that sign caller tokens'),
  MODE: z
    .enum(['production', 'development'])
    .default('production')
    .describe('production, or development for introspection, suggestions and the page /graphiql'),
  TIME_LIMIT_MS: milliseconds('the most milliseconds that an owner may take, 50 to 60000').default(1500),
  OWNER_TIME_LIMITS_MS: z
    .string()
    .default('{}')
    .transform(someOwners)
    .describe('JSON of owner to milliseconds, for owners with another limit than TIME_LIMIT_MS'),
  CONNECT_LIMIT_MS: milliseconds('the most milliseconds that connecting with an owner may take, 50 to 60000').default(
    CONNECT_LIMIT_MS,
  ),
  REQUEST_BUDGET_MS: milliseconds('the milliseconds for a whole request, 50 to 60000').default(2700),
  TRUSTED_CLIENTS_FOLDER: z
    .string()
    .min(1)
    .optional()
    .describe('the path of a folder with the manifests of the documents that clients registered, one each'),
  ONLY_TRUSTED: z
    .enum(['on', 'off'])
    .default('off')
    .describe('on to answer clients their registered documents only, off to answer any query'),
  ...workbenchShape,
});
export type GatewaySettings = z.infer<typeof gatewaySettings>;

const limitsSchema = z.partialRecord(z.enum(OWNERS), milliseconds(''));

function someOwners(text: string, context: z.RefinementCtx): Partial<Record<Owner, number>> {
  try {
    return limitsSchema.parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON of owner to milliseconds' });
    return z.NEVER;
  }
}

/** The time limit of every owner. */
export function timeLimits(
  settings: Pick<GatewaySettings, 'TIME_LIMIT_MS' | 'OWNER_TIME_LIMITS_MS'>,
): Record<Owner, number> {
  const { TIME_LIMIT_MS: common, OWNER_TIME_LIMITS_MS: own } = settings;
  return { partnership: common, pes: common, welfare: common, 'social-economy': common, ...own };
}

function everyOwner(urls: Record<string, string>, context: z.RefinementCtx): Record<Owner, string> {
  const { partnership, pes, welfare, 'social-economy': socialEconomy } = urls;
  if (partnership && pes && welfare && socialEconomy) {
    return { partnership, pes, welfare, 'social-economy': socialEconomy };
  }
  const absent = OWNERS.filter((owner) => !urls[owner]);
  context.addIssue({ code: 'custom', message: `has no url of ${absent.join(' and ')}` });
  return z.NEVER;
}
