/** The part of a pino logger that the gateway uses: fields first, then a fixed sentence. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** The line of a request that owners were asked for; `npm run reconcile` reads it. */
export const DISCLOSED_LINE = 'owners disclosed';
