import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { Source } from '../../shared/caller.ts';

/** Why something that was asked is not there: `extensions.code` of the gateway, or what the browser met. */
export interface Problem {
  readonly code: ProblemCode;
  /** The owner that it is about. */
  readonly source: Source | null;
  /** What the gateway says about it; never shown for a fault of an owner, which has words of our own. */
  readonly message: string;
  /** By which the people who keep Schakel find it in their log. */
  readonly reference: string | null;
}

const CODES = [
  'UNAUTHENTICATED',
  'PURPOSE_REQUIRED',
  'PURPOSE_NOT_ALLOWED',
  'SOURCE_UNAVAILABLE',
  'SOURCE_TIMEOUT',
  'SOURCE_INVALID',
  'BAD_USER_INPUT',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'CONFLICT',
  'DOCUMENT_NOT_TRUSTED',
  'CSRF_REFUSED',
  'INTERNAL',
  'NO_CONNECTION',
] as const;
export type ProblemCode = (typeof CODES)[number];

const SOURCES: readonly Source[] = ['PES', 'WELFARE', 'SOCIAL_ECONOMY', 'PARTNERSHIP'];

/** The problems in what Apollo Client gives as `error`, each owner's fault once. */
export function problemsOf(error: unknown): Problem[] {
  if (error === undefined || error === null) return [];
  const found = CombinedGraphQLErrors.is(error)
    ? error.errors.map(({ message, extensions }) => problemFrom(message, extensions))
    : [withoutAnswer(error)];
  return found.filter((one, at) => found.findIndex((other) => isSame(one, other)) === at);
}

/** Whether asking again later can help: an owner or the connection is away. */
export function passes({ code }: Problem): boolean {
  return code.startsWith('SOURCE_') || code === 'NO_CONNECTION';
}

function problemFrom(message: string, extensions: Readonly<Record<string, unknown>> = {}): Problem {
  const { code, source, reference } = extensions;
  return {
    code: CODES.find((known) => known === code) ?? 'INTERNAL',
    source: SOURCES.find((known) => known === source) ?? null,
    message,
    reference: typeof reference === 'string' ? reference : null,
  };
}

/** The gateway was not reached, or something in between answered for it. */
function withoutAnswer(error: unknown): Problem {
  const refused = ServerError.is(error) && error.statusCode < 500;
  return { code: refused ? 'INTERNAL' : 'NO_CONNECTION', source: null, message: '', reference: null };
}

function isSame(one: Problem, other: Problem): boolean {
  return one.code === other.code && one.source === other.source && one.message === other.message;
}
