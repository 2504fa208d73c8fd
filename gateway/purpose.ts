import { type Caller, PURPOSES, type Purpose, purposesOf } from '../shared/caller.ts';
import { AppError } from '../shared/errors.ts';
import type { SignedIn } from './sign-in.ts';

/**
 * The purpose of the header `x-purpose`. Missing: PURPOSE_REQUIRED, HTTP 400, since the request is not complete. Not a
 * purpose, or not one that the caller's roles allow: PURPOSE_NOT_ALLOWED, HTTP 403. Both name the ones that are.
 */
export function readPurpose(header: string | string[] | undefined, who: SignedIn): Purpose {
  const allowed = purposesOf(who.roles);
  const given = Array.isArray(header) ? header.join(',') : (header ?? '').trim();
  if (given === '') {
    const sentence = `Say why you ask in the header x-purpose: ${allowed.join(', ')}.`;
    throw new AppError('PURPOSE_REQUIRED', sentence, { details: { allowed: allowed.join(' ') } });
  }
  const purpose = allowed.find((one) => one === given);
  if (purpose !== undefined) return purpose;
  const subject = PURPOSES.some((one) => one === given)
    ? `The purpose ${given}`
    : 'The purpose in the header x-purpose';
  const sentence = `${subject} is not one that your roles allow: send ${allowed.join(', ')}.`;
  throw new AppError('PURPOSE_NOT_ALLOWED', sentence, { details: { allowed: allowed.join(' ') } });
}

/**
 * Who acts for a purpose. Somebody who is staff and a client too acts as one of the two: with OWN_FILE as the client,
 * without their organisation; with any other purpose as staff, without their own national number.
 */
export function actingFor(who: SignedIn, purpose: Purpose): Pick<Caller, 'organisation' | 'roles' | 'nationalNumber'> {
  return purpose === 'OWN_FILE'
    ? { organisation: null, roles: ['client'], nationalNumber: who.nationalNumber }
    : { organisation: who.organisation, roles: who.roles.filter((role) => role !== 'client'), nationalNumber: null };
}
