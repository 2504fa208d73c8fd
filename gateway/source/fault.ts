import { type Owner, sourceOfName } from '../../shared/caller.ts';
import { AppError, type ErrorCode } from '../../shared/errors.ts';
import type { OwnerName } from '../owner-name.ts';

/** What a log line says about a fault: a few words of ours, never the owner's own. */
export type FaultReason = string;

/** An owner's part of an answer is missing: what the client is told, and why, for the log. */
export class SourceFault extends AppError {
  readonly owner: OwnerName;
  readonly reason: FaultReason;
  /** Whether the owner itself did badly, which counts for its circuit breaker. */
  readonly isFailure: boolean;

  constructor(
    owner: OwnerName,
    code: ErrorCode,
    reason: FaultReason,
    options: { isFailure?: boolean; cause?: unknown } = {},
  ) {
    super(code, faultSentence(owner, code), { cause: options.cause, details: { source: sourceOfName(owner) } });
    this.owner = owner;
    this.reason = reason;
    this.isFailure = options.isFailure ?? true;
  }

  get source(): string {
    return sourceOfName(this.owner);
  }
}

const NAMES: Record<Owner, string> = {
  partnership: 'The local partnership',
  pes: 'The public employment service',
  welfare: 'The social welfare centres',
  'social-economy': 'The social economy',
};

const NAMED: ReadonlyMap<OwnerName, string> = new Map(Object.entries(NAMES));

function nameOf(owner: OwnerName): string {
  return NAMED.get(owner) ?? `The owner ${owner}`;
}

const SENTENCES: Record<ErrorCode, string> = {
  SOURCE_UNAVAILABLE: 'cannot be reached: its part of the answer is missing; ask again later',
  SOURCE_TIMEOUT: 'did not answer in time: its part of the answer is missing; ask again later',
  SOURCE_INVALID: 'gave an answer that cannot be used: its part of the answer is missing',
  BAD_USER_INPUT: 'refused a value in this request: check the arguments of the fields that it answers',
  CONFLICT: 'refused the change, because the record has changed since it was read: read it again',
  QUERY_TOO_COSTLY: 'refused its part of the query as too costly: ask for fewer fields or a smaller page',
  QUERY_TOO_DEEP: 'refused its part of the query as too deep: ask for fewer levels',
  PURPOSE_REQUIRED: 'needs a purpose for this request',
  PURPOSE_NOT_ALLOWED: 'does not allow this request for the purpose that was given',
  CSRF_REFUSED: 'did not accept the page that asks',
  DOCUMENT_NOT_TRUSTED: 'did not accept its part of the query',
  UNAUTHENTICATED: 'did not accept who asks: its part of the answer is missing; ask again later',
  INTERNAL: 'could not make its part of the answer: give the reference number when you report it',
};

/** One sentence for the client about an owner; it holds nothing that the owner said. */
export function faultSentence(owner: OwnerName, code: ErrorCode): string {
  return `${nameOf(owner)} ${SENTENCES[code]}.`;
}

/** A change of which nobody knows whether it was made: asking again blindly could make it twice. */
export function unknownOutcome(owner: OwnerName): string {
  return `${nameOf(owner)} did not confirm the change: look at the record before you ask again.`;
}
