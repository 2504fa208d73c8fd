import { type DestinationStream, type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino';
import { loggableError } from './loggable-error.ts';
import { redact } from './national-number.ts';

/** What is needed to log: the process' name on every line, the least level, and another place than standard output. */
export interface ServiceLogOptions {
  readonly name: string;
  readonly level: string;
  readonly logTo?: DestinationStream;
}

/**
 * The log of a process: JSON, one line an event. Private by construction: errors lose what a library hung on them
 * (`loggableError`), and the finished line goes through `redact`, so that no national number is written whoever logs.
 */
export function createServiceLog({ name, level, logTo }: ServiceLogOptions): Logger {
  const options: LoggerOptions = {
    level,
    base: { name },
    timestamp: stdTimeFunctions.isoTime,
    serializers: { err: loggableError, error: loggableError, req: methodOnly, res: statusOnly },
    hooks: { logMethod: withSafeMessage, streamWrite: redactLine },
  };
  // Written at once. By default pino keeps lines until the end, and then waits for ever when nobody reads them any more.
  return pino(options, logTo ?? pino.destination({ dest: 1, sync: true }));
}

/** The path of a URL for the log: no query string, percent signs decoded so that nothing hides behind them, redacted. */
export function loggablePath(url: string): string {
  let path = url.split(/[?#]/, 1)[0] ?? '';
  let previous: string;
  do {
    previous = path;
    path = path.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  } while (path !== previous);
  return redact(path.split('?', 1)[0] ?? '').slice(0, 200);
}

type LogMethod = NonNullable<NonNullable<LoggerOptions['hooks']>['logMethod']>;

// Without a message of its own, a line with an error would get the error's message as it is.
const withSafeMessage: LogMethod = function withSafeMessage(args, method) {
  const [first, message] = args;
  const error = message === undefined ? errorIn(first) : undefined;
  if (error === undefined) return method.apply(this, args);
  return method.apply(this, [first, loggableError(error).message]);
};

function errorIn(logged: unknown): unknown {
  if (typeof logged !== 'object' || logged === null) return undefined;
  if ('err' in logged) return logged.err;
  return 'stack' in logged && 'message' in logged ? logged : undefined;
}

function redactLine(line: string): string {
  const redacted = redact(line);
  if (redacted === line || isJson(redacted)) return redacted;
  // The number was a JSON number: without its quotes the mask would break the line.
  return `${redact(JSON.stringify(JSON.parse(line, numbersAsText)))}\n`;
}

function numbersAsText(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? redactNumber(value) : value;
}

function redactNumber(value: number): number | string {
  const redacted = redact(String(value));
  return redacted === String(value) ? value : redacted;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function methodOnly(request: { method?: unknown }): object {
  return { method: request.method };
}

function statusOnly(reply: { statusCode?: unknown }): object {
  return { status: reply.statusCode };
}
