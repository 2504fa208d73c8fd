import { z } from 'zod';

export const identityProviderConfiguration = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(4005),
  HOST: z.string().default('127.0.0.1'),
  /** Folder of the demo; the keys stand in its `secrets`. */
  SCHAKEL_DATA: z.string().default('./data'),
  /** Where the workbench will be served: its sign-in returns there. */
  WORKBENCH_URL: z.url().default('http://127.0.0.1:4000'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});
