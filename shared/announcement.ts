import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import type { Owner } from './caller.ts';
import { BadUserInput, Unauthenticated } from './errors.ts';
import { parseKboNumber } from './kbo-number.ts';
import type { KeyRing } from './keys.ts';
import { isLocalDate } from './local-date.ts';
import { parseNationalNumber } from './national-number.ts';
import { createStatementVerifier, type StatementVerifier, signStatement } from './signed-statement.ts';

/** Why an organisation has a file on somebody (hoedanigheid, KSZ). */
export const CAPACITIES = ['JOBSEEKER', 'BENEFIT_RECIPIENT', 'TARGET_GROUP_WORKER'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** More announcements than this do not travel together. */
export const MOST_ANNOUNCEMENTS = 500;

const localDate = z.string().refine(isLocalDate, 'is not a date of the calendar (YYYY-MM-DD)');

/**
 * An organisation says that it holds, or no longer holds, a file on somebody: who, in which capacity, for which period,
 * and nothing else. A later one of the same client, holder and capacity replaces an earlier one.
 */
export const announcementSchema = z
  .strictObject({
    /** Uuid v7: announcements of one holder are in the order of their ids. */
    id: z.uuidv7(),
    nationalNumber: z.string().refine((text) => parseNationalNumber(text) === text, 'is not a national number'),
    capacity: z.enum(CAPACITIES),
    from: localDate,
    /** Last day inclusive; null while the file is open. */
    to: localDate.nullable(),
    /** The file should never have been there. A file that ended has `to`. */
    withdrawn: z.boolean(),
  })
  .refine(({ from, to }) => to === null || from <= to, { path: ['to'], message: 'lies before from' });
export type Announcement = z.infer<typeof announcementSchema>;

const requestSchema = z.object({
  holder: z.string().refine((text) => parseKboNumber(text) === text, 'is not an enterprise number'),
  announcements: z
    .array(z.looseObject({ id: z.uuidv7() }))
    .min(1)
    .max(MOST_ANNOUNCEMENTS),
});

const resultSchema = z.object({
  id: z.string(),
  status: z.enum(['ACCEPTED', 'REFUSED']),
  reason: z.string().max(500).optional(),
});
/** What the partnership made of one announcement. One that it has already, or that is older than the last, is ACCEPTED. */
export type AnnouncementResult = z.infer<typeof resultSchema>;

/** The partnership's answer: a result per announcement, by its id. */
export const announcementAnswerSchema = z.object({ results: z.array(resultSchema).max(MOST_ANNOUNCEMENTS) });

/** A batch as the partnership gets it: the announcements that are well-formed, in order, and the results of the others. */
export interface AnnouncementBatch {
  readonly announcements: readonly Announcement[];
  readonly refused: readonly AnnouncementResult[];
}

/**
 * Reads the body of POST /announcements of which the token was verified. One malformed announcement does not hold up
 * the others: it is refused by name. Throws BadUserInput when the body as a whole is not what it has to be.
 */
export function readAnnouncements(body: Uint8Array, holder: string): AnnouncementBatch {
  const request = requestSchema.safeParse(parseJson(body));
  if (!request.success) throw new BadUserInput(`The announcements cannot be read: ${describe(request.error)}.`);
  if (request.data.holder !== holder) {
    throw new BadUserInput('The announcements are of another holder than the token: sign them for their own holder.');
  }
  const read = request.data.announcements.map((item) => ({ id: item.id, parsed: announcementSchema.safeParse(item) }));
  return {
    announcements: read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])),
    refused: read.flatMap(({ id, parsed }) =>
      parsed.success ? [] : [{ id, status: 'REFUSED' as const, reason: describe(parsed.error) }],
    ),
  };
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw new BadUserInput('The announcements cannot be read: the body is no JSON.');
  }
}

// Zod says where and what, not the value: a national number never stands in a reason.
function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? 'it is malformed' : `${issue.path.join('.') || 'the body'}: ${issue.message}`;
}

/** Signs that these bytes come from this organisation, by the key of its owner: ES256, 60 s, for the partnership only. */
export function signOrganisationToken(options: {
  readonly owner: string;
  readonly holder: string;
  readonly body: Uint8Array;
  readonly keys: KeyRing;
  readonly clock: () => Date;
}): string {
  return signStatement('schakel-organisation+jwt', options.keys, options.clock(), {
    iss: options.owner,
    aud: 'partnership',
    sub: options.holder,
    digest: digestOf(options.body),
  });
}

function digestOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url');
}

export interface OrganisationTokenVerifier {
  /**
   * The organisation that sent these bytes, and the owner that vouches for it. Throws Unauthenticated when the token is
   * forged, expired, not for the partnership, or signed for other bytes.
   */
  verify(token: string, body: Uint8Array): Promise<{ owner: string; holder: string }>;
}

const claimsSchema = z.object({ sub: z.string().min(1), digest: z.string().length(43) });

/** Verifies organisation tokens against the published keys of the owners that may announce. */
export function createOrganisationTokenVerifier(options: {
  /** Owner to the address of its keys (JWKS). */
  readonly owners: Partial<Record<Owner, string>>;
  /** The same of owners that joined or moved, as it stands now; nobody did when left out. */
  readonly joined?: () => Readonly<Record<string, string>>;
  readonly clock: () => Date;
}): OrganisationTokenVerifier {
  const verifiers = new Map<string, StatementVerifier>();
  const verifierOf = (owner: string): StatementVerifier | undefined => {
    const addresses = new Map(Object.entries({ ...options.owners, ...options.joined?.() }));
    const jwksUrl = addresses.get(owner);
    if (jwksUrl === undefined) return undefined;
    const key = `${owner} ${jwksUrl}`;
    const expected = { kind: 'schakel-organisation+jwt', audience: 'partnership', clock: options.clock } as const;
    const verifier = verifiers.get(key) ?? createStatementVerifier({ ...expected, issuer: owner, jwksUrl });
    verifiers.set(key, verifier);
    return verifier;
  };
  return {
    verify: async (token, body) => {
      const owner = issuerOf(token);
      const verifier = owner === undefined ? undefined : verifierOf(owner);
      if (owner === undefined || verifier === undefined) {
        throw new Unauthenticated('The organisation token names no owner that may announce.');
      }
      const claims = claimsSchema.safeParse(await verifier.verify(token));
      if (!claims.success) throw new Unauthenticated('The organisation token does not state who sends what.');
      if (claims.data.digest !== digestOf(body)) {
        throw new Unauthenticated('The organisation token was signed for another body.');
      }
      return { owner, holder: claims.data.sub };
    },
  };
}

/** Whose key to check the token with; the signature then tells whether it is true. */
function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}
