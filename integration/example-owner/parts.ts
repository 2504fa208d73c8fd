/** Who asks: what a caller token states. */
export interface Caller {
  readonly sub: string;
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly purpose: string;
  readonly request: string;
  readonly language: string;
}

/** Of whom, and in which relation: what a grant states. */
export interface Facts {
  readonly clientId: string;
  readonly nationalNumbers: readonly string[];
  readonly staffMember: string;
  readonly organisation: string | null;
  readonly organisationKind: string | null;
  readonly purpose: string;
  readonly relation: string;
  readonly sharing: Readonly<Record<string, string>>;
  readonly holders: readonly { readonly owner: string; readonly organisation: string }[];
}

/** A client's record as it is stored. */
export interface Row {
  readonly registration: { readonly category: string; readonly registeredOn: string } | null;
  readonly contactPoints: readonly { readonly kind: string; readonly value: string; readonly since: string | null }[];
  /** Moment of the last change, ISO 8601. */
  readonly changedAt: string;
}

export interface Decision {
  readonly permitted: boolean;
  readonly rule: string;
  readonly legalBasis: string | null;
  /** Why it is refused; null when it is permitted. */
  readonly reason: string | null;
  /** Other purposes for which the caller's roles would get it. */
  readonly otherPurposes: readonly string[];
}

/** One line of the disclosure log, before it has its place in the chain. */
export interface Line {
  readonly requestId: string;
  readonly clientId: string;
  readonly staffMember: string;
  readonly organisation: string | null;
  readonly roles: string;
  readonly purpose: string;
  readonly relation: string;
  readonly section: string;
  readonly outcome: 'DISCLOSED' | 'WITHHELD';
  readonly reason: string | null;
  readonly rule: string;
  readonly legalBasis: string | null;
}

/** A representation as the gateway sends it. */
export interface Representation {
  readonly __typename?: unknown;
  readonly id?: unknown;
  readonly grant?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One request as the graph works with it. */
export interface Asked {
  readonly caller: Caller;
  /** Aborts when the gateway hung up. */
  readonly signal: AbortSignal;
  /** What is to be written before it is answered, once for each client, section and outcome. */
  readonly lines: Map<string, Line>;
  /** The lines could not be written: nothing may be given. */
  readonly isLogDown: boolean;
}

/** What `_entities` answers at one place: a client, nothing, or why not. */
export type Entity = { readonly __typename: 'Client'; readonly id: string; readonly pes: unknown } | Error | null;

/**
 * What an owner is made of. Each part keeps one promise of the contract, so that a test can break exactly one of them
 * (`broken/`) and see that the conformance check notices.
 */
export interface Parts {
  readonly sdl: string;
  readonly bodyLimit: number;
  /** Most levels of braces in a query. */
  readonly mostLevels: number;
  readonly introspection: boolean;
  readonly healthy: boolean;
  ready(): boolean;
  /** Throws `Refusal`. */
  verifyCaller(token: string | null): Promise<Caller>;
  /** Throws `Refusal`. */
  verifyGrant(grant: unknown, caller: Caller, clientId: string): Promise<Facts>;
  decide(section: string, caller: Caller, facts: Facts): Decision;
  /** The record that is stored under one of the numbers, where one of these organisations (KBO) holds it. */
  find(numbers: readonly string[], holders: readonly string[]): Row | null;
  /** The source of a client's record, for whom a grant was verified. */
  open(parts: Parts, facts: Facts, asked: Asked): unknown;
  /** One for each representation, in their order. */
  entities(all: readonly Representation[], asked: Asked, open: OpenOne): Promise<readonly Entity[]>;
  /** Resolves once the lines are on disk. Throws when they cannot be. */
  append(lines: readonly Line[]): Promise<void>;
  /** When what is stored changed last, as it is told. */
  asOf(rows: readonly Row[]): string | null;
  /** The whole of a POST, from its bytes to the answer: what a server puts around its graph. */
  around(handle: (body: Buffer) => Promise<Answer>): (body: Buffer) => Promise<Answer>;
  /** The last look at an answer to a request before it leaves, whatever it answers. */
  sent(answer: Answer, path: string): Answer;
  /** The last look at an error before it leaves. */
  told(error: TellableError, original: unknown): TellableError;
}

export type OpenOne = (representation: Representation) => Promise<Entity>;

export interface TellableError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly [name: string]: unknown };
}

/** Something is refused for a reason that may be told: a code of the contract, and a sentence that repeats nothing that was sent. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
