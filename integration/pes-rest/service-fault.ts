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

/**
 * What a call ended with: a broken connection as a fault of the service, by its code and never by its message, which holds
 * addresses. An error without a code is one of ours, and stays what it is.
 */
export function faultOf(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (error instanceof ServiceFault || typeof code !== 'string') return error;
  return new ServiceFault(`no connection (${code}): is the address right and the service up?`, { cause: error });
}
