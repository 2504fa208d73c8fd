import type { Caller } from '../../shared/caller.ts';
import type { GrantFacts } from '../../shared/grant.ts';
import type { AgreedClient, AgreedClients, AgreedKind } from './agreed-clients.ts';
import { type Answer, type Data, type Http, isData } from './asking.ts';
import type { OwnerShape } from './owner-shape.ts';
import { callerAs, factsFor, type Part } from './people.ts';
import type { Signing } from './signing.ts';
import type { StandIn } from './stand-in.ts';
import type { Standing } from './standing.ts';

/** How long and how much: a busy machine may be given more. */
export interface Limits {
  /** Most time that an answer may take, in milliseconds. */
  readonly answerMs: number;
  /** How long an owner may take to notice a new key of the gateway. */
  readonly rotationMs: number;
  /** A page of 50 may take this many times as long as one client, and this many milliseconds more. */
  readonly growthFactor: number;
  readonly growthFloorMs: number;
}

export const LIMITS: Limits = { answerMs: 10_000, rotationMs: 15_000, growthFactor: 3, growthFloorMs: 150 };

/** What `_service` gave; null where it gave none. */
export interface Served {
  readonly sdl: string | null;
  readonly answer: Answer;
}

/** Everything that a check works with. */
export interface World {
  readonly agreed: AgreedClients;
  readonly shape: OwnerShape;
  readonly served: Served;
  /** The registered schemas, by owner; that of this owner may be missing. */
  readonly registered: ReadonlyMap<string, string>;
  readonly http: Http;
  readonly signing: Signing;
  readonly standIn: StandIn;
  readonly limits: Limits;
  /** What most checks need, as it was found before the first. */
  readonly standing: Standing;
  /** The first so many agreed clients of a kind; all of them when left out. */
  clients(kind: AgreedKind, count?: number): AgreedClient[];
  /** Asks for the record of each client in one `_entities`, as the gateway does. */
  ask(question: Question): Promise<Asked>;
}

/** A representation as the gateway sends it. */
export type Reference = Readonly<Record<string, unknown>>;

export interface Question {
  readonly as: Part;
  readonly clients: readonly AgreedClient[];
  /** Fields of the record; availability, withheld and the agreed section when left out. */
  readonly select?: string;
  /** The caller, where it is another than that part has. */
  readonly caller?: Caller;
  /** What the token states, where it is not as the gateway makes it. */
  readonly token?: (caller: Caller) => string;
  /** What the partnership states, where it is something else. */
  readonly facts?: (facts: GrantFacts, client: AgreedClient) => GrantFacts;
  /** What is sent of a client, where it is not what the gateway sends. */
  readonly reference?: (reference: Reference, index: number) => Reference;
}

export interface Asked {
  readonly caller: Caller;
  readonly answer: Answer;
  /** How many entities came. */
  readonly count: number;
  /** The record of each, in the order in which they came; null where there is none. */
  readonly records: readonly (Data | null)[];
  /** The ids that came back. */
  readonly ids: readonly (string | null)[];
}

type WorldOptions = Omit<World, 'clients' | 'ask' | 'standing'>;

/** Puts together what the checks work with. */
export function createWorld(options: WorldOptions): Omit<World, 'standing'> {
  const { agreed, shape, http, signing } = options;
  return {
    ...options,
    clients: (kind, count) => agreed.clients.filter((client) => client.kind === kind).slice(0, count),
    ask: async (question) => {
      const caller = question.caller ?? callerAs(question.as, agreed);
      const token = question.token?.(caller) ?? signing.caller(caller);
      const references = question.clients.map((client, index) => {
        const stated = factsFor(question.as, agreed, client, caller);
        const facts = question.facts?.(stated, client) ?? stated;
        const reference = { __typename: 'Client', id: client.id, grant: signing.grant(facts) };
        return question.reference?.(reference, index) ?? reference;
      });
      const body = entitiesBody(shape, question.select ?? agreedSelection(shape), references);
      return { caller, ...readEntities(await http.post(body, { token }), shape) };
    },
  };
}

/** Availability, what is withheld, and the section that was agreed on. */
export function agreedSelection({ agreed }: OwnerShape): string {
  return ['availability', 'withheld { section reason }', agreed?.selection ?? ''].join(' ');
}

/** The request of the gateway for a page of clients. */
export function entitiesBody({ client }: OwnerShape, select: string, representations: readonly unknown[]): object {
  const query = `query($representations:[_Any!]!){_entities(representations:$representations){...on Client{schakelKey0:id ${client.field}{${select}}}}}`;
  return { query, variables: { representations } };
}

/** The entities of an answer, or of one of its aliases. */
export function readEntities(answer: Answer, { client }: OwnerShape, alias = '_entities'): Omit<Asked, 'caller'> {
  const list = answer.data?.[alias];
  const entities: unknown[] = Array.isArray(list) ? list : [];
  const record = (entity: unknown) => (isData(entity) && isData(entity[client.field]) ? entity[client.field] : null);
  return {
    answer,
    count: entities.length,
    records: entities.map((entity) => record(entity) as Data | null),
    ids: entities.map((entity) => (isData(entity) && entity.schakelKey0 != null ? String(entity.schakelKey0) : null)),
  };
}
