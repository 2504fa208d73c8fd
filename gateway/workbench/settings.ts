import { z } from 'zod';
import type { WorkbenchOptions } from './options.ts';

const minutes = (description: string) => z.coerce.number().int().min(1).max(1440).describe(description);

/** The settings of the workbench; all may be left out, and with WORKBENCH off none of them is looked at. */
export const workbenchShape = {
  WORKBENCH: z
    .enum(['on', 'off'])
    .default('off')
    .describe('on to sign people in and serve the pages of the workbench, or off'),
  PUBLIC_URL: z
    .string()
    .transform(originOf)
    .optional()
    .describe('the address at which browsers reach the gateway, https and without a path'),
  OIDC_CLIENT_ID: z
    .string()
    .min(1)
    .default('schakel-workbench')
    .describe('the client of the workbench at the provider'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional().describe('the secret of that client, when it has one'),
  OIDC_SCOPE: z
    .string()
    .regex(/^openid( [\x21\x23-\x5B\x5D-\x7E]+)*$/)
    .default('openid profile')
    .describe('the scopes that are asked for, openid first, separated by a space'),
  SESSION_MINUTES: minutes('the minutes after which somebody signs in again, 1 to 1440').default(480),
  SESSION_IDLE_MINUTES: minutes('the minutes without a question after which a session ends, 1 to 1440').default(60),
  WORKBENCH_FOLDER: z.string().min(1).default('workbench/dist').describe('the folder of the built workbench'),
  TRUSTED_DOCUMENTS_FILE: z
    .string()
    .min(1)
    .default('integration/trusted/workbench.json')
    .describe('the path of the manifest of the documents that the workbench asks with'),
};

type WorkbenchSettings = z.infer<z.ZodObject<typeof workbenchShape>>;

/** The options of the workbench; null when it is off. */
export function workbenchOf(settings: WorkbenchSettings & { readonly PORT: number }): WorkbenchOptions | null {
  if (settings.WORKBENCH === 'off') return null;
  return {
    publicUrl: settings.PUBLIC_URL ?? `http://127.0.0.1:${settings.PORT}`,
    client: {
      id: settings.OIDC_CLIENT_ID,
      secret: settings.OIDC_CLIENT_SECRET ?? null,
      scope: settings.OIDC_SCOPE,
    },
    session: { longestMs: settings.SESSION_MINUTES * 60_000, idleMs: settings.SESSION_IDLE_MINUTES * 60_000 },
    folder: settings.WORKBENCH_FOLDER,
  };
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

function originOf(text: string, context: z.RefinementCtx): string {
  const problem = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  if (!URL.canParse(text)) return problem('is not an address');
  const url = new URL(text);
  if (url.href !== `${url.origin}/`) return problem('has more than a scheme, a host and a port');
  if (url.protocol === 'https:') return url.origin;
  // Elsewhere than on this machine the cookie of a session would travel for everybody to read.
  if (url.protocol === 'http:' && LOOPBACK.has(url.hostname)) return url.origin;
  return problem('is not https');
}
