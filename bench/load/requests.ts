import { CASELOAD, CLIENT_VIEW } from '../../test/kit/operations.ts';
import type { LoadRequest } from './cannon.ts';

/** The operations that are measured, by the name they have in `integration/operations/`. */
export const OPERATIONS = ['ClientView', 'Caseload'] as const;
export type Operation = (typeof OPERATIONS)[number];

export const PAGE = 50;
/** The account that asks, of centre A, and why. */
export const ACCOUNT = 'social-worker';
export const PURPOSE = 'BENEFIT_FOLLOW_UP';

/** The requests of an operation: the view of each client in turn, or the first page. */
export function requestsOf(operation: Operation, clientIds: readonly string[]): LoadRequest[] {
  if (operation === 'Caseload') {
    const body = JSON.stringify({ query: CASELOAD, variables: { first: PAGE } });
    return [{ body, answerStart: '{"data":{"caseload":{' }];
  }
  return clientIds.map((id) => ({
    body: JSON.stringify({ query: CLIENT_VIEW, variables: { id } }),
    answerStart: '{"data":{"client":{',
  }));
}
