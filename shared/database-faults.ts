import { QueryFailedError } from 'typeorm';

export { DatabaseUnusable } from './errors.ts';

/** A statement that the database refused. Holds the statement and the code, never a value: values may be personal. */
export class StatementFailed extends Error {
  /** The driver's code, such as SQLITE_CONSTRAINT_UNIQUE or ER_DUP_ENTRY. */
  readonly code: string;

  constructor(database: string, code: string, sql: string) {
    super(`The database "${database}" refused a statement with ${code}: ${sql.slice(0, 200)}`);
    this.name = 'StatementFailed';
    this.code = code;
  }
}

/** Codes of a server that cannot be reached or cannot serve now, and of a file that cannot be read or written now. */
const UNAVAILABLE = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'],
  ...['PROTOCOL_CONNECTION_LOST', 'PROTOCOL_SEQUENCE_TIMEOUT', 'ER_CON_COUNT_ERROR'],
  ...['ER_SERVER_SHUTDOWN', 'ER_NORMAL_SHUTDOWN', 'ER_CONNECTION_KILLED', 'ER_NEW_ABORTING_CONNECTION'],
  ...['ER_OPTION_PREVENTS_STATEMENT', 'ER_READ_ONLY_MODE', 'ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION'],
  ...[
    'ER_DISK_FULL',
    'ER_RECORD_FILE_FULL',
    'ER_UNKNOWN_COM_ERROR',
    'ER_ACCESS_DENIED_ERROR',
    'ER_DBACCESS_DENIED_ERROR',
  ],
  ...['ER_BAD_DB_ERROR', 'SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_IOERR', 'SQLITE_FULL', 'SQLITE_READONLY'],
  ...['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_CANTOPEN', 'SQLITE_MISUSE'],
]);

/** The `code` of an error of a driver or of the system, or an empty text. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** Only statements: an error with a code may also come from a file or a neighbour that the unit of work used. */
function driverFault(error: unknown): Error | null {
  return error instanceof QueryFailedError ? error.driverError : null;
}

/** The driver's code of a failed statement; null when the error did not come from a statement. */
export function faultCode(error: unknown): string | null {
  if (error instanceof StatementFailed) return error.code;
  const fault = driverFault(error);
  if (!fault) return null;
  return errorCode(fault) || 'UNKNOWN';
}

/** Whether an insert or update met a row with the same key. Works inside and outside the unit of work. */
export function isDuplicate(error: unknown): boolean {
  const code = faultCode(error);
  return code === 'ER_DUP_ENTRY' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

/** Whether the database ended this transaction to let another one pass: deadlock (1213) or lock wait (1205). */
export function isContention(error: unknown): boolean {
  const code = faultCode(error);
  return code === 'ER_LOCK_DEADLOCK' || code === 'ER_LOCK_WAIT_TIMEOUT';
}

/** Whether the connection broke while the statement was under way. */
export function isLost(error: unknown): boolean {
  const fault = driverFault(error);
  return fault !== null && 'fatal' in fault && fault.fatal === true;
}

/** Whether the connection or the file is at fault, and not the statement. */
export function isUnavailable(error: unknown): boolean {
  if (isLost(error)) return true;
  const code = faultCode(error);
  if (code === null) return false;
  return UNAVAILABLE.has(code) || UNAVAILABLE.has(code.split('_').slice(0, 2).join('_'));
}

/** A refused statement without its values: drivers put them in their messages, TypeORM puts them on its errors. */
export function withoutValues(database: string, error: QueryFailedError): StatementFailed {
  const failed = new StatementFailed(database, faultCode(error) ?? 'UNKNOWN', error.query);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  failed.stack = [`${failed.name}: ${failed.message}`, ...frames].join('\n');
  return failed;
}
