import type { GraphQLFormattedError } from 'graphql';
import { sourceOfName } from '../../shared/caller.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import type { Log } from '../log.ts';
import type { OwnerName } from '../owner-name.ts';
import { type SourceFault, unknownOutcome } from './fault.ts';

/** What went wrong at owners during one request: at most one error per owner in the answer, and one line in the log. */
export interface SourceFaults {
  /** Keeps the first fault of an owner, and writes it down; later ones of the same owner have the same cause. */
  add(fault: SourceFault, operation: 'query' | 'mutation'): void;
  /** The errors for the answer. */
  errors(): GraphQLFormattedError[];
}

/**
 * Collects the faults of one request. `log` is that of the request, so that its lines carry the request id, which is also
 * the reference number of a fault that somebody has to look up.
 */
export function createSourceFaults(requestId: string, log: Log): SourceFaults {
  const faults = new Map<OwnerName, GraphQLFormattedError>();
  return {
    add: (fault, operation) => {
      if (faults.has(fault.owner)) return;
      faults.set(fault.owner, formatted(fault, operation, requestId));
      const { source, code, reason, cause } = fault;
      const err = cause === undefined ? {} : { err: cause };
      log.warn({ source, code, reason, ...err }, 'a source failed');
    },
    errors: () => [...faults.values()],
  };
}

function formatted(fault: SourceFault, operation: 'query' | 'mutation', requestId: string): GraphQLFormattedError {
  const isUnknown = operation === 'mutation' && UNCERTAIN.has(fault.code);
  const message = isUnknown ? unknownOutcome(fault.owner) : fault.message;
  return { message, extensions: sourceExtensions(fault.owner, fault.code, requestId) };
}

const UNCERTAIN: ReadonlySet<ErrorCode> = new Set(['SOURCE_UNAVAILABLE', 'SOURCE_TIMEOUT', 'SOURCE_INVALID']);

/** `extensions` of an error that is about one owner; a reference number where somebody has to look. */
export function sourceExtensions(owner: OwnerName, code: ErrorCode, requestId: string): Record<string, string> {
  const source = sourceOfName(owner);
  return code === 'INTERNAL' ? { code, source, reference: requestId } : { code, source };
}
