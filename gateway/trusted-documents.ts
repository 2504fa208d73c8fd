import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
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

/** Reads a manifest: every id is that of its text, and every text is a query that this graph takes. */
export async function readTrustedDocuments({ file, text }: Manifest, schema: GraphQLSchema): Promise<TrustedDocuments> {
  const refuse = (problem: string): never => {
    throw new ConfigurationError('gateway', [`TRUSTED_DOCUMENTS_FILE names "${file}", ${problem}: ${ADVICE}.`]);
  };
  const manifest = manifestOf(text) ?? refuse('which is not a manifest of persisted queries');
  const documents = new Map<string, string>();
  for (const { id, name, body } of manifest.operations) {
    if (createHash('sha256').update(body).digest('hex') !== id)
      return refuse(`where the id of ${name} is not the SHA-256 of its text`);
    const problem = problemOf(body, schema);
    if (problem !== null) return refuse(`where ${name} does not fit the graph (${problem})`);
    documents.set(id, body);
    // A hundred of them take a second: requests that are under way are not kept waiting for it.
    await setImmediate();
  }
  return documents;
}

const ADVICE = 'make it again with npm run codegen';

function manifestOf(text: string): z.infer<typeof manifestSchema> | null {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function problemOf(body: string, schema: GraphQLSchema): string | null {
  try {
    const document = parse(body, { maxTokens: QUERY_LIMITS.tokens });
    const [first] = validate(schema, document, [...specifiedRules, ...limitRules(QUERY_LIMITS)]);
    return first === undefined ? null : first.message.replace(/\.$/, '');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What was asked is not a document that is known beforehand. HTTP 400: another version of the workbench, or none. */
export class NotTrusted extends AppError {
  constructor(sentence: string) {
    super('DOCUMENT_NOT_TRUSTED', sentence);
  }
}

const WITH_ID = 'With a session only the documents of the workbench are answered: send the documentId of one.';
const NOT_KNOWN = 'The documentId is not one that is known here: load the workbench again, or send the text as query.';
const BOTH = 'Send the text as query or its documentId, and not both.';

/**
 * The body of a request with the text in the place of `documentId` (GraphQL over HTTP, persisted documents). Where only
 * trusted documents are taken, a body with a text, or with several requests, is refused.
 */
export function withDocument(body: unknown, documents: TrustedDocuments, onlyTrusted: boolean): unknown {
  const isOne = typeof body === 'object' && body !== null && !Array.isArray(body);
  if (!isOne || !('documentId' in body)) {
    if (onlyTrusted) throw new NotTrusted(WITH_ID);
    return body;
  }
  const { documentId, ...rest } = body;
  if ('query' in rest) throw onlyTrusted ? new NotTrusted(WITH_ID) : new BadUserInput(BOTH);
  const id = typeof documentId === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(documentId)?.[1] : undefined;
  const query = id === undefined ? undefined : documents.get(id);
  if (query === undefined) throw new NotTrusted(NOT_KNOWN);
  return { ...rest, query };
}
