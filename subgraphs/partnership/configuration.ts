import { z } from 'zod';
import { ownerUrls, recordSettings, serviceSettings } from '../../shared/owner-configuration.ts';

export const partnershipSettings = z.object({
  ...recordSettings,
  ...serviceSettings,
  OWNER_URLS: ownerUrls.describe('JSON of owner (pes, welfare, social-economy) to its url, without /graphql'),
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
    .describe('how often OWNERS_FILE is looked at, in seconds'),
});
export type PartnershipSettings = z.infer<typeof partnershipSettings>;
