import { z } from 'zod';
import { ownerSettings } from '../../shared/owner-configuration.ts';

const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether numbers of people may go to this address: over TLS, or on this machine. */
function isSafe(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname));
}

const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

/** Settings of VDAB's subgraph on its service: those of any owner, and how the service is asked. */
export const restSettings = ownerSettings.extend({
  VDAB_URL: z
    .url()
    .refine(
      (url) => !URL.canParse(url) || isSafe(url),
      'has to begin with https://, but for an address of this machine',
    )
    .describe("the base address of VDAB's service, without /v1: https://…"),
  VDAB_API_KEY: z
    .string()
    .describe('the key that VDAB gave this partner; leave it out for a service that asks for none')
    .optional(),
  VDAB_LIMIT_MS: whole(50, 60_000)
    .describe('the most milliseconds for one section of a page, pages and waits included, 50 to 60000')
    .default(1000),
  VDAB_CONNECTIONS: whole(1, 256).describe('the most connections that are kept open, 1 to 256').default(24),
  VDAB_NUMBERS_PER_CALL: whole(1, 500).describe('the most clients per call, 1 to 500').default(100),
  VDAB_PAGE_SIZE: whole(1, 5000).describe('the most records per page of an answer, 1 to 5000').default(500),
});
export type RestSettings = z.infer<typeof restSettings>;
