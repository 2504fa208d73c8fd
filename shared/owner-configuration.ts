import { z } from 'zod';
import { DATABASE_LIMIT_MS } from './placement.ts';

const databaseUrl = /^(sqlite|mysql|mariadb):/;

/** A variable that holds JSON of one shape; the problem names the shape and never the value. */
function json<Shape extends z.ZodType>(shape: Shape, description: string) {
  return z
    .string()
    .transform((text, context): z.output<Shape> => {
      const parsed = shape.safeParse(parseJson(text));
      if (parsed.success) return parsed.data;
      context.addIssue({ code: 'custom', message: `is not ${description}` });
      return z.NEVER;
    })
    .describe(description);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const port = z.coerce.number().int().min(0).max(65535).describe('a port number, 0 to 65535');
const level = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info');

/** Where an owner's records live, and the key that seals them: what the subgraph and the import have in common. */
export const recordSettings = {
  DATABASES: json(
    z.record(z.string(), z.string().regex(databaseUrl)),
    'JSON of database name to url (sqlite:/path, mysql://… or mariadb://…)',
  ),
  DEFAULT_DATABASE: z
    .string()
    .default('main')
    .describe('the name of the database of every holder that HOLDERS does not name'),
  HOLDERS: json(z.record(z.string(), z.string()), 'JSON of KBO number to database name').default({}),
  DATABASE_LIMIT_MS: z.coerce
    .number()
    .int()
    .min(50)
    .max(60_000)
    .describe('the most milliseconds that a database may take before its holders count as unreachable, 50 to 60000')
    .default(DATABASE_LIMIT_MS),
  MASTER_KEY: z
    .string()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((key) => key.length === 32, 'is not 32 bytes')
    .describe('32 random bytes in base64'),
};

/** What every process that serves an owner's records needs. */
export const serviceSettings = {
  PORT: port,
  HOST: z.string().default('127.0.0.1').describe('the address to listen on'),
  LOG_DATABASE: z.string().regex(databaseUrl).describe('url of the database of the disclosure log'),
  WRITER: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .describe('the name of this process in the disclosure log, 1 to 40 letters, digits or dashes'),
  KEY_RING_FILE: z.string().describe('the path of the file with the keys of this process'),
  GATEWAY_JWKS_URL: z.url().describe('the url of the keys of the gateway: http://gateway/.well-known/jwks.json'),
  LOG_LEVEL: level,
};

/** Settings of an owner of records: where the partnership is that states the grants and takes the announcements. */
export const ownerSettings = z.object({
  ...recordSettings,
  ...serviceSettings,
  PARTNERSHIP_URL: z.url().describe('the url of the partnership, without /graphql'),
});
export type OwnerSettings = z.infer<typeof ownerSettings>;

export const importSettings = z.object(recordSettings);
export type ImportSettings = z.infer<typeof importSettings>;

/** What gateway and partnership are told of owners that join or move while they serve. */
export const joiningSettings = {
  OWNERS_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('the path of a JSON file of owners that joined, or that moved: it is read again when it changes'),
  RELOAD_SECONDS: z.coerce
    .number()
    .min(0.1)
    .max(3600)
    .default(2)
    .describe('how often the files that may change while we serve are looked at, in seconds'),
};

/** JSON of owner to url, as the partnership and the gateway take it. */
export const ownerUrls = json(z.record(z.string(), z.url()), 'JSON of owner to url');
