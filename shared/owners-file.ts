import { z } from 'zod';

const kboNumber = z.string().regex(/^[01]\d{9}$/);

/** Who joined, as it stands in OWNERS_FILE, which the gateway and the partnership read. */
export interface JoinedOwner {
  /** Base address, without /graphql. */
  readonly url: string;
  /** Where its keys are published; below its address when left out. */
  readonly jwksUrl?: string | undefined;
  /** The most milliseconds that one fetch may take; as for everybody when left out. */
  readonly timeLimitMs?: number | undefined;
  /** KBO numbers of the organisations whose files it may announce; those of its kind when left out, and none for an owner that is new. */
  readonly holders?: readonly string[] | undefined;
}

const ownersSchema = z.strictObject({
  owners: z.record(
    z.string().regex(/^[a-z][a-z0-9-]{1,19}$/),
    z.strictObject({
      url: z.url({ protocol: /^https?$/ }),
      jwksUrl: z.url({ protocol: /^https?$/ }).optional(),
      timeLimitMs: z.number().int().min(50).max(60_000).optional(),
      holders: z.array(kboNumber).optional(),
    }),
  ),
});

/** The owners of OWNERS_FILE by name, or what is wrong with it. */
export interface OwnersFile {
  readonly owners: Readonly<Record<string, JoinedOwner>>;
  readonly problem: string | null;
}

/** Reads the text of OWNERS_FILE: the owners by name, or one sentence that says where it is wrong, without what stands there. */
export function parseOwnersFile(text: string): OwnersFile {
  const parsed = ownersSchema.safeParse(parseJson(text));
  if (parsed.success) return { owners: parsed.data.owners, problem: null };
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'as a whole' : `at ${issue.path.join('.')}`;
  return { owners: {}, problem: `is not what it has to be ${place}: write ${FORM}` };
}

const FORM =
  '{"owners": {"<name>": {"url": "https://…", "jwksUrl": "https://…", "timeLimitMs": 1500, "holders": ["<KBO number>"]}}}';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
