import { z } from 'zod';
import { type Caller, LANGUAGES, type Owner, PURPOSES, ROLES } from './caller.ts';
import { Unauthenticated } from './errors.ts';
import type { KeyRing } from './keys.ts';
import { createStatementVerifier, signStatement } from './signed-statement.ts';

const ISSUER = 'schakel-gateway';

const claimsSchema = z.object({
  sub: z.string().min(1),
  organisation: z.string().nullable(),
  roles: z.array(z.enum(ROLES)).min(1),
  purpose: z.enum(PURPOSES),
  request: z.string().min(1),
  language: z.enum(LANGUAGES),
  nationalNumber: z.string().nullable(),
});

/**
 * Signs who asks, for one owner and one request: ES256, audience = owner, 60 s. The national number of a client who looks
 * at their own file goes to the partnership only, which has to find it.
 */
export function createCallerTokenSigner(options: { keys: KeyRing; clock: () => Date }): {
  /** `owner` is one of the four, or one that joined by configuration. */
  sign(caller: Caller, owner: string): string;
} {
  return {
    sign: (caller, owner) =>
      signStatement('schakel-caller+jwt', options.keys, options.clock(), {
        iss: ISSUER,
        aud: owner,
        sub: caller.staffMember,
        organisation: caller.organisation,
        roles: caller.roles,
        purpose: caller.purpose,
        request: caller.requestId,
        language: caller.language,
        nationalNumber: owner === 'partnership' ? caller.nationalNumber : null,
      }),
  };
}

/** Verifies caller tokens for one owner; throws `Unauthenticated` for a forged, expired or foreign one. */
export function createCallerTokenVerifier(options: { owner: Owner; jwksUrl: string; clock: () => Date }): {
  verify(token: string): Promise<Caller>;
  warmUp(): Promise<void>;
} {
  const verifier = createStatementVerifier({
    kind: 'schakel-caller+jwt',
    issuer: ISSUER,
    audience: options.owner,
    jwksUrl: options.jwksUrl,
    clock: options.clock,
  });
  return {
    warmUp: () => verifier.warmUp(),
    verify: async (token) => {
      const claims = claimsSchema.safeParse(await verifier.verify(token));
      if (!claims.success) throw new Unauthenticated('The caller token does not state who asks and why.');
      const { sub, request, ...stated } = claims.data;
      return { ...stated, staffMember: sub, requestId: request };
    },
  };
}
