import { createHash } from 'node:crypto';

/** The name of one version of a schema: the first 12 hexadecimal digits of the SHA-256 of its text. */
export function schemaDigest(sdl: string): string {
  return createHash('sha256').update(sdl).digest('hex').slice(0, 12);
}
