import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Facts, Refusal } from '../parts.ts';
import { openRecord } from '../record.ts';
import type { Breakage } from './breakage.ts';

/** A server that counts wrong, falls over, or tells too much. */
export const brokenServing: readonly Breakage[] = [
  {
    id: 'not-counted',
    mistake: 'does not say how many lines it wrote',
    check: 'log-counted',
    says: 'no number in x-disclosures',
    break: answering(({ headers: { 'x-disclosures': _, ...headers }, ...answer }) => ({ ...answer, headers })),
  },
  {
    id: 'one-line-a-page',
    mistake: 'writes one line for a page, whoever is on it',
    check: 'log-counted',
    says: 'for one and x-disclosures: ',
    break: answering((answer) => ({ ...answer, headers: { ...answer.headers, 'x-disclosures': '1' } })),
  },
  {
    id: 'bad-json-crashes',
    mistake: 'runs into a fault on a body that is no JSON',
    check: 'garbage-json',
    says: 'half a JSON text',
    break: ({ parts }) => ({
      around: (handle) =>
        parts.around(async (body) => {
          JSON.parse(body.toString('utf8'));
          return handle(body);
        }),
    }),
  },
  {
    id: 'bad-query-crashes',
    mistake: 'answers 500 for a query that cannot be read',
    check: 'garbage-query',
    says: 'half a query',
    break: answering((answer) => (/"data":/.test(answer.body) ? answer : { ...answer, status: 500 })),
  },
  {
    id: 'bad-variables-crash',
    mistake: 'calls every error of its own INTERNAL',
    check: 'garbage-variables',
    says: 'representations null',
    break: () => ({ told: (error) => ({ ...error, extensions: { code: 'INTERNAL' } }) }),
  },
  {
    id: 'proto-crashes',
    mistake: 'runs into a fault on a key __proto__',
    check: 'garbage-proto',
    says: '__proto__ as',
    break: ({ parts }) => ({
      around: (handle) =>
        parts.around(async (body) => {
          if (body.includes('__proto__')) throw new TypeError('polluted');
          return handle(body);
        }),
    }),
  },
  {
    id: 'any-size',
    mistake: 'reads a body however large it is',
    check: 'body-limit',
    says: 'refuse a body of more than a few MiB',
    break: () => ({ bodyLimit: Number.POSITIVE_INFINITY }),
  },
  {
    id: 'own-codes',
    mistake: 'has codes of its own',
    check: 'error-codes',
    says: 'extensions.code from the agreed list',
    break: () => ({ told: (error) => ({ ...error, extensions: { code: 'ERR_4711' } }) }),
  },
  {
    id: 'repeats-what-was-sent',
    mistake: 'says in its message what it could not find',
    check: 'error-private',
    says: 'the national number that was sent',
    break: ({ parts }) => ({
      entities: (all, asked, open) =>
        parts.entities(all, asked, async (one) => {
          const found = await open(one);
          if (!(found instanceof Refusal)) return found;
          return new Refusal(found.code, `Nothing found for ${String(one.__typename)} ${String(one.id)}.`);
        }),
    }),
  },
  {
    id: 'one-client-at-a-time',
    mistake: 'keeps the client of a request in a variable that all requests share',
    check: 'concurrency',
    says: 'each about another client',
    break: ({ parts }) => {
      let current: Facts | null = null;
      return {
        open: (own, facts, asked) => {
          current = facts;
          return openRecord(
            { ...own, find: (_numbers, holders) => own.find(current?.nationalNumbers ?? [], holders) },
            facts,
            asked,
          );
        },
        // As long as a database takes: others come in meanwhile.
        entities: async (...given) => {
          const found = await parts.entities(...given);
          await sleep(300);
          return found;
        },
      };
    },
  },
  {
    id: 'no-health',
    mistake: 'has no address of its health',
    check: 'health',
    says: 'came HTTP 404: answer 200 at /healthz',
    break: () => ({ healthy: false }),
  },
  {
    id: 'never-ready',
    mistake: 'is never ready',
    check: 'ready',
    says: 'came HTTP 503: answer 200 at /readyz',
    break: () => ({ ready: () => false }),
  },
];

function answering(change: (answer: Answer) => Answer): Breakage['break'] {
  return ({ parts }) => ({ around: (handle) => parts.around(async (body) => change(await handle(body))) });
}
