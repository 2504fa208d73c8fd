import type { Answered } from '../kit/owner.ts';
import type { RecordField } from './paths.ts';

/** What a proof found of one answer, field by field. */
export interface FieldJudge {
  /** Whether the signed table opens some part of a section. */
  readonly isOpen: (section: string) => boolean;
  /** Whether the record has something in a field that the table opens to who asks. */
  readonly isFilled: (field: string, section: string) => boolean;
  /** Told of every field that was disclosed. */
  readonly onDisclosed: () => void;
}

/** Fields that were disclosed and that no line of the table permits, and those that were withheld and one does. */
export function* fieldLeaks(
  answered: Answered,
  fields: readonly RecordField[],
  { isOpen, isFilled, onDisclosed }: FieldJudge,
): Generator<string> {
  for (const { name, section } of fields) {
    if (section === null) continue;
    const value = answered[name];
    if (value !== null) onDisclosed();
    if (value !== null && !isOpen(section)) yield `${name} discloses ${section}, which no line permits`;
    if (value === null && isFilled(name, section)) yield `${name} withholds ${section}, which the table permits`;
  }
}
