import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode } from '../shared/errors.ts';
import { inputMessage } from '../shared/input-message.ts';
import { redact } from '../shared/national-number.ts';
import type { Log } from './log.ts';

export interface ErrorFormat {
  /** Suggestions ("Did you mean …?") tell about the schema, so they are given in development only. */
  readonly development: boolean;
  readonly newReference: () => string;
  readonly log: Log;
}

/**
 * Makes every error that leaves the gateway: a stable code, a sentence without a value that was sent, and nothing else of
 * what was thrown. What is not foreseen becomes INTERNAL with a reference, which stands in the log beside the stack.
 */
export function createErrorFormat(
  format: ErrorFormat,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const known = sourceError(formatted) ?? limitError(formatted) ?? inputError(formatted, error, format);
    return known ?? internalError(formatted, error, format);
  };
}

type Extensions = GraphQLFormattedError['extensions'];

/** Errors of owners have got their sentence in the data source. */
function sourceError({ message, path, extensions }: GraphQLFormattedError): GraphQLFormattedError | null {
  const { code, source, reference } = extensions ?? {};
  if (typeof source !== 'string' || typeof code !== 'string') return null;
  const told = reference === undefined ? { code, source } : { code, source, reference };
  return { message: redact(message), ...(path ? { path } : {}), extensions: told };
}

/** Errors of `limits.ts` say which limit it is in `limit`, because the server overwrites `code`. */
function limitError({ message, locations, extensions }: GraphQLFormattedError): GraphQLFormattedError | null {
  const code = limitOf(message, extensions);
  if (code === null) return null;
  const sentence = message.startsWith('Syntax Error: Document contains') ? TOO_MANY_TOKENS : redact(message);
  return { message: sentence, ...(locations ? { locations } : {}), extensions: { code } };
}

const TOO_MANY_TOKENS = 'The query is too long: split it, or ask for fewer fields.';

function limitOf(message: string, extensions: Extensions): ErrorCode | null {
  if (message.startsWith('Syntax Error: Document contains more')) return 'QUERY_TOO_COSTLY';
  const limit = extensions?.limit;
  return limit === 'QUERY_TOO_DEEP' || limit === 'QUERY_TOO_COSTLY' ? limit : null;
}

const INPUT_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

function inputError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { development }: ErrorFormat,
): GraphQLFormattedError | null {
  const { locations, extensions } = formatted;
  if (!INPUT_CODES.has(extensions?.code)) return null;
  const message = sentenceOf(formatted, error);
  const told = development ? message : message.replace(/ ?Did you mean[^?]*\?/g, '');
  return { message: told, ...(locations ? { locations } : {}), extensions: { code: 'BAD_USER_INPUT' } };
}

const NO_INTROSPECTION = 'The schema cannot be asked for here: read it in the schema reference.';
const NO_PERSISTED_QUERIES = 'Persisted queries are not supported: send the whole query.';

function sentenceOf({ message, extensions }: GraphQLFormattedError, error: unknown): string {
  if (extensions?.validationErrorCode === 'INTROSPECTION_DISABLED') return NO_INTROSPECTION;
  if (String(extensions?.code).startsWith('PERSISTED_QUERY')) return NO_PERSISTED_QUERIES;
  const originalError = error instanceof GraphQLError ? error.originalError : undefined;
  return inputMessage({ message, originalError });
}

function internalError(formatted: GraphQLFormattedError, error: unknown, format: ErrorFormat): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof AppError && cause.code !== 'INTERNAL') {
    return { message: redact(cause.message), extensions: { ...cause.details, code: cause.code } };
  }
  const reference = format.newReference();
  format.log.error({ reference, err: cause }, 'unexpected fault');
  const message = `Something went wrong here; mention reference ${reference} when you report it.`;
  return { message, ...(formatted.path ? { path: formatted.path } : {}), extensions: { code: 'INTERNAL', reference } };
}
