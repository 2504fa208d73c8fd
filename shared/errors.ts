/** Stable codes in `extensions.code`; a client may rely on every one of them. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'PURPOSE_REQUIRED'
  | 'PURPOSE_NOT_ALLOWED'
  | 'CSRF_REFUSED'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'SOURCE_UNAVAILABLE'
  | 'SOURCE_TIMEOUT'
  | 'SOURCE_INVALID'
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COSTLY'
  | 'CONFLICT'
  | 'INTERNAL';

/**
 * A fault with a stable code and a sentence that is safe to show: it holds no personal data, no address and no SQL.
 * Everything that is not an `AppError` is masked as INTERNAL before it leaves a process.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Record<string, string | number> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** No valid caller: a token is missing, expired, forged or meant for somebody else. HTTP 401. */
export class Unauthenticated extends AppError {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super('UNAUTHENTICATED', message, options);
  }
}

/** The request is at fault: the message says what, where and what to do. HTTP 400. */
export class BadUserInput extends AppError {
  constructor(message: string, options: { cause?: unknown; details?: Record<string, string | number> } = {}) {
    super('BAD_USER_INPUT', message, options);
  }
}

/** A database of one or more holders does not answer: their parts are withheld, the others are shown. */
export class DatabaseUnavailable extends AppError {
  constructor(database: string, options: { cause?: unknown } = {}) {
    super('SOURCE_UNAVAILABLE', `The database "${database}" cannot be reached.`, options);
  }
}

/**
 * A database that will not work until somebody repairs or configures something. The sentence says which file or
 * server, what is wrong and what to do; it is for the operator and never leaves the process in an answer.
 */
export class DatabaseUnusable extends Error {
  constructor(sentence: string, options: { cause?: unknown } = {}) {
    super(sentence, options);
    this.name = 'DatabaseUnusable';
  }
}

/** The disclosure could not be written down, so nothing may be disclosed. */
export class LogUnavailable extends AppError {
  constructor(options: { cause?: unknown } = {}) {
    super('SOURCE_UNAVAILABLE', 'The disclosure log cannot be written.', options);
  }
}

/** The process cannot start with what it was given: the message lists every problem, one a line. */
export class ConfigurationError extends Error {
  readonly problems: readonly string[];

  constructor(process: string, problems: readonly string[]) {
    super(`${process} cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigurationError';
    this.problems = problems;
  }
}
