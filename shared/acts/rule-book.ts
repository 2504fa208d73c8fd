import type { Words } from '../words/code-list.ts';

/** A rule as people read it when it refuses something: what it says and where it comes from. */
export interface RuleText extends Words {
  /** The law, the official page or the design that the rule follows. */
  readonly source: string;
}

/** The rules of an owner by their code: `INV-14`, or a name of the owner's own such as `GPMI_NOT_ACTIVE`. */
export type RuleBook<Code extends string = string> = Readonly<Record<Code, RuleText>>;

/** That a rule refuses a row or an act. */
export interface Breach<Code extends string = string> {
  readonly rule: Code;
  /** Property of the row, or of the act's input, that the rule speaks about. */
  readonly field: string;
}

/** A breach of a rule; for the end of a pure rule. */
export function breach<const Code extends string>(rule: Code, field: string): Breach<Code> {
  return { rule, field };
}
