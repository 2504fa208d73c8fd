import { dayOf, isDay } from '../format/dates.ts';
import type { ActField, ActRecord, ActShape } from './act.ts';
import { nothingTyped, type Typed, type TypedFields } from './typed.ts';

// What an act begins has a first day, or a kind, of its own: those of the record that it begins on say nothing about it.
const OF_ITS_OWN = ['from', 'on', 'kind', 'reason', 'phase'];

/**
 * What a form begins with: what the record says where it has a field of the same name. Where something is put right
 * everything is taken over, else not what the act says anew.
 */
export function prefilled(fields: readonly ActField[], record: ActRecord | null, corrects: boolean): TypedFields {
  const empty = nothingTyped(fields);
  if (record === null) return empty;
  const known = fields.flatMap((field) => {
    if (!corrects && OF_ITS_OWN.includes(field.name)) return [];
    const value = typedOf(field, Reflect.get(record, field.name));
    return value === null ? [] : [[field.name, value] as const];
  });
  return { ...empty, ...Object.fromEntries(known) };
}

// What is said in one click as it happens: the day is today until somebody says otherwise.
const TODAY: Readonly<Record<string, string>> = {
  ...{ planActionStart: 'startedOn', planActionDone: 'doneOn', planGoalAchieve: 'reachedOn' },
  ...{ planGoalReach: 'on', planGoalDrop: 'on' },
};

/** What the form of an act begins with: `prefilled`, and today where the act is of the day itself. */
export function begun(act: string, shape: ActShape, record: ActRecord | null, now = new Date()): TypedFields {
  const typed = prefilled(shape.fields, record, shape.corrects === true);
  const day = TODAY[act];
  return day === undefined ? typed : { ...typed, [day]: dayOf(now) };
}

/** A value of the graph as it would be typed; null where the record does not tell it. */
function typedOf({ kind, many }: ActField, value: unknown): Typed | null {
  if (value === null || value === undefined || kind === 'group') return null;
  if (many) return Array.isArray(value) ? value.map(String) : null;
  if (kind === 'organisation') {
    const number: unknown = typeof value === 'object' ? Reflect.get(value, 'kboNumber') : value;
    return typeof number === 'string' ? number : null;
  }
  if (kind === 'euro') return typeof value === 'number' ? (value / 100).toFixed(2).replace('.', ',') : null;
  if (kind === 'date') return typeof value === 'string' && isDay(value) ? value : null;
  return typeof value === 'object' ? null : String(value);
}
