import { createHash } from 'node:crypto';
import type { Caller } from './caller.ts';

/**
 * Header of an owner's answer: how many lines it wrote in its disclosure log for it, in digits. The gateway keeps it with the request,
 * and `npm run reconcile` compares both.
 */
export const DISCLOSURES_HEADER = 'x-disclosures';

/** The number in the header; null where an owner says none, or something else. */
export function readDisclosures(header: string | string[] | undefined): number | null {
  return typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) : null;
}

/** Who asked, in a form that tells nobody: the same for the same person, organisation and purpose in one request only. */
export function askerDigest({
  requestId,
  staffMember,
  organisation,
  purpose,
}: Pick<Caller, 'requestId' | 'staffMember' | 'organisation'> & { readonly purpose: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([requestId, staffMember, organisation, purpose]))
    .digest('base64url');
}
