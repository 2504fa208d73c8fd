import { setTimeout as sleep } from 'node:timers/promises';
import { type Entity, type OpenOne, type Parts, Refusal, type Representation } from '../parts.ts';
import type { Breakage } from './breakage.ts';

/** `_entities` that does not answer one at its place for each that was asked. */
export const brokenEntities: readonly Breakage[] = [
  {
    id: 'database-order',
    mistake: 'answers in the order of the database',
    check: 'entities-order',
    says: 'at its own place',
    break: ({ parts }) => ({
      entities: async (...given) => [...(await parts.entities(...given))].sort(byId),
    }),
  },
  {
    id: 'distinct',
    mistake: 'answers everybody once',
    check: 'entities-duplicates',
    says: 'came 3 entities in the place of 5',
    break: ({ parts }) => ({
      entities: (all, asked, open) => parts.entities(distinct(all), asked, open),
    }),
  },
  {
    id: 'gaps-closed',
    mistake: 'leaves out whom it cannot open',
    check: 'entities-nulls',
    says: 'null at the place of the one that cannot be opened',
    break: ({ parts }) => ({
      entities: async (...given) => (await parts.entities(...given)).filter((one) => !(one instanceof Error)),
    }),
  },
  {
    id: 'one-bad-all-bad',
    mistake: 'refuses the whole page for one client without a grant',
    check: 'entities-nulls',
    says: 'serve the others',
    break: ({ parts }) => ({
      entities: async (...given) => {
        const found = await parts.entities(...given);
        for (const one of found) if (one instanceof Error) throw one;
        return found;
      },
    }),
  },
  {
    id: 'unknown-type-crashes',
    mistake: 'runs into a fault on a type that it does not have',
    check: 'entities-typename',
    says: '__typename Nobody',
    break: opening(async (one, open) => {
      if (one.__typename !== 'Client') throw new TypeError('no such type');
      return open(one);
    }),
  },
  {
    id: 'strict-keys',
    mistake: 'refuses a representation with a key that it does not know',
    check: 'entities-extra-keys',
    says: 'ignore every other key',
    break: opening(async (one, open) => {
      const isKnown = Object.keys(one).every((key) => ['__typename', 'id', 'grant'].includes(key));
      return isKnown ? open(one) : new Refusal('BAD_USER_INPUT', 'A representation has a key that is not known.');
    }),
  },
  {
    id: 'first-answer-kept',
    mistake: 'keeps the first _entities of a request for the second',
    check: 'entities-aliased-twice',
    says: 'under second 1 entity in the place of 2',
    break: ({ parts }) => {
      const kept = new WeakMap<object, Promise<readonly Entity[]>>();
      return {
        entities: (all, asked, open) => {
          const answer = kept.get(asked) ?? parts.entities(all, asked, open);
          kept.set(asked, answer);
          return answer;
        },
      };
    },
  },
  {
    id: 'small-pages',
    mistake: 'takes a hundred at most',
    check: 'batch-200',
    says: 'accept pages of 200 representations',
    break: ({ parts }) => ({
      entities: (all, asked, open) => {
        if (all.length > 100) throw new Refusal('QUERY_TOO_COSTLY', 'At most a hundred clients at a time.');
        return parts.entities(all, asked, open);
      },
    }),
  },
  {
    id: 'one-by-one',
    mistake: 'asks the database for each client by itself',
    check: 'batch-growth',
    says: 'load what a page needs in one statement',
    break: () => ({ entities: (all, _asked, open) => inTurn(all, open, 40) }),
  },
  {
    id: 'works-for-nobody',
    mistake: 'works on for callers who hung up, before it looks at the next',
    check: 'hang-up',
    says: 'stop working for a connection that is gone',
    break: ({ parts }) => {
      let before: Promise<unknown> = Promise.resolve();
      const entities: Parts['entities'] = (all, asked, open) => {
        const ended = before.then(() => sleep(all.length > 1 ? 2000 : 0, undefined, { ref: false }));
        before = ended;
        return ended.then(() => parts.entities(all, { ...asked, signal: new AbortController().signal }, open));
      };
      return { entities };
    },
  },
];

function byId(one: Entity, other: Entity): number {
  return idOf(one).localeCompare(idOf(other));
}

function idOf(entity: Entity): string {
  return entity !== null && 'id' in entity ? entity.id : '';
}

function distinct(all: readonly Representation[]): Representation[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function opening(change: (one: Representation, open: OpenOne) => Promise<Entity>): Breakage['break'] {
  return ({ parts }) => ({
    entities: (all, asked, open) => parts.entities(all, asked, (one) => change(one, open)),
  });
}

async function inTurn(all: readonly Representation[], open: OpenOne, ms: number): Promise<Entity[]> {
  const found: Entity[] = [];
  for (const one of all) {
    await sleep(ms);
    found.push(await open(one));
  }
  return found;
}
