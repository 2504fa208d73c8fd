import { type Words, words } from './words.ts';

export type Data = Readonly<Record<string, unknown>>;

/** An error of a GraphQL answer, as far as it could be read. */
export interface AnswerError {
  readonly message: string;
  readonly code: string | null;
  /** Where in the answer, as `_entities.0`; null where it says nowhere. */
  readonly path: string | null;
  readonly raw: unknown;
}

/** What came back; `status` is 0 when nothing did, and `broken` then says why. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly isJson: boolean;
  readonly data: Data | null;
  readonly errors: readonly AnswerError[];
  readonly ms: number;
  readonly broken: string | null;
}

export interface PostOptions {
  readonly token?: string | null;
  readonly signal?: AbortSignal;
  readonly contentType?: string;
}

/** The owner under test, over HTTP and in no other way. */
export interface Http {
  readonly url: string;
  post(body: string | object, options?: PostOptions): Promise<Answer>;
  get(path: string): Promise<Answer>;
}

/** The way to an owner; an answer that takes longer than `limitMs` counts as none. It never throws. */
export function createHttp(url: string, limitMs: number): Http {
  const base = url.replace(/\/$/, '');
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const before = performance.now();
    try {
      const limits = [AbortSignal.timeout(limitMs), ...(init.signal ? [init.signal] : [])];
      const response = await fetch(`${base}${path}`, { ...init, redirect: 'manual', signal: AbortSignal.any(limits) });
      const text = await response.text();
      return read(response.status, response.headers, text, performance.now() - before);
    } catch (error) {
      return { ...nothing, ms: performance.now() - before, broken: reasonOf(error) };
    }
  };
  return {
    url: base,
    get: (path) => ask(path, { method: 'GET' }),
    post: (body, { token = null, signal, contentType = 'application/json' } = {}) =>
      ask('/graphql', {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: {
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          'content-type': contentType,
          accept: 'application/graphql-response+json, application/json',
        },
        ...(signal === undefined ? {} : { signal }),
      }),
  };
}

const nothing = { status: 0, headers: new Headers(), text: '', isJson: false, data: null, errors: [] };

function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  // By what it has and not by its class: what fetch throws may come of another realm.
  const { cause } = error as { cause?: unknown };
  const told = typeof cause === 'object' && cause !== null ? cause : error;
  if ('code' in told && typeof told.code === 'string') return told.code;
  return 'name' in told ? String(told.name) : 'unknown';
}

function read(status: number, headers: Headers, text: string, ms: number): Answer {
  const json = parsed(text);
  const { data = null, errors = [] } = isData(json) ? json : {};
  return {
    ...{ status, headers, text, ms, broken: null },
    isJson: isData(json) && /^application\/(graphql-response\+)?json\s*(;|$)/i.test(headers.get('content-type') ?? ''),
    data: isData(data) ? data : null,
    errors: Array.isArray(errors) ? errors.map(readError) : [],
  };
}

function readError(raw: unknown): AnswerError {
  const { message, path, extensions } = isData(raw) ? raw : {};
  const code = isData(extensions) && typeof extensions.code === 'string' ? extensions.code : null;
  return { message: String(message ?? ''), code, path: Array.isArray(path) ? path.join('.') : null, raw };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether a value of an answer is an object. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the answer refuses the caller: no data, and 401 or the code that says so. */
export function isUnauthenticated({ status, data, errors }: Answer): boolean {
  const hasData = data !== null && Object.values(data).some((value) => value !== null);
  return !hasData && (status === 401 || errors.some(({ code }) => code === 'UNAUTHENTICATED'));
}

/** The answer in a few words, without anything that it says of a person. */
export function described({ status, broken, isJson, data, errors }: Answer): Words {
  if (broken === 'TimeoutError') return LATE;
  if (broken !== null) return words(`no answer (${broken})`, `geen antwoord (${broken})`);
  if (!isJson) return words(`HTTP ${status} that is no JSON`, `HTTP ${status} zonder JSON`);
  const told = saidCodes(errors);
  const hasData = data !== null && Object.values(data).some((value) => value !== null);
  return words(
    `HTTP ${status} ${hasData ? 'with' : 'without'} data and ${told.en}`,
    `HTTP ${status} ${hasData ? 'met' : 'zonder'} gegevens en ${told.nl}`,
  );
}

/** How it is said that an answer took longer than it may. */
export const LATE = words('no answer in time', 'geen antwoord op tijd');

function saidCodes(errors: readonly AnswerError[]): Words {
  const codes = [...new Set(errors.flatMap(({ code }) => code ?? []))].join(', ');
  const isBare = errors.some(({ code }) => code === null);
  if (errors.length === 0) return words('without errors', 'zonder fouten');
  const bare = words('an error without extensions.code', 'een fout zonder extensions.code');
  if (codes === '') return bare;
  return isBare
    ? words(`error ${codes} and ${bare.en}`, `fout ${codes} en ${bare.nl}`)
    : words(`error ${codes}`, `fout ${codes}`);
}
