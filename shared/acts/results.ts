import type { Caller } from '../caller.ts';
import type { RecordRow } from '../columns.ts';
import type { Policy } from '../policy.ts';
import type { ActInput } from './act.ts';
import type { ReceiptRow } from './act-migrations.ts';
import { CONFLICT, KERNEL_RULES } from './kernel-rules.ts';
import type { Breach, RuleBook } from './rule-book.ts';

/** `ActDone` in the schema. */
export interface ActDone {
  readonly __typename: 'ActDone';
  readonly act: string;
  readonly id: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly repeated: boolean;
}

/** `ActRefused` in the schema. */
export interface ActRefused extends Breach {
  readonly __typename: 'ActRefused';
  readonly act: string;
  readonly message: string;
  readonly source: string;
}

/** `ActConflict` in the schema. */
export interface ActConflict {
  readonly __typename: 'ActConflict';
  readonly act: string;
  readonly id: string;
  readonly message: string;
  readonly expectedVersion: number;
  readonly currentVersion: number;
  readonly changedAt: Date;
}

/** What became of an act. */
export type ActResult = ActDone | ActRefused | ActConflict;

/** Whether one of the caller's roles may do this act for this purpose. */
export function mayDo(policy: Policy, caller: Caller, act: string): boolean {
  return caller.roles.some((role) => policy.decideAct({ role, purpose: caller.purpose, act }).permitted);
}

/** Makes the answer of a rule that refuses. */
export type Refuse = (breach: Breach) => ActRefused;

/** Makes the answer of a rule that refuses, in the caller's language. */
export function refuser(ruleBook: RuleBook, caller: Caller, act: string): Refuse {
  const book: RuleBook = { ...ruleBook, ...KERNEL_RULES };
  return ({ rule, field }) => {
    const text = book[rule];
    if (text === undefined) throw new Error(`The rule ${rule} has no text in the rule book.`);
    return { __typename: 'ActRefused', act, rule, field, message: text[caller.language], source: text.source };
  };
}

/** A breach of one of the rules that every owner has. */
export function kernelBreach(rule: keyof typeof KERNEL_RULES, field: string): Breach {
  return { rule, field };
}

/** The receipt as the schema shows it. */
export function doneFrom(act: string, { recordId: id, version, changedAt }: ReceiptRow): Omit<ActDone, 'repeated'> {
  return { __typename: 'ActDone', act, id, version, changedAt };
}

/** That somebody changed the record since the caller read it; null when it is of the version they saw. */
export function conflictOf(act: string, record: RecordRow, input: ActInput, caller: Caller): ActConflict | null {
  const expectedVersion = Number(Reflect.get(input, 'expectedVersion'));
  const { id, version, changedAt } = record;
  if (version === expectedVersion) return null;
  const message = CONFLICT[caller.language];
  return { __typename: 'ActConflict', act, id, message, expectedVersion, currentVersion: version, changedAt };
}
