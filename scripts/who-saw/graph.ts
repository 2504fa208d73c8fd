import { z } from 'zod';

/** One line of an owner's disclosure log, as the graph tells it. */
export interface Disclosure {
  readonly at: string;
  readonly section: string;
  readonly staffMember: string;
  readonly organisation: string | null;
  readonly purpose: string;
  readonly rule: string;
  readonly legalBasis: string | null;
  readonly outcome: string;
  readonly requestId: string;
}

/** Asks the gateway as the officer. Throws `NotAnswered`. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

/** Why there is no export: one sentence that says what to do. */
export class NotAnswered extends Error {}

/** Where the logs of the owners stand below a client. */
export const LOGS = {
  PARTNERSHIP: '',
  PES: 'pes',
  WELFARE: 'welfare',
  SOCIAL_ECONOMY: 'socialEconomy',
} as const;
export type LogSource = keyof typeof LOGS;

const PAGE = 200;
const FIELDS = 'at section staffMember organisation purpose rule legalBasis outcome requestId';

const disclosure = z.object({
  at: z.string(),
  section: z.string(),
  staffMember: z.string(),
  organisation: z.string().nullable(),
  purpose: z.string(),
  rule: z.string(),
  legalBasis: z.string().nullable(),
  outcome: z.string(),
  requestId: z.string(),
});
const log = z.object({
  disclosures: z.array(disclosure).nullable(),
  withheld: z.array(z.object({ section: z.string(), reason: z.string() })),
});

/** Asks over HTTP, as a client of the graph does. */
export function askGateway(url: string, token: string): Ask {
  return async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-purpose': 'SUPERVISION' },
      body: JSON.stringify({ query, variables }),
    }).catch(() => {
      throw new NotAnswered(`The gateway cannot be reached at ${url}: start it, or say where it is in SCHAKEL_URL.`);
    });
    const { data, errors = [] } = z
      .object({ data: z.unknown().optional(), errors: z.array(z.object({ message: z.string() })).optional() })
      .parse(await response.json());
    const [error] = errors;
    if (error !== undefined) throw new NotAnswered(`Nothing was exported. ${error.message}`);
    return data;
  };
}

/** The opaque id of whoever has this national number; null when the officer supervises nobody who has. */
export async function findClient(ask: Ask, nationalNumber: string): Promise<string | null> {
  const query = 'query ($number: NationalNumber!) { findClient(nationalNumber: $number) { id } }';
  const data = await ask(query, { number: nationalNumber });
  return z.object({ findClient: z.object({ id: z.string() }).nullable() }).parse(data).findClient?.id ?? null;
}

/**
 * All lines of an owner's log about a client from a moment on, newest first, page by page; or the reason why the officer does not
 * get them. `onLines` is told how many there are so far.
 */
export async function linesOf(
  ask: Ask,
  source: LogSource,
  client: string,
  from: Date,
  onLines: (lines: number) => void,
): Promise<Disclosure[] | { readonly withheld: string }> {
  const field = LOGS[source];
  const page = `disclosures(first: ${PAGE}, after: $after) { ${FIELDS} } withheld { section reason }`;
  const query = `query ($client: ID!, $after: DateTime) { client(id: $client) { ${field === '' ? page : `${field} { ${page} }`} } }`;
  const found: Disclosure[] = [];
  let after: string | null = null;
  for (;;) {
    const told = logIn(await ask(query, { client, after }), field);
    if (told === null) return { withheld: 'NOT_KNOWN' };
    if (told.disclosures === null) return { withheld: told.withheld[0]?.reason ?? 'NOT_KNOWN' };
    const lines = told.disclosures.filter(({ at }) => new Date(at) >= from);
    found.push(...lines);
    onLines(found.length);
    if (lines.length < PAGE) return found;
    after = lines.at(-1)?.at ?? null;
  }
}

function logIn(data: unknown, field: string): z.infer<typeof log> | null {
  const { client } = z.object({ client: z.record(z.string(), z.unknown()).nullable() }).parse(data);
  const told = field === '' ? client : (client?.[field] ?? null);
  return told === null ? null : log.parse(told);
}

/** Names of organisations by their KBO number, and of sections by their id, in the officer's language. */
export async function wordsFor(
  ask: Ask,
  organisations: readonly string[],
): Promise<{ readonly organisations: ReadonlyMap<string, string>; readonly sections: ReadonlyMap<string, string> }> {
  const names = new Map<string, string>();
  for (const kbo of organisations) {
    const data = await ask('query ($kbo: KboNumber!) { organisation(kboNumber: $kbo) { name } }', { kbo });
    const { organisation } = z
      .object({ organisation: z.object({ name: z.string().nullable() }).nullable() })
      .parse(data);
    if (organisation?.name) names.set(kbo, organisation.name);
  }
  const lists = await ask('{ partnershipCodeLists(names: ["Section"]) { codes { code label } } }', {});
  const [sections] = z
    .object({
      partnershipCodeLists: z.array(z.object({ codes: z.array(z.object({ code: z.string(), label: z.string() })) })),
    })
    .parse(lists).partnershipCodeLists;
  return { organisations: names, sections: new Map(sections?.codes.map(({ code, label }) => [code, label])) };
}
