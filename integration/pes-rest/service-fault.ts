import { AppError } from '../../shared/errors.ts';

/**
 * VDAB's service did not give what was asked: its parts are withheld as those of a database that is down. `reason` is one
 * sentence for the log: it names fields and codes, and repeats nothing that the service said.
 */
export class ServiceFault extends AppError {
  readonly reason: string;

  constructor(reason: string, options: { cause?: unknown } = {}) {
    super('SOURCE_UNAVAILABLE', 'The service of VDAB cannot be reached.', options);
    this.reason = reason;
  }
}

/** The fault that any error comes to: the code of a broken connection, never its message, which holds addresses. */
export function asServiceFault(error: unknown): ServiceFault {
  if (error instanceof ServiceFault) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown fault';
  return new ServiceFault(`no connection (${code}): is the address right and the service up?`, { cause: error });
}
