import { AppError, type ErrorCode } from '../../shared/errors.ts';
import { faultAnswer } from '../../shared/fault-answer.ts';

interface ErrorText {
  readonly meaning: string;
  readonly advice: string;
  /** What stands in `extensions` beside the code. */
  readonly beside: string;
}

/** What a client has to know of every code; a code without a text does not compile. */
export const ERROR_TEXTS: Readonly<Record<ErrorCode, ErrorText>> = {
  UNAUTHENTICATED: {
    meaning:
      'The access token is missing, has expired, or does not say who you are. With `source`: that owner did not accept who asks.',
    advice: 'Sign in again. With `source`: ask again later.',
    beside: '`source` for an owner',
  },
  PURPOSE_REQUIRED: {
    meaning: 'The header `x-purpose` is missing.',
    advice: 'Send one of the purposes in `allowed`.',
    beside: '`allowed`: purposes of your roles, separated by spaces',
  },
  PURPOSE_NOT_ALLOWED: {
    meaning: 'The purpose does not exist, or none of your roles allows it.',
    advice: 'Send one of the purposes in `allowed`.',
    beside: '`allowed`',
  },
  CSRF_REFUSED: {
    meaning: 'A request with the session of the workbench that does not show that a page of the workbench made it.',
    advice: 'Read `GET /session` again and send its `csrfToken` as `x-csrf-token`, from a page of the same origin.',
    beside: '',
  },
  DOCUMENT_NOT_TRUSTED: {
    meaning:
      'The `documentId` is not known, or a query text was sent where only registered documents are answered: with the session of the workbench, and in production.',
    advice:
      'In a client: register the document and send its id with `apollographql-client-name` (`docs/clients.md`). In the workbench: load it again, it may be of an earlier version.',
    beside: '',
  },
  SOURCE_UNAVAILABLE: {
    meaning:
      'An owner cannot be reached; everything of the others is in the answer. Without `source`: the identity provider cannot be reached, or the service is stopping.',
    advice: 'Show what is there, say which source is missing, ask again in some seconds.',
    beside: '`source`',
  },
  SOURCE_TIMEOUT: {
    meaning: 'An owner did not answer in time.',
    advice: 'As SOURCE_UNAVAILABLE.',
    beside: '`source`',
  },
  SOURCE_INVALID: {
    meaning: 'An owner answered with something that does not keep to its schema; nothing of it is shown.',
    advice: 'As SOURCE_UNAVAILABLE; asking again at once does not help.',
    beside: '`source`',
  },
  BAD_USER_INPUT: {
    meaning:
      'The request cannot be read, the query is not valid for the schema, or a value is not one that the field takes.',
    advice: 'Correct the request: the message says what and where.',
    beside: '`source` when an owner refused the value',
  },
  QUERY_TOO_DEEP: {
    meaning: 'The query has more levels than is allowed.',
    advice: 'Ask for fewer levels; see the limits.',
    beside: '',
  },
  QUERY_TOO_COSTLY: {
    meaning: 'The query is too long, selects too many fields, aliases or root fields, or costs too much.',
    advice: 'Ask for less, as the message says, or send several queries; see the limits.',
    beside: '',
  },
  CONFLICT: {
    meaning: 'The record has changed since it was read.',
    advice: 'Read it again, then repeat the change.',
    beside: '`source`',
  },
  INTERNAL: {
    meaning: 'A fault of ours.',
    advice: 'Report it with the reference number: it leads to the line in the log.',
    beside: '`reference`, and `source` when it is about one owner',
  },
};

/** The HTTP status of a request that fails as a whole with this code. */
export function statusOf(code: ErrorCode): number {
  return faultAnswer(new AppError(code, ''), () => '').status;
}
