import { isDeepStrictEqual } from 'node:util';
import { ask, tokenFrom } from './ask.ts';
import type { Contenders } from './contenders.ts';
import { OPERATIONS, requestsOf } from './requests.ts';

/** The personas and some of the others. */
const CLIENTS_COMPARED = 20;

/**
 * Whether both gateways give the same data: a gateway that leaves something out would be fast for nothing. One sentence
 * per operation of which an answer differs, or has errors.
 */
export async function differentAnswers(contenders: Contenders, clientIds: readonly string[]): Promise<string[]> {
  const { ours, rival } = contenders.gateways;
  const token = await tokenFrom(contenders.identityProvider);
  const problems: string[] = [];
  for (const operation of OPERATIONS) {
    const requests = requestsOf(operation, clientIds.slice(0, CLIENTS_COMPARED));
    let different = 0;
    for (const { body } of requests) {
      const [one, other] = [await ask(ours.url, token, body), await ask(rival.url, token, body)];
      if (!isDeepStrictEqual(dataOf(one), dataOf(other)) || hasErrors(one) || hasErrors(other)) different += 1;
    }
    if (different > 0)
      problems.push(
        `${operation}: ${different} of ${requests.length} answers differ between the gateways or have errors.`,
      );
  }
  return problems;
}

/** What ours tells beside an answer, its cost, is not compared. */
function dataOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : answer;
}

function hasErrors(answer: unknown): boolean {
  return typeof answer !== 'object' || answer === null || 'errors' in answer;
}
