import { readFileSync } from 'node:fs';

function operation(name: string): string {
  return readFileSync(new URL(`../../integration/operations/${name}.graphql`, import.meta.url), 'utf8');
}

/** The operations that client developers start with; the tests ask nothing else where these will do. */
export const CLIENT_VIEW = operation('client-view');
export const CASELOAD = operation('caseload');

/** The fields of `ClientView`, for an operation that starts elsewhere. */
export const CLIENT_VIEW_FIELDS = CLIENT_VIEW.slice(CLIENT_VIEW.indexOf('fragment ClientViewFields'));
