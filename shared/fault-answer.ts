import { AppError, type ErrorCode } from './errors.ts';

/** What the caller gets to know of a fault: an HTTP status, and an error in the shape of GraphQL. */
export interface FaultAnswer {
  readonly status: number;
  readonly message: string;
  readonly extensions: Readonly<Record<string, string | number>> & { readonly code: ErrorCode };
}

const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  PURPOSE_REQUIRED: 400,
  PURPOSE_NOT_ALLOWED: 403,
  CSRF_REFUSED: 403,
  DOCUMENT_NOT_TRUSTED: 400,
  SOURCE_UNAVAILABLE: 503,
  SOURCE_TIMEOUT: 504,
  SOURCE_INVALID: 502,
  BAD_USER_INPUT: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COSTLY: 400,
  CONFLICT: 409,
  INTERNAL: 500,
};

const REQUEST_FAULTS: Record<string, readonly [status: number, message: string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'The body of the request is larger than is accepted here: send less at a time.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'The body of the request is not JSON: send it as application/json.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'The body of the request is not as long as its content-length says.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'The body of the request is empty: send JSON.'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'The body of the request is not valid JSON: correct it and send it again.'],
  FST_ERR_BAD_URL: [400, 'The address of the request is not a valid URL.'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'The address of the request is too long.'],
};

/**
 * The answer to a fault: an AppError as it is, a request that the server cannot read as BAD_USER_INPUT, and anything
 * else masked as INTERNAL with a reference (made by `newReference`) that has to go into the log beside the error.
 */
export function faultAnswer(error: unknown, newReference: () => string): FaultAnswer {
  if (error instanceof AppError && error.code !== 'INTERNAL') {
    return { status: STATUS[error.code], message: error.message, extensions: { ...error.details, code: error.code } };
  }
  const unreadable = requestFault(error);
  if (unreadable !== null) return badInput(...unreadable);
  const reference = newReference();
  const message = `Something went wrong here; mention reference ${reference} when you report it.`;
  return { status: 500, message, extensions: { code: 'INTERNAL', reference } };
}

function badInput(status: number, message: string): FaultAnswer {
  return { status, message, extensions: { code: 'BAD_USER_INPUT' } };
}

/** The body of an answer with one error, in the shape of GraphQL. */
export function faultBody({ message, extensions }: Omit<FaultAnswer, 'status'>): { errors: object[] } {
  return { errors: [{ message, extensions }] };
}

// Only the server's own errors: a library deep down may throw something with a status of its own.
function requestFault(error: unknown): readonly [number, string] | null {
  if (typeof error !== 'object' || error === null) return null;
  const code = 'code' in error ? String(error.code) : '';
  const known = REQUEST_FAULTS[code];
  if (known !== undefined) return known;
  const status = 'statusCode' in error ? Number(error.statusCode) : 500;
  const unreadable =
    status === 400 && (code.startsWith('FST_ERR_') || ('name' in error && error.name === 'SyntaxError'));
  return unreadable ? [400, 'The request cannot be read: correct it and send it again.'] : null;
}

const UNREADABLE_BODY = JSON.stringify(
  faultBody({ message: 'The request is not valid HTTP.', extensions: { code: 'BAD_USER_INPUT' } }),
);
/** The whole answer to what is not HTTP: there is no request yet, so it is written to the socket as it is. */
export const UNREADABLE = [
  'HTTP/1.1 400 Bad Request',
  'content-type: application/json; charset=utf-8',
  `content-length: ${Buffer.byteLength(UNREADABLE_BODY)}`,
  'connection: close',
  '',
  UNREADABLE_BODY,
].join('\r\n');
