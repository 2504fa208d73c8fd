import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type GraphQLSchema, Kind, parse, specifiedRules, validate } from 'graphql';
import { z } from 'zod';
import { AppError, BadUserInput, ConfigurationError } from '../shared/errors.ts';
import { limitRules, QUERY_LIMITS } from './limits.ts';

/** Queries that are known beforehand, by the SHA-256 of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

export interface Manifest {
  /** Where it stands, for who has to mend it. */
  readonly file: string;
  readonly text: string;
}

// The format of Apollo's manifests of persisted queries.
const manifestSchema = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.enum(['query', 'mutation']),
      body: z.string(),
    }),
  ),
});
type ManifestOperation = z.infer<typeof manifestSchema>['operations'][number];

/** Reads the manifest of the workbench: every id is that of its text, and every text is a query that this graph takes. */
export async function readTrustedDocuments({ file, text }: Manifest, schema: GraphQLSchema): Promise<TrustedDocuments> {
  const start = `TRUSTED_DOCUMENTS_FILE names "${file}", `;
  return readManifest(text, (operation) => problemOf(operation, schema), { start, advice: ADVICE });
}

/**
 * Reads the manifest of a client: every id is that of its text, and every text is one operation. Whether it still fits the
 * graph is not looked at: what one client asked last year never keeps the gateway from starting.
 */
export async function readClientDocuments({ file, text }: Manifest): Promise<TrustedDocuments> {
  const start = `TRUSTED_CLIENTS_FOLDER holds "${file}", `;
  return readManifest(text, isNoOperation, { start, advice: CLIENT_ADVICE });
}

const ADVICE = 'make it again with npm run codegen';
const CLIENT_ADVICE = 'make it again with npm run documents -- register';

async function readManifest(
  text: string,
  problemIn: (operation: ManifestOperation) => string | null,
  { start, advice }: { readonly start: string; readonly advice: string },
): Promise<TrustedDocuments> {
  const refuse = (problem: string): never => {
    throw new ConfigurationError('gateway', [`${start}${problem}: ${advice}.`]);
  };
  const manifest = manifestOf(text) ?? refuse('which is not a manifest of persisted queries');
  const documents = new Map<string, string>();
  for (const operation of manifest.operations) {
    const { id, name, body } = operation;
    if (createHash('sha256').update(body).digest('hex') !== id)
      return refuse(`where the id of ${name} is not the SHA-256 of its text`);
    const problem = problemIn(operation);
    if (problem !== null) return refuse(`where ${name} ${problem}`);
    documents.set(id, body);
    // A hundred of them take a second: requests that are under way are not kept waiting for it.
    await setImmediate();
  }
  return documents;
}

function manifestOf(text: string): z.infer<typeof manifestSchema> | null {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function problemOf({ body }: ManifestOperation, schema: GraphQLSchema): string | null {
  try {
    const document = parse(body, { maxTokens: QUERY_LIMITS.tokens });
    const [first] = validate(schema, document, [...specifiedRules, ...limitRules(QUERY_LIMITS)]);
    return first === undefined ? null : `does not fit the graph (${first.message.replace(/\.$/, '')})`;
  } catch (error) {
    return `does not fit the graph (${error instanceof Error ? error.message : String(error)})`;
  }
}

// With two operations in one text, `operationName` would choose between them.
function isNoOperation({ name, type, body }: ManifestOperation): string | null {
  try {
    const found = parse(body, { maxTokens: QUERY_LIMITS.tokens }).definitions.filter(
      (node) => node.kind === Kind.OPERATION_DEFINITION,
    );
    const [operation] = found;
    const isIt = operation?.operation === type && operation.name?.value === name;
    return found.length === 1 && isIt ? null : `is not the one ${type} of its text`;
  } catch {
    return 'is no GraphQL';
  }
}

/** What was asked is not a document that is known beforehand. HTTP 400: another version of the workbench, or none. */
export class NotTrusted extends AppError {
  constructor(sentence: string) {
    super('DOCUMENT_NOT_TRUSTED', sentence);
  }
}

/** What a body is refused with. */
export interface Refusals {
  /** For a body without an id; null where a text may be sent instead. */
  readonly withoutId: string | null;
  /** For an id of which nothing is known. */
  readonly notKnown: string;
}

const BOTH = 'Send the text as query or its documentId, and not both.';

/**
 * The body of a request with the text in the place of `documentId` (GraphQL over HTTP, persisted documents). Where only
 * trusted documents are taken, a body with a text, or with several requests, is refused.
 */
export function withDocument(body: unknown, documents: TrustedDocuments, { withoutId, notKnown }: Refusals): unknown {
  const isOne = typeof body === 'object' && body !== null && !Array.isArray(body);
  if (!isOne || !('documentId' in body)) {
    if (withoutId !== null) throw new NotTrusted(withoutId);
    return body;
  }
  const { documentId, ...rest } = body;
  if ('query' in rest) throw withoutId === null ? new BadUserInput(BOTH) : new NotTrusted(withoutId);
  const id = typeof documentId === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(documentId)?.[1] : undefined;
  const query = id === undefined ? undefined : documents.get(id);
  if (query === undefined) throw new NotTrusted(notKnown);
  return { ...rest, query };
}
