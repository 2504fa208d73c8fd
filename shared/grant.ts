import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Caller, ORGANISATION_KINDS, PURPOSES } from './caller.ts';
import { Unauthenticated } from './errors.ts';
import type { KeyRing } from './keys.ts';
import { createStatementVerifier, signStatement } from './signed-statement.ts';

/** Why the caller may see this client (`ClientRelation` in the schema). */
export const RELATIONS = ['CASE', 'REFERRAL', 'INTAKE', 'URGENT', 'OWN_FILE', 'SUPERVISION', 'NONE'] as const;
export type Relation = (typeof RELATIONS)[number];

/** OSLO Toestemming status (`SharingStatus` in the schema). */
export const SHARING_STATUSES = ['GIVEN', 'REFUSED', 'WITHDRAWN', 'UNKNOWN'] as const;
export type SharingStatus = (typeof SHARING_STATUSES)[number];

const factsSchema = z.object({
  /** Opaque id of the client in the graph. */
  clientId: z.string().min(1),
  /**
   * Ids of files that were merged into this client's, while they are one (A12): look-ups under them stand in the logs. Stated only to
   * who may read a log, the client and the officer; left out where there are none.
   */
  earlierIds: z.array(z.string().min(1)).optional(),
  /** Current number first, earlier ones after it; empty for a relation NONE. */
  nationalNumbers: z.array(z.string()),
  staffMember: z.string().min(1),
  organisation: z.string().nullable(),
  organisationKind: z.enum(ORGANISATION_KINDS).nullable(),
  purpose: z.enum(PURPOSES),
  relation: z.enum(RELATIONS),
  /** Since when the relation stands (date); null where it has no start. */
  since: z.string().nullable(),
  /** Standing decisions of the client that concern the caller's organisation: section id to status. */
  sharing: z.record(z.string(), z.enum(SHARING_STATUSES)),
  /** Which organisations hold a part: the reference directory (KSZ personenrepertorium). */
  holders: z.array(
    z.object({
      /** As in `Source`; an owner that joined by configuration has a name of its own, which is no fault of the others' grants. */
      owner: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
      organisation: z.string(),
      capacity: z.string(),
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
});

/** The facts that the partnership states about one caller, one purpose and one client. It never says what may be seen. */
export type GrantFacts = z.infer<typeof factsSchema>;

const ISSUER = 'schakel-partnership';
const AUDIENCE = 'schakel-owners';

/** Signs grants; what was signed is kept by its facts for half its life, so a page that is asked again costs no signature. */
export function createGrantSigner(options: { keys: KeyRing; clock: () => Date; reuse: GrantReuse }): {
  sign(facts: GrantFacts): string;
} {
  return {
    sign: (facts) => {
      // By a digest: the facts hold national numbers, and those are in no cache key.
      const id = createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
      const kept = options.reuse.get(id);
      if (kept !== undefined) return kept;
      const grant = signStatement('schakel-grant+jwt', options.keys, options.clock(), {
        iss: ISSUER,
        aud: AUDIENCE,
        sub: facts.clientId,
        facts,
      });
      options.reuse.set(id, grant);
      return grant;
    },
  };
}

/** Where signed grants are kept: a bounded cache whose entries live at most half of the 60 seconds. */
export interface GrantReuse {
  get(digest: string): string | undefined;
  set(digest: string, grant: string): unknown;
}

/**
 * Verifies a grant and that it was stated for this very caller, client and purpose: a stolen grant opens nothing.
 * Throws `Unauthenticated`.
 */
export function createGrantVerifier(options: { jwksUrl: string; clock: () => Date }): {
  verify(grant: string, caller: Caller, clientId: string): Promise<GrantFacts>;
  warmUp(): Promise<void>;
} {
  const verifier = createStatementVerifier({
    kind: 'schakel-grant+jwt',
    issuer: ISSUER,
    audience: AUDIENCE,
    jwksUrl: options.jwksUrl,
    clock: options.clock,
  });
  return {
    warmUp: () => verifier.warmUp(),
    verify: async (grant, caller, clientId) => {
      const payload = await verifier.verify(grant);
      const facts = factsSchema.safeParse(payload.facts);
      if (!facts.success) throw new Unauthenticated('The grant does not state the facts of a client.');
      if (!matches(facts.data, caller, clientId))
        throw new Unauthenticated('The grant was stated for another request.');
      return facts.data;
    },
  };
}

function matches(facts: GrantFacts, caller: Caller, clientId: string): boolean {
  return (
    facts.clientId === clientId &&
    facts.staffMember === caller.staffMember &&
    facts.organisation === caller.organisation &&
    facts.purpose === caller.purpose
  );
}
