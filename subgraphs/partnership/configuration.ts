import { z } from 'zod';
import { joiningSettings, ownerUrls, recordSettings, serviceSettings } from '../../shared/owner-configuration.ts';

export const partnershipSettings = z.object({
  ...recordSettings,
  ...serviceSettings,
  OWNER_URLS: ownerUrls.describe('JSON of owner (pes, welfare, social-economy) to its url, without /graphql'),
  ...joiningSettings,
});
export type PartnershipSettings = z.infer<typeof partnershipSettings>;
