import type { ErrorCode } from '../../shared/errors.ts';
import type { OwnerName } from '../owner-name.ts';
import { isDangerousKey, isRecord } from '../response-check.ts';
import { SourceFault } from './fault.ts';
import type { Data } from './prepared-fetch.ts';

/** An error of an owner, reduced to what may be told on: the owner's words stay behind. */
export interface PartialError {
  readonly code: ErrorCode;
  readonly path: readonly (string | number)[] | null;
}

export interface Answer {
  readonly data: Data;
  readonly errors: readonly PartialError[];
}

// A list of a million errors is not told on either.
const MOST_ERRORS = 20;

/** Reads the JSON of an owner as a GraphQL answer; throws `SourceFault` when it is none, or has no data. */
export function readAnswer(owner: OwnerName, json: unknown): Answer {
  if (!isRecord(json) || Object.keys(json).some(isDangerousKey)) throw invalid(owner, 'not a GraphQL answer');
  const { data = null, errors = [] } = json;
  if (!Array.isArray(errors)) throw invalid(owner, 'errors is not a list');
  const partial = errors.slice(0, MOST_ERRORS).map(readError);
  if (isRecord(data)) return { data, errors: partial };
  const [first] = partial;
  if (data !== null || first === undefined) throw invalid(owner, 'no data');
  throw refused(owner, first.code);
}

function invalid(owner: OwnerName, reason: string): SourceFault {
  return new SourceFault(owner, 'SOURCE_INVALID', reason);
}

/** An owner that says no is an owner that works: it does not count as a failure, unless it says that it failed. */
function refused(owner: OwnerName, code: ErrorCode): SourceFault {
  return new SourceFault(owner, code, `refused with ${code}`, { isFailure: code === 'INTERNAL' });
}

function readError(error: unknown): PartialError {
  const extensions = isRecord(error) && isRecord(error.extensions) ? error.extensions : {};
  const path = isRecord(error) && Array.isArray(error.path) ? error.path : null;
  return {
    code: codeOf(extensions.code),
    path: path !== null && path.length <= MOST_STEPS && path.every(isStep) ? path : null,
  };
}

const MOST_STEPS = 30;

/** A place in a list or the name of a field: no other words of an owner reach a client. */
function isStep(step: unknown): step is string | number {
  if (typeof step === 'number') return Number.isInteger(step) && step >= 0 && step < 100_000;
  return typeof step === 'string' && /^[_A-Za-z]\w{0,79}$/.test(step);
}

const TOLD: ReadonlyMap<unknown, ErrorCode> = new Map<unknown, ErrorCode>([
  ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
  ['CONFLICT', 'CONFLICT'],
  ['QUERY_TOO_COSTLY', 'QUERY_TOO_COSTLY'],
  ['QUERY_TOO_DEEP', 'QUERY_TOO_DEEP'],
  ['PURPOSE_REQUIRED', 'PURPOSE_REQUIRED'],
  ['PURPOSE_NOT_ALLOWED', 'PURPOSE_NOT_ALLOWED'],
  ['SOURCE_UNAVAILABLE', 'SOURCE_UNAVAILABLE'],
  ['SOURCE_TIMEOUT', 'SOURCE_TIMEOUT'],
  ['SOURCE_INVALID', 'SOURCE_INVALID'],
  // The caller is signed in; it is the owner that did not accept the gateway's word. A client that is told
  // UNAUTHENTICATED would sign its user out.
  ['UNAUTHENTICATED', 'SOURCE_UNAVAILABLE'],
  // The owner runs another schema than the one that was composed.
  ['GRAPHQL_VALIDATION_FAILED', 'SOURCE_INVALID'],
  ['GRAPHQL_PARSE_FAILED', 'SOURCE_INVALID'],
]);

function codeOf(code: unknown): ErrorCode {
  return TOLD.get(code) ?? 'INTERNAL';
}
