import type { ActField, ActRecord } from './act.ts';
import { prefilled } from './prefill.ts';
import type { Typed, TypedFields } from './typed.ts';

/** A field that stands otherwise on record than it was typed. */
export interface Difference {
  readonly field: ActField;
  readonly mine: Typed;
  readonly theirs: Typed;
}

/** Where what was typed is not what stands on record now: only of fields that the record has too. */
export function differences(fields: readonly ActField[], typed: TypedFields, record: ActRecord | null): Difference[] {
  if (record === null) return [];
  const present = prefilled(fields, record, true);
  return fields.flatMap((field) => {
    const [mine, theirs] = [typed[field.name] ?? '', present[field.name] ?? ''];
    const has = Reflect.has(record, field.name) && field.kind !== 'group';
    return !has || JSON.stringify(mine) === JSON.stringify(theirs) ? [] : [{ field, mine, theirs }];
  });
}
